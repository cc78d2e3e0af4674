import Extract
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// A site whose every story carries the same request to its readers between its paragraphs.
@Suite struct BoilerplateCrawlTests {
    private static let request = "If you like what you read here, tell your neighbours about the paper of the quay."
    private static let quote = "\"We have never seen the water as high as on that night,\" said the harbour master."

    private static let subjects = [
        "crane", "ferry", "lighthouse", "fish market", "dry dock", "sailing school", "customs house", "swing bridge",
        "rope walk", "pilot boat", "salt store", "tide gauge",
    ]

    /// The stories 5 and 6 share a quote.
    private static func story(_ number: Int) -> Site.Answer {
        let subject = subjects[number]
        let shared = number == 5 || number == 6 ? "<p>\(quote)</p>" : ""
        return .html(
            """
            <html lang="en"><head><title>The \(subject) closes for repairs</title>
            <meta property="og:type" content="article"><meta name="author" content="Mina Azizi">
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30"></head>
            <body><article><h1>The \(subject) closes for repairs</h1><p class="byline">By Mina Azizi</p>
            <p>The \(subject) at the old quay will be closed from Monday, the harbour office told its neighbours.</p>
            <p>Repairs of the \(subject) take until the summer, and they cost more than the town had put aside.</p>
            \(shared)<p>\(request)</p>
            <p>Whoever needs the \(subject) before then may ask at the office, which opens every day but Sunday.</p>
            <p>The last repairs of the \(subject) were made forty years ago, when the quay itself was built anew.</p>
            </article></body></html>
            """)
    }

    /// The first half of the stories is crawled, then the second.
    private func crawl(articles: Int) async throws -> [String] {
        let paths = Self.subjects.indices.map { "/story/\($0)" }
        let site = try Site(
            Dictionary(uniqueKeysWithValues: zip(paths, Self.subjects.indices.map(Self.story))))
        defer { site.close() }
        let first = paths.prefix(paths.count / 2).map { site.url($0) }
        let crawl = try await site.crawl(urls: Array(first)) { $0.boilerplate.articles = articles }
        try crawl.store { store in
            for path in paths.dropFirst(first.count) {
                let url = try #require(WebURL(site.url(path)))
                _ = try store.sources.add(url, now: SystemTime().now())
            }
        }
        try await crawl.run()
        return try crawl.store { store in
            try paths.map { path in
                let url = try #require(WebURL(site.url(path)))
                return try #require(try store.articles.get(url: url)).article.text
            }
        }
    }

    @Test func aBlockOfManyArticlesIsLeftOutOfThoseThatFollow() async throws {
        let texts = try await crawl(articles: 6)
        #expect(texts.map { $0.contains(Self.request) } == texts.indices.map { $0 < 6 })
        #expect(texts.allSatisfy { $0.contains("forty years ago") && $0.contains("until the summer") })
    }

    @Test func aQuoteOfTwoArticlesStaysInBoth() async throws {
        let texts = try await crawl(articles: 3)
        #expect(texts.count { $0.contains(Self.quote) } == 2)
        #expect(texts.suffix(6).allSatisfy { !$0.contains(Self.request) })
    }

    @Test func nothingIsLeftOutWhereTheSettingSaysNever() async throws {
        let texts = try await crawl(articles: 0)
        #expect(texts.count { $0.contains(Self.request) } == Self.subjects.count)
    }

    @Test(arguments: [(5, 0, 5), (5, 40, 5), (5, 100, 10), (5, 101, 11), (0, 50, nil)] as [(Int, Int, Int?)])
    func theThresholdGrowsWithTheHost(articles: Int, counted: Int, expected: Int?) {
        var rule = BoilerplateRule()
        rule.articles = articles
        #expect(rule.threshold(among: counted) == expected)
    }
}
