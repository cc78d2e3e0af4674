import Model
import Testing

/// What a listing tells of an article's date.
struct ArticleDateTests {
    private func date(_ day: Int, month: Int = 1, year: Int = 2015, second: Int? = nil) throws -> WrittenDate {
        WrittenDate(try #require(Day(year, month, day)), secondOfDay: second, offset: second.map { _ in 270 })
    }

    /// The date of an article read as `published` by that rule, after a listing told it `told`.
    private func date(of published: WrittenDate?, by rule: String, told: WrittenDate) throws -> WrittenDate? {
        var article = Article()
        article.published = published
        if published != nil { article.provenance["published"] = Evidence(rule: rule, raw: "", weight: 0.5) }
        var item = Item(url: "https://a.example/1")
        item.published = told
        let isTaken = article.takeDate(from: item, now: try date(20, second: 0).moment())
        #expect(isTaken == (article.published != published))
        return article.published
    }

    @Test func anUndatedArticleTakesAnyPlausibleDay() throws {
        #expect(try date(of: nil, by: "", told: date(9)) == date(9))
        #expect(try date(of: nil, by: "", told: date(9, year: 1970)) == nil)
        #expect(try date(of: nil, by: "", told: date(9, month: 3)) == nil)
    }

    @Test func aTimeGoesBeforeTheDayOfAnAddressThatIsAboutTheSame() throws {
        let timed = try date(9, second: 3600)
        for rule in ["url", "canonical-url"] {
            for day in 8...10 { #expect(try date(of: date(day), by: rule, told: timed) == timed) }
            #expect(try date(of: date(11), by: rule, told: timed) == date(11))
            #expect(try date(of: date(9), by: rule, told: date(8)) == date(9))
        }
        #expect(try date(of: date(9), by: "time", told: timed) == date(9))
    }
}
