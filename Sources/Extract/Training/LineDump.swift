public import Markup
public import Model

/// The rows that the body model is trained on: each line of a page with its features.
public struct LineDump {
    public static var names: [String] { LineFeatures.names }

    public static var shapeNames: [String] { PageShape.names }

    /// The row of the whole page.
    public let shape: [Float]
    /// Its words, each once.
    public let words: [String]
    public let texts: [String]
    /// Rows of `names.count` numbers.
    public let features: [Float]
    /// Of each line its block element, the two around that, and a number for its `Alike.Group`.
    public let places: [[Int]]
    public let letters: [Int]
    /// Whether `BodyFinder` leaves out a line, whatever the model says.
    public let barred: [Bool]

    public init(_ document: HTMLDocument, url: WebURL?, now: Timestamp) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        let features = reading.prepare()
        reading.read()
        shape = reading.shape
        let layout = reading.layout
        words = PageWords(layout: layout, facts: reading.facts).names()
        texts = layout.lines.map { layout.text(of: $0) }
        letters = layout.lines.map { Int($0.letters) }
        places = Self.places(layout, features.alike)
        barred = layout.lines.map { $0.zone.contains(.skipped) || features.surroundings.isElsewhere($0) }
        self.features = features.table()
    }

    private static func places(_ layout: Layout, _ alike: Alike) -> [[Int]] {
        zip(layout.lines, alike.groupOfLine).map { line, group in
            let owner = Int(line.owner)
            let parent = max(0, layout.page.nodes[owner].parent)
            return [owner, parent, max(0, layout.page.nodes[parent].parent), group]
        }
    }
}
