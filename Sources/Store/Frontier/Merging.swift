import Model

/// What adding needs of a URL that the frontier has.
struct Known {
    let id: AddressID
    let host: Int64
    let url: String
    let source: SourceID?
    let isParked: Bool
    let isVisited: Bool
    let hasHint: Bool
    /// Whether the hint has a headline, which is the better part of it.
    let hasTitle: Bool
    /// Whether the hint has a day of publication.
    let hasDate: Bool
    let article: ArticleID?
    let kind: VisitKind
    let priority: Int64
    let depth: Int
    let respelled: Int
    let isLeased: Bool
    /// The last visit found nothing there (404, 410).
    let isGone: Bool
    /// It is not asked again by itself, but where a redirect leads there again: it only led on, or stood for a seed.
    let isLeft: Bool
    let isSeed: Bool

    init?(_ id: AddressID, _ database: SQLiteDatabase) throws {
        let known = try database.first(Self.reading, ["id": .integer(id)]) { Known(id, $0) }
        guard let known else { return nil }
        self = known
    }

    static let reading = """
        SELECT f.host, a.url, f.source, f.parked, f.visits, f.hint IS NOT NULL, f.kind, f.priority, f.depth,
            f.respelled, f.outcome, f.status, EXISTS (SELECT 1 FROM lease WHERE address = f.address),
            instr(f.hint, '"title"') > 0, instr(f.hint, '"published"') > 0, f.article, f.next IS NULL, f.reason,
            f.hops, f.rule
        FROM frontier f JOIN address a ON a.id = f.address WHERE f.address = $id
        """

    private static let seed = Lists.rule.code(of: .seed)
    private static let tooMany = Lists.reason.code(of: Reason.Word.tooManyRedirects.rawValue)

    private init(_ id: AddressID, _ row: Row) {
        self.id = id
        (host, url, source) = (row.integer(0) ?? 0, row.text(1) ?? "", row.integer(2))
        (isParked, isVisited, hasHint) = (row.flag(3), row.flag(4), row.flag(5))
        kind = Lists.kind.sound(row, 6) ?? .unknown
        (priority, depth, respelled) = (row.integer(7) ?? 0, row.int(8) ?? 0, row.int(9) ?? 0)
        let outcome = Lists.outcome.sound(row, 10)
        isGone = outcome == .failed && [404, 410].contains(row.int(11) ?? 0)
        let ledOn = outcome == .moved || row.integer(17) == Self.tooMany
        isSeed = row.integer(19) == Self.seed
        let stoodForSeed = depth == 0 && row.flag(18) && !isSeed && row.isNull(15)
        isLeft = row.flag(16) && (ledOn || stoodForSeed)
        isLeased = row.flag(12)
        (hasTitle, hasDate, article) = (row.flag(13), row.flag(14), row.integer(15))
    }
}

/// Taking over what a new discovery adds to a URL already known.
struct Merging {
    let known: Known
    let discovery: Discovery
    /// The form of its URL that is fetched.
    let url: WebURL
    let state: SourceState
    let adding: Adding

    private var database: SQLiteDatabase { adding.frontier.database }

    func run() throws {
        try share()
        try enrich()
        if takesSpelling { try respell() }
        if takesSpelling || isLedTo || discovery.rule == .seed { try makeDue() }
    }

    /// Another source leads here too: it stays when the first is paused or removed.
    private func share() throws {
        guard let source = discovery.source, source != known.source else { return }
        try database.run(
            known.source == nil
                ? "UPDATE frontier SET source = $source WHERE address = $id"
                : "INSERT INTO shared (address, source) VALUES ($id, $source) ON CONFLICT DO NOTHING",
            ["id": .integer(known.id), "source": .integer(source)])
        guard known.isParked, state == .active else { return }
        try database.run("UPDATE frontier SET parked = 0 WHERE address = $id", ["id": .integer(known.id)])
        try adding.frontier.hosts.refresh(known.host)
    }

