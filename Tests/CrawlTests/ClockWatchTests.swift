import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

struct ClockWatchTests {
    private let start = Timestamp(milliseconds: 1_772_325_000_000)

    @Test func noticesThatTheClockWasSetBack() {
        var watch = ClockWatch(now: start, uptime: .zero)
        let looks: [(after: Int64, uptime: Int64, isBack: Bool)] = [
            (10, 10, false), (3600, 20, false), (3601, 22, false), (30, 30, true), (40, 40, false), (44, 46, true),
        ]
        for look in looks {
            let isBack = watch.hasGoneBack(now: start + .seconds(look.after), uptime: .seconds(look.uptime))
            #expect(isBack == look.isBack, "\(look)")
        }
    }

    /// A crawler that ran under a clock of next year, and was started again under the right one.
    @Test func aStartAfterAClockThatWasAheadVisitsWhatWaits() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try TestCrawl.of { _ in }
        let feed = try #require(WebURL(site.url("/feed")))
        let page = try #require(WebURL(site.url("/a")))
        let ahead = SystemTime().now() + .seconds(365 * 86_400)
        try crawl.store { store in
            _ = try store.sources.add(feed, now: ahead)
            _ = try store.frontier.add([Discovery(page, kind: .article, rule: .seed)], now: ahead)
            try store.log.append(LogRow(time: ahead, url: feed, kind: .feed, outcome: .listed))
        }
        try await crawl.run()
        #expect(try crawl.titles() == ["Bridge opens"])
    }
}
