public import Model

/// The sources, seeded by a user. One that is removed is only hidden, since articles and log name it.
public struct Sources {
    let database: SQLiteDatabase
    let frontier: Frontier

    /// Seeds a URL and puts it into the frontier, due now. A URL with the canonical key of a source is that source;
    /// then a kind and a title are taken over where it has none, and settings where some are given and no list of the
    /// folder of source lists says them. One that was removed comes back without what it had.
    /// Throws a `URLRefusal` for what cannot be crawled.
    public func add(
        _ url: WebURL, kind: VisitKind = .unknown, title: String? = nil, settings: [String: String] = [:],
        now: Timestamp
    ) throws -> (source: Source, isNew: Bool) {
        if let refusal = Addresses.Key(url).refusal { throw refusal }
        return try database.transaction {
            var (url, address) = (url, try Addresses(database: database).intern(url))
            if let moved = try current(of: address) { (url, address) = moved }
            let old = try database.first(
                "SELECT id, state FROM source WHERE address = $address", ["address": .integer(address)]
            ) { (id: $0.integer(0) ?? 0, state: $0.integer(1) ?? 0) }
            try write(url, address, kind, title, settings, now)
            let id = old?.id ?? database.lastInsertID
            try frontier.add([Discovery(url, kind: kind, rule: .seed, source: id)], now: now)
            guard let source = try find(id) else {
                throw DatabaseError.damaged(subject: "source \(id)", detail: "just written and not there")
            }
            return (source, old.map { $0.state == Self.removed } ?? true)
        }
    }

    public func setState(_ id: SourceID, _ state: SourceState) throws {
        try database.transaction {
            try set("state", Self.code(state), of: id)
            try SourceRows(database: database, source: id).park()
        }
    }

    public func setKind(_ id: SourceID, _ kind: VisitKind) throws { try set("kind", Lists.kind.value(kind), of: id) }

    public func setTitle(_ id: SourceID, _ title: String?) throws { try set("title", Value(title), of: id) }

    /// Names a source that has no name yet, as what it holds does; never in the place of what somebody has said.
    public func takeTitle(_ id: SourceID, _ title: String) throws {
        try database.run(
            "UPDATE source SET title = $title WHERE id = $id AND state <> \(Self.removed) AND title IS NULL",
            ["title": .text(title), "id": .integer(id)])
    }

    public func setSettings(_ id: SourceID, _ settings: [String: String]) throws {
        try set("settings", JSON.value(settings), of: id)
    }

    /// Notes the list that a source stands in from now on; nil for none.
    public func setFile(_ id: SourceID, _ file: String?) throws { try set("file", Value(file), of: id) }

    /// Of all sources that have some, also of those that were removed, whose articles are still there. `unreadable` says
    /// what counts in the place of damaged ones, or throws.
    public func settings(
        unreadable: (DatabaseError) throws -> [String: String] = { throw $0 }
    ) throws -> [SourceID: [String: String]] {
        let rows = try database.all("SELECT id, settings FROM source WHERE settings IS NOT NULL") { row in
            let id = row.integer(0) ?? 0
            do {
                return (id, try JSON.read([String: String].self, row.text(1), of: "settings of source \(id)") ?? [:])
            } catch let error as DatabaseError {
                return (id, try unreadable(error))
            }
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The sources that have settings of their own, each with the URL that was seeded, from which it may have moved.
    public func refined() throws -> [SourceID: (url: String, settings: [String: String])] {
        let rows = try database.all(
            """
            SELECT id, settings, coalesce((SELECT a.url FROM move m JOIN address a ON a.id = m.origin
                WHERE m.source = source.id AND m.moved IS NOT NULL AND m.undone IS NULL ORDER BY m.id LIMIT 1), url)
            FROM source WHERE settings IS NOT NULL AND state <> \(Self.removed)
            """
        ) { row in
            let id = row.integer(0) ?? 0
            let settings = try JSON.read([String: String].self, row.text(1), of: "settings of source \(id)")
            return (id, (url: row.text(2) ?? "", settings: settings ?? [:]))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Its URLs leave the frontier, except those another source leads to; its articles and log rows stay.
    public func remove(_ id: SourceID) throws {
        try database.transaction {
            try set("file", .null, of: id)
            try set("state", .integer(Self.removed), of: id)
            try SourceRows(database: database, source: id).remove()
        }
    }

    /// Where the source stands now that has moved away from that address.
    private func current(of address: AddressID) throws -> (WebURL, AddressID)? {
        guard let source = try Moves(database: database, frontier: frontier).source(from: address) else { return nil }
        return try database.first(
            "SELECT url, address FROM source WHERE id = $id AND state <> \(Self.removed)", ["id": .integer(source)]
        ) { row in WebURL(row.text(0) ?? "").map { ($0, row.integer(1) ?? 0) } }
    }

    /// Nil of a source that is not there (any more).
    func state(of id: SourceID) throws -> SourceState? {
        try database.first("SELECT state FROM source WHERE id = $id", ["id": .integer(id)]) {
            Self.state($0.integer(0))
        }
    }

    /// The column `state`: the rest of them is active (0) and paused (1).
    static let removed: Int64 = 2

    static func state(_ code: Int64?) -> SourceState? {
        switch code {
        case 0: .active
        case 1: .paused
        default: nil
        }
    }

    private static func code(_ state: SourceState) -> Value { state == .active ? 0 : 1 }

    private func set(_ column: String, _ value: Value, of id: SourceID) throws {
        try database.run(
            """
            UPDATE source SET \(column) = $value
            WHERE id = $id AND state <> \(Self.removed) AND \(column) IS NOT $value
            """,
            ["value": value, "id": .integer(id)])
    }

    private func write(
        _ url: WebURL, _ address: AddressID, _ kind: VisitKind, _ title: String?, _ settings: [String: String],
        _ now: Timestamp
    ) throws {
        try database.run(
            """
            INSERT INTO source (address, url, kind, title, state, added, settings)
            VALUES ($address, $url, $kind, $title, 0, $now, $settings)
            ON CONFLICT (address) DO UPDATE SET
                state = iif(state = \(Self.removed), 0, state),
                kind = iif(state = \(Self.removed) OR kind = $unknown, excluded.kind, kind),
                title = iif(state = \(Self.removed), excluded.title, coalesce(title, excluded.title)),
                settings = CASE WHEN state = \(Self.removed) THEN excluded.settings
                    WHEN file IS NULL THEN coalesce(excluded.settings, settings) ELSE settings END
            """,
            [
                "address": .integer(address), "url": .text(url.href), "kind": Lists.kind.value(kind),
                "title": Value(title), "now": Value(now), "settings": JSON.value(nonEmpty: settings),
                "unknown": Lists.kind.value(.unknown),
            ])
    }
}
