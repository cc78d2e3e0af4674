import Crawl
import Model
import Store
import Support
import Testing

@testable import offprint

/// Questions that an operator asks about a crawl of the newsroom, and the word that answers each.
struct WhyTests {
    private struct Question {
        var url: String
        var words: Set<String>

        init(_ url: String, _ words: String...) { (self.url, self.words) = (url, Set(words)) }
    }

    @Test func answersEveryQuestionAboutACrawlInAWord() async throws {
        let newsroom = try Newsroom()
        defer { newsroom.stop() }
        let (asked, busy) = (try AskedSite(address: "127.41.0.20"), try AskedSite(address: "127.41.0.23"))
        defer { for site in [asked, busy] { site.stop() } }
        let journey = try await Journey(seeds(newsroom, asked, busy)) { settings in
            (settings.minDelay, settings.maxCrawlDelay) = (.milliseconds(10), .milliseconds(20))
            settings.maxPagesPerHost = 40
        }
        try changeAfterwards(journey.store.path, busy)
        var settings = Settings()
        (settings.allowNetworks, settings.maxPagesPerHost) = (["127.0.0.0/8"], 40)
        let questions = try crawled(newsroom) + odd(newsroom, asked, busy) + unseen(newsroom)
        var right = 0
        for question in questions {
            let url = try #require(WebURL(question.url))
            let life = try URLLife(url, journey.store, settings: settings, now: now())
            let word = life.obstacle?.word.rawValue ?? life.answer
            #expect(question.words.contains(word), "\(question.url): \(life.sentences.joined(separator: "\n"))")
            #expect(Vocabulary.term(life.answer) != nil)
            if question.words.contains(word) { right += 1 }
        }
        print("why: \(right) of \(questions.count) questions answered with the right word")
        #expect(questions.count >= 25)
    }

    private func seeds(_ newsroom: Newsroom, _ asked: AskedSite, _ busy: AskedSite) -> [(url: String, kind: VisitKind)]
    {
        let sites = ["127.41.0.1:", "127.41.0.6:", "127.41.0.7:"]
        let seeds = newsroom.seeds.filter { seed in sites.contains { seed.url.contains($0) } }.map { ($0.url, $0.kind) }
        return seeds + newsroom.traps.map { ($0.url, .unknown) } + [
            (asked.url("/feed.xml"), .feed), (asked.url("/sitemap.xml"), .sitemap), (busy.url("/busy.xml"), .feed),
            (asked.url("/picture"), .unknown), ("http://127.41.0.22:1/", .unknown),
        ]
    }

    /// What an operator does after the crawl: one source more, which is paused, and one that waits behind a busy host.
    private func changeAfterwards(_ path: String, _ busy: AskedSite) throws {
        let store = try Store.open(path)
        defer { store.close() }
        let paused = try store.sources.add(try "http://127.41.0.30/".seedURL, now: now()).source
        try store.sources.setState(paused.id, .paused)
        _ = try store.sources.add(try "http://127.41.0.31/".seedURL, now: now())
        _ = try store.sources.add(try busy.url("/later").seedURL, now: now())
    }

    private func crawled(_ newsroom: Newsroom) throws -> [Question] {
        let articles = newsroom.articles.filter { $0.url.contains("127.41.0.1:") }
        let first = try #require(articles.first { !$0.isDisallowed && $0.copyOf == nil })
        let closed = try #require(articles.first { $0.isDisallowed })
        let copies = newsroom.articles.filter { $0.url.contains("127.41.0.7:") && $0.copyOf != nil }
        let origin = try #require(WebURL(first.url)).origin
        return [
            Question(first.url, "stored"), Question(first.url + "?utm_source=letter#top", "stored"),
            Question(closed.url, "robots"), Question(origin + "/rss.xml", "listed"), Question(origin + "/", "listed"),
            Question(origin + "/robots.txt", "listed"), Question(copies[0].url, "copy", "stored"),
        ] + (copies.count > 1 ? [Question(copies[1].url, "copy", "stored")] : [])
    }

