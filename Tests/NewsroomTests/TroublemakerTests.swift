import Model
import Support
import Testing

/// The misbehaving host does misbehave.
struct TroublemakerTests {
    private let newsroom: Newsroom

    init() throws { newsroom = try Newsroom() }

    private func get(_ path: String) throws -> Asking.Answer {
        try Asking.get("http://127.41.0.8:\(newsroom.port)\(path)")
    }

    @Test(arguments: [
        ("/loop/a", 302, "/loop/b"), ("/loop/b", 302, "/loop/a"), ("/to-file", 302, "file:///etc/hostname"),
        ("/to-private", 302, "http://10.255.255.1/"), ("/to-script", 302, "javascript:alert(1)"),
    ])
    func redirectsWhereNobodyShouldGo(path: String, status: Int, target: String) throws {
        let answer = try get(path)
        #expect(answer.status == status)
        #expect(answer.headers["Location"] == target)
    }

    @Test func asksToWait() throws {
        let answer = try get("/slow-down")
        #expect(answer.status == 429)
        #expect(answer.headers["Retry-After"] == "2")
    }

    @Test func promisesMoreThanItSends() throws {
        let answer = try get("/truncated")
        let promised = try #require(answer.headers["Content-Length"].flatMap { Int($0) })
        #expect(answer.body.count * 2 == promised)
    }

    @Test func sendsABombOfGzip() throws {
        let answer = try get("/bomb")
        #expect(answer.headers["Content-Encoding"] == "gzip")
        #expect(answer.body.starts(with: [0x1f, 0x8b]))
        #expect(answer.body.count < 500_000)
        let size = answer.body.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(size > 60 << 20)
    }

    @Test func leadsFromMonthToMonthForEver() throws {
        #expect(try get("/calendar/2026/12").raw.contains("href=\"/calendar/2027/1\""))
        #expect(try get("/calendar/2027/1").raw.contains("href=\"/calendar/2026/12\""))
        #expect(try get("/calendar/99999999999999999999/1").status == 200)
        #expect(try get("/calendar/0/0").status == 200)
    }

    @Test func apologizesWithTwoHundred() throws {
        let (one, other) = (try get("/no-such-page"), try get("/nor/this"))
        #expect(one.status == 200 && one.body == other.body)
    }

    @Test func breaksItsFeedInTheSecondItem() throws {
        let feed = try get("/broken.xml").raw
        #expect(feed.contains("<link>http://127.41.0.8:\(newsroom.port)/only-item</link>"))
        #expect(!Asking.unclosedElements(feed).isEmpty)
    }

    @Test func namesAllItsTraps() throws {
        #expect(newsroom.traps.count >= 14)
        #expect(try get("/robots.txt").raw.contains("Crawl-delay: 1"))
        let trap = try #require(newsroom.traps.first { $0.url.contains("/closed/") })
        _ = try Asking.get(trap.url)
        #expect(newsroom.disallowedAccesses.count == 1)
    }
}
