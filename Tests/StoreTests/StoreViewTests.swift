import Model
import Testing

@testable import Store

/// The views for other programs: what is told of them is what they have.
struct StoreViewTests {
    @Test(arguments: StoreView.all.map(\.name)) func hasTheColumnsThatAreTold(name: String) throws {
        let test = try TestStore()
        let view = try #require(StoreView.all.first { $0.name == name })
        let columns = try test.raw().all("SELECT name FROM pragma_table_info('\(name)')") { $0.text(0) ?? "" }
        #expect(columns == view.columns.map(\.name))
        #expect(try test.raw().all("SELECT * FROM \(name)") { _ in true }.isEmpty)
    }

    @Test func noViewGoesUntold() throws {
        let test = try TestStore()
        let views = try test.raw().all("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name") {
            $0.text(0) ?? ""
        }
        #expect(views == StoreView.all.map(\.name).sorted())
    }

    /// Columns of an earlier release may not go, nor change places.
    @Test func keepsTheColumnsThatProgramsRelyOn() {
        #expect(
            StoreView.article.columns.prefix(11).map(\.name) == [
                "id", "title", "authors", "date", "published", "modified", "language", "url", "canonical", "site",
                "site_name",
            ])
        #expect(StoreView.log.columns.prefix(19).last?.name == "next")
    }

    @Test func tellsArticlesVisitsSourcesAndURLsInWords() throws {
        let test = try TestStore()
        let source = try test.store.sources.add(url("https://a.example/feed"), kind: .feed, now: at(0)).source.id
        let id = try test.store.articles.insert(
            ArticlesTests.full, url: url("https://a.example/1"), site: "a.example", digest: [1], source: source,
            now: at(0))
        _ = try test.store.articles.revise(id, with: ArticlesTests.full, digest: [2], now: at(1))
        var row = LogRow(
            time: at(0), url: try url("https://a.example/1"), kind: .article, outcome: .failed, reason: "timeout")
        row.wire.http = "2"
        try test.store.log.append(row)
        try test.store.frontier.refuse(url("https://b.example/"), Reason(.scope), rule: .link, now: at(0))
        func first(_ sql: String) throws -> String? { try test.raw().first(sql) { $0.text(0) } }
        #expect(try first("SELECT source || ' ' || date FROM v_article") == "https://a.example/feed 2015-01-09")
        #expect(try first("SELECT outcome || ' ' || reason || ' ' || http FROM v_log") == "failed timeout 2")
        #expect(try first("SELECT kind || ' ' || state || ' ' || articles FROM v_source") == "feed active 1")
        #expect(try first("SELECT kind || ' ' || rule FROM v_frontier") == "feed seed")
        #expect(
            try first("SELECT article || ' ' || revision || ' ' || title FROM v_revision") == "1 1 Snow closes the pass"
        )
        #expect(try first("SELECT reason || ' ' || rule FROM v_refusal") == "scope link")
        #expect(try first("SELECT article || ' ' || url FROM v_alias") == "1 https://a.example/1")
    }
}