    private func odd(_ newsroom: Newsroom, _ asked: AskedSite, _ busy: AskedSite) throws -> [Question] {
        let endings: [(String, String)] = [
            ("/loop/a", "moved"), ("/error", "status"), ("/truncated", "truncated"), ("/to-file", "scheme"),
            ("/no-such-page", "not-an-article"), ("/closed/page", "robots"), ("/to-private", "moved"),
        ]
        let traps = try endings.map { path, word in
            Question(try #require(newsroom.traps.first { $0.url.hasSuffix(path) }).url, word)
        }
        let bomb = try #require(newsroom.traps.first { $0.url.hasSuffix("/bomb") }).url
        return traps + [
            Question(bomb, "ratio", "too-large"), Question("http://10.255.255.1/", "address"),
            Question("http://169.254.169.254/latest/meta-data/", "address"),
            Question(asked.url("/news/one"), "stored", "duplicate"),
            Question(asked.url("/news/twin"), "stored", "duplicate"), Question(asked.url("/closed/a"), "robots"),
            Question(busy.url("/busy.xml"), "status"), Question(busy.url("/later"), "retry-after"),
            Question(asked.url("/secret"), "noindex"),
            Question(asked.url("/picture"), "media-type", "not-an-article"),
            Question("ftp://a.test/b", "scheme"), Question("http://127.41.0.21/elsewhere", "scope"),
            Question("http://127.41.0.22:1/", "robots-unreachable"), Question("http://127.41.0.30/", "paused"),
            Question("http://127.41.0.31/", "waiting"),
        ]
    }

    private func unseen(_ newsroom: Newsroom) throws -> [Question] {
        let origin = try #require(WebURL(newsroom.seeds[0].url)).origin
        let trouble = try #require(WebURL(newsroom.traps[0].url)).origin
        return [
            Question(origin + "/nobody/links/here", "unseen"), Question(origin + "/private/new", "robots"),
            Question(origin + "/world/2031/world/2031/world/", "trap"), Question("https://foreign.example/a", "scope"),
            Question("http://192.168.7.7/", "address"),
            Question("mailto:desk@a.example", "scheme"),
            Question(origin + "/" + String(repeating: "x", count: 9000), "trap"),
            Question(trouble + "/calendar/2031/7", "budget", "depth", "unseen"),
        ]
    }

    @Test func anArticleWhoseSourceWasRemovedIsStored() throws {
        let store = try Store.open(":memory:")
        let source = try store.sources.add(try "https://a.example/feed".seedURL, now: now()).source
        let url = try #require(WebURL("https://a.example/1"))
        try store.frontier.add([Discovery(url, rule: .feed, source: source.id, depth: 1)], now: now())
        var row = LogRow(time: now(), url: url, kind: .article, outcome: .stored)
        (row.visit, row.source) = (try store.frontier.find(url: url)?.id, source.id)
        try store.log.append(row)
        _ = try store.articles.insert(
            Article(), url: url, site: "a.example", digest: [1], source: source.id, now: now())
        try store.sources.remove(source.id)
        func life(_ text: String) throws -> URLLife {
            try URLLife(try #require(WebURL(text)), store, settings: Settings(), now: now())
        }
        let article = try life("https://a.example/1#top")
        #expect(article.answer == "stored" && article.visits.count == 1)
        let removed = "It is not in the frontier: its source 1 (https://a.example/feed) was removed."
        #expect(article.sentences.contains(removed))
        #expect(try life("https://a.example/feed").sentences.contains(removed))
        _ = try store.articles.addAlias(
            try #require(WebURL("https://a.example/2")), to: 1, how: .canonical, now: now())
        #expect(try life("https://a.example/2").answer == "duplicate")
    }

    private func terms(
        _ outcome: Outcome.Word, _ reason: String?, status: Int? = nil, failures: Int, depth: Int = 1,
        isNews: Bool = true
    ) throws -> String {
        let store = try Store.open(":memory:")
        let (url, now) = (try #require(WebURL("https://a.example/1")), now())
        var hint = Item(url: url.href)
        if isNews { hint.published = WrittenDate(now) }
        try store.frontier.add(
            [Discovery(url, kind: .article, rule: depth == 0 ? .seed : .feed, depth: depth, hint: hint)], now: now)
        let id = try #require(try store.frontier.find(url: url)).id
        var settled = Settled(outcome, reason: reason, at: now, next: now + .seconds(3600))
        (settled.status, settled.failures) = (status, failures)
        try store.frontier.settle(id, settled)
        let row = try #require(try store.frontier.find(id))
        return Crawl.Terms(row, firstSeen: nil).words
    }

    @Test func theNextVisitIsExplainedByTheRuleThatDecided() throws {
        #expect(
            try terms(.failed, "status", status: 404, failures: 1)
                == "A page that is not there, or not for us, may come yet: it is looked for 1h, 6h, 24h later; this is look 1 of 3."
        )
        #expect(try terms(.failed, "status", status: 403, failures: 2).hasSuffix("this is look 2 of 3."))
        #expect(
            try terms(.failed, "timeout", failures: 2).hasPrefix(
                "After 2 failures in a row it waits: a minute at first"))
        let listing = try terms(.failed, "status", status: 404, failures: 1, depth: 0)
        #expect(listing.hasPrefix("After its first failure it waits: an hour at first"))
        #expect(
            try terms(.failed, "status", status: 503, failures: 1, depth: 0).hasSuffix(
                ", or as long as the server asks."))
        #expect(try terms(.refused, "robots", failures: 0).hasPrefix("It was announced: it is asked for once more"))
        #expect(try terms(.refused, "robots", failures: 0, depth: 0).hasPrefix("A source that is refused (robots)"))
    }

    @Test func whatStoodForASourceSaysWhenItIsAskedAgain() throws {
        let store = try Store.open(":memory:")
        let (url, now) = (try #require(WebURL("https://a.example/session")), now())
        try store.frontier.add([Discovery(url, rule: .redirect, depth: 0, hops: 1)], now: now)
        let id = try #require(try store.frontier.find(url: url)).id
        try store.frontier.settle(id, Settled(.listed, at: now, next: nil))
        let row = try #require(try store.frontier.find(id))
        #expect(Crawl.Terms(row, firstSeen: nil).words.contains("is asked again when that does again"))
    }

    @Test(arguments: [
        ("news.example:8080/feed", "https://news.example:8080/feed"), ("localhost:8080/", "https://localhost:8080/"),
        ("mailto:desk@a.example", "mailto:desk@a.example"), ("ftp://a.example/b", "ftp://a.example/b"),
    ])
    func aHostWithItsPortIsNoScheme(text: String, href: String) throws {
        let store = try Store.open(":memory:")
        #expect(try WhyCommand.asked(text, store).href == href)
    }

    @Test func aNumberMayBeThatOfASource() throws {
        let store = try Store.open(":memory:")
        let url = try #require(WebURL("https://a.example/feed"))
        _ = try store.sources.add(url, now: now())
        func message(_ text: String) -> String? {
            do throws(any Error) { return try WhyCommand.asked(text, store).href } catch { return "\(error)" }
        }
        #expect(message("1") == "why asks about a URL, 1 is a number: source 1 is https://a.example/feed")
        #expect(message("2") == "why asks about a URL, 2 is a number: no source or article has that number")
        #expect(message("a.example/feed") == "https://a.example/feed")
    }
}
