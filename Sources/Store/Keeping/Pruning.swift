public import Model

/// Takes out what retention no longer keeps, a slice at a time. Of an article a tombstone stays, under which its URLs
/// and its body are known, so that it is not stored anew while a feed still lists it.
public struct Pruning {
    let database: SQLiteDatabase
    let retention: Retention
    let now: Timestamp

    /// At most `limit` articles, and as many visits and refusals, in one transaction; nothing when all is done.
    public func slice(_ limit: Int = 100) throws -> Pruned {
        try database.transaction {
            var pruned = Pruned()
            pruned.articles = try bury(expired(limit))
            pruned.tombstones = try forgetTombstones(limit)
            if let age = retention.log { pruned.visits = try forgetVisits(limit, olderThan: age) }
            if let age = retention.refusals { pruned.refusals = try forgetRefusals(limit, olderThan: age) }
            if pruned.isNothing { try relieve(&pruned, limit) }
            pruned.bytes = try shrink()
            return pruned
        }
    }

    /// Where the store holds more than it may although nothing is too old: visits and refusals first, since they can be
    /// done without, then articles, as long as those could make up for what is too much.
    private func relieve(_ pruned: inout Pruned, _ limit: Int) throws {
        guard let size = retention.size else { return }
        let surplus = try usedBytes() - size
        guard surplus > 0 else { return }
        let least = max(retention.least, Self.leastLog)
        pruned.visits = try forgetVisits(limit * Self.visitsAtOnce, olderThan: least)
        pruned.refusals = try forgetRefusals(limit, olderThan: least)
        guard pruned.isNothing, try ArticleRoom(database: database).bytes(before: now - retention.least) >= surplus
        else { return }
        pruned.articles = try bury(oldest(limit))
    }

    /// What sources and hosts may ask for in a day is counted in the log.
    private static let leastLog: Duration = .seconds(86_400)

    /// A visit takes so much less room than an article.
    private static let visitsAtOnce = 10

    /// What would go by age and by count now. What goes by size depends on the room that each article leaves.
    public func preview() throws -> Pruned {
        var pruned = Pruned()
        pruned.articles = try expired(Int.max).count
        pruned.tombstones = try tombstones(Int.max).count
        if let log = retention.log { pruned.visits = try count("log WHERE time < $end", before: log) }
        if let refusals = retention.refusals {
            pruned.refusals = try count("refusal WHERE last < $end", before: refusals)
        }
        return pruned
    }

    /// Bytes of the file that hold something.
    public func usedBytes() throws -> Int {
        try (number("page_count") - number("freelist_count")) * number("page_size")
    }

    private func number(_ pragma: String) throws -> Int { try database.first("PRAGMA \(pragma)") { $0.int(0) } ?? 0 }

    /// Pages given back at once: some milliseconds, so that no visit waits long.
    private static let shrinkPages = 1000

    /// Gives free pages back while the file is larger than it may be
    /// (https://sqlite.org/pragma.html#pragma_incremental_vacuum); the file follows with the next checkpoint. A store
    /// that was made before files could shrink has to be made anew for it (`Store.compact`).
    private func shrink() throws -> Int {
        guard let size = retention.size else { return 0 }
        let (page, pages) = try (number("page_size"), number("page_count"))
        let surplus = min(pages - size / page, try number("freelist_count"), Self.shrinkPages)
        guard surplus > 0 else { return 0 }
        try database.run("PRAGMA incremental_vacuum(\(surplus))")
        return try (pages - number("page_count")) * page
    }

    // MARK: - Articles

    private func expired(_ limit: Int) throws -> [ArticleID] {
        var found: [ArticleID] = []
        for (rule, source) in try rules() where found.count < limit {
            let old = try aged(rule, source, limit - found.count)
            found += old
            found += try beyond(rule, source, limit - found.count, except: Set(old))
        }
        return found
    }

