public import Model

/// That a URL leads to an article, and how it came to.
public struct ArticleAlias: Hashable, Sendable {
    public var article: ArticleID
    /// Nil where it was fetched.
    public var how: Discovery.Rule?
    public var added: Timestamp
}

extension Articles {
    /// Where the row is damaged the frontier's word counts, which stands elsewhere: to take the article that a flipped
    /// bit names would revise the wrong one.
    public func alias(of url: WebURL) throws -> ArticleAlias? {
        guard let address = try addresses.find(url) else { return nil }
        return try database.first(Self.leading, ["address": .integer(address)]) { row in
            guard let article = row.integer(0) else { return nil }
            return ArticleAlias(
                article: article, how: try Lists.rule.word(row.integer(1)),
                added: Timestamp(milliseconds: row.integer(2) ?? 0))
        }
    }

    static let leading = """
        SELECT iif(l.seal = \(Seal.alias(of: "l")), l.article,
                (SELECT a.id FROM frontier f JOIN article a ON a.id = f.article WHERE f.address = l.address)),
            iif(l.seal = \(Seal.alias(of: "l")), l.how, NULL), l.added
        FROM alias l WHERE l.address = $address
        """

    /// Names each alias that is not as it was written.
    func damagedAliases(_ damaged: (String) -> Void) throws {
        try database.run(
            """
            SELECT l.address, l.article, u.url, u.hash, l.seal = \(Seal.alias(of: "l"))
            FROM alias l LEFT JOIN address u ON u.id = l.address
            """
        ) { row in
            guard !row.flag(4) || !Self.fits(row.text(2), row.integer(3)) else { return }
            let name = row.text(2) ?? "address \(row.integer(0) ?? 0)"
            damaged("the alias \(name) of article \(row.integer(1) ?? 0) is damaged")
        }
    }
}
