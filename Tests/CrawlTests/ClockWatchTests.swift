import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

struct ClockWatchTests {
    private let start = Timestamp(milliseconds: 1_772_325_000_000)

    @Test func noticesThatTheClockWasSetBack() {
        var watch = ClockWatch(now: start, uptime: .zero, lastVisit: nil)
        let looks: [(after: Int64, uptime: Int64, isBack: Bool)] = [
            (10, 10, false), (3600, 20, false), (3601, 22, false), (30, 30, true), (40, 40, false), (44, 46, true),
        ]
        for look in looks {
            let isBack = watch.hasGoneBack(now: start + .seconds(look.after), uptime: .seconds(look.uptime))
            #expect(isBack == look.isBack, "\(look)")
        }
    }

    private static let day: Int64 = 86_400

    @Test func believesAClockThatIsFarAheadAfterADay() {
        var watch = ClockWatch(now: start, uptime: .zero, lastVisit: start - .seconds(3 * Self.day))
        #expect(!watch.isBelieved(uptime: .zero))
        #expect(!watch.isBelieved(uptime: .seconds(Self.day - 1)))
        #expect(watch.isBelieved(uptime: .seconds(Self.day)))
        let isSetRight = watch.hasGoneBack(now: start - .seconds(2 * Self.day), uptime: .seconds(10))
        #expect(isSetRight)
        #expect(watch.isBelieved(uptime: .seconds(10)))
    }

    @Test func doubtsAClockThatRunsAwayAndNoneThatGoesOn() {
        var watch = ClockWatch(now: start, uptime: .zero, lastVisit: start - .seconds(Self.day))
        #expect(watch.isBelieved(uptime: .zero))
        let afterAWeek = watch.hasGoneBack(now: start + .seconds(7 * Self.day), uptime: .seconds(7 * Self.day))
        #expect(!afterAWeek)
        #expect(watch.isBelieved(uptime: .seconds(7 * Self.day)))
        let ahead = start + .seconds(372 * Self.day)
        let afterAMinute = watch.hasGoneBack(now: ahead, uptime: .seconds(7 * Self.day + 60))
        #expect(!afterAMinute)
        #expect(!watch.isBelieved(uptime: .seconds(7 * Self.day + 60)))
    }

    /// Started under a clock that is a year ahead, it keeps what that clock takes for old.
    @Test func nothingIsTakenOutUnderAClockThatIsAhead() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/feed")
        for (days, gone) in [(365, 0), (1, 1)] {
            let time = ShiftedTime(by: .seconds(Int64(days) * Self.day))
            let keeper = try await Keeper(path: crawl.path, owner: "test", settings: CrawlSettings(), time: time)
            let pruned = try await keeper.prune { _ in
                var retention = Retention()
                (retention.articles.age, retention.least) = (.seconds(60), .zero)
                return retention
            }
            await keeper.stop()
            #expect(pruned.articles == gone, "\(days) days ahead")
        }
    }

    /// The system's clock, and so far ahead.
    private struct ShiftedTime: TimeSource {
        let shift: Duration
        private let time = SystemTime()

        init(by shift: Duration) { self.shift = shift }

        func now() -> Timestamp { time.now() + shift }
        func uptime() -> Duration { time.uptime() }
        func sleep(until moment: Duration) async throws { try await time.sleep(until: moment) }
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
