public import Model

/// What somebody has said of two articles; it stands above all that their texts and pages say (DEDUP-11).
extension Articles {
    /// Whether other articles are copies of that one, or it of them, as far as somebody has said.
    public func kin(of id: ArticleID) throws -> [ArticleID: Bool] {
        let rows = try database.all(Self.kinOf, ["id": .integer(id)]) { ($0.integer(0) ?? 0, $0.flag(1)) }
        return Dictionary(rows) { first, _ in first }
    }

    static let kinOf = """
        SELECT other, is_copy FROM kin WHERE article = $id UNION ALL SELECT article, is_copy FROM kin WHERE other = $id
        """

    /// The last word counts.
    public func setKin(_ one: ArticleID, _ other: ArticleID, areCopies: Bool, now: Timestamp) throws {
        precondition(one != other, "an article is no copy of itself")
        try database.run(
            """
            INSERT INTO kin (article, other, is_copy, added) VALUES ($one, $other, $copy, $now)
            ON CONFLICT (article, other) DO UPDATE SET is_copy = excluded.is_copy, added = excluded.added
            """,
            [
                "one": .integer(min(one, other)), "other": .integer(max(one, other)), "copy": Value(areCopies),
                "now": Value(now),
            ])
    }

    /// Notes which article it is a copy of; nil: of none.
    public func setOriginal(of id: ArticleID, to original: ArticleID?) throws {
        try database.transaction {
            // A damaged row keeps its broken seal, so that it stays known as damaged.
            let isWhole = try database.first(
                "SELECT seal = \(Seal.article) FROM article WHERE id = $id", ["id": .integer(id)]
            ) { $0.flag(0) }
            guard isWhole == true else { return }
            try database.run(
                "UPDATE article SET copy_of = $original WHERE id = $id",
                ["original": Value(original), "id": .integer(id)])
            try database.run(Self.sealing, ["id": .integer(id)])
        }
    }
}
