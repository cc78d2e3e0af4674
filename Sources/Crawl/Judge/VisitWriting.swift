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
        (judgement.discovered, judgement.wireBytes) = (verdict.discovered, report.transport.wireBytes)
        judgement.hold = isUnmade ? verdict.next : hold
        // Who asks to wait for less than the pause is left alone for the pause all the same.
        let pause = report.delay > .zero ? now + report.delay : nil
        let hostReady = [judgement.hold, pause].compactMap(\.self).max()
        let memory = validators
        let place = try settle(memory, hostReady: hostReady)
        judgement.row = try store.log.append(row(memory), at: place)
        return judgement
    }

    /// Nobody was asked, since our own line is down: the visit counts for nothing, and its host waits as well.
    private var isUnmade: Bool { report.isOutage && verdict.outcome.word == .refused }

    /// Until when the host is left alone because of this answer.
    private var hold: Timestamp? {
        guard case .failed(let failure) = report.finding, !report.isOutage else { return nil }
        return Politeness(settings: settings)
            .hold(after: failure, failures: report.hostFailures, salt: report.visit.salt).map { now + $0 }
    }

    /// Where the URL stands, as far as that was asked for.
    private func settle(_ memory: ValidatorTrust.Memory, hostReady: Timestamp?) throws -> AddressPlace? {
        // A robots.txt has no row, and its host no pause in the store.
        guard let id = report.visit.id else { return nil }
        guard isUnmade || verdict.outcome.word == .postponed else {
            return try store.frontier.settle(id, settled(memory, hostReady))
        }
        try store.frontier.release(id, next: verdict.next ?? now, hostReady: hostReady)
        return nil
    }

    private func settled(_ memory: ValidatorTrust.Memory, _ hostReady: Timestamp?) -> Settled {
        var settled = Settled(verdict.outcome.word, reason: verdict.outcome.reason, at: now, next: verdict.next)
        settled.hostReady = hostReady
        (settled.kind, settled.rhythm, settled.status) = (verdict.kind, verdict.rhythm, report.status)
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

    private func row(_ memory: ValidatorTrust.Memory) -> LogRow {
        var row = report.row(verdict.outcome)
        (row.article, row.next) = (verdict.article, verdict.next)
        let isLost = memory.trust == ValidatorTrust.lost && report.visit.trust != ValidatorTrust.lost
        guard isLost || verdict.remark != nil || report.again > 0 else { return row }
        var remarks = [row.detail, verdict.remark, cookies].compactMap(\.self)
        if isLost {
            remarks.append("the server says 304 of what has changed: its validators are no longer used")
        }
        row.detail = remarks.joined(separator: "; ")
        return row
    }
}

extension VisitReport {
    /// Its row in the crawl log.
    func row(_ outcome: Outcome) -> LogRow {
        var row = LogRow(
            time: started, url: visit.url, kind: visit.kind, outcome: outcome.word, reason: outcome.reason)
        (row.visit, row.source, row.hops, row.detail) = (visit.id, visit.source, visit.hops, outcome.detail)
        (row.status, row.address) = (status, transport.address)
        (row.bytes, row.bodyBytes) = (transport.wireBytes, transport.bodyBytes)
        (row.ms, row.firstByteMS) = (Int(transport.total.milliseconds), Int(transport.firstByte.milliseconds))
        row.wire = LogWire(transport)
        return row
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
