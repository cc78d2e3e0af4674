import CSQLite
import Model

/// Looks through a whole store for damage: SQLite's own check, then the digest of every article, revision and alias.
public struct Inspection {
    let database: SQLiteDatabase

    /// What SQLite's `integrity_check` and `foreign_key_check` find, at most `limit` of each; none in a sound store.
    public func structure(limit: Int = 100) throws -> [String] {
        let pages = try telling { try database.all("PRAGMA integrity_check(\(limit))") { $0.text(0) ?? "" } }
        let keys = try telling {
            try database.all("PRAGMA foreign_key_check") {
                "\($0.text(0) ?? "?") row \($0.integer(1) ?? 0): what it refers to in \($0.text(2) ?? "?") is not there"
            }
        }
        return pages.filter { $0 != "ok" } + keys.prefix(limit)
    }

    /// Reads every article with its revisions and aliases and tells those that are not as they were written. `progress`
    /// gets the articles that are read and those that there are.
    public func articles(progress: (Int, Int) -> Void = { _, _ in }, damaged: (String) -> Void) throws {
        let articles = Articles(database: database)
        let ids = try articleIDs(damaged)
        try tell(damaged, "the list of articles") {
            try database.run("SELECT id FROM article WHERE pruned IS NOT NULL AND seal <> \(Seal.article)") {
                damaged("article \($0.integer(0) ?? 0), of which only the tombstone is left, is damaged")
            }
        }
        try tell(damaged, "the list of aliases") { try articles.damagedAliases(damaged) }
        try tell(damaged, "the frontier") { try frontier(damaged) }
        for (index, id) in ids.enumerated() {
            progress(index, ids.count)
            try tell(damaged, "article \(id)") {
                guard let stored = try articles.get(id) else {
                    throw DatabaseError.damaged(subject: "article \(id)", detail: "it cannot be found")
                }
                for number in 1..<max(1, stored.revision) {
                    try tell(damaged, "article \(id), revision \(number)") { _ = try articles.revision(number, of: id) }
                }
            }
        }
    }

    /// URLs that cannot be visited, and what is not known of others any more.
    private func frontier(_ damaged: (String) -> Void) throws {
        try database.run("SELECT f.address, a.url, f.kind FROM frontier f JOIN address a ON a.id = f.address") { row in
            let url = row.text(1) ?? ""
            guard WebURL(url) != nil else {
                return damaged("address \(row.integer(0) ?? 0) (\(url)) is no URL; it is not visited")
            }
            guard Lists.kind.sound(row, 2) == nil else { return }
            damaged("what \(url) is cannot be read; its next visit finds it out")
        }
        try database.run(
            """
            SELECT a.url FROM frontier f JOIN address a ON a.id = f.address
            WHERE f.hint IS NOT NULL AND NOT json_valid(f.hint)
            """
        ) { damaged("what a listing tells of \($0.text(0) ?? "") cannot be read; it is visited without") }
    }

    /// From the table and from an index of it, since either may have lost some.
    private func articleIDs(_ damaged: (String) -> Void) throws -> [ArticleID] {
        var ids: Set<ArticleID> = []
        for place in ["NOT INDEXED", "INDEXED BY article_seen"] {
            try tell(damaged, "the list of articles") {
                try database.run("SELECT id FROM article \(place) WHERE pruned IS NULL") {
                    ids.insert($0.integer(0) ?? 0)
                }
            }
        }
        return ids.sorted()
    }

    private func tell(_ damaged: (String) -> Void, _ subject: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError where error.isDamage {
            damaged("\(error)".hasPrefix(subject) ? "\(error)" : "\(subject): \(error)")
        }
    }

    private func telling(_ body: () throws -> [String]) throws -> [String] {
        do {
            return try body()
        } catch let error as DatabaseError where error.isDamage {
            return ["\(error)"]
        }
    }
}
