public import Markup
public import Model

/// The rows that the date model is trained on: each day that a page's signs speak for.
public struct DateDump {
    public static var names: [String] { DateDays.names }

    public let days: [Day]
    /// Rows of `names.count` numbers.
    public let features: [Float]

    public init(_ document: HTMLDocument, url: WebURL?, now: Timestamp) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        reading.isTraining = true
        reading.read()
        days = reading.dateDays?.entries.map(\.day) ?? []
        features = reading.dateDays?.table() ?? []
    }
}
