import Model
import Testing

@testable import Crawl

struct HostTableTests {
    private func leased(_ url: String, _ settings: CrawlSettings = CrawlSettings()) throws -> HostSlot.Leased {
        let visit = Visit(url: try #require(WebURL(url)), due: Timestamp(seconds: 0))
        return HostSlot.Leased(visit: visit, until: Timestamp(seconds: 100), settings: settings)
    }

    @Test func oneHostAtATimeAndTheOneThatWaitedLongestFirst() throws {
        var table = HostTable()
        table.add([
            try leased("https://b.example/1"), try leased("https://a.example/1"), try leased("https://a.example/2"),
        ])
        #expect(table.ready(now: .zero, perHost: 1) == "a.example")
        _ = table.takeFirst(of: "a.example")
        table.occupy("a.example")
        #expect(table.ready(now: .zero, perHost: 1) == "b.example")
        table.vacate("a.example", readyAt: .seconds(5))
        _ = table.takeFirst(of: "b.example")
        #expect(table.ready(now: .seconds(4), perHost: 1) == nil)
        #expect(table.nextReady(now: .seconds(4), perHost: 1) == .seconds(5))
        #expect(table.leased == 1)
    }

    @Test func pausesAsLongAsTheSlowestSourceWants() throws {
        var (patient, hasty) = (CrawlSettings(), CrawlSettings())
        (patient.minDelay, hasty.minDelay) = (.seconds(60), .seconds(1))
        var table = HostTable()
        let visit = try leased("https://a.example/1", hasty)
        table.add([visit])
        func pause(_ crawlDelay: Int64?, _ latency: Int64?) -> Duration {
            table.pause(
                after: visit, of: "a.example", crawlDelay: crawlDelay.map { .seconds($0) },
                latency: latency.map { .seconds($0) })
        }
        #expect(pause(nil, nil) == .seconds(1))
        #expect(pause(10, nil) == .seconds(10))
        #expect(pause(nil, 4) == .seconds(20))
        #expect(pause(nil, 8) == .seconds(25))
        table.add([try leased("https://a.example/2", patient)])
        #expect(pause(nil, nil) == .seconds(60))
        table.forgetDelays()
        #expect(pause(nil, nil) < .seconds(60))
    }

    @Test func aHostLeftAloneGivesItsVisitsBack() throws {
        var table = HostTable()
        table.add([try leased("https://a.example/1"), try leased("https://a.example/2")])
        let rest = table.leaveAlone("a.example", until: .seconds(60))
        #expect(rest.count == 2)
        #expect(table.leased == 0)
        #expect(table.busy(now: .seconds(59)) == ["a.example"])
        #expect(table.busy(now: .seconds(60)).isEmpty)
    }

    @Test func silenceOfManyHostsInARowIsOurOwn() throws {
        var table = HostTable()
        for number in 1...9 { table.add([try leased("https://h\(number).example/")]) }
        let course: [(host: Int, mood: HostMood)] = [
            (1, .silent), (2, .silent), (3, .silent), (3, .silent), (4, .silent), (5, .silent), (6, .fine),
            (7, .silent), (7, .busy),
        ]
        let charges = course.map { host, mood in
            table.charge(mood, to: "h\(host).example", outageHosts: 4, now: .seconds(Int64(host)))
        }
        #expect(charges.map(\.failures) == [1, 1, 1, 2, 0, 0, 0, 1, 2])
        #expect(charges.map(\.isOutage) == [false, false, false, false, true, true, false, false, false])
    }

    /// Minutes, moods and the failures that are charged.
    @Test func forgivesAHostThatAskedToWaitAfterAQuietHalfHour() throws {
        var table = HostTable()
        table.add([try leased("https://a.example/1")])
        let course: [(Int64, HostMood, Int)] = [
            (0, .busy, 1), (2, .fine, 1), (4, .busy, 2), (9, .fine, 2), (34, .fine, 0), (35, .busy, 1), (64, .fine, 1),
            (66, .silent, 2), (67, .fine, 0), (68, .silent, 1), (69, .fine, 0),
        ]
        for (minute, mood, failures) in course {
            let charge = table.charge(mood, to: "a.example", outageHosts: 5, now: .seconds(minute * 60))
            #expect(charge.failures == failures, "after \(minute) min")
        }
    }

    @Test func silenceLongAgoSaysNothingOfNow() {
        var outage = Outage()
        for number in 0..<10 {
            let now = Duration.seconds(Int64(number) * 1000)
            let isOutage = outage.note("h\(number).example", isSilent: true, hosts: 2, at: now)
            #expect(!isOutage)
        }
    }

    /// Who says Retry-After: 0 is no sooner asked again than others.
    @Test func aShorterWaitDoesNotEndThePause() throws {
        var table = HostTable()
        table.add([try leased("https://a.example/1"), try leased("https://a.example/2")])
        _ = table.takeFirst(of: "a.example", occupying: true)
        table.vacate("a.example", readyAt: .seconds(30))
        #expect(table.leaveAlone("a.example", until: .seconds(1)).count == 1)
        table.add([try leased("https://a.example/2")])
        #expect(table.nextReady(now: .seconds(2), perHost: 1) == .seconds(30))
    }

    /// As `Crawl-delay: 0.000000000000000001` makes it where `min-delay` is nothing.
    @Test func thePauseMayBeTooShortToCountWith() throws {
        var table = HostTable()
        table.add(try (1...9).map { try leased("https://a.example/\($0)") })
        let least = Duration(attoseconds: 1)
        #expect(table.trim("a.example", delay: least, lease: .seconds(120)).isEmpty)
        #expect(table.trim("a.example", delay: .seconds(10), lease: .seconds(120)).count == 3)
        #expect(table.trim("a.example", delay: .seconds(1000), lease: .seconds(120)).count == 5)
        #expect(table.leased == 1)
    }

    @Test func aHostThatFailsIsRememberedAsLongAsThatCounts() throws {
        var table = HostTable()
        table.add([try leased("https://a.example/1"), try leased("https://b.example/1")])
        for (host, mood) in [("a.example", HostMood.busy), ("b.example", .fine)] {
            _ = table.takeFirst(of: host, occupying: true)
            _ = table.charge(mood, to: host, outageHosts: 9, now: .zero)
            table.vacate(host, readyAt: .seconds(60))
        }
        table.forgetIdle(now: .seconds(61), above: 2)
        #expect(table.slots.count == 2)
        table.forgetIdle(now: .seconds(61), above: 1)
        #expect(table.slots.keys.sorted() == ["a.example"])
        #expect(table.charge(.busy, to: "a.example", outageHosts: 9, now: .seconds(61)).failures == 2)
        table.forgetIdle(now: .seconds(60) + Politeness.quiet, above: 0)
        #expect(table.slots.isEmpty)
    }
}
