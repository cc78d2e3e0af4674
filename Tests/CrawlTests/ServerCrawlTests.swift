import Fetch
import Loopback
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// Servers that break the rules of HTTP or bend them: what comes is read, what is missing is named, nothing is lost.
@Suite struct ServerCrawlTests {
    private func raw(_ text: String) -> Site.Answer {
        .asked { _, connection in
            connection.write(text)
            connection.close()
            return nil
        }
    }

    private func last(_ crawl: TestCrawl, _ path: String) throws -> LogRow { try #require(try crawl.rows(path).last) }

    @Test func interimAnswersAndOldVersionsAreRead() async throws {
        let site = try Site(["/feed": .feed(["/hints", "/old", "/created", "/other"])])
        let head = "Content-Type: text/html\r\nConnection: close\r\n\r\n"
        site.publish(
            "/hints",
            raw(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x.css>\r\n\r\nHTTP/1.1 200 OK\r\n"
                    + head + Site.story("Bridge opens")))
        site.publish("/old", raw("HTTP/1.0 200 OK\r\n" + head + Site.story("Rain stops")))
        site.publish("/created", .as(201, .story("School burns")))
        site.publish("/other", .as(203, .story("Market closes")))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Market closes", "Rain stops", "School burns"])
    }

    @Test func aCutAnswerIsTriedAgainAndRevisesNothing() async throws {
        let story = Site.story("Bridge opens")
        let site = try Site(["/feed": .feed(["/a"]), "/a": .html(story)])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
        let cut = story.prefix(story.count / 2)
        for answer in [
            head + "Content-Length: \(story.utf8.count)\r\n\r\n\(cut)",
            head + "Transfer-Encoding: chunked\r\n\r\n\(String(cut.utf8.count, radix: 16))\r\n\(cut)\r\n",
        ] {
            site.publish("/a", raw(answer))
            try await crawl.again("/a")
            #expect(try last(crawl, "/a").reason == "truncated")
            #expect(try last(crawl, "/a").next != nil)
        }
        site.publish("/a", .html(story))
        try await crawl.again("/a")
        #expect(try last(crawl, "/a").outcome == .unchanged)
    }

    @Test func notModifiedIsNoAnswerToWhoHasNothing() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .status(304), "/seed": .status(304)])
        let crawl = try await site.crawl("/feed", "/seed")
        for path in ["/a", "/seed"] {
            let row = try last(crawl, path)
            #expect((row.outcome, row.reason, row.status) == (.failed, "protocol", 304))
            #expect(row.detail?.contains("without validators") == true)
            #expect(row.next != nil)
        }
        site.publish("/a", .story("Bridge opens"))
        try await crawl.again("/a")
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    @Test func anEmptyAnswerNeitherLosesNorRevises() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .html("")])
        let crawl = try await site.crawl("/feed") { $0.conditionalGet = false }
        #expect(try last(crawl, "/a").reason == "empty")
        site.publish("/a", .story("Bridge opens"))
        try await crawl.again("/a")
        #expect(try last(crawl, "/a").outcome == .stored)
        site.publish("/a", .status(204))
        site.publish("/feed", .text(""))
        try await crawl.again("/a", "/feed")
        #expect(try last(crawl, "/a").reason == "empty")
        #expect(try last(crawl, "/feed").reason == "parse")
        #expect(try #require(try last(crawl, "/feed").next) - last(crawl, "/feed").time < .seconds(3600))
        site.publish("/a", .story("Bridge opens"))
        try await crawl.again("/a")
        #expect(try last(crawl, "/a").outcome == .unchanged)
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    @Test func aChoiceOfSeveralLeadsToTheOneThatIsPreferred() async throws {
        let site = try Site(["/feed": .feed(["/a", "/b"]), "/c": .story("Bridge opens"), "/b": .status(300)])
        site.publish("/a", .with(["Location": "/c"], .as(300, .html("<a href=/c>c</a>"))))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.outcomes("/a") == ["moved"])
        #expect(try last(crawl, "/b").reason == "status")
        #expect(try crawl.titles() == ["Bridge opens"])
    }

    @Test(arguments: ["br", "zstd", "deflate", "gzip", "utf-8", "none"])
    func aLabelThatIsNotTrueHidesNoStory(encoding: String) async throws {
        let site = try Site(["/a": .with(["Content-Encoding": encoding], .story("Bridge opens"))])
        #expect(try await site.crawl("/a").titles() == ["Bridge opens"])
    }

    /// Moment asked for, and the least and most that is waited, in seconds.
    @Test(arguments: [
        ("Fri, 09 Jan 2015 10:02:03 GMT", 0...120), ("99999999999999999999", 604_800...604_920),
        ("Fri, 09 Jan 2099 10:02:03 GMT", 604_800...604_920), ("soon", 60...400), ("-5", 60...400), ("1.5", 60...400),
    ])
    func noRetryAfterStopsASourceForEverOrStartsALoop(moment: String, wait: ClosedRange<Int64>) async throws {
        let site = try Site(["/a": .status(503, ["Retry-After": moment])])
        let crawl = try await site.crawl("/a") { $0.horizon = .seconds(1) }
        let row = try last(crawl, "/a")
        let next = try #require(row.next)
        #expect(wait.contains((next - row.time).milliseconds / 1000), "\(next - row.time)")
        #expect(site.hits("/a") <= 2)
    }

    /// A server whose clock is hours off says how long its answer is good by its own clock.
    @Test(arguments: [-30_000, 30_000])
    func aServersClockThatIsHoursOffPutsNothingOff(seconds: Int64) async throws {
        let (now, days) = (SystemTimeText.now(plus: seconds), ["Cache-Control": "max-age=60"])
        let site = try Site(["/feed": .with(["Date": now, "Last-Modified": now], .with(days, .feed(["/a"])))])
        site.publish("/a", .story("Bridge opens"))
        let crawl = try await site.crawl("/feed")
        let row = try last(crawl, "/feed")
        #expect(try #require(row.next) - row.time <= .seconds(3700))
        try await crawl.again("/feed")
        #expect(site.hits.last?.headers["If-Modified-Since"] == now)
    }
}

/// Moments as HTTP writes them.
enum SystemTimeText {
    static func now(plus seconds: Int64) -> String {
        let date = WrittenDate(SystemTimeText.clock + .seconds(seconds))
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let second = date.secondOfDay ?? 0
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "Mon, \(two(date.day.day)) \(months[date.day.month - 1]) \(date.day.year) "
            + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) GMT"
    }

    private static var clock: Timestamp { SystemTime().now() }
}
