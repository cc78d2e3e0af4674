import Model
import Testing

@testable import Store

struct FrontierLeaseTests {
    let test: TestStore
    var frontier: Frontier { test.store.frontier }

    init() throws { test = try TestStore() }

    private func id(_ text: String) throws -> AddressID { try #require(try frontier.find(url: url(text))).id }

    @Test func leasesOneURLToOneOnly() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        #expect(try frontier.take(9, now: at(0)) == ["https://a.example/1"])
        #expect(try frontier.take(9, now: at(1)) == [])
        #expect(try frontier.counts(now: at(1)) == FrontierCounts(total: 1, due: 0, leased: 1))
        let row = try #require(try frontier.find(url: url("https://a.example/1")))
        #expect((row.leasedUntil, row.next) == (at(60), at(0)))
    }

    @Test func leasesNothingBeforeItIsDue() throws {
        try frontier.add([found("https://a.example/1")], now: at(100))
        #expect(try frontier.take(9, now: at(99)) == [])
        #expect(try frontier.take(9, now: at(100)).count == 1)
        #expect(try frontier.take(0, now: at(100)).isEmpty)
    }

    @Test func givesEveryHostItsTurnBesideAHostWithThousands() throws {
        let many = try (0..<3000).map { try found("https://big.example/\($0)") }
        try frontier.add(many, now: at(0))
        for host in 0..<40 { try frontier.add([found("https://h\(host).example/")], now: at(1)) }
        let first = try frontier.take(41, now: at(2))
        #expect(first.filter { $0.contains("big") }.count == 1)
        #expect(first.count == 41)
        // The next one of the big host waits behind those that came due since.
        try frontier.add([found("https://late.example/")], now: at(2))
        try frontier.settle(id("https://big.example/0"), Settled(.stored, at: at(2), next: nil))
        #expect(try frontier.take(1, now: at(3)).count == 1)
    }

    @Test func takesTheHostFirstThatWaitsLongest() throws {
        try frontier.add([found("https://b.example/")], now: at(5))
        try frontier.add([found("https://a.example/")], now: at(3))
        try frontier.add([found("https://c.example/")], now: at(4))
        let order = try (0..<3).map { _ in try frontier.take(1, now: at(9)) }
        #expect(order == [["https://a.example/"], ["https://c.example/"], ["https://b.example/"]])
    }

    @Test func turnsFromHostToHostWhenAllHaveWork() throws {
        for host in ["a", "b", "c"] {
            try frontier.add((0..<3).map { try found("https://\(host).example/\($0)") }, now: at(0))
        }
        var hosts: [String] = []
        for second in 1...6 {
            for url in try frontier.take(1, now: at(Int64(second))) { hosts.append(String(url.dropFirst(8).prefix(1))) }
        }
        #expect(Set(hosts.prefix(3)) == ["a", "b", "c"])
        #expect(Set(hosts.suffix(3)) == ["a", "b", "c"])
    }

    @Test func takesSeveralOfAHostWhereThatIsAllowed() throws {
        try frontier.add((0..<5).map { try found("https://a.example/\($0)") }, now: at(0))
        #expect(try frontier.take(9, perHost: 3, now: at(0)).count == 3)
        #expect(try frontier.take(1, perHost: 3, now: at(0)).count == 1)
    }

