import Model
import Testing

@testable import Store

struct PruningTests {
    let test: TestStore
    let day: Int64 = 86_400

    init() throws { test = try TestStore() }

    @discardableResult
    private func insert(_ number: Int, source: SourceID? = nil, onDay day: Int64) throws -> ArticleID {
        try test.store.frontier.add([found("https://a.example/\(number)", kind: .article)], now: at(0))
        return try test.store.articles.insert(
            ArticlesTests.full, url: url("https://a.example/\(number)"), site: "a.example",
            digest: [UInt8(number)], source: source, now: at(day * self.day))
    }

    private func source(_ name: String) throws -> SourceID {
        try test.store.sources.add(url("https://\(name).example/feed"), now: at(0)).source.id
    }

    /// Takes out all there is to, on that day; tells the numbers that stay.
    private func prune(onDay day: Int64, _ change: (inout Retention) -> Void) throws -> [ArticleID] {
        var retention = Retention()
        retention.least = .zero
        change(&retention)
        let pruning = test.store.pruning(retention, now: at(day * self.day))
        while try !pruning.slice(2).isNothing {}
        return try test.store.articles.list().map(\.id).sorted()
    }

    private func days(_ days: Int64) -> Duration { .seconds(days * day) }

    @Test func keepsEverythingUnlessTold() throws {
        for number in 1...3 { try insert(number, onDay: 0) }
        #expect(try prune(onDay: 9999) { _ in } == [1, 2, 3])
    }

    @Test func takesOutByAge() throws {
        for number in 1...5 { try insert(number, onDay: Int64(number)) }
        #expect(try prune(onDay: 10) { $0.articles.age = days(7) } == [3, 4, 5])
    }

    @Test func takesOutByNumberAndBySource() throws {
        let (one, other) = (try source("one"), try source("other"))
        for number in 1...3 { try insert(number, source: one, onDay: Int64(number)) }
        for number in 4...6 { try insert(number, source: other, onDay: Int64(number)) }
        let kept = try prune(onDay: 10) {
            $0.articles.count = 2
            $0.bySource[other] = Retention.Articles(age: days(4))
        }
        #expect(kept == [2, 3, 6])
    }

    @Test func theEarliestCopyThatIsLeftIsTheOriginalOfTheOthers() throws {
        let original = try insert(1, onDay: 1)
        let copies = try ["b.example", "c.example", "b.example"].enumerated().map { number, site in
            try test.store.articles.insert(
                ArticlesTests.full, url: url("https://\(site)/\(number)"), site: site, digest: [1], source: nil,
                copyOf: original, now: at(9 * day))
        }
        #expect(try prune(onDay: 10) { $0.articles.age = days(7) } == copies)
        #expect(try copies.map { try test.store.articles.get($0)?.copyOf } == [nil, copies[0], nil])
        #expect(try test.store.articles.find(digest: [1], otherThan: "d.example") == copies[0])
    }

    @Test func nothingYoungIsTakenOut() throws {
        for number in 1...4 { try insert(number, onDay: Int64(number)) }
        let kept = try prune(onDay: 5) {
            ($0.articles.age, $0.articles.count, $0.size, $0.least) = (days(1), 1, 1, days(3))
        }
        #expect(kept == [2, 3, 4])
    }

    @Test func takesOutTheOldestUntilTheFileHasRoom() throws {
        var article = ArticlesTests.full
        article.body = [Block(.paragraph, RichText(String(repeating: "A long story. ", count: 3000)))]
        for number in 1...20 {
            _ = try test.store.articles.insert(
                article, url: url("https://a.example/\(number)"), site: "a.example", digest: [UInt8(number)],
                source: nil, now: at(Int64(number)))
        }
        let pruning = test.store.pruning(Retention(), now: at(0))
        let limit = try pruning.usedBytes() - 300_000
        let kept = try prune(onDay: 1) { $0.size = limit }
        #expect(try pruning.usedBytes() <= limit)
        #expect(kept.count >= 10 && kept.count < 20 && kept.last == 20)
    }

    @Test func theCrawlLogMakesRoomBeforeArticlesDo() throws {
        for number in 1...5 { try insert(number, onDay: 0) }
        try log(3000, onDay: 0)
        let pruning = test.store.pruning(Retention(), now: at(0))
        let limit = try pruning.usedBytes() - 200_000
        #expect(try prune(onDay: 30) { $0.size = limit }.count == 5)
        #expect(try pruning.usedBytes() <= limit)
        #expect(try test.raw().first("SELECT count(*) FROM log") { $0.int(0) ?? 0 > 500 } == true)
    }

