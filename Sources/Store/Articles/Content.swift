import Model

/// An article as its columns, with the digest that tells whether they are as they were written.
struct Content {
    static let columns = [
        "title", "kicker", "standfirst", "authors", "published", "modified", "language", "canonical", "site_name",
        "section", "tags", "lead_image", "kind", "origin", "provenance", "body", "text", "parts",
    ]

    /// The columns for a SELECT, the checksum before them.
    static let reading = "checksum, " + columns.joined(separator: ", ")

    /// In the order of `columns`.
    private let fields: [Value]

    init(_ article: Article) {
        fields = [
            .text(article.title), Value(article.kicker), Value(article.standfirst),
            JSON.value(nonEmpty: article.authors), Value(article.published?.description),
            Value(article.modified?.description), Value(article.language), Value(article.canonical),
            Value(article.siteName), Value(article.section), JSON.value(nonEmpty: article.tags),
            JSON.value(article.leadImage), .text(article.kind.rawValue), JSON.value(article.origin),
            JSON.value(nonEmpty: article.provenance), JSON.value(article.body), .text(article.text),
            JSON.value(nonEmpty: article.parts),
        ]
    }

    /// For binding, the checksum among them.
    var values: Bindings {
        var values = Bindings(Self.columns, fields)
        values["checksum"] = .integer(Self.checksum(fields))
        return values
    }

    /// Reads what `reading` selected, from that column on. Throws when it is not what was written.
    static func read(_ row: Row, from first: Int, of subject: String) throws -> Article {
        let fields = columns.indices.map { row.value(first + 1 + $0) }
        guard row.integer(first) == checksum(fields) else {
            throw DatabaseError.damaged(subject: subject, detail: "its digest does not fit")
        }
        return try article(Fields(row: row, first: first + 1, subject: subject))
    }

    /// Parts count where there are any: stores that knew none are older than they.
    private static func checksum(_ fields: [Value]) -> Int64 {
        var checksum = Checksum()
        for field in fields.last == .null ? fields.dropLast() : fields[...] { checksum.add(field) }
        return checksum.signed
    }

    private static func article(_ fields: Fields) throws -> Article {
        var article = Article()
        article.title = fields.text("title") ?? ""
        article.kicker = fields.text("kicker")
        article.standfirst = fields.text("standfirst")
        article.authors = try fields.json("authors") ?? []
        article.published = try fields.date("published")
        article.modified = try fields.date("modified")
        article.language = fields.text("language")
        article.canonical = fields.text("canonical")
        article.siteName = fields.text("site_name")
        article.section = fields.text("section")
        article.tags = try fields.json("tags") ?? []
        article.leadImage = try fields.json("lead_image")
        article.kind = try fields.kind()
        article.origin = try fields.json("origin")
        article.provenance = try fields.json("provenance") ?? [:]
        article.body = try fields.json("body") ?? []
        article.parts = try fields.json("parts") ?? []
        return article
    }
}

/// The columns of one row by their names.
private struct Fields {
    let row: Row
    let first: Int
    let subject: String

    func text(_ name: String) -> String? { Content.columns.firstIndex(of: name).flatMap { row.text(first + $0) } }

    func json<R: Decodable>(_ name: String) throws -> R? {
        try JSON.read(R.self, text(name), of: "\(subject), \(name)")
    }

    func date(_ name: String) throws -> WrittenDate? {
        guard let text = text(name) else { return nil }
        guard let date = WrittenDate(stored: text) else { throw damaged(name, text) }
        return date
    }

    func kind() throws -> PageKind {
        let text = text("kind") ?? ""
        guard let kind = PageKind(rawValue: text) else { throw damaged("kind", text) }
        return kind
    }

    private func damaged(_ name: String, _ text: String) -> DatabaseError {
        .damaged(subject: "\(subject), \(name)", detail: "\"\(text)\" cannot be read")
    }
}
