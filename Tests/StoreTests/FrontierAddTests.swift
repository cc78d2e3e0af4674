import Model
import Testing

@testable import Store

struct FrontierAddTests {
    let test: TestStore
    var frontier: Frontier { test.store.frontier }

    init() throws { test = try TestStore() }

    private func row(_ text: String) throws -> AddressRow { try #require(try frontier.find(url: url(text))) }

    @Test func takesEachURLOnce() throws {
        let page = [
            try found("https://a.example/1"), try found("https://a.example/2"), try found("https://a.example/1"),
        ]
        #expect(try frontier.add(page, now: at(0)) == 2)
        #expect(try frontier.add(page, now: at(5)) == 0)
        #expect(try frontier.isKnown(url("https://a.example/1")))
        #expect(try !frontier.isKnown(url("https://a.example/3")))
        #expect(try frontier.counts(now: at(0)) == FrontierCounts(total: 2, due: 2, leased: 0))
    }

    @Test func tellsOneKeyInAllItsSpellings() throws {
        #expect(try frontier.add([found("https://a.example/1")], now: at(0)) == 1)
        #expect(try frontier.add([found("https://a.example/1#comments")], now: at(0)) == 0)
        #expect(try frontier.find(url: url("https://a.example/1#top"))?.url == "https://a.example/1")
    }

    @Test func keepsAllThatWasFound() throws {
        try frontier.add([found("https://a.example/feed", .seed, kind: .feed, depth: 0)], now: at(0))
        let feed = try row("https://a.example/feed")
        var item = Item(url: "https://a.example/1")
        item.title = "خبر"
        item.published = Day(2015, 1, 9).map { WrittenDate($0) }
        var discovery = try found("https://a.example:8443/1", .feed, kind: .article, depth: 2, hint: item)
        discovery.foundOn = feed.id
        discovery.hops = 1
        try frontier.add([discovery], now: at(7))
        let row = try row("https://a.example:8443/1")
        #expect((row.host, row.kind, row.rule) == ("a.example:8443", .article, .feed))
        #expect((row.depth, row.hops, row.foundOn) == (2, 1, feed.id))
        #expect((row.added, row.next, row.hint) == (at(7), at(7), item))
        #expect(row.foundOnURL == "https://a.example/feed")
        let visit = try #require(
            try frontier.lease(
                1, perHost: 1, until: at(99), owner: "x", excluding: ["a.example"], now: at(7)
            ).first)
        #expect((visit.id, visit.hint, visit.depth, visit.hops) == (row.id, item, 2, 1))
    }

    @Test func takesAHintOnlyBeforeTheFirstVisit() throws {
        var hint = Item(url: "https://a.example/1")
        hint.title = "Bridge opens"
        try frontier.add([found("https://a.example/1", .link), found("https://a.example/2", .link)], now: at(0))
        try frontier.settle(row("https://a.example/2").id, Settled(.stored, at: at(1), next: at(9)))
        try frontier.add(
            [found("https://a.example/1", hint: hint), found("https://a.example/2", hint: hint)], now: at(2))
        #expect(try row("https://a.example/1").hint == hint)
        #expect(try row("https://a.example/2").hint == nil)
        try frontier.add([found("https://a.example/1", hint: Item(url: "other"))], now: at(3))
        #expect(try row("https://a.example/1").hint == hint)
    }