    private func enrich() throws {
        let hint = try hint()
        let kind = known.kind == .unknown ? discovery.kind : known.kind
        let priority =
            known.isVisited && discovery.rule != .seed
            ? known.priority : Priority.first(known.priority, Priority(discovery, now: adding.now)).rawValue
        let depth = min(known.depth, discovery.depth)
        if discovery.rule == .seed, !known.isSeed {
            try database.run(
                "UPDATE frontier SET rule = $seed WHERE address = $id",
                ["seed": Lists.rule.value(.seed), "id": .integer(known.id)])
        }
        guard hint != nil || kind != known.kind || priority != known.priority || depth != known.depth else { return }
        try database.run(
            """
            UPDATE frontier SET hint = coalesce($hint, hint), kind = $kind, priority = $priority, depth = $depth
            WHERE address = $id
            """,
            [
                "hint": JSON.value(hint), "kind": Lists.kind.value(kind), "priority": .integer(priority),
                "depth": Value(depth), "id": .integer(known.id),
            ])
        if let hint, let article = known.article {
            try Articles(database: database).complete(article, from: hint, now: adding.now)
        }
    }

    /// What is known of the page with what this listing adds: of a page not read yet a headline and a day; of one that
    /// was read the day alone, which may be told nowhere else. That it is a further page of an article counts as long as
    /// it has not been read. Nil where it adds nothing.
    private func hint() throws -> Item? {
        guard var told = discovery.hint else { return nil }
        let addsDate = !known.hasDate && told.published != nil
        if known.isVisited {
            guard addsDate else { return nil }
            let date = told.published
            told = Item(url: told.url)
            told.published = date
        }
        guard known.hasHint else { return told }
        let addsTitle = !known.hasTitle && told.title != nil
        let addsPage = !known.isVisited && told.page != nil
        guard addsTitle || addsDate || addsPage, let old = try adding.frontier.hint(of: known.id) else { return nil }
        return addsTitle || addsPage ? told.completed(by: old) : old.completed(by: told)
    }

    /// A server may know one spelling of a canonical key and not another, or redirect from one to the other (http to
    /// https). Bounded, or two dead spellings on one page would be asked for in turn for ever.
    private var takesSpelling: Bool {
        (known.isGone && !known.isLeased || redirectsToItself) && known.url != url.href
            && known.respelled < adding.limits.respellings
    }

    /// Where a redirect leads that is not asked by itself: that may have become a page.
    private var isLedTo: Bool { discovery.rule == .redirect && known.isLeft && !redirectsToItself }

    private var redirectsToItself: Bool { discovery.rule == .redirect && discovery.foundOn == known.id }

    private func respell() throws {
        let hosts = adding.frontier.hosts
        let host = try hosts.intern(url.authority)
        try adding.frontier.addresses.respell(known.id, url, host: host)
        try database.run(
            "UPDATE frontier SET host = $host, hops = $hops, respelled = respelled + 1 WHERE address = $id",
            ["host": .integer(host), "hops": Value(discovery.hops), "id": .integer(known.id)])
        guard host != known.host else { return }
        try hosts.count(known.host, -1)
        try hosts.count(host, 1)
        try hosts.refresh(known.host)
    }

    /// A URL that is out on a visit keeps its lease; the visit's end makes it due.
    private func makeDue() throws {
        guard !known.isLeased else {
            return try database.run("UPDATE lease SET again = 1 WHERE address = $id", ["id": .integer(known.id)])
        }
        try database.run(
            "UPDATE frontier SET next = min(coalesce(next, $now), $now) WHERE address = $id",
            ["now": Value(adding.now), "id": .integer(known.id)])
        let host = try database.first(
            "SELECT host FROM frontier WHERE address = $id", ["id": .integer(known.id)]
        ) { $0.integer(0) }
        try adding.frontier.hosts.refresh(host ?? known.host)
    }
}
