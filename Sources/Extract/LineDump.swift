public import Markup
public import Model

/// The rows that the body model is trained on: each line of a page with its features.
public struct LineDump {
    public static var names: [String] { LineFeatures.names }

    public static var shapeNames: [String] { PageShape.names }

    /// The row of the whole page.
    public let shape: [Float]
    public let texts: [String]
    /// Rows of `names.count` numbers.
    public let features: [Float]
    /// The block element of each line and the parent of each element, for trying region rules.
    public let owners: [Int]

    public init(_ document: HTMLDocument, url: WebURL?, now: Timestamp) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        let features = reading.prepare()
        reading.read(explain: false)
        shape = reading.shape
        texts = reading.layout.lines.map { reading.layout.text(of: $0) }
        owners = reading.layout.lines.map { Int($0.owner) }
        self.features = features.table()
    }
}
