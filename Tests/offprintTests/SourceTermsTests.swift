import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// Whose articles are given out under which terms.
struct SourceTermsTests {
    private let store: Store
    private let start = Timestamp(milliseconds: 1_420_000_000_000)

    init() throws { store = try Store.open(":memory:") }

    private func add(_ line: String) throws -> SourceID {
        let seeds = SeedFile(text: line + "\n")
        let seed = try #require(seeds.entries.first?.seed)
        #expect(seeds.problems.isEmpty)
        return try store.sources.add(seed.url, settings: seed.settings, now: start).source.id
    }

    private func terms(of source: SourceID?, _ change: (inout Settings) -> Void = { _ in }) throws -> Terms {
        var settings = Settings()
        change(&settings)
        return try SourceTerms(settings, store.sources)(source)
    }

    @Test func aSourceMayHaveItsOwn() throws {
        let (plain, link) = (try add("https://a.example/"), try add("https://b.example/\trights=link"))
        let short = try add("https://c.example/\trights=extract\textract-words=20")
        #expect(try terms(of: plain) == .full)
        #expect(try terms(of: link).rights == .link)
        #expect(try terms(of: short) == Terms(.extract, words: 20))
        #expect(try terms(of: nil) { $0.rights = .extract } == Terms(.extract, words: 60))
        #expect(try terms(of: plain) { $0.rights = .link }.rights == .link)
        #expect(try terms(of: link) { $0.rights = .full }.rights == .link)
    }

    @Test func aRemovedSourceKeepsThem() throws {
        let source = try add("https://b.example/\trights=link")
        try store.sources.remove(source)
        #expect(try terms(of: source).rights == .link)
    }

    @Test func wordsThatSayNothingGiveNothingAway() throws {
        let source = try add("https://b.example/\trights=link")
        try store.sources.setSettings(source, ["rights": "everything"])
        #expect(try terms(of: source).rights == .link)
        #expect(SeedFile(text: "https://b.example/\trights=everything\n").problems.count == 1)
    }

    @Test func theArticleOfACrawlGoesByThem() async throws {
        let site = try LoopbackServer { request, _ in
            if request.target == "/robots.txt" { return Reply(404, text: "") }
            let head = "<title>Bridge</title><meta property=og:type content=article>"
            return Reply(text: "\(head)<h1>Bridge</h1>\(BridgeStory.paragraphs)")
        }
        defer { site.stop() }
        let seeds = SeedFile(text: "\(site.origin)/a\trights=extract\textract-words=5\n").entries.map(\.seed)
        let journey = try await Journey(seeds)
        let article = try #require(try journey.store.articles.list(ArticleFilter()).first)
        let terms = try SourceTerms(Settings(), journey.store.sources)(article)
        let json = article.json(under: terms).text
        #expect(json.contains(#""rights":"extract""#))
        #expect(article.given(under: terms).article.text.split(separator: " ").count == 5)
        #expect(article.given(under: terms).article.text.hasSuffix("…"))
        #expect(article.json().text.contains(#""rights":"full""#))
    }
}