    @Test func aHintWithAHeadlineReplacesOneWithout() throws {
        var dated = Item(url: "https://a.example/1")
        dated.modified = WrittenDate(try #require(Day(2026, 1, 9)))
        var titled = dated
        titled.title = "Bridge opens"
        try frontier.add([found("https://a.example/1", hint: dated)], now: at(0))
        try frontier.add([found("https://a.example/1", hint: titled)], now: at(0))
        #expect(try row("https://a.example/1").hint == titled)
    }

    @Test func aDayIsTakenOverWhateverElseIsKnown() throws {
        var titled = Item(url: "https://a.example/1")
        titled.title = "Bridge opens"
        var dated = Item(url: "https://a.example/1")
        (dated.title, dated.published) = ("Bridge", WrittenDate(try #require(Day(2014, 12, 9))))
        try frontier.add([found("https://a.example/1", .section, hint: titled)], now: at(0))
        try frontier.add([found("https://a.example/1", hint: dated)], now: at(0))
        var both = titled
        both.published = dated.published
        #expect(try row("https://a.example/1").hint == both)
    }

    @Test func anUndatedArticleThatWasReadIsDatedByAListing() throws {
        let articles = test.store.articles
        try frontier.add([found("https://a.example/1", .section)], now: at(0))
        var article = Article()
        (article.title, article.body) = ("Bridge opens", [Block(.paragraph, "It opened.")])
        let id = try articles.insert(
            article, url: url("https://a.example/1"), site: "a.example", digest: [1], source: nil, now: at(1))
        var settled = Settled(.stored, at: at(1), next: nil)
        settled.article = id
        _ = try frontier.settle(row("https://a.example/1").id, settled)
        func tell(_ day: Day?) throws {
            var item = Item(url: "https://a.example/1")
            (item.title, item.published) = ("Another headline", WrittenDate(try #require(day)))
            try frontier.add([found("https://a.example/1", hint: item)], now: at(2))
        }
        try tell(Day(2014, 12, 9))
        try tell(Day(2014, 12, 10))
        let stored = try #require(try articles.get(id))
        #expect((stored.article.date, stored.article.title) == (Day(2014, 12, 9), "Bridge opens"))
        #expect(stored.article.provenance["published"]?.rule == "item.published")
        #expect((stored.revision, stored.digest, stored.lastChanged) == (1, [1], at(1)))
        #expect(try row("https://a.example/1").hint?.title == nil)
    }

    @Test func takesAKindWhereItHadNoneAndTheSmallerDepth() throws {
        try frontier.add([found("https://a.example/1", depth: 3)], now: at(0))
        try frontier.add([found("https://a.example/1", kind: .article, depth: 2)], now: at(0))
        #expect(try row("https://a.example/1").kind == .article)
        try frontier.add([found("https://a.example/1", kind: .feed, depth: 3)], now: at(0))
        #expect(try row("https://a.example/1").kind == .article)
        #expect(try row("https://a.example/1").depth == 2)
    }

    @Test(arguments: [404, 410]) func triesAnotherSpellingOfWhatIsGone(status: Int) throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        var gone = Settled(.failed, reason: "status", at: at(1), next: nil)
        gone.status = status
        let id = try row("https://a.example/1").id
        try frontier.settle(id, gone)
        try frontier.add([found("https://a.example/1")], now: at(2))
        #expect(try row("https://a.example/1").next == nil)
        try frontier.add([found("http://a.example/1/")], now: at(3))
        let after = try row("https://a.example/1")
        #expect((after.id, after.url, after.next) == (id, "http://a.example/1/", at(3)))
        #expect(after.key == "a.example/1")
    }

    @Test func keepsTheSpellingOfWhatIsThere() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        try frontier.settle(row("https://a.example/1").id, Settled(.stored, at: at(1), next: at(50)))
        try frontier.add([found("http://a.example/1/")], now: at(3))
        let after = try row("https://a.example/1")
        #expect((after.url, after.next) == ("https://a.example/1", at(50)))
    }

    @Test func changesASpellingOnlySoManyTimes() throws {
        var limits = FrontierLimits()
        limits.respellings = 2
        try frontier.add([found("https://a.example/1")], now: at(0))
        var gone = Settled(.failed, reason: "status", at: at(1), next: nil)
        gone.status = 404
        for spelling in ["/", "?", "/index.html", "/"] {
            try frontier.settle(row("https://a.example/1").id, gone)
            try frontier.add([found("https://a.example/1" + spelling)], limits: limits, now: at(2))
        }
        #expect(try row("https://a.example/1").url == "https://a.example/1")
        #expect(try row("https://a.example/1").next == nil)
    }

    @Test(arguments: [true, false]) func followsARedirectToItselfInAnotherSpelling(settledFirst: Bool) throws {
        try frontier.add([found("http://a.example/1")], now: at(0))
        _ = try frontier.take(1, now: at(0))
        let id = try row("http://a.example/1").id
        func settle() throws { try frontier.settle(id, Settled(.moved, at: at(1), next: nil)) }
        if settledFirst { try settle() }
        var target = try found("https://a.example/1", .redirect)
        (target.foundOn, target.hops) = (id, 1)
        #expect(try frontier.add([target], now: at(1)) == 0)
        if !settledFirst { try settle() }
        let visit = try #require(try frontier.lease(1, perHost: 1, until: at(9), owner: "x", now: at(1)).first)
        #expect((visit.id, visit.url.href, visit.hops) == (id, "https://a.example/1", 1))
    }

    @Test func endsACircleOfRedirectsBetweenSpellings() throws {
        try frontier.add([found("http://a.example/1")], now: at(0))
        let id = try row("http://a.example/1").id
        var visits = 0
        while visits < 50, let visit = try frontier.lease(1, perHost: 1, until: at(9), owner: "x", now: at(0)).first {
            visits += 1
            try frontier.settle(id, Settled(.moved, at: at(0), next: nil))
            var target = try found(visit.url.scheme == "http" ? "https://a.example/1" : "http://a.example/1", .redirect)
            target.foundOn = id
            try frontier.add([target], now: at(0))
        }
        #expect(visits == 4)
    }

    @Test func leavesASpellingThatAnotherPageRedirectsTo() throws {
        try frontier.add([found("https://a.example/1"), found("https://a.example/2")], now: at(0))
        var target = try found("http://a.example/1", .redirect)
        target.foundOn = try row("https://a.example/2").id
        try frontier.add([target], now: at(1))
        #expect(try row("https://a.example/1").url == "https://a.example/1")
    }

    @Test func refusesWhatHasNoCanonicalForm() throws {
        let long = "https://a.example/" + String(repeating: "x", count: 9000)
        #expect(try frontier.add([found("ftp://a.example/1", .seed), found(long)], now: at(0)) == 0)
        #expect(try frontier.refusals(of: url("ftp://a.example/1")).map(\.reason.word) == [.scheme])
        #expect(try frontier.refusalCounts() == [.scheme: 1, .trap: 1])
        #expect(throws: URLRefusal.self) { try test.store.sources.add(url("ftp://a.example/1"), now: at(0)) }
    }

    @Test func fetchesTheCanonicalForm() throws {
        try frontier.add([found("https://a.example/1?utm_source=feed#top")], now: at(0))
        #expect(try row("https://a.example/1").url == "https://a.example/1")
    }

    @Test func keepsTheOldSpellingInTheLog() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        let id = try row("https://a.example/1").id
        var entry = LogRow(time: at(1), url: try url("https://a.example/1"), kind: .article, outcome: .failed)
        entry.visit = id
        try test.store.log.append(entry)
        var gone = Settled(.failed, reason: "status", at: at(1), next: nil)
        gone.status = 404
        try frontier.settle(id, gone)
        try frontier.add([found("http://a.example/1/")], now: at(3))
        var urls: [String] = []
        try test.store.log.query(LogFilter()) { urls.append($0.url) }
        #expect(urls == ["https://a.example/1"])
    }

    @Test func makesASeededURLDueNow() throws {
        try frontier.add([found("https://a.example/1", depth: 3)], now: at(0))
        try frontier.settle(row("https://a.example/1").id, Settled(.unchanged, at: at(1), next: at(5000)))
        try frontier.add([found("https://a.example/1", .seed, depth: 0)], now: at(9))
        let seeded = try row("https://a.example/1")
        #expect((seeded.next, seeded.depth) == (at(9), 0))
        #expect(try frontier.take(1, now: at(9)) == ["https://a.example/1"])
    }

    @Test func leavesALeasedURLToItsVisit() throws {
        try frontier.add([found("https://a.example/1")], now: at(0))
        #expect(try frontier.take(1, now: at(0)).count == 1)
        try frontier.add([found("https://a.example/1", .seed, depth: 0)], now: at(1))
        #expect(try frontier.take(1, now: at(1)).isEmpty)
    }

    @Test func refusesWhatIsTooDeep() throws {
        let page = [
            try found("https://a.example/1", .link, depth: 4), try found("https://a.example/2", .link, depth: 3),
        ]
        #expect(try frontier.add(page, now: at(0)) == 1)
        #expect(try !frontier.isKnown(url("https://a.example/1")))
        let refusals = try frontier.refusals(of: url("https://a.example/1"))
        #expect(refusals.map(\.reason.word) == [.depth])
        #expect(refusals.first?.rule == .link)
    }

    @Test func refusesWhatIsMoreThanAHostMayHaveExceptSeeds() throws {
        var limits = FrontierLimits()
        limits.maxPagesPerHost = 3
        let page = try (0..<5).map { try found("https://a.example/\($0)", .link) } + [found("https://b.example/")]
        #expect(try frontier.add(page, limits: limits, now: at(0)) == 4)
        #expect(try frontier.refusals(of: url("https://a.example/4")).map(\.reason.word) == [.budget])
        #expect(try frontier.add([found("https://a.example/9", .seed)], limits: limits, now: at(0)) == 1)
        #expect(try frontier.hosts(now: at(0)).map(\.total) == [4, 1])
    }

    @Test func newsComesInHoweverManyURLsAHostHas() throws {
        var limits = FrontierLimits()
        limits.maxPagesPerHost = 1
        try frontier.add([found("https://a.example/", .seed)], now: at(0))
        func takes(_ rule: Discovery.Rule, depth: Int = 1, kind: VisitKind = .article, age: Int64? = nil) throws -> Bool
        {
            var item = Item(url: "https://a.example/")
            item.published = age.map { WrittenDate(at(0) - .seconds($0 * 86_400)) }
            let url = "https://a.example/\(rule)-\(depth)-\(kind)-\(age ?? -1)"
            return try frontier.add(
                [found(url, rule, kind: kind, depth: depth, hint: item)], limits: limits, now: at(0)) == 1
        }
        #expect(try takes(.feed) && takes(.feed, depth: 2) && takes(.feed, age: 1))
        #expect(try takes(.sitemap, age: 1) && takes(.section, depth: 1))
        #expect(try takes(.redirect) && takes(.canonical) && takes(.next))
        #expect(try takes(.section, kind: .feed) && takes(.robots, kind: .sitemap))
        #expect(try !takes(.feed, age: 30) && !takes(.sitemap) && !takes(.sitemap, age: 30))
        #expect(try !takes(.section, depth: 2) && !takes(.section, depth: 1, kind: .section) && !takes(.link))
    }

    @Test func countsEveryRefusalAndKeepsSome() throws {
        var limits = FrontierLimits()
        limits.refusalsPerHost = 2
        for number in 0..<5 {
            try frontier.refuse(
                url("https://a.example/\(number)"), Reason(.scope, "off the site"), rule: .link, limits: limits,
                now: at(0))
        }
        try frontier.refuse(url("https://a.example/0"), Reason(.scope), rule: .link, limits: limits, now: at(8))
        #expect(try frontier.refusalCounts() == [.scope: 6])
        #expect(try frontier.refusalCounts(host: "a.example") == [.scope: 6])
        #expect(try frontier.refusalCounts(host: "b.example") == [:])
        let first = try #require(try frontier.refusals(of: url("https://a.example/0")).first)
        #expect((first.times, first.first, first.last, first.reason.detail) == (2, at(0), at(8), "off the site"))
        #expect(try frontier.refusals(of: url("https://a.example/4")).isEmpty)
    }

    @Test func boundsRefusalsOverAllHostsAndByLength() throws {
        var limits = FrontierLimits()
        limits.refusalsPerReason = 3
        limits.refusedLength = 100
        let long = "https://long.example/" + String(repeating: "x", count: 100)
        try frontier.refuse(url(long), Reason(.trap), rule: .link, limits: limits, now: at(0))
        for number in 0..<9 {
            try frontier.refuse(
                url("https://host\(number).example/"), Reason(.scope), rule: .link, limits: limits, now: at(0))
        }
        #expect(try frontier.refusalCounts() == [.scope: 9, .trap: 1])
        #expect(try test.raw().first("SELECT count(*) FROM refusal") { $0.int(0) } == 3)
        #expect(try test.raw().first("SELECT count(*) FROM host") { $0.int(0) } == 3)
    }

    /// A section may list the second page of a story by its headline before the first one leads there.
    @Test func thatItIsAFurtherPageCountsAsLongAsItIsNotRead() throws {
        let address = "https://a.example/1?page=2"
        var (listed, page) = (Item(url: address), Item(url: "https://a.example/1"))
        (listed.title, page.page) = ("Bridge opens", 2)
        try frontier.add([found(address, .section, kind: .article, hint: listed)], now: at(1))
        try frontier.add([found(address, .next, kind: .article, hint: page)], now: at(2))
        let hint = try #require(try row(address).hint)
        #expect(hint.page == 2 && hint.url == page.url && hint.title == "Bridge opens")
    }
}
