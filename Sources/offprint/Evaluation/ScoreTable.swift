/// The scores of many pages: each field's shares, and the pages that are read worst.
struct ScoreTable: Encodable {
    /// Shares of a field, 0…1; nil where nothing was annotated or given that it could be a share of.
    struct Row: Encodable {
        var pages = 0
        /// Pages read exactly as annotated, those without the field included.
        var exact: Double?
        /// Of the pages where something was read, those right; for the body the mean over pages.
        var precision: Double?
        /// Of the pages that have the field, those right; for the body the mean over pages.
        var recall: Double?
        /// Harmonic mean of precision and recall.
        var f1: Double?
    }

    struct Worst: Encodable {
        var id: String
        var loss: Double
        var faults: [PageScore.Fault]
    }

    var pages: Int
    var title: Row
    var author: Row
    var date: Row
    var body: Row
    var reliability: Reliability
    var worst: [Worst]

    init(_ scores: [PageScore], worst count: Int) {
        pages = scores.count
        let titles = scores.compactMap(\.title)
        title = Row(pages: titles.count, exact: Self.share(titles.count { $0 }, of: titles.count))
        author = Self.row(scores.compactMap(\.author))
        date = Self.row(scores.compactMap(\.date))
        body = Self.row(scores.compactMap(\.body))
        reliability = Reliability(scores.flatMap(\.beliefs))
        worst = scores.filter { $0.loss > 0 }.sorted { ($1.loss, $0.id) < ($0.loss, $1.id) }.prefix(count)
            .map { Worst(id: $0.id, loss: $0.loss, faults: $0.faults) }
    }

    var lines: [String] {
        var columns = Columns([.left, .right, .right, .right, .right, .right])
        columns.add(["field", "pages", "exact", "precision", "recall", "F1"])
        for (name, row) in [("title", title), ("author", author), ("date", date), ("body", body)] {
            let shares = [row.exact, row.precision, row.recall, row.f1].map { $0.map(Self.text) }
            columns.add([name, String(row.pages)] + shares)
        }
        return columns.lines + reliability.lines + worst.flatMap(Self.lines)
    }

    private static func lines(_ page: Worst) -> [String] {
        ["", "\(printable(page.id))  \(text(page.loss))"]
            + page.faults.map { fault in
                "  \(fault.field): \(Columns.field(String(fault.read.prefix(100))))"
                    + " is not \(Columns.field(String(fault.gold.prefix(100))))"
            }
    }

    private static func row(_ answers: [PageScore.Answer]) -> Row {
        let right = answers.count { $0.isRight && $0.isPresent }
        let precision = share(right, of: answers.count { $0.isGiven })
        let recall = share(right, of: answers.count { $0.isPresent })
        return Row(
            pages: answers.count, exact: share(answers.count { $0.isRight }, of: answers.count), precision: precision,
            recall: recall, f1: harmonic(precision, recall))
    }

    private static func row(_ bodies: [PageScore.Body]) -> Row {
        let precision = mean(bodies.filter(\.isGiven).map(\.precision))
        let recall = mean(bodies.filter(\.isPresent).map(\.recall))
        return Row(
            pages: bodies.count, exact: share(bodies.count { $0.isEqual }, of: bodies.count), precision: precision,
            recall: recall, f1: harmonic(precision, recall))
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    private static func harmonic(_ first: Double?, _ second: Double?) -> Double? {
        guard let first, let second else { return nil }
        return first + second > 0 ? 2 * first * second / (first + second) : 0
    }

    /// Three digits after the point.
    static func text(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
    }
}
