import Model
import Testing

@testable import Extract

/// Lines that are a day and nothing else.
@Suite struct ChronologyTests {
    private let p = StoryPage.paragraphs

    @Test func daysOverThePartsOfAStoryStay() {
        let days = ["5 March 1931", "12 May 1960", "9 June 1988"]
        let story = days.indices.map { "<h3>\(days[$0])</h3>\(StoryPage.p($0 * 2, $0 * 2 + 1))" }.joined()
        let wanted = days.indices.flatMap { [days[$0], p[$0 * 2], p[$0 * 2 + 1]] }
        #expect(StoryPage.words(story) == wanted)
    }

    @Test func daysOfTheAfghanCalendarStay() {
        let days = ["۵ حمل ۱۳۱۰", "۱۲ ثور ۱۳۳۹", "۹ جوزا ۱۳۶۷", "۱ سرطان ۱۳۸۰"]
        let story = days.indices.map { "<h3>\(days[$0])</h3><p>\(StoryPage.persian[$0])</p>" }.joined()
        let body = StoryPage.article("<article><h1>کشتی در گذر زمان</h1>\(story)</article>", language: "fa").body
        #expect(body.map(\.plain) == days.indices.flatMap { [days[$0], StoryPage.persian[$0]] })
    }

    @Test func oneDayUnderTheHeadlineTellsWhenItWasPublished() {
        #expect(StoryPage.words("<h4>5 March 2024</h4>" + StoryPage.p(0, 1, 2, 3)) == Array(p[...3]))
    }
}
