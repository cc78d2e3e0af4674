public import Model

/// An article's words alone, for a look at very many of them.
public struct ArticleText: Sendable {
    public var id: ArticleID
    public var copyOf: ArticleID?
    public var text: String
}

extension Articles {
    /// The texts of articles first seen between two moments, and of those that are known as copies of `id`, as what it
    /// is a copy of, or as joined with it by hand, whenever that was. They are read as they stand: of a damaged one `get` will tell.
    public func eachText(
        from first: Timestamp, until last: Timestamp, relatedTo id: ArticleID, _ body: (ArticleText) throws -> Void
    ) throws {
        let values: Bindings = ["id": .integer(id), "first": Value(first), "last": Value(last)]
        try database.run(Self.textsNear, values) { row in
            try body(ArticleText(id: row.integer(0) ?? 0, copyOf: row.integer(1), text: row.text(2) ?? ""))
        }
    }

    static let textsNear = """
        SELECT id, copy_of, text FROM article
        WHERE pruned IS NULL AND id <> $id AND (first_seen BETWEEN $first AND $last
            OR id = (SELECT copy_of FROM article WHERE id = $id) OR copy_of = $id
            OR copy_of = (SELECT copy_of FROM article WHERE id = $id)
            OR id IN (SELECT other FROM kin WHERE article = $id AND is_copy
                UNION ALL SELECT article FROM kin WHERE other = $id AND is_copy))
        ORDER BY id
        """
}
