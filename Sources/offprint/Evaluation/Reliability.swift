/// Whether confidence keeps its word: values by the confidence they were given with, and the share of them that is
/// right.
struct Reliability: Encodable {
    /// What one page's value was given with, and how far it is right: 0 or 1, of a body the F1.
    struct Belief: Sendable {
        var field: String
        var confidence: Double
        var right: Double
    }

    struct Bin: Encodable {
        var field: String
        /// Lower end; bins are a tenth wide.
        var from: Double
        var pages: Int
        /// Means over the pages.
        var confidence: Double
        var right: Double
    }

    private(set) var bins: [Bin] = []

    init(_ beliefs: [Belief]) {
        for field in ["title", "author", "date", "body"] {
            let own = Dictionary(grouping: beliefs.filter { $0.field == field }) { min(9, Int($0.confidence * 10)) }
            for (tenth, among) in own.sorted(by: { $0.key < $1.key }) {
                let count = Double(among.count)
                bins.append(
                    Bin(
                        field: field, from: Double(tenth) / 10, pages: among.count,
                        confidence: among.reduce(0) { $0 + $1.confidence } / count,
                        right: among.reduce(0) { $0 + $1.right } / count))
            }
        }
    }

    /// None without a belief.
    var lines: [String] {
        guard !bins.isEmpty else { return [] }
        var columns = Columns([.left, .right, .right, .right, .right])
        columns.add(["field", "from", "pages", "confidence", "right"])
        for bin in bins {
            let shares = [bin.from, bin.confidence, bin.right].map(ScoreTable.text)
            columns.add([bin.field, shares[0], String(bin.pages), shares[1], shares[2]])
        }
        return [""] + columns.lines
    }

    func encode(to encoder: any Encoder) throws { try bins.encode(to: encoder) }
}
