public import Markup
public import Model

/// The rows that the title and author judges are trained on: each candidate of a page with its features.
public struct FieldDump {
    /// Candidates of one field.
    public struct Field: Sendable, Encodable {
        public let names: [String]
        public let rules: [String]
        /// One or several values a candidate.
        public let values: [[String]]
        /// Rows of `names.count` numbers.
        public let features: [Float]
        /// Chances that the judge gives.
        public let scores: [Double]

        init<Value>(_ ranking: Ranking<Value>, names: [String], value: (Value) -> [String]) {
            self.names = names
            rules = ranking.candidates.map(\.rule)
            values = ranking.candidates.map { value($0.value) }
            features = ranking.table
            scores = ranking.candidates.map(\.score)
        }
    }

    public let titles: Field
    public let authors: Field

    public init(_ document: HTMLDocument, url: WebURL?, now: Timestamp) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        reading.read()
        titles = Field(reading.titles, names: TitleFeatures.names) { [$0] }
        authors = Field(reading.authors, names: AuthorFeatures.names) { $0.map(\.name) }
    }
}