    /// Each source with its rule, and with the rule of all those that came by no source.
    private func rules() throws -> [(Retention.Articles, SourceID?)] {
        guard retention.articles.isBounded || retention.bySource.values.contains(where: \.isBounded) else { return [] }
        let sources = try database.all("SELECT id FROM source ORDER BY id") { $0.integer(0) ?? 0 }
        return [(retention.articles, nil)] + sources.map { (retention.bySource[$0] ?? retention.articles, $0) }
    }

    private func aged(_ rule: Retention.Articles, _ source: SourceID?, _ limit: Int) throws -> [ArticleID] {
        guard let age = rule.age else { return [] }
        return try ids(
            "source IS $source AND first_seen < $end ORDER BY first_seen LIMIT $limit",
            ["source": Value(source), "end": Value(now - max(age, retention.least)), "limit": Value(limit)])
    }

    /// What is older than the newest of a source that are kept, the oldest first. Only where those end is looked for: a
    /// slice must not read all that is too much.
    private func beyond(
        _ rule: Retention.Articles, _ source: SourceID?, _ limit: Int, except: Set<ArticleID>
    ) throws -> [ArticleID] {
        guard let count = rule.count, limit > 0 else { return [] }
        let newest = try database.first(
            """
            SELECT first_seen, id FROM article WHERE pruned IS NULL AND source IS $source
            ORDER BY first_seen DESC, id DESC LIMIT 1 OFFSET $count
            """, ["source": Value(source), "count": Value(count)]
        ) { (time: Value($0.integer(0)), id: Value($0.integer(1))) }
        guard let newest else { return [] }
        let found = try ids(
            """
            source IS $source AND first_seen <= $time AND first_seen < $end AND (first_seen < $time OR id <= $id)
            ORDER BY first_seen, id LIMIT $limit
            """,
            [
                "source": Value(source), "time": newest.time, "id": newest.id, "end": Value(now - retention.least),
                "limit": Value(limit.addingReportingOverflow(except.count).overflow ? limit : limit + except.count),
            ])
        return Array(found.filter { !except.contains($0) }.prefix(limit))
    }

    private func oldest(_ limit: Int) throws -> [ArticleID] {
        try ids(
            "first_seen < $end ORDER BY first_seen, id LIMIT $limit",
            ["end": Value(now - retention.least), "limit": Value(limit)])
    }

    private func ids(_ condition: String, _ values: Bindings) throws -> [ArticleID] {
        try database.all("SELECT id FROM article WHERE pruned IS NULL AND \(condition)", values) {
            $0.integer(0) ?? 0
        }
    }

    private func bury(_ ids: [ArticleID]) throws -> Int {
        for id in ids { try bury(id) }
        return ids.count
    }

    private func bury(_ id: ArticleID) throws {
        let values: Bindings = ["id": .integer(id), "now": Value(now)]
        try database.run("DELETE FROM revision WHERE article = $id", ["id": .integer(id)])
        try database.run(Self.emptying, values)
        try database.run(Articles.sealing, ["id": .integer(id)])
        try passOn(copiesOf: id)
        let visited = try database.all(
            "SELECT f.address, f.host FROM alias l JOIN frontier f ON f.address = l.address WHERE l.article = $id",
            ["id": .integer(id)]
        ) { (address: $0.integer(0) ?? 0, host: $0.integer(1) ?? 0) }
        for row in visited {
            // What was seeded, and what lists others, is asked for as ever, and then told from what is new by the
            // tombstone.
            try database.run(
                """
                UPDATE frontier SET hint = NULL,
                    next = iif(depth = 0 OR kind IN ($feed, $sitemap, $section), next, NULL) WHERE address = $address
                """,
                [
                    "address": .integer(row.address), "feed": Lists.kind.value(.feed),
                    "sitemap": Lists.kind.value(.sitemap), "section": Lists.kind.value(.section),
                ])
        }
        for host in Set(visited.map(\.host)) { try Hosts(database: database).refresh(host) }
    }

