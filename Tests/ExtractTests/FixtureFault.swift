import Extract
import Model

/// A field of a fixture that the extractor reads otherwise than its gold says.
struct FixtureFault: CustomStringConvertible {
    enum Field: String, CaseIterable { case title, authors, date, published, language, section, kind, origin, body }

    var field: Field
    var gold: String
    var read: String

    var description: String { "\(field): \(read) is not \(gold)" }

    /// The faults of a reading. What the gold does not name is not judged, save authors and origin: none may be made
    /// up.
    static func all(_ gold: ArticleFixture, _ article: Article) -> [FixtureFault] {
        var faults: [FixtureFault] = []
        func compare(_ field: Field, _ gold: String?, _ read: String?, isJudged: Bool = true) {
            guard isJudged, gold != read else { return }
            faults.append(FixtureFault(field: field, gold: gold ?? "none", read: read ?? "none"))
        }
        compare(.title, gold.title, article.title)
        compare(.authors, gold.authors.joined(separator: ", "), article.authors.map(\.name).joined(separator: ", "))
        compare(.date, gold.date, article.date?.description ?? "")
        compare(.published, gold.published, article.published?.description, isJudged: gold.published != nil)
        compare(
            .language, gold.language, article.language?.split(separator: "-").first.map(String.init),
            isJudged: gold.language != nil)
        compare(.section, gold.section, article.section, isJudged: gold.section != nil)
        compare(.kind, gold.kind?.rawValue, article.kind.rawValue, isJudged: gold.kind != nil)
        compare(.origin, gold.origin, article.origin?.url)
        compare(.origin, gold.originName, article.origin?.name, isJudged: gold.originName != nil)
        if let fault = body(gold, article) { faults.append(fault) }
        return faults
    }

    /// The first paragraph that differs.
    private static func body(_ gold: ArticleFixture, _ article: Article) -> FixtureFault? {
        var read = article.body.map(\.plain).filter { !$0.isEmpty }
        if let standfirst = gold.standfirst, read.first == standfirst { read.removeFirst() }
        guard read != gold.body else { return nil }
        let at = zip(read, gold.body).enumerated().first { $1.0 != $1.1 }?.offset ?? min(read.count, gold.body.count)
        return FixtureFault(
            field: .body, gold: gold.body.dropFirst(at).first ?? "its end", read: read.dropFirst(at).first ?? "its end")
    }
}
