public import Model

/// The articles, their revisions and the URLs that lead to them.
public struct Articles {
    let database: SQLiteDatabase

    var addresses: Addresses { Addresses(database: database) }

    /// Stores a new article; `url` is where it was fetched, and with the aliases leads to it from now on.
    public func insert(
        _ article: Article, url: WebURL, aliases: [WebURL] = [], site: String, digest: [UInt8], source: SourceID?,
        copyOf: ArticleID? = nil, now: Timestamp
    ) throws -> ArticleID {
        try database.transaction {
            let address = try addresses.intern(url)
            let values: Bindings = [
                "address": .integer(address), "source": Value(source), "site": .text(site), "digest": .blob(digest),
                "copy": Value(copyOf), "now": Value(now),
            ]
            try database.run(Self.inserting, values.with(Content(article).values))
            let id = database.lastInsertID
            try database.run(Self.sealing, ["id": .integer(id)])
            try writeAlias(address, id, how: nil, now)
            for alias in aliases where alias != url { try writeAlias(alias, id, how: .canonical, now) }
            try database.run(
                "UPDATE source SET last_new = max(coalesce(last_new, $now), $now) WHERE id = $source",
                ["now": Value(now), "source": Value(source)])
            return id
        }
    }

    /// Replaces what the page says now and, with `keepsOld`, keeps what it said before; gives the new revision's
    /// number, counted from 1.
    public func revise(
        _ id: ArticleID, with article: Article, digest: [UInt8], keepsOld: Bool = true, now: Timestamp
    ) throws -> Int {
        try database.transaction {
            if keepsOld { try database.run(Self.keeping, ["id": .integer(id)]) }
            let values: Bindings = ["id": .integer(id), "digest": .blob(digest), "now": Value(now)]
            try database.run(Self.revising, values.with(Content(article).values))
            try database.run(Self.sealing, ["id": .integer(id)])
            let number = try database.first(
                "SELECT revision FROM article WHERE id = $id", ["id": .integer(id)]
            ) { $0.int(0) }
            guard let number else { throw DatabaseError.damaged(subject: "article \(id)", detail: "it is not there") }
            return number
        }
    }

    /// Adds what a further page of the article says: no revision, since nobody changed a word.
    public func extend(_ id: ArticleID, with article: Article, digest: [UInt8]) throws {
        try database.transaction {
            let values: Bindings = ["id": .integer(id), "digest": .blob(digest)]
            try database.run(Self.extending, values.with(Content(article).values))
            try database.run(Self.sealing, ["id": .integer(id)])
        }
    }

    /// Dates an article whose page does not by what a listing tells of it (`Article.takeDate`): no revision either. A
    /// damaged one stays as it is.
    func complete(_ id: ArticleID, from item: Item, now: Timestamp) throws {
        let hasNoTime = try database.first(
            "SELECT coalesce(length(published), 0) <= 10 AND pruned IS NULL FROM article WHERE id = $id",
            ["id": .integer(id)]
        ) { $0.flag(0) }
        guard hasNoTime == true else { return }
        do {
            guard var stored = try get(id), stored.article.takeDate(from: item, now: now) else { return }
            try extend(id, with: stored.article, digest: stored.digest)
        } catch DatabaseError.damaged { return }
    }

    /// Lets a URL lead to the article. One that leads to an article already keeps its target, unless that is damaged.
    public func addAlias(_ url: WebURL, to id: ArticleID, how: Discovery.Rule, now: Timestamp) throws {
        try database.transaction { try writeAlias(url, id, how: how, now) }
    }

    /// Lets a URL lead to no article.
    public func dropAlias(_ url: WebURL) throws {
        guard let address = try addresses.find(url) else { return }
        try database.run("DELETE FROM alias WHERE address = $address", ["address": .integer(address)])
    }

    private func writeAlias(_ url: WebURL, _ id: ArticleID, how: Discovery.Rule?, _ now: Timestamp) throws {
        try writeAlias(addresses.intern(url), id, how: how, now)
    }

    private func writeAlias(_ address: AddressID, _ id: ArticleID, how: Discovery.Rule?, _ now: Timestamp) throws {
        try database.run(
            Self.aliasing,
            [
                "address": .integer(address), "article": .integer(id), "how": try Lists.rule.value(how),
                "now": Value(now),
            ])
    }

    private static let aliasing = """
        INSERT INTO alias (address, article, how, added, seal)
            VALUES ($address, $article, $how, $now, offprint_seal($address, $article, $how, $now))
        ON CONFLICT (address) DO UPDATE SET article = excluded.article, how = excluded.how,
            added = excluded.added, seal = excluded.seal WHERE alias.seal <> \(Seal.alias(of: "alias"))
        """

    private static let names = Content.columns.joined(separator: ", ")

    /// The seal covers the row's number, which is known afterwards: until then the largest number keeps its room, so that
    /// SQLite writes the eight bytes of the seal into the row and not the row a second time.
    static let inserting = """
        INSERT INTO article (address, source, site, digest, copy_of, first_seen, last_changed, revision, checksum,
            seal, \(names))
        VALUES ($address, $source, $site, $digest, $copy, $now, $now, 1, $checksum, \(Int64.max),
            \(Content.columns.map { "$" + $0 }.joined(separator: ", ")))
        """

    /// Column by column as they stand, and under no seal if the old one is broken, so that a damaged one stays known
    /// as damaged.
    private static let keeping = """
        INSERT INTO revision (article, revision, last_changed, digest, checksum, seal, \(names))
        SELECT id, revision, last_changed, digest, checksum,
            iif(seal = \(Seal.article), offprint_seal(id, revision, last_changed, digest, checksum), 0), \(names)
        FROM article WHERE id = $id
        """

    /// After every change of the row.
    static let sealing = "UPDATE article SET seal = \(Seal.article) WHERE id = $id"

    private static let assigning = Content.columns.map { "\($0) = $\($0)" }.joined(separator: ", ")

    private static let revising = """
        UPDATE article SET digest = $digest, last_changed = $now, revision = revision + 1, checksum = $checksum,
            \(assigning)
        WHERE id = $id
        """

    private static let extending = """
        UPDATE article SET digest = $digest, checksum = $checksum, \(assigning) WHERE id = $id
        """
}