    /// The earliest copy that is left is the original of the others; a copy is one at another site.
    private func passOn(copiesOf id: ArticleID) throws {
        let left = try database.all(
            "SELECT id, site FROM article WHERE copy_of = $id AND pruned IS NULL ORDER BY id", ["id": .integer(id)]
        ) { (id: $0.integer(0) ?? 0, site: $0.text(1)) }
        guard let first = left.first else { return }
        let articles = Articles(database: database)
        for copy in left { try articles.setOriginal(of: copy.id, to: copy.site == first.site ? nil : first.id) }
    }

    private static let emptying = """
        UPDATE article SET pruned = $now, checksum = 0, title = '', body = '', text = '', kind = '',
            \(Content.columns.filter { !["title", "body", "text", "kind"].contains($0) }.map { "\($0) = NULL" }
                .joined(separator: ", "))
        WHERE id = $id
        """

    // MARK: - Tombstones

    private func forgetTombstones(_ limit: Int) throws -> Int {
        let ids = try tombstones(limit)
        for id in ids {
            let values: Bindings = ["id": .integer(id)]
            try database.run(
                "UPDATE frontier SET article = NULL WHERE address IN (SELECT address FROM alias WHERE article = $id)",
                values)
            try database.run("DELETE FROM alias WHERE article = $id", values)
            try database.run("DELETE FROM article WHERE id = $id", values)
        }
        return ids.count
    }

    /// One whose URL is still visited stays, since its next visit would store it anew, and so does one that a damaged
    /// article is known as a copy of. The frontier goes on knowing the URLs of those that go.
    private func tombstones(_ limit: Int) throws -> [ArticleID] {
        guard let age = retention.tombstones else { return [] }
        return try database.all(
            """
            SELECT a.id FROM article a WHERE a.pruned <= $end
                AND NOT EXISTS (SELECT 1 FROM alias l JOIN frontier f ON f.address = l.address
                    WHERE l.article = a.id AND f.next IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM article c WHERE c.copy_of = a.id)
            ORDER BY a.pruned LIMIT $limit
            """, ["end": Value(now - age), "limit": Value(limit)]
        ) { $0.integer(0) ?? 0 }
    }

    // MARK: - Visits and refusals

    private func forgetVisits(_ limit: Int, olderThan age: Duration) throws -> Int {
        try database.run(
            "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE time < $end ORDER BY time LIMIT $limit)",
            ["end": Value(now - age), "limit": Value(limit)])
        return database.changes
    }

    /// Room for as many new ones is made in the counts of those that are kept.
    private func forgetRefusals(_ limit: Int, olderThan age: Duration) throws -> Int {
        let rows = try database.all(
            """
            SELECT r.address, r.reason, a.host FROM refusal r JOIN address a ON a.id = r.address
            WHERE r.last < $end ORDER BY r.last LIMIT $limit
            """, ["end": Value(now - age), "limit": Value(limit)]
        ) { (address: Value($0.integer(0)), reason: Value($0.integer(1)), host: Value($0.integer(2))) }
        for row in rows {
            try database.run(
                "DELETE FROM refusal WHERE address = $address AND reason = $reason",
                ["address": row.address, "reason": row.reason])
            try database.run(
                "UPDATE refused SET kept = max(0, kept - 1) WHERE reason = $reason AND host IN ($host, 0)",
                ["reason": row.reason, "host": row.host])
        }
        return rows.count
    }

    private func count(_ rows: String, before age: Duration) throws -> Int {
        try database.first("SELECT count(*) FROM \(rows)", ["end": Value(now - age)]) { $0.int(0) } ?? 0
    }
}

extension Store {
    public func pruning(_ retention: Retention, now: Timestamp) -> Pruning {
        Pruning(database: database, retention: retention, now: now)
    }
}
