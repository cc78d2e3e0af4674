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

    private func wait(_ failure: Failure, failures: Int, isListing: Bool = true) throws -> Duration? {
        ladder.wait(after: failure, of: try visit(failures: failures, isListing: isListing))
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
        let first = try #require(ladder.wait(after: gone, of: try visit(failures: 0)))
        #expect(first < .seconds(86_400))
        #expect(ladder.wait(after: gone, of: try visit(failures: 1, status: 410)) == nil)
        #expect(ladder.wait(after: gone, of: try visit(failures: 3, status: 500)) == first)
    }

    @Test func anArticleIsLeftWhenGoneAndGivenUpAfterFiveTries() throws {
        for status in [404, 410, 403] {
            #expect(try wait(Failure(.status, status: status, detail: ""), failures: 0, isListing: false) == nil)
        }
        #expect(try wait(Failure(.reset, detail: ""), failures: 4, isListing: false) != nil)
        #expect(try wait(Failure(.reset, detail: ""), failures: 5, isListing: false) == nil)
    }

    @Test func whatTheServerAsksForComesFirst() throws {
        let failure = Failure(.status, status: 503, detail: "", retryAfter: .seconds(777))
        #expect(try wait(failure, failures: 0) == .seconds(777))
    }
}
