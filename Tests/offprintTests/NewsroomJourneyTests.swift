import Model
import Store
import Support
import Testing

@testable import offprint

/// A crawl of all invented sites from their feeds and home pages, the misbehaving one and each of its traps included.
struct NewsroomJourneyTests {
    /// How the visits of each trap may end; the last one counts where several are made.
    private static let endings: [(path: String, endings: [String])] = [
        ("/loop/a", ["moved", "refused/too-many-redirects"]),
        ("/error", ["failed/status"]),
        ("/slow-down", ["refused/not-an-article", "refused/empty"]),
        ("/bomb", ["failed/too-large", "failed/ratio"]),
        ("/truncated", ["failed/truncated"]),
        ("/calendar/2026/1", ["listed"]),
        ("/no-such-page", ["refused/not-an-article"]),
        ("/to-file", ["refused/scheme"]),
        ("/to-script", ["refused/scheme"]),
        ("/to-private", ["moved"]),
        ("/to-metadata", ["moved"]),
        ("/broken.xml", ["listed", "failed/parse"]),
        ("/not-a-feed.xml", ["refused/not-an-article", "failed/parse"]),
        ("/closed/page", ["refused/robots"]),
    ]

    @Test func everyArticleIsStoredAsPrintedAndEveryTrapEnds() async throws {
        let newsroom = try Newsroom()
        defer { newsroom.stop() }
        let seeds = newsroom.seeds.map { ($0.url, $0.kind) } + newsroom.traps.map { ($0.url, VisitKind.unknown) }
        let journey = try await Journey(seeds) { settings in
            (settings.minDelay, settings.maxCrawlDelay) = (.milliseconds(40), .milliseconds(200))
            settings.maxPagesPerHost = 40
        }
        try expectArticles(newsroom, journey)
        expectManners(newsroom)
        try expectTraps(newsroom, journey)
    }

    private func expectArticles(_ newsroom: Newsroom, _ journey: Journey) throws {
        let allowed = newsroom.articles.filter { !$0.isDisallowed }
        var ids: [ArticleID] = []
        for expected in allowed {
            let url = try #require(WebURL(expected.url))
            guard let stored = try journey.store.articles.get(url: url) else {
                Issue.record("not stored: \(expected.url)")
                continue
            }
            ids.append(stored.id)
            #expect(stored.told == expected.told, "\(expected.url)")
        }
        #expect(Set(ids).count == allowed.count)
        #expect(try journey.store.articles.count() == allowed.count)
        let copies = try journey.store.articles.list().filter { $0.copyOf != nil }
        #expect(copies.count == allowed.filter { $0.copyOf != nil }.count)
    }

    /// Nothing forbidden is asked for, and the hosts have their pauses: Crawl-delay on two, the minimum on the others.
    private func expectManners(_ newsroom: Newsroom) {
        #expect(newsroom.disallowedAccesses.isEmpty)
        let gaps = newsroom.accesses.shortestGaps()
        #expect(gaps.count == 8)
        for (address, gap) in gaps {
            let hasDelay = address == "127.41.0.5" || address == "127.41.0.8"
            // Times of the log are cut to milliseconds.
            #expect(gap >= .milliseconds(hasDelay ? 198 : 38), "\(address)")
        }
    }

    private func expectTraps(_ newsroom: Newsroom, _ journey: Journey) throws {
        #expect(Set(newsroom.traps.map(\.url)).count == Self.endings.count)
        for (path, allowed) in Self.endings {
            let trap = try #require(newsroom.traps.first { $0.url.hasSuffix(path) })
            let endings = try journey.endings(trap.url)
            #expect(endings.last.map(allowed.contains) == true, "\(path): \(endings)")
        }
        #expect(newsroom.accesses.count { $0.target.hasPrefix("/loop/") } <= 11)
        // The pages of one host, robots.txt, the second look at `/slow-down`, and what the seeded month lists.
        #expect(newsroom.accesses.count { $0.address == "127.41.0.8" } <= 50)
        let waits = newsroom.accesses.filter { $0.target == "/slow-down" }.map(\.time)
        #expect(waits.count == 2)
        if let first = waits.first, let last = waits.last { #expect(last - first >= .milliseconds(1998)) }
        for target in ["http://10.255.255.1/", "http://169.254.169.254/latest/meta-data/"] {
            #expect(try journey.endings(target) == ["refused/address"])
        }
    }
}
