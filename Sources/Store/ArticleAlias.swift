public import Model

/// That a URL leads to an article, and how it came to.
public struct ArticleAlias: Hashable, Sendable {
    public var article: ArticleID
    /// Nil where it was fetched.
    public var how: Discovery.Rule?
    public var added: Timestamp
}

extension Articles {
    public func alias(of url: WebURL) throws -> ArticleAlias? {
        guard let address = try addresses.find(url) else { return nil }
        return try database.first(
            "SELECT article, how, added FROM alias WHERE address = $address", ["address": .integer(address)]
        ) { row in
            ArticleAlias(
                article: row.integer(0) ?? 0, how: try Lists.rule.word(row.integer(1)),
                added: Timestamp(milliseconds: row.integer(2) ?? 0))
        }
    }
}
