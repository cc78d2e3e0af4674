public import Model

extension Frontier {
    /// Takes in what is new, within the limits; tells how many that were. Of a URL already known only a hint, a kind,
    /// a smaller depth or a seeding is taken over.
    @discardableResult
    public func add(
        _ discoveries: [Discovery], limits: FrontierLimits = FrontierLimits(), now: Timestamp
    ) throws -> Int {
        guard !discoveries.isEmpty else { return 0 }
        return try database.transaction {
            var adding = Adding(frontier: self, limits: limits, now: now)
            return try discoveries.reduce(0) { try adding.add($1) ? $0 + 1 : $0 }
        }
    }
}

/// Adding the discoveries of one page.
struct Adding {
    let frontier: Frontier
    let limits: FrontierLimits
    let now: Timestamp
    /// State of the sources met on the way; nil is one that is gone.
    private var states: [SourceID: SourceState?] = [:]

    init(frontier: Frontier, limits: FrontierLimits, now: Timestamp) {
        (self.frontier, self.limits, self.now) = (frontier, limits, now)
    }

    private var database: SQLiteDatabase { frontier.database }

    /// Whether the URL was new.
    mutating func add(_ discovery: Discovery) throws -> Bool {
        let state = try state(of: discovery.source)
        // The source was removed while one of its pages was being read.
        guard let state else { return false }
        let key = Addresses.Key(discovery.url)
        let id = try frontier.addresses.find(key)
        if let id, let known = try Known(id, database) {
            try Merging(known: known, discovery: discovery, url: key.url, state: state, adding: self).run()
            return false
        }
        if let reason = try refusal(discovery, key) {
            try frontier.refuse(
                discovery.url, reason, rule: discovery.rule, foundOn: discovery.foundOn, source: discovery.source,
                limits: limits, now: now)
            return false
        }
        try insert(discovery, key, state)
        return true
    }

    private mutating func state(of source: SourceID?) throws -> SourceState? {
        guard let source else { return .active }
        if let state = states[source] { return state }
        let state = try Sources(database: database, frontier: frontier).state(of: source)
        states[source] = .some(state)
        return state
    }

    /// What a user seeds is taken whatever the limits say.
    private func refusal(_ discovery: Discovery, _ key: Addresses.Key) throws -> Reason? {
        switch key.refusal {
        case .scheme(let scheme): return Reason(.scheme, scheme)
        case .tooLong: return Reason(.trap, key.refusal?.description)
        case nil: break
        }
        guard discovery.rule != .seed else { return nil }
        // What a feed or a sitemap names is meant so.
        if [.section, .link, .alternate].contains(discovery.rule), let words = URLTrap.words(key.url) {
            return Reason(.trap, words)
        }
        if discovery.depth > limits.maxDepth { return Reason(.depth, "\(discovery.depth) > \(limits.maxDepth)") }
        guard isBounded(discovery), let host = try frontier.hosts.find(key.url.authority) else { return nil }
        let isFull = try frontier.hosts.pages(host) >= limits.maxPagesPerHost
        return isFull ? Reason(.budget, "\(limits.maxPagesPerHost) pages of this host") : nil
    }

    /// Whether a host that has its share of URLs has no room for this one. The budget is for what a crawl comes upon: a
    /// host that has been followed for years has long had its share, and its news go on. So feeds, and what a feed or a
    /// seeded page lists as new, come in all the same, and what stands for a URL that is in.
    private func isBounded(_ discovery: Discovery) -> Bool {
        let isNews = Priority(discovery, now: now) == .fresh
        switch (discovery.rule, discovery.kind) {
        case (.seed, _), (.redirect, _), (.canonical, _), (.next, _), (.robots, _), (_, .feed): return false
        case (.feed, _), (.sitemap, _): return !isNews
        case (.section, _): return !(isNews && discovery.depth <= 1)
        case (.link, _), (.alternate, _): return true
        }
    }

    private func insert(_ discovery: Discovery, _ key: Addresses.Key, _ state: SourceState) throws {
        let host = try frontier.hosts.intern(key.url.authority)
        let id = try frontier.addresses.intern(key, host: host)
        // An alias of an article may have brought the address in before, in another spelling.
        try frontier.addresses.respell(id, key.url, host: host)
        try database.run(
            """
            INSERT INTO frontier (address, host, source, priority, parked, next, kind, rule, depth, hops, found_on,
                added, hint)
            VALUES ($id, $host, $source, $priority, $parked, $now, $kind, $rule, $depth, $hops, $found, $now, $hint)
            """,
            [
                "id": .integer(id), "host": .integer(host), "source": Value(discovery.source),
                "priority": .integer(Priority(discovery, now: now).rawValue), "parked": Value(state == .paused),
                "now": Value(now), "kind": Lists.kind.value(discovery.kind), "rule": Lists.rule.value(discovery.rule),
                "depth": Value(discovery.depth), "hops": Value(discovery.hops), "found": Value(discovery.foundOn),
                "hint": JSON.value(discovery.hint),
            ])
        try frontier.hosts.count(host, 1)
        guard state == .active else { return }
        try database.run(
            "UPDATE host SET due = min(coalesce(due, $now), $now) WHERE id = $host",
            ["now": Value(now), "host": .integer(host)])
    }
}
