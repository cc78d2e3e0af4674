public import Markup
public import Model

/// The rows that the second model of the body is trained on: each line among what the first believes of the others.
public struct ContextDump {
    public static var names: [String] { LineContext.names }

    /// Rows of `names.count` numbers.
    public let features: [Float]

    /// `chances` are one for each line of `LineDump`, by a model that has not seen the page; nil where they are not as
    /// many.
    public init?(_ document: HTMLDocument, url: WebURL?, now: Timestamp, chances: [Double]) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        guard reading.layout.lines.count == chances.count else { return nil }
        let lines = Array(reading.layout.lines.indices)
        features = LineContext(reading.prepare(), beliefs: chances.map(Float.init)).table(of: lines)
    }
}
