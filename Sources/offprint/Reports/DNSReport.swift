import Fetch
import Model
import Publish
import Store

/// Where a host's name leads, and where it led before.
struct DNSReport {
    private let url: WebURL
    private let lookup: NameLookup
    /// How long an address is used again, and how long a name that has none is not asked for.
    private let cache: (good: Duration, failed: Duration)
    /// The last visit that had an address, and the last whose host had none.
    private let connected: LogRow?
    private let failed: LogRow?

    init(_ url: WebURL, _ lookup: NameLookup, cache: (good: Duration, failed: Duration), log: CrawlLog) throws {
        (self.url, self.lookup, self.cache) = (url, lookup, cache)
        var filter = LogFilter()
        (filter.host, filter.coversPorts, filter.isNewestFirst) = (url.host, true, true)
        filter.limit = Self.visitsRead
        var connected: LogRow?
        try log.query(filter) { row in if connected == nil, row.address != nil { connected = row } }
        (filter.reasons, filter.limit) = ([Failure.Kind.dns.rawValue], 1)
        var failed: LogRow?
        try log.query(filter) { failed = $0 }
        (self.connected, self.failed) = (connected, failed)
    }

    /// Of a host, in which one with an address is looked for.
    private static let visitsRead = 100

    func lines(on screen: Screen, now: Timestamp) -> [String] {
        var facts = Columns([.left, .left], on: screen.narrower(by: 2))
        facts.add(["looked up", found])
        for candidate in lookup.candidates {
            facts.add([candidate.address.description, candidate.refusal.map { "refused: \($0)" } ?? "let through"])
        }
        if let connected, let address = connected.address {
            let time = connected.wire.nameMS.map { ", found in \($0)ms" } ?? ""
            facts.add(["last visit", "\(address) \(connected.time.relative(to: now))\(time)"])
        }
        if let failed {
            facts.add(["last failure", "\(failed.time.relative(to: now)): \(failed.detail ?? "no address")"])
        }
        let head = screen.paint(printable(url.host, on: screen), lookup.isReachable ? .green : .red)
        return [head] + facts.wrappedLines.map { "  " + $0 }
    }

    private var found: String {
        let took = "in \(lookup.time.milliseconds)ms"
        switch lookup.origin {
        case .literal: return "nothing: it is an address"
        case .resolveFile: return "nothing: resolve-file says where it is"
        case .proxy(let proxy):
            return lookup.problem.map { "nothing: \($0)" } ?? "by the proxy \(proxy), which connects to it"
        case .system:
            if let problem = lookup.problem {
                return "no address \(took): \(problem); not asked again for \(cache.failed.words) (dns-failures)"
            }
            let count = lookup.candidates.count
            return "\(count) address\(count == 1 ? "" : "es") \(took), used for \(cache.good.words) (dns-cache)"
        }
    }

    var json: JSON {
        let addresses = lookup.candidates.map { candidate in
            JSON.object([
                .init("address", .string(candidate.address.description)), .init("refusal", JSON(candidate.refusal)),
            ])
        }
        var proxy: String?
        if case .proxy(let name) = lookup.origin { proxy = name }
        return .object([
            .init("host", .string(url.host)), .init("reachable", .bool(lookup.isReachable)),
            .init("from", .string(word)), .init("proxy", JSON(proxy)), .init("addresses", .array(addresses)),
            .init("problem", JSON(lookup.problem)), .init("lookup_ms", .integer(lookup.time.milliseconds)),
            .init("last_address", JSON(connected?.address)), .init("last_visit", JSON(connected?.time.description)),
            .init("last_failure", JSON(failed?.time.description)), .init("last_failure_detail", JSON(failed?.detail)),
        ])
    }

    private var word: String {
        switch lookup.origin {
        case .literal: "literal"
        case .resolveFile: "resolve-file"
        case .system: "system"
        case .proxy: "proxy"
        }
    }
}
