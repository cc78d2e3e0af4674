/// Turns what a judge believes of a value into how often such values are right, by the lines of `ConfidenceTable`.
struct Confidence: Sendable {
    static let title = Confidence(ConfidenceTable.title)
    static let authors = Confidence(ConfidenceTable.authors)
    static let published = Confidence(ConfidenceTable.published)
    static let body = Confidence(ConfidenceTable.body)

    /// In rising order.
    private let points: [Point]

    private struct Point {
        var belief = 0.0
        var share = 0.0
    }

    /// Reads `belief:share` pairs between blanks.
    init(_ table: String) {
        points = table.split(whereSeparator: \.isWhitespace).compactMap { pair in
            let numbers = pair.split(separator: ":").compactMap { Double($0) }
            return numbers.count == 2 ? Point(belief: numbers[0], share: numbers[1]) : nil
        }
    }

    /// 0…1; the line begins at nothing believed, nothing right, and goes on level beyond its end.
    func share(of belief: Double) -> Double {
        guard belief > 0 else { return 0 }
        guard let above = points.firstIndex(where: { $0.belief >= belief }) else { return points.last?.share ?? 0 }
        let (low, high) = (above > 0 ? points[above - 1] : Point(), points[above])
        return low.share + (high.share - low.share) * (belief - low.belief) / (high.belief - low.belief)
    }

    /// The calibration of a field by its name in `Article`; nil where none was measured.
    static func of(_ field: String) -> Confidence? {
        switch field {
        case "title": title
        case "authors": authors
        case "published": published
        case "body": body
        default: nil
        }
    }
}