    /// To take them out would make no room that is worth it.
    @Test func articlesStayWhereAYoungLogTakesTheRoom() throws {
        for number in 1...5 { try insert(number, onDay: 0) }
        try log(3000, onDay: 30)
        let limit = try test.store.pruning(Retention(), now: at(0)).usedBytes() - 200_000
        #expect(try prune(onDay: 30) { $0.size = limit }.count == 5)
        #expect(try test.raw().first("SELECT count(*) FROM log") { $0.int(0) } == 3000)
        let excess = try #require(try test.store.excess(over: limit, now: at(30 * day)))
        #expect(excess.bytes >= 200_000 && excess.largest?.name == "log")
    }

    private func log(_ count: Int, onDay day: Int64) throws {
        try test.store.transaction {
            for number in 0..<count {
                try test.store.log.append(
                    LogRow(
                        time: at(day * self.day + Int64(number % 1000)), url: url("https://a.example/log/\(number)"),
                        kind: .article, outcome: .listed))
            }
        }
    }

    @Test func whatIsTooMuchOfASourceIsNotReadForEachSlice() throws {
        let source = try source("one")
        try test.raw().script(
            """
            INSERT INTO article (address, source, site, digest, first_seen, last_changed, revision, checksum, title,
                kind, body, text)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            SELECT (SELECT min(id) FROM address), \(source), 'one.example', zeroblob(8), i / 3, 0, 1, 0, '',
                'article', '', '' FROM n
            """)
        var retention = Retention()
        (retention.articles.count, retention.least) = (10, .zero)
        let pruning = test.store.pruning(retention, now: at(day))
        #expect(try pruning.preview().articles == 19_990)
        let clock = ContinuousClock()
        let taken = try clock.measure { for _ in 0..<40 { _ = try pruning.slice(1) } }
        #expect(taken < .seconds(1))
        #expect(try test.raw().first("SELECT max(id) FROM article WHERE pruned IS NOT NULL") { $0.int(0) } == 40)
    }

    @Test func theFileShrinksToItsLimit() throws {
        var article = ArticlesTests.full
        article.body = [Block(.paragraph, RichText(String(repeating: "A long story. ", count: 3000)))]
        for number in 1...40 {
            _ = try test.store.articles.insert(
                article, url: url("https://a.example/\(number)"), site: "a.example", digest: [UInt8(number)],
                source: nil, now: at(Int64(number)))
        }
        try test.raw().script("PRAGMA wal_checkpoint(TRUNCATE)")
        let limit = try size() / 2
        _ = try prune(onDay: 1) { $0.size = limit }
        try test.raw().script("PRAGMA wal_checkpoint(TRUNCATE)")
        #expect(try size() <= limit && size() > limit / 2)
        #expect(try test.store.quickCheck() == [])
    }

    private func size() throws -> Int {
        try test.raw().first("PRAGMA page_count") { $0.int(0).map { $0 * 4096 } } ?? 0
    }

    @Test func tombstonesExpire() throws {
        for number in 1...3 { try insert(number, onDay: Int64(number)) }
        let keep: (inout Retention) -> Void = { [self] in
            ($0.articles.age, $0.tombstones) = (days(1), days(30))
        }
        #expect(try prune(onDay: 3, keep) == [2, 3])
        #expect(try prune(onDay: 32, keep) == [])
        #expect(try test.raw().all("SELECT id FROM article") { $0.integer(0) ?? 0 } == [1, 2, 3])
        #expect(try prune(onDay: 34, keep) == [])
        #expect(try test.raw().all("SELECT id FROM article") { $0.integer(0) ?? 0 } == [2, 3])
        #expect(try test.store.articles.find(url: url("https://a.example/1")) == nil)
        #expect(try test.store.frontier.find(url: url("https://a.example/1"))?.next == nil)
        #expect(try test.store.inspection.structure() == [])
    }

    @Test func aTombstoneStaysWhileItsURLIsVisitedOrADamagedArticleIsItsCopy() throws {
        for number in 1...2 { try insert(number, onDay: 0) }
        try test.store.frontier.add([found("https://a.example/1", .seed, depth: 0)], now: at(1))
        let copy = try test.store.articles.insert(
            ArticlesTests.full, url: url("https://b.example/2"), site: "b.example", digest: [2], source: nil,
            copyOf: 2, now: at(90 * day))
        try test.raw().run("UPDATE article SET seal = seal + 1 WHERE id = $id", ["id": .integer(copy)])
        var retention = Retention()
        (retention.articles.age, retention.tombstones) = (days(30), .zero)
        while try !test.store.pruning(retention, now: at(95 * day)).slice(2).isNothing {}
        #expect(try test.raw().all("SELECT id FROM article") { $0.integer(0) ?? 0 } == [1, 2, copy])
    }

