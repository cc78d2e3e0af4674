import Fetch
import Model
import Publish
import Store
import Testing

@testable import offprint

/// What `offprint dns` says of a host.
struct DNSReportTests {
    private let start = Timestamp(milliseconds: 1_420_000_000_000)
    private let store: Store

    init() throws { store = try Store.open(":memory:") }

    private func report(_ url: String, allow: [String] = [], proxy: String? = nil) throws -> DNSReport {
        var fetch = FetchSettings(userAgent: "")
        fetch.allowNetworks = try allow.map { try CIDR($0) }
        var access = Access()
        access.proxy = proxy
        let url = try #require(WebURL(url))
        return try DNSReport(
            url, NameLookup(url, settings: fetch, access: access), cache: (fetch.dnsCache, fetch.dnsFailures),
            log: store.log)
    }

    private func log(_ ago: Int, _ change: (inout LogRow) -> Void) throws {
        let url = try #require(WebURL("http://127.0.0.1:8080/a"))
        var row = LogRow(time: start - .seconds(ago), url: url, kind: .feed, outcome: .unchanged)
        change(&row)
        try store.log.append(row)
    }

    @Test func saysWhichAddressIsRefused() throws {
        let refused = try report("http://127.0.0.1/")
        #expect(
            refused.lines(on: .plain, now: start) == [
                "127.0.0.1", "  looked up  nothing: it is an address",
                "  127.0.0.1  refused: 127.0.0.1 is a loopback address (allow-networks)",
            ])
        #expect(refused.json.text.contains(#""reachable":false,"from":"literal""#))
        let allowed = try report("http://127.0.0.1/", allow: ["127.0.0.0/8"])
        #expect(allowed.lines(on: .plain, now: start).last == "  127.0.0.1  let through")
        #expect(allowed.json.text.contains(#""addresses":[{"address":"127.0.0.1","refusal":null}]"#))
    }

    @Test func saysWhatTheLogKnows() throws {
        try log(7200) { row in
            (row.outcome, row.reason, row.detail) = (.failed, "dns", "Could not resolve host: a")
        }
        try log(600) { row in
            row.address = "127.0.0.1"
            row.wire.nameMS = 4
        }
        // An answer of the cache, later than all.
        try log(60) { $0.outcome = .refused }
        let lines = try report("http://127.0.0.1/").lines(on: .plain, now: start)
        #expect(lines.contains("  last visit    127.0.0.1 10m ago, found in 4ms"))
        #expect(lines.contains("  last failure  2h ago: Could not resolve host: a"))
        let json = try report("http://127.0.0.1/").json.text
        #expect(json.contains(#""last_address":"127.0.0.1""#))
        // Of another host nothing.
        #expect(try report("http://127.0.0.2/").json.text.contains(#""last_address":null"#))
    }

    @Test func saysWhoLooksUp() throws {
        let lines = try report("http://news.example/", proxy: "http://127.0.0.1:3128").lines(on: .plain, now: start)
        #expect(lines == ["news.example", "  looked up  by the proxy http://127.0.0.1:3128, which connects to it"])
        let none = try report("http://no-such-name.invalid/").lines(on: .plain, now: start)
        #expect(none[1].hasPrefix("  looked up  no address in "))
        #expect(none[1].hasSuffix("; not asked again for 30s (dns-failures)"))
    }
}
