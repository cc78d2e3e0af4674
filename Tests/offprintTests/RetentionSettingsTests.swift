import Store
import Testing

@testable import offprint

struct RetentionSettingsTests {
    @Test func keepsAllArticlesUnlessTold() {
        let retention = Settings().retention(sources: [3: ["language": "fa"]])
        #expect(retention.articles == Retention.Articles() && retention.bySource.isEmpty && retention.size == nil)
        #expect(retention.least == .seconds(7 * 86_400))
        #expect((retention.log, retention.refusals) == (.seconds(365 * 86_400), .seconds(90 * 86_400)))
        #expect(retention.tombstones == .seconds(730 * 86_400))
    }

    @Test func aSourceHasItsOwnWordOnItsArticles() {
        var settings = Settings()
        (settings.keepArticles, settings.maxStore) = (.seconds(86_400), ByteCount(5_000_000))
        let retention = settings.retention(sources: [3: ["keep-articles-per-source": "20"], 4: ["keep-articles": "2d"]])
        #expect(retention.articles == Retention.Articles(age: .seconds(86_400)))
        #expect(retention.bySource[3] == Retention.Articles(age: .seconds(86_400), count: 20))
        #expect(retention.bySource[4] == Retention.Articles(age: .seconds(2 * 86_400)))
        #expect(retention.size == 5_000_000)
    }
}
