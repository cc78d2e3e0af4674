public import Model

extension Frontier {
    /// Notes that a URL was not taken in. Every one is counted, the URLs themselves are kept as far as the limits
    /// allow.
    public func refuse(
        _ url: WebURL, _ reason: Reason, rule: Discovery.Rule, foundOn: AddressID? = nil, source: SourceID? = nil,
        limits: FrontierLimits = FrontierLimits(), now: Timestamp
    ) throws {
        try database.transaction {
            let code = try Lists.reason.value(reason.word.rawValue)
            let key = Addresses.Key(url)
            if let id = try addresses.find(key), try repeated(id, code, now) {
                return try count(host: try hosts.find(key.url.authority) ?? Self.allHosts, code, kept: 0)
            }
            guard let host = try room(for: key.url, code, limits) else { return }
            try database.run(
                """
                INSERT INTO refusal (address, reason, rule, found_on, source, detail, first, last, times)
                VALUES ($id, $reason, $rule, $found, $source, $detail, $now, $now, 1)
                """,
                [
                    "id": .integer(addresses.intern(key, host: host)), "reason": code,
                    "rule": Lists.rule.value(rule), "found": Value(foundOn), "source": Value(source),
                    "detail": Value(reason.detail), "now": Value(now),
                ])
        }
    }

    /// Why the URL was kept out, if it was and is still remembered.
    public func refusals(of url: WebURL) throws -> [Refusal] {
        guard let id = try addresses.find(url) else { return [] }
        return try database.all(
            """
            SELECT a.url, r.reason, r.detail, r.rule, r.found_on, r.source, r.first, r.last, r.times
            FROM refusal r JOIN address a ON a.id = r.address WHERE r.address = $id ORDER BY r.last DESC
            """, ["id": .integer(id)], Refusal.init)
    }

    /// How many URLs were refused for each reason, over all hosts or for one.
    public func refusalCounts(host: String? = nil) throws -> [Reason.Word: Int] {
        let id = try host.map { try hosts.find($0) ?? -1 } ?? Self.allHosts
        let rows = try database.all(
            "SELECT reason, seen FROM refused WHERE host = $host", ["host": .integer(id)]
        ) { row in (Reason.Word(rawValue: try Lists.reason.word(row, 0)), row.int(1) ?? 0) }
        return Dictionary(rows.compactMap { word, count in word.map { ($0, count) } }, uniquingKeysWith: +)
    }

    /// The row of table `refused` that sums up all hosts.
    private static let allHosts: Int64 = 0

    /// Whether the URL was refused for that reason before.
    private func repeated(_ id: AddressID, _ reason: Value, _ now: Timestamp) throws -> Bool {
        try database.run(
            "UPDATE refusal SET times = times + 1, last = $now WHERE address = $id AND reason = $reason",
            ["now": Value(now), "id": .integer(id), "reason": reason])
        return database.changes > 0
    }

    /// Counts the refusal; its host if the URL may be kept too.
    private func room(for url: WebURL, _ reason: Value, _ limits: FrontierLimits) throws -> Int64? {
        let known = try hosts.find(url.authority)
        let all = try kept(Self.allHosts, reason)
        let isRoom =
            try url.href.utf8.count <= limits.refusedLength && all < limits.refusalsPerReason
            && (known.map { try kept($0, reason) } ?? 0) < limits.refusalsPerHost
        guard isRoom else {
            try count(host: known ?? Self.allHosts, reason, kept: 0)
            return nil
        }
        let host = try known ?? hosts.intern(url.authority)
        try count(host: host, reason, kept: 1)
        return host
    }

    private func kept(_ host: Int64, _ reason: Value) throws -> Int {
        try database.first(
            "SELECT kept FROM refused WHERE host = $host AND reason = $reason",
            ["host": .integer(host), "reason": reason]
        ) { $0.int(0) } ?? 0
    }

    private func count(host: Int64, _ reason: Value, kept: Int) throws {
        for host in Set([host, Self.allHosts]) {
            try database.run(
                """
                INSERT INTO refused (host, reason, seen, kept) VALUES ($host, $reason, 1, $kept)
                ON CONFLICT (host, reason) DO UPDATE SET seen = seen + 1, kept = kept + excluded.kept
                """, ["host": .integer(host), "reason": reason, "kept": Value(kept)])
        }
    }
}

extension Refusal {
    init(_ row: Row) throws {
        url = row.text(0) ?? ""
        guard let word = Reason.Word(rawValue: try Lists.reason.word(row, 1)) else {
            throw DatabaseError.damaged(subject: "refusal of \(url)", detail: "no reason to refuse")
        }
        reason = Reason(word, row.text(2))
        rule = try Lists.rule.word(row, 3)
        (foundOn, source) = (row.integer(4), row.integer(5))
        first = row.time(6)
        last = row.time(7)
        times = row.int(8) ?? 0
    }
}