    @Test func aTombstoneStillFindsURLsAndBody() throws {
        let id = try insert(1, onDay: 0)
        _ = try test.store.articles.revise(id, with: ArticlesTests.full, digest: [1], now: at(5))
        #expect(try prune(onDay: 10) { $0.articles.age = days(7) } == [])
        let articles = test.store.articles
        #expect(try articles.find(url: url("https://a.example/1")) == id)
        #expect(try articles.find(digest: [1], site: "a.example") == id)
        #expect(try articles.pruned(id) == at(10 * day))
        #expect(try articles.get(id) == nil && articles.revision(1, of: id) == nil && articles.firstSeen(id) == nil)
        #expect(try articles.count() == 0)
        #expect(try test.store.frontier.find(url: url("https://a.example/1"))?.next == nil)
        #expect(try test.raw().first("SELECT length(text) + length(body) FROM article") { $0.int(0) } == 0)
        #expect(try test.raw().first("SELECT url FROM v_tombstone") { $0.text(0) } == "https://a.example/1")
        #expect(try test.store.inspection.structure() == [])
    }

    @Test func aDamagedTombstoneIsNamed() throws {
        try insert(1, onDay: 0)
        _ = try prune(onDay: 10) { $0.articles.age = days(7) }
        try test.raw().script("UPDATE article SET site = 'b.example'")
        var damaged: [String] = []
        try test.store.inspection.articles { damaged.append($0) }
        #expect(damaged.count == 1 && damaged[0].hasPrefix("article 1"))
    }

    @Test func theCrawlLogAndRefusalsAgeToo() throws {
        for number in 0..<5 {
            let url = try url("https://a.example/\(number)")
            try test.store.log.append(
                LogRow(time: at(Int64(number) * day), url: url, kind: .article, outcome: .listed))
            try test.store.frontier.refuse(url, Reason(.scope), rule: .link, now: at(Int64(number) * day))
        }
        _ = try prune(onDay: 5) { ($0.log, $0.refusals) = (days(3), days(2)) }
        #expect(try test.raw().first("SELECT count(*) FROM log") { $0.int(0) } == 3)
        #expect(try test.store.frontier.refusals(of: url("https://a.example/2")).isEmpty)
        #expect(try test.store.frontier.refusals(of: url("https://a.example/4")).count == 1)
        #expect(try test.raw().all("SELECT kept FROM refused") { $0.int(0) ?? 0 } == [2, 2])
    }

    @Test func previewsWithoutTakingOut() throws {
        for number in 1...5 { try insert(number, onDay: Int64(number)) }
        var retention = Retention()
        (retention.articles.age, retention.least) = (days(7), .zero)
        let preview = try test.store.pruning(retention, now: at(10 * day)).preview()
        #expect(preview.articles == 2 && preview.visits == 0)
        #expect(try test.store.articles.count() == 5)
    }

    /// A page may name any address as its own, its section's as well.
    @Test(arguments: [(.section, true), (.feed, true), (.article, false)] as [(VisitKind, Bool)])
    func whatListsOthersIsVisitedStill(kind: VisitKind, isVisited: Bool) throws {
        let id = try insert(1, onDay: 0)
        let other = try url("https://a.example/other")
        try test.store.frontier.add([found(other.href, kind: kind)], now: at(0))
        try test.store.articles.addAlias(other, to: id, how: .canonical, now: at(0))
        #expect(try prune(onDay: 90) { $0.articles.age = days(30) } == [])
        #expect((try test.store.frontier.find(url: other)?.next != nil) == isVisited)
        #expect(try test.store.frontier.find(url: url("https://a.example/1"))?.next == nil)
    }

    /// Many stories say "more to follow" at first: one that was taken out is none of them.
    @Test func aShortTextIsNotThatOfATombstoneUnderAnotherHeadline() throws {
        let id = try insert(1, onDay: 0)
        #expect(try prune(onDay: 90) { $0.articles.age = days(30) } == [])
        let articles = test.store.articles
        #expect(try articles.find(digest: [1], site: "a.example") == id)
        #expect(try articles.find(digest: [1], site: "a.example", isTitled: { $0 == "Another" }) == nil)
        let new = try insert(2, onDay: 91)
        try test.raw().script("UPDATE article SET digest = x'01' WHERE id = \(new)")
        #expect(try articles.find(digest: [1], site: "a.example", isTitled: { $0 == ArticlesTests.full.title }) == new)
    }
}
