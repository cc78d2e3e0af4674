import Extract
import FoundationEssentials
import Model

/// One object of `extract --json` and `--jsonl`.
struct ExtractedRow: Encodable {
    var id: String
    var title: String?
    var author: [String] = []
    var date: String?
    var body: String?
    var published: String?
    var modified: String?
    var language: String?
    var canonical: String?
    var siteName: String?
    var section: String?
    var kind: PageKind?
    var isArticle: Bool?
    var score: Double?
    var origin: Origin?
    var next: String?
    var blocks: [Block]?
    var provenance: [String: Evidence]?
    var candidates: [String: [Evidence]]?
    var problems: [String]?

    /// The object of a file that could not be read.
    init(id: String) { self.id = id }

    init(id: String, result: ArticleResult, isFull: Bool = true) {
        let article = result.article
        self.id = id
        title = article.title.isEmpty ? nil : article.title
        author = article.authors.map(\.name)
        date = article.date?.description
        body = article.text
        (published, modified) = (article.published?.description, article.modified?.description)
        (language, canonical, siteName, section) = (
            article.language, article.canonical, article.siteName, article.section
        )
        (kind, isArticle, score, origin) = (article.kind, result.isArticle, result.score, article.origin)
        next = result.next?.href
        if !result.problems.isEmpty { problems = result.problems }
        guard isFull else { return }
        (blocks, provenance) = (article.body, article.provenance)
        if !result.candidates.isEmpty { candidates = result.candidates }
    }

    func line(isPretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            isPretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    enum CodingKeys: CodingKey {
        case id, title, author, date, body, published, modified, language, canonical, siteName, section, kind,
            isArticle, score, origin, next
        case blocks, provenance, candidates, problems
    }

    /// A field that scripts rely on is there even when it is empty.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(author, forKey: .author)
        try container.encode(date, forKey: .date)
        try container.encode(body, forKey: .body)
        try container.encodeIfPresent(published, forKey: .published)
        try container.encodeIfPresent(modified, forKey: .modified)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(canonical, forKey: .canonical)
        try container.encodeIfPresent(siteName, forKey: .siteName)
        try container.encodeIfPresent(section, forKey: .section)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(isArticle, forKey: .isArticle)
        try container.encodeIfPresent(score, forKey: .score)
        try container.encodeIfPresent(origin, forKey: .origin)
        try container.encodeIfPresent(next, forKey: .next)
        try container.encodeIfPresent(blocks, forKey: .blocks)
        try container.encodeIfPresent(provenance, forKey: .provenance)
        try container.encodeIfPresent(candidates, forKey: .candidates)
        try container.encodeIfPresent(problems, forKey: .problems)
    }
}