    @Test func takesNewsFirstThenChannelsThenRevisitsThenTheBacklog() throws {
        func dated(_ day: String) -> Item {
            var item = Item(url: "https://a.example/")
            item.published = Day(day).map { WrittenDate($0) }
            return item
        }
        // It is 2014-12-31.
        try frontier.add([found("https://a.example/seen", .feed)], now: at(0))
        _ = try frontier.take(1, now: at(0))
        try frontier.settle(id("https://a.example/seen"), Settled(.stored, at: at(0), next: at(3)))
        try frontier.add([found("https://a.example/link", .link)], now: at(0))
        try frontier.add([found("https://a.example/old", .feed, hint: dated("2014-12-01"))], now: at(1))
        try frontier.add([found("https://a.example/mapped", .sitemap)], now: at(2))
        try frontier.add([found("https://a.example/feed", .link, kind: .feed)], now: at(4))
        try frontier.add([found("https://a.example/new", .sitemap, hint: dated("2014-12-30"))], now: at(5))
        try frontier.add([found("https://a.example/listed", .section)], now: at(6))
        let order = try frontier.take(9, perHost: 9, now: at(12)).map { String($0.dropFirst(18)) }
        #expect(order == ["new", "listed", "feed", "seen", "link", "old", "mapped"])
    }

    @Test func noClassStarvesBesideOthersThatAreAlwaysDue() throws {
        let feeds = try (0..<30).map { try found("https://a.example/feed\($0)", kind: .feed) }
        let links = try (0..<5).map { try found("https://a.example/link\($0)", .link) }
        try frontier.add(feeds + links, now: at(0))
        var turns: [Int] = []
        for turn in 0..<400 {
            let now = at(Int64(turn) * 3)
            let visit = try #require(
                try frontier.lease(1, perHost: 1, until: now + .seconds(60), owner: "x", now: now).first)
            let isLink = visit.url.path.hasPrefix("/link")
            if isLink { turns.append(turn) }
            // Feeds are due again at once, so that one always waits.
            try frontier.settle(
                try #require(visit.id), Settled(.unchanged, at: now, next: isLink ? nil : now + .seconds(1)))
        }
        #expect(turns.count == 5)
        #expect(try #require(turns.first) > 0)
        #expect(try #require(turns.last) < 200)
    }

    @Test func aHostWithTenThousandSourcesDelaysNoOther() throws {
        let many = try (0..<10_000).map { try found("https://big.example/\($0)", kind: .feed) }
        try frontier.add(many, now: at(0))
        try frontier.add((0..<20).map { try found("https://h\($0).example/", kind: .feed) }, now: at(1))
        for round in 1...10 {
            let now = at(Int64(round) * 10)
            let visits = try frontier.lease(21, perHost: 1, until: now + .seconds(60), owner: "x", now: now)
            #expect(Set(visits.map(\.url.host)).count == 21)
            for visit in visits {
                var settled = Settled(.unchanged, at: now, next: now + .seconds(5))
                settled.kind = .feed
                try frontier.settle(try #require(visit.id), settled)
            }
        }
    }

    @Test func leavesOutBusyHostsAndFillsUpWithOthers() throws {
        for host in 0..<10 { try frontier.add([found("https://h\(host).example/")], now: at(Int64(host))) }
        let busy = Set((0..<8).map { "h\($0).example" })
        #expect(try frontier.take(4, excluding: busy, now: at(99)) == ["https://h8.example/", "https://h9.example/"])
    }

    @Test func leavesAHostAloneThatIsHeld() throws {
        try frontier.add([found("https://a.example/1"), found("https://b.example/1")], now: at(0))
        try frontier.hold(host: "a.example", until: at(30))
        try frontier.hold(host: "a.example", until: at(10))
        #expect(try frontier.take(9, now: at(29)) == ["https://b.example/1"])
        #expect(try frontier.nextDue() == at(30))
        #expect(try frontier.find(url: url("https://a.example/1"))?.hostReady == at(30))
        #expect(try frontier.take(9, now: at(30)) == ["https://a.example/1"])
    }

    @Test func holdsAHostBeforeItsFirstURL() throws {
        try frontier.hold(host: "a.example:81", until: at(30))
        try frontier.add([found("http://a.example:81/1")], now: at(0))
        #expect(try frontier.take(9, now: at(29)) == [])
        #expect(try frontier.take(9, now: at(31)).count == 1)
    }

    @Test func comesBackWhenALeaseRunsOut() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        _ = try frontier.take(1, now: at(0))
        #expect(try frontier.take(1, now: at(59)).isEmpty)
        #expect(try frontier.take(1, now: at(60)) == ["https://a.example/1"])
        #expect(try frontier.counts(now: at(60)).leased == 1)
    }

