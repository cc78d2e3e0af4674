import Model
import Store

/// Writes a visit that has been judged: its row in the frontier, the pause of its host, its row in the crawl log.
struct VisitWriting {
    let store: Store
    let settings: CrawlSettings
    let report: VisitReport
    let verdict: Judge.Verdict
    let now: Timestamp

    func write() throws -> Judgement {
        var judgement = Judgement(visit: report.visit, outcome: verdict.outcome, next: verdict.next)
        (judgement.discovered, judgement.transport) = (verdict.discovered, report.transport)
        (judgement.status, judgement.hold) = (report.status, hold)
        let place = try settle(hostReady: hold ?? (report.delay > .zero ? now + report.delay : nil))
        judgement.row = try store.log.append(row, at: place)
        return judgement
    }

    /// Until when the host is left alone because of this answer.
    private var hold: Timestamp? {
        guard case .failed(let failure) = report.finding, !report.isOutage else { return nil }
        return Politeness(settings: settings)
            .hold(after: failure, failures: report.hostFailures, salt: report.visit.salt).map { now + $0 }
    }

    /// Where the URL stands, as far as that was asked for.
    private func settle(hostReady: Timestamp?) throws -> AddressPlace? {
        // A robots.txt has no row, and its host no pause in the store.
        guard let id = report.visit.id else { return nil }
        guard case .postponed = verdict.outcome else { return try store.frontier.settle(id, settled(hostReady)) }
        try store.frontier.release(id, next: verdict.next ?? now, hostReady: hostReady)
        return nil
    }

    private func settled(_ hostReady: Timestamp?) -> Settled {
        var settled = Settled(verdict.outcome.word, reason: verdict.outcome.reason, at: now, next: verdict.next)
        settled.hostReady = hostReady
        (settled.kind, settled.rhythm, settled.status) = (verdict.kind, verdict.rhythm, report.status)
        let memory = validators
        (settled.etag, settled.lastModified, settled.trust) = (memory.etag, memory.lastModified, memory.trust)
        if case .failed = verdict.outcome { settled.failures = report.visit.failures + (report.isOutage ? 0 : 1) }
        settled.article = verdict.article
        if case .moved(let target) = verdict.outcome { settled.leadsTo = target }
        return settled
    }

    private var validators: ValidatorTrust.Memory {
        let rule = ValidatorTrust(interval: settings.validatorCheck)
        let isUsed = if case .failed = verdict.outcome { false } else { true }
        return rule.memory(after: report, isChanged: verdict.outcome.bringsNews, isUsed: isUsed)
    }

    /// That cookies were brought back; they themselves stand in no log.
    private var cookies: String? {
        switch report.again {
        case 0: nil
        case 1: "asked once more, with its cookies"
        default: "asked \(report.again) times more, with its cookies"
        }
    }

    private var row: LogRow {
        var row = LogRow(report, outcome: verdict.outcome)
        (row.article, row.next) = (verdict.article, verdict.next)
        let isLost = validators.trust == ValidatorTrust.lost && report.visit.trust != ValidatorTrust.lost
        guard isLost || verdict.remark != nil || report.again > 0 else { return row }
        var remarks = [row.detail, verdict.remark, cookies].compactMap(\.self)
        if isLost {
            remarks.append("the server says 304 of what has changed: its validators are no longer used")
        }
        row.detail = remarks.joined(separator: "; ")
        return row
    }
}

extension LogRow {
    init(_ report: VisitReport, outcome: Outcome) {
        let visit = report.visit
        self.init(time: report.started, url: visit.url, kind: visit.kind, outcome: outcome.word, reason: outcome.reason)
        (self.visit, source, hops, detail) = (visit.id, visit.source, visit.hops, outcome.detail)
        let wire = report.transport
        (status, address, bytes, bodyBytes) = (report.status, wire.address, wire.wireBytes, wire.bodyBytes)
        (ms, firstByteMS) = (Int(wire.total.milliseconds), Int(wire.firstByte.milliseconds))
        self.wire = LogWire(wire)
    }
}

extension Outcome {
    /// Whether something was there that was not there before.
    fileprivate var bringsNews: Bool {
        switch self {
        case .stored, .revised, .copy: true
        case .listed(let new, _): new > 0
        default: false
        }
    }
}
