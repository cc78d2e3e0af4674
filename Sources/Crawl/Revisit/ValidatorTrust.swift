import Model

/// Whether a server's ETag and Last-Modified are believed (FETCH-03): some answer 304 although the page has changed.
///
/// After `interval` answers of 304 in a row the page is asked for without validators. If it has changed, the server is
/// put on trial: with the validators of the old content it must not answer 304 again. One that does, or that gives new
/// content the old validators, is not asked conditionally any more.
struct ValidatorTrust {
    /// 0 turns the check off.
    let interval: Int

    /// What the frontier keeps of a URL.
    struct Memory: Equatable {
        /// Answers of 304 in a row, or one of the two below.
        var trust: Int
        var etag: String?
        var lastModified: String?
    }

    static let onTrial = -1
    static let lost = -2

    /// Whether the next request carries the validators.
    func isConditional(_ trust: Int) -> Bool {
        trust == Self.onTrial || trust >= 0 && (interval == 0 || trust < interval)
    }

    /// What to keep after a visit; `isChanged` tells that it brought something new, `isUsed` that it could be used: what
    /// could not must not be called unchanged the next time.
    func memory(after report: VisitReport, isChanged: Bool, isUsed: Bool = true) -> Memory {
        let visit = report.visit
        let old = Memory(trust: visit.trust, etag: visit.etag, lastModified: visit.lastModified)
        switch report.finding {
        case .notModified: return old.trust < 0 ? Memory(trust: Self.lost) : Memory(old, trust: old.trust + 1)
        case .redirected: return Memory(trust: min(old.trust, 0) == Self.lost ? Self.lost : 0)
        case .read where !isUsed: return Memory(trust: min(old.trust, 0) == Self.lost ? Self.lost : 0)
        case .read:
            if old.trust == Self.lost { return Memory(trust: Self.lost) }
            let new = Memory(trust: 0, etag: report.etag, lastModified: report.lastModified)
            guard isChanged, old.trust > 0, !isConditional(old.trust) else { return new }
            let isSame = new.etag == old.etag && new.lastModified == old.lastModified
            return isSame ? Memory(trust: Self.lost) : Memory(old, trust: Self.onTrial)
        default: return old
        }
    }
}

extension ValidatorTrust.Memory {
    init(trust: Int) { self.init(trust: trust, etag: nil, lastModified: nil) }

    init(_ other: Self, trust: Int) {
        self.init(trust: trust, etag: other.etag, lastModified: other.lastModified)
    }
}