    @Test func aRunUntilIdleWaitsForTheEndOfALease() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        _ = try frontier.take(1, now: at(0))
        #expect(try frontier.nextDue(visitedBefore: at(0)) == at(60))
        #expect(try frontier.waiting(visitedBefore: at(0)).map(\.due) == [at(60)])
    }

    @Test func forgetsWhereAURLLedWhenItLeadsNowhereAnyMore() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        let id = try id("https://a.example/1")
        func lead(to target: String?, _ now: Timestamp) throws -> String? {
            var settled = Settled(target == nil ? .unchanged : .moved, at: now, next: at(900))
            settled.leadsTo = try target.map(url)
            try frontier.settle(id, settled)
            return try frontier.find(id)?.leadsTo
        }
        #expect(try lead(to: "https://a.example/2", at(1)) == "https://a.example/2")
        #expect(try lead(to: "https://a.example/3", at(2)) == "https://a.example/3")
        #expect(try lead(to: nil, at(3)) == nil)
    }

    @Test func comesBackAtOnceWhenReclaimed() throws {
        try frontier.add([found("https://a.example/1"), found("https://b.example/1")], now: at(0))
        _ = try frontier.lease(1, perHost: 1, until: at(500), owner: "one", now: at(0))
        _ = try frontier.lease(1, perHost: 1, until: at(500), owner: "two", now: at(0))
        #expect(try frontier.reclaim(owner: "none", now: at(1)) == 0)
        #expect(try frontier.reclaim(owner: "two", now: at(1)) == 1)
        #expect(try frontier.reclaim(now: at(2)) == 1)
        #expect(try frontier.take(9, now: at(2)).count == 2)
    }

    @Test func tellsWhenSomethingIsDueNext() throws {
        #expect(try frontier.nextDue() == nil)
        try frontier.add([found("https://a.example/1")], now: at(7))
        try frontier.add([found("https://b.example/1")], now: at(9))
        #expect(try frontier.nextDue() == at(7))
        #expect(try frontier.nextDue(excluding: ["a.example"]) == at(9))
        #expect(try frontier.nextDue(excluding: ["a.example", "b.example"]) == nil)
        _ = try frontier.take(9, now: at(10))
        #expect(try frontier.nextDue() == nil)
    }

    @Test func settlesWithEverythingTheNextVisitNeeds() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        _ = try frontier.take(1, now: at(0))
        var settled = Settled(.failed, reason: "timeout", at: at(5), next: at(50))
        (settled.kind, settled.etag, settled.lastModified) = (.article, "\"e\"", "Fri, 09 Jan 2015 10:00:00 GMT")
        (settled.failures, settled.rhythm, settled.article) = (2, "r", 7)
        try frontier.settle(id("https://a.example/1"), settled)
        let row = try #require(try frontier.find(url: url("https://a.example/1")))
        #expect((row.outcome, row.reason, row.next, row.leasedUntil) == (.failed, "timeout", at(50), nil))
        #expect((row.visits, row.lastVisit, row.lastOK, row.article) == (1, at(5), nil, 7))
        #expect(try frontier.nextDue() == at(50))
        let visit = try #require(
            try frontier.lease(1, perHost: 1, until: at(99), owner: "x", now: at(50)).first)
        #expect((visit.etag, visit.lastModified) == ("\"e\"", "Fri, 09 Jan 2015 10:00:00 GMT"))
        #expect((visit.failures, visit.visits, visit.rhythm, visit.kind) == (2, 1, "r", .article))
        #expect(visit.due == at(50))
        try frontier.settle(row.id, Settled(.unchanged, at: at(51), next: nil))
        let done = try #require(try frontier.find(row.id))
        #expect((done.lastOK, done.next, done.article, done.visits) == (at(51), nil, 7, 2))
        #expect(try frontier.nextDue() == nil)
    }

    @Test func givesBackALeaseUnvisited() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        _ = try frontier.take(1, now: at(0))
        try frontier.release(id("https://a.example/1"), next: at(20))
        #expect(try frontier.nextDue() == at(20))
        #expect(try frontier.find(url: url("https://a.example/1"))?.visits == 0)
        #expect(try frontier.take(1, now: at(20)).count == 1)
    }

    @Test func aHostRestsThoughTheURLWasRemovedMeanwhile() throws {
        let source = try test.store.sources.add(url("https://a.example/1"), now: at(0)).source.id
        let id = try id("https://a.example/1")
        _ = try frontier.take(1, now: at(0))
        try test.store.sources.remove(source)
        var settled = Settled(.failed, reason: "status", at: at(5), next: nil)
        settled.hostReady = at(50)
        #expect(try frontier.settle(id, settled) == nil)
        try frontier.release(id, next: at(6), hostReady: at(60))
        try frontier.add([found("https://a.example/2")], now: at(7))
        #expect(try frontier.take(1, now: at(59)) == [])
        #expect(try frontier.take(1, now: at(60)).count == 1)
    }

    @Test func settlesNothingThatWasRemoved() throws {
        #expect(throws: Never.self) { try frontier.settle(12345, Settled(.stored, at: at(0), next: nil)) }
        #expect(throws: Never.self) { try frontier.release(12345, next: at(0)) }
    }

    @Test func countsByHost() throws {
        try frontier.add([found("https://a.example/1"), found("https://a.example/2")], now: at(0))
        try frontier.add([found("https://b.example/1")], now: at(8))
        _ = try frontier.take(1, now: at(0))
        let hosts = try frontier.hosts(now: at(0), limit: 5)
        #expect(hosts.map(\.host) == ["a.example", "b.example"])
        #expect(hosts.map(\.due) == [1, 0])
        #expect(hosts.map(\.next) == [at(0), at(8)])
    }

    @Test func itsHostRestsFirstWhereItMayJustHaveBeenAsked() throws {
        try frontier.add([found("https://a.example/1"), found("https://b.example/1")], now: at(0))
        _ = try frontier.lease(1, perHost: 1, until: at(500), owner: "one", now: at(0))
        #expect(try frontier.reclaim(now: at(1), rest: .seconds(5)) == 1)
        #expect(try frontier.take(9, now: at(5)) == ["https://b.example/1"])
        #expect(try frontier.take(9, now: at(6)) == ["https://a.example/1"])
    }

    /// A year, after which the clock is set back: what is out then, and a host that was left alone for a moment.
    @Test func aClockThatWasAheadShutsNoHost() throws {
        let year: Int64 = 365 * 86_400
        try frontier.add([found("https://a.example/1"), found("https://b.example/1")], now: at(0))
        let out = try #require(
            try frontier.lease(1, perHost: 1, until: at(year + 500), owner: "one", now: at(year)).first)
        try frontier.hold(host: "b.example", until: at(year + 1))
        try frontier.hold(host: "c.example", until: at(7 * 86_400))
        try frontier.forgetFuture(now: at(1), longestHold: .seconds(8 * 86_400))
        #expect(try frontier.take(9, now: at(1)) == ["https://b.example/1"])
        try frontier.settle(try #require(out.id), Settled(.unchanged, at: at(2), next: at(60)))
        #expect(try frontier.take(9, now: at(60)) == ["https://a.example/1"])
        // As long as a host may ask for.
        try frontier.add([found("https://c.example/1")], now: at(61))
        #expect(try frontier.take(9, now: at(6 * 86_400)).contains("https://c.example/1") == false)
    }
}
