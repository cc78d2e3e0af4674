import Crawl
import Fetch
import Model
import Store
import Support
import Testing

/// Server-side request forgery: addresses that are not public, spelled in every way, on every way into the crawler. A
/// listener on all addresses of the machine must never see a connection (FETCH-10).
struct InnerAddressesTests {
    private static let site = "127.7.7.7"
    private let trap: LoopbackServer

    init() throws { trap = try LoopbackServer(address: "0.0.0.0") { _, _ in Reply(text: "secret") } }

    /// Every spelling, each with a path of its own: the same URL twice would be one attempt.
    private func urls(_ way: String) -> [String] {
        InnerAddresses.hosts.enumerated().map { "http://\($1):\(trap.port)/\(way)/\($0)" }
    }

    private func crawl(_ pages: [String: Site.Answer], _ urls: [String] = []) async throws -> TestCrawl {
        let site = try Site(pages, address: Self.site)
        let only = try CIDR(Self.site)
        return try await site.crawl(urls: pages.keys.filter { $0 != "/robots.txt" }.map(site.url) + urls) {
            $0.follow = .site
        } fetch: {
            $0.allowNetworks = [only]
        }
    }

    /// How many attempts there were; none may have been fetched, and those refused by address say so.
    private func expectNone(_ crawl: TestCrawl, _ way: String, atLeast: Int) throws {
        let rows = try crawl.allRows().filter { $0.url.contains(":\(trap.port)/\(way)/") }
        #expect(rows.count >= atLeast, "\(way)")
        for row in rows { #expect(row.outcome == .refused && row.reason == "address", "\(row.url): \(row.outcome)") }
        #expect(trap.connections == 0, "\(way)")
    }

    @Test func theTrapWorks() async throws {
        var settings = FetchSettings(userAgent: "Offprint-tests (+mailto:tests@example.org)")
        settings.allowNetworks = [try CIDR("127.0.0.0/8")]
        let url = try #require(WebURL("http://127.0.0.1:\(trap.port)/"))
        #expect(try await Fetcher(settings).fetch(Request(url)).get().status == 200)
        #expect(trap.connections == 1)
    }

    @Test func thereAre500Attempts() { #expect(InnerAddresses.hosts.count * 5 >= 500) }

    @Test func noSeedLeadsInside() async throws {
        try expectNone(try await crawl([:], urls("seed")), "seed", atLeast: 100)
    }

    @Test func noRedirectLeadsInside() async throws {
        var pages: [String: Site.Answer] = [:]
        for (number, url) in urls("redirect").enumerated() { pages["/to/\(number)"] = .redirect(url) }
        try expectNone(try await crawl(pages), "redirect", atLeast: 100)
    }

    @Test func noLinkOfAFeedLeadsInside() async throws {
        let items = urls("feed").map { "<item><title>x</title><link>\($0)</link></item>" }.joined()
        let feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>\(items)</channel></rss>"
        try expectNone(try await crawl(["/feed": .html(feed)]), "feed", atLeast: 100)
    }

    @Test func noSitemapLeadsInside() async throws {
        let urls = urls("sitemap").map { "<url><loc>\($0)</loc></url>" }.joined()
        let map =
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(urls)</urlset>"
        let robots = self.urls("robots").map { "Sitemap: \($0)\n" }.joined()
        let crawl = try await crawl(["/robots.txt": .text(robots), "/map.xml": .html(map), "/": .html("<p>Home")])
        // What a sitemap says of other sites is not even asked for.
        try expectNone(crawl, "sitemap", atLeast: 0)
        try expectNone(crawl, "robots", atLeast: 0)
    }

    /// A name that leads to the site when it is judged first, and inside when it is asked for next.
    @Test func noNameThatChangesItsAddressLeadsInside() async throws {
        let (outside, inside) = try neighbours()
        var settings = FetchSettings(userAgent: "Offprint-tests (+mailto:tests@example.org)")
        settings.allowNetworks = [try CIDR(Self.site)]
        let fetcher = Fetcher(settings)
        for number in 0..<100 {
            let url = try #require(WebURL("http://name.test:\(outside.port)/\(number)"))
            for (address, isInside) in [(Self.site, false), ("127.0.0.1", true)] {
                let ip = try #require(IPAddress(address))
                settings.resolve = [ResolveEntry(host: "name.test", port: outside.port, address: ip)]
                await fetcher.update(settings)
                let result = await fetcher.fetch(Request(url))
                guard case .failure(let failure) = result else {
                    #expect(!isInside)
                    continue
                }
                #expect(isInside && failure.kind == .address)
            }
        }
        #expect(outside.connections == 100)
        #expect(inside.connections == 0)
    }

    /// Servers at two addresses with one port: what is free at one may be taken at the other, by whatever connects.
    private func neighbours(tries: Int = 20) throws -> (outside: LoopbackServer, inside: LoopbackServer) {
        let outside = try LoopbackServer(address: Self.site) { _, _ in Reply(text: "hello") }
        do {
            let inside = try LoopbackServer(address: "127.0.0.1", port: outside.port) { _, _ in Reply(text: "secret") }
            return (outside, inside)
        } catch {
            guard tries > 1 else { throw error }
            return try neighbours(tries: tries - 1)
        }
    }
}
