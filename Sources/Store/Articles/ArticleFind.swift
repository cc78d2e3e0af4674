public import Model

extension Articles {
    /// The article that URL leads to, in any spelling or by any alias.
    public func find(url: WebURL) throws -> ArticleID? { try alias(of: url)?.article }

    /// The earliest article of that site with that body, and with such a title where one is asked for. What retention
    /// took out has none any more: where titles are what tells short texts apart, it is no match, or a new story that
    /// says no more yet would be taken for an old one. Its own addresses find it all the same.
    public func find(digest: [UInt8], site: String, isTitled: ((String) -> Bool)? = nil) throws -> ArticleID? {
        let values: Bindings = [
            "digest": .blob(digest), "site": .text(site), "limit": .integer(isTitled == nil ? 1 : -1),
        ]
        return try database.all(Self.findingAtSite, values) { (id: $0.integer(0), title: $0.text(1) ?? "") }
            .first { isTitled?($0.title) ?? true }?.id
    }

    /// The earliest article of any other site with that body, and with such a title where one is asked for; none that
    /// retention took out, with which nothing can be compared.
    public func find(digest: [UInt8], otherThan site: String, isTitled: ((String) -> Bool)? = nil) throws -> ArticleID?
    {
        let values: Bindings = ["digest": .blob(digest), "site": .text(site)]
        var first: ArticleID?
        // For ORDER BY SQLite makes a sorter each time.
        try database.run(Self.findingElsewhere, values) { row in
            guard let id = row.integer(0), id < first ?? .max, isTitled?(row.text(1) ?? "") ?? true else { return }
            first = id
        }
        return first
    }

    static let findingAtSite =
        "SELECT id, title FROM article WHERE digest = $digest AND site = $site ORDER BY id LIMIT $limit"
    static let findingElsewhere =
        "SELECT id, title FROM article WHERE digest = $digest AND site <> $site AND pruned IS NULL"

    public func digest(of id: ArticleID) throws -> [UInt8]? {
        try database.first("SELECT digest FROM article WHERE id = $id", ["id": .integer(id)]) { $0.bytes(0) }
    }

    /// When the article was stored first; nil of one that retention took out.
    public func firstSeen(_ id: ArticleID) throws -> Timestamp? {
        try database.first(
            "SELECT first_seen FROM article WHERE id = $id AND pruned IS NULL", ["id": .integer(id)]
        ) { $0.moment(0) }
    }

    /// When retention took the article out; nil while it is there.
    public func pruned(_ id: ArticleID) throws -> Timestamp? {
        try database.first("SELECT pruned FROM article WHERE id = $id", ["id": .integer(id)]) { $0.moment(0) }
    }

    public func count() throws -> Int {
        try database.first("SELECT count(*) FROM article WHERE pruned IS NULL") { $0.int(0) } ?? 0
    }

    /// Nil of one that retention took out too.
    public func get(_ id: ArticleID) throws -> StoredArticle? {
        try database.first("\(Self.telling) WHERE a.id = $id AND a.pruned IS NULL", ["id": .integer(id)], stored)
    }

    public func get(url: WebURL) throws -> StoredArticle? { try find(url: url).flatMap(get) }

    /// What the page said as of that revision, counted from 1.
    public func revision(_ number: Int, of id: ArticleID) throws -> Article? {
        for table in ["article", "revision"] {
            let article = try database.first(
                """
                SELECT seal = \(table == "article" ? Seal.article : Seal.revision), \(Content.reading) FROM \(table)
                WHERE \(table == "article" ? "pruned IS NULL AND id" : "article") = $id AND revision = $number
                """, ["id": .integer(id), "number": Value(number)]
            ) { row in
                let subject = "article \(id), revision \(number)"
                try checkSeal(row.flag(0), of: subject)
                return try Content.read(row, from: 1, of: subject)
            }
            if let article { return article }
        }
        return nil
    }

    static let telling = """
        SELECT a.id, u.url, a.source, s.url, a.first_seen, a.last_changed, a.revision, a.digest, a.site, a.copy_of,
            u.hash, a.seal = \(Seal.article(of: "a")),
            \(Content.reading.split(separator: ", ").map { "a." + $0 }.joined(separator: ", "))
        FROM article a JOIN address u ON u.id = a.address LEFT JOIN source s ON s.id = a.source
        """

    func stored(_ row: Row) throws -> StoredArticle {
        let id = row.integer(0) ?? 0
        let url = row.text(1) ?? ""
        try checkSeal(row.flag(11), of: "article \(id) (\(url))")
        let article = try Content.read(row, from: 12, of: "article \(id) (\(url))")
        guard Self.fits(url, row.integer(10)) else {
            throw DatabaseError.damaged(subject: "article \(id) (\(url))", detail: "its URL does not fit its hash")
        }
        guard row.isNull(2) == row.isNull(3) else {
            throw DatabaseError.damaged(subject: "article \(id) (\(url))", detail: "its source is not there")
        }
        return StoredArticle(
            id: id, article: article, url: url, canonical: article.canonical ?? url, aliases: try aliases(of: id),
            source: row.integer(2), sourceURL: row.text(3),
            firstSeen: row.time(4),
            lastChanged: row.time(5), revision: row.int(6) ?? 1,
            digest: row.bytes(7) ?? [], site: row.text(8) ?? "", copyOf: row.integer(9))
    }

    private func checkSeal(_ isWhole: Bool, of subject: String) throws {
        guard isWhole else { throw DatabaseError.damaged(subject: subject, detail: "its seal does not fit") }
    }

    /// Without those that are damaged.
    private func aliases(of id: ArticleID) throws -> [String] {
        try database.all(
            Self.aliases, ["id": .integer(id)]
        ) { $0.flag(2) && Self.fits($0.text(0), $0.integer(1)) ? $0.text(0) : nil }.compactMap(\.self)
    }

    private static let aliases = """
        SELECT u.url, u.hash, l.seal = \(Seal.alias(of: "l")) FROM alias l JOIN address u ON u.id = l.address
        WHERE l.article = $id ORDER BY l.how IS NOT NULL, l.added, l.address
        """

    /// Whether a URL is the one that its hash was made of.
    static func fits(_ url: String?, _ hash: Int64?) -> Bool {
        url.flatMap { WebURL($0) }.map { Addresses.Key($0).hash } == hash
    }
}
