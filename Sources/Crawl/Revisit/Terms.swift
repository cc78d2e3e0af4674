public import Model
public import Store

/// Why a URL is visited again when it is, or never: told from what the frontier keeps of it (OPS-05).
public struct Terms: Sendable {
    /// One sentence.
    public let words: String

    /// `firstSeen`: of the article that the URL leads to.
    public init(_ row: AddressRow, firstSeen: Timestamp?) {
        words = row.next == nil ? Self.never(row, firstSeen) : Self.again(row, firstSeen)
    }

    private static func never(_ row: AddressRow, _ firstSeen: Timestamp?) -> String {
        if row.visitBefore?.standsForSeed == true, row.article == nil {
            return "It stands for a source that leads here by a redirect, and is asked again when that does again."
        }
        switch row.outcome {
        case .moved: return "Its target is visited in its place."
        case .refused:
            return "What is refused for \(row.reason ?? "good reason") is not asked for again unless it is seeded."
        case .failed: return givenUp(row)
        case .duplicate: return "The article is visited at its first address."
        default:
            guard firstSeen != nil else { return "Nothing is expected to change there." }
            return "An article is looked at for revisions at the age of \(ages), and it is older."
        }
    }

    private static func again(_ row: AddressRow, _ firstSeen: Timestamp?) -> String {
        switch row.outcome {
        case nil: return "What is new is visited as soon as its host allows."
        case .failed: return failedBefore(row)
        case .refused: return refusedBefore(row)
        case .moved:
            return row.isListing
                ? "A source that redirects is asked again after `revisit-max`."
                : "It was announced and redirects to a home page: \(look(row.visits))."
        default:
            guard let firstSeen, let next = row.next else { return rhythm(row) }
            let age = Revisit.articleAges.last { firstSeen + $0 <= next } ?? .zero
            return "An article is looked at for revisions at the age of \(ages); this is the look at \(name(age))."
        }
    }

    private static func rhythm(_ row: AddressRow) -> String {
        guard let plan = row.rhythm.flatMap(Plan.init(memory:)) else { return "It comes by the rhythm of its news." }
        return "By the rhythm of its news: \(plan.words)."
    }

    private static var ages: String { Revisit.articleAges.map(name).joined(separator: ", ") }

    private static func name(_ age: Duration) -> String {
        let hours = age.milliseconds / 3_600_000
        return hours < 48 ? "\(hours)h" : "\(hours / 24)d"
    }
}

// MARK: - By the rungs of the ladder

extension Terms {
    private static func givenUp(_ row: AddressRow) -> String {
        let rung = row.failure.map(Ladder.Rung.init)
        switch rung {
        case .gone? where row.isListing: return "Status 410 came twice: it is left until it is seeded again."
        case .gone?: return "Status 410 is final for a page that is no source."
        case .missing? where row.failures == 1: return "Status 404 is final for a page that nothing announces as new."
        default: return "It failed \(row.failures) times, and a page that is no source is given up after that."
        }
    }

    private static func failedBefore(_ row: AddressRow) -> String {
        guard let failure = row.failure, let visit = row.visitBefore else { return "It failed and is tried again." }
        let often = row.failures == 1 ? "its first failure" : "\(row.failures) failures in a row"
        let asked = HostMood(failure) == .busy ? ", or as long as the server asks" : ""
        guard row.isListing || failure.kind == .credential else {
            let wait = Ladder(settings: CrawlSettings()).wait(
                after: failure, of: visit, now: row.lastVisit ?? visit.due)
            if wait == Ladder.laterLook(visit.failures, salt: visit.salt) {
                return "A page that is not there, or not for us, may come yet: \(look(row.failures))."
            }
            return "After \(often) it waits: a minute at first, twice as long each time\(asked); it is given up after "
                + "\(Ladder.articleTries)."
        }
        let rule =
            switch Ladder.Rung(failure) {
            case .hard: "a minute at first, twice as long each time, within `revisit-min` and `revisit-max`"
            case .soft: "a minute at first, twice as long every second time, within `revisit-min` and `revisit-max`"
            case .refused: "`revisit-max`, and ever longer up to \(name(Ladder.refusedMax))"
            case .missing:
                "an hour at first (never less than `revisit-min`), twice as long every second time, up to "
                    + name(Ladder.goneMax)
            case .gone: "\(name(Ladder.goneAgain)); a second 410 settles it"
            }
        return "After \(often) it waits: \(rule)\(asked)."
    }

    private static func refusedBefore(_ row: AddressRow) -> String {
        let reason = row.reason.flatMap(Reason.Word.init)
        let why = row.reason ?? "refused"
        if row.isListing {
            return reason == .robotsUnreachable
                ? "A source behind a robots.txt that cannot be read is asked again every hour."
                : "A source that is refused (\(why)) is asked again after `revisit-max`."
        }
        switch reason {
        case .robotsUnreachable:
            return "What waits behind a robots.txt that cannot be read comes back after an hour, twice as long each "
                + "time, and is given up after \(Ladder.closedTries) looks."
        case .robots: return "It was announced: it is asked for once more when the robots.txt has been read again."
        default: return "It was announced and is no story yet (\(why)): \(look(row.visits))."
        }
    }

    private static func look(_ number: Int) -> String {
        let looks = Ladder.laterLooks
        return
            "it is looked for \(looks.map(name).joined(separator: ", ")) later; this is look \(number) of \(looks.count)"
    }
}

extension AddressRow {
    /// As `Visit.isListing`.
    fileprivate var isListing: Bool { visitBefore?.isListing ?? (depth == 0) }

    /// What its last visit failed with.
    fileprivate var failure: Failure? {
        reason.flatMap(Failure.Kind.init).map { Failure($0, status: status, detail: "") }
    }

    /// The visit as it was before its last answer, when that failed.
    fileprivate var visitBefore: Visit? {
        guard let url = WebURL(url) else { return nil }
        var visit = Visit(id: id, url: url, kind: kind, source: source, due: next ?? added)
        (visit.depth, visit.hops, visit.isSeed) = (depth, hops, rule == .seed)
        (visit.status, visit.hint, visit.rhythm) = (status, hint, rhythm)
        (visit.failures, visit.visits) = (max(0, failures - 1), max(0, visits - 1))
        return visit
    }
}

extension LogRow {
    /// By which word its host waits after it: `retry-after` where the server said how long, `backoff` where our own rule
    /// does; nil of a visit that says nothing against its host.
    public var hostWait: Reason.Word? {
        guard outcome == .failed, let kind = reason.flatMap(Failure.Kind.init) else { return nil }
        switch HostMood(Failure(kind, status: status, detail: "")) {
        case .fine: return nil
        case .silent: return .backoff
        case .busy: return detail?.contains(Failure.asksToWait) == true ? .retryAfter : .backoff
        }
    }
}
