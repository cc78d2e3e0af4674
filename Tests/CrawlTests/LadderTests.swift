import Model
import Testing

@testable import Crawl

struct LadderTests {
    private let settings = CrawlSettings()
    private var ladder: Ladder { Ladder(settings: settings) }

    private func visit(failures: Int, isListing: Bool = true, status: Int? = nil) throws -> Visit {
        let url = try #require(WebURL("https://a.example/feed"))
        var visit = Visit(url: url, kind: isListing ? .feed : .article, due: Timestamp(seconds: 0))
        (visit.failures, visit.status, visit.depth) = (failures, status, isListing ? 0 : 1)
        return visit
    }

    private let now = Timestamp(seconds: 1_700_000_000)

    private func wait(_ failure: Failure, failures: Int, isListing: Bool = true) throws -> Duration? {
        ladder.wait(after: failure, of: try visit(failures: failures, isListing: isListing), now: now)
    }

    /// Until an article is given up that fails again and again.
    private func waits(_ failure: Failure, hint: Item? = nil) throws -> [Duration] {
        var waits: [Duration] = []
        while waits.count < 100 {
            var visit = try visit(failures: waits.count, isListing: false)
            visit.hint = hint
            guard let wait = ladder.wait(after: failure, of: visit, now: now) else { break }
            waits.append(wait)
        }
        return waits
    }

    private func item(published: Timestamp? = nil) -> Item {
        var item = Item(url: "https://a.example/1")
        (item.title, item.published) = ("Bridge opens", published.map { WrittenDate($0) })
        return item
    }

    @Test(arguments: Failure.Kind.allCases) func noKindOfFailureEverEndsAListing(kind: Failure.Kind) throws {
        for failures in [0, 1, 10, 1000] {
            let wait = try #require(try wait(Failure(kind, detail: ""), failures: failures))
            #expect(wait >= settings.revisitMin && wait <= Ladder.goneMax)
        }
    }

    @Test(arguments: [400, 401, 403, 404, 408, 429, 451, 500, 502, 503, 504])
    func noStatusButGoneEndsAListing(status: Int) throws {
        let failure = Failure(.status, status: status, detail: "")
        var last = Duration.zero
        for failures in 0..<60 {
            let wait = try #require(try wait(failure, failures: failures))
            #expect(wait >= last)
            last = wait
        }
    }

    @Test func noPageIsGivenUpForACredential() throws {
        let failure = Failure(.credential, detail: "")
        #expect(try wait(failure, failures: 1000, isListing: false) != nil)
        #expect(try wait(Failure(.tls, detail: ""), failures: 1000, isListing: false) == nil)
    }

    @Test func aSoftFailureCountsHalf() throws {
        let hard = Failure(.connect, detail: "")
        let soft = Failure(.status, status: 500, detail: "")
        let one = try #require(try wait(hard, failures: 5))
        let other = try #require(try wait(soft, failures: 10))
        #expect(abs(one / other - 1) < 0.01)
    }

    @Test func aMissingFeedIsAskedEverLessOftenDownToOnceInThirtyDays() throws {
        let missing = Failure(.status, status: 404, detail: "")
        #expect(try #require(try wait(missing, failures: 0)) < .seconds(4000))
        #expect(try wait(missing, failures: 40) == Ladder.goneMax)
    }

    @Test func aFeedThatIsGoneTwiceIsLeft() throws {
        let gone = Failure(.status, status: 410, detail: "")
        let first = try #require(ladder.wait(after: gone, of: try visit(failures: 0), now: now))
        #expect(first < .seconds(86_400))
        #expect(ladder.wait(after: gone, of: try visit(failures: 1, status: 410), now: now) == nil)
        #expect(ladder.wait(after: gone, of: try visit(failures: 3, status: 500), now: now) == first)
    }

    /// Of a page that is missing Retry-After says when it may be there, not that all others have to wait.
    @Test func retryAfterOfAPageIsTheLeastThatItWaits() throws {
        let missing = Failure(.status, status: 404, detail: "", retryAfter: .seconds(7 * 3600))
        #expect(try #require(try wait(missing, failures: 0)) == .seconds(7 * 3600))
        #expect(try wait(missing, failures: 40) == Ladder.goneMax)
        let politeness = Politeness(settings: CrawlSettings())
        #expect(politeness.hold(after: missing, failures: 1, salt: 0) == nil)
        let limited = Failure(.status, status: 429, detail: "", retryAfter: .seconds(7 * 3600))
        #expect(politeness.hold(after: limited, failures: 1, salt: 0) == .seconds(7 * 3600))
        let gone = Failure(.status, status: 410, detail: "", retryAfter: .seconds(60))
        #expect(ladder.wait(after: gone, of: try visit(failures: 1, status: 410), now: now) == nil)
    }

    @Test(arguments: [407, 408, 421, 425]) func whatSpeaksOfTheConnectionAloneIsTriedAgainSoon(status: Int) throws {
        let wait = try wait(Failure(.status, status: status, detail: ""), failures: 0)
        #expect(try #require(wait) < .seconds(3600))
    }

    @Test(arguments: [
        Failure(.status, status: 502, detail: ""), Failure(.connect, detail: ""), Failure(.timeout, detail: ""),
        Failure(.status, status: 503, detail: "", retryAfter: .seconds(3600)),
    ]) func noArticleIsLostByAServerThatIsDownOverAWeekend(failure: Failure) throws {
        let waits = try waits(failure)
        #expect(waits.count == Ladder.articleTries)
        #expect(waits.reduce(.zero, +) > .seconds(3 * 86_400))
    }

    @Test func anArticleThatIsNotThereYetIsLookedForAgain() throws {
        let missing = Failure(.status, status: 404, detail: "")
        for hint in [item(), item(published: now - .seconds(3600))] {
            let waits = try waits(missing, hint: hint)
            #expect(zip(waits, Ladder.laterLooks).allSatisfy { $0 >= $1 && $0 <= $1 * 1.1 })
            #expect(waits.count == 3)
        }
        #expect(try waits(missing).isEmpty)
        #expect(try waits(missing, hint: item(published: now - .seconds(30 * 86_400))).isEmpty)
    }

    @Test func whoShutsCrawlersOutIsAskedAgainAFewTimes() throws {
        for failure in [Failure(.status, status: 403, detail: ""), Failure(.blocked, status: 200, detail: "")] {
            #expect(try waits(failure).count == 3)
        }
    }

    @Test func whatIsGoneForGoodIsLeft() throws {
        #expect(try waits(Failure(.status, status: 410, detail: ""), hint: item()).isEmpty)
    }

    @Test(arguments: [Failure.Kind.tooLarge, .ratio, .headers, .protocolError, .parse])
    func whatWillHardlyBeBetterNextTimeIsSeldomAskedForAgain(kind: Failure.Kind) throws {
        #expect(try waits(Failure(kind, status: 200, detail: "")).count == 3)
    }

    @Test func whatTheServerAsksForComesFirst() throws {
        let failure = Failure(.status, status: 503, detail: "", retryAfter: .seconds(777))
        #expect(try wait(failure, failures: 0) == .seconds(777))
    }
}
