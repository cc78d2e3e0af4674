import Model
import Testing

@testable import Extract

@Suite struct AuthorFinderTests {
    /// After the bound is moved, `train_fields.py` has to measure again.
    @Test func theTreesWereMeasuredWithTheBoundInUse() {
        #expect(AuthorTrees.bounds == [AuthorFinder.bound])
    }

    /// Whom a page without a byline names, and its paragraphs.
    private func read(_ story: [String], language: String) -> (authors: [String], body: [String]) {
        let paragraphs = story.map { $0.hasPrefix("<") ? $0 : "<p>\($0)</p>" }.joined()
        let article = StoryPage.article(
            "<h1>\(language == "fa" ? "کشتی دیگر نمی‌رود" : "Ferry stops at noon")</h1><div>2024-03-12</div>\(paragraphs)",
            language: language)
        return (article.authors.map(\.name), article.body.map(\.plain))
    }

    @Test(arguments: [
        "بسمه تعالی", "همسایگان گرامی", "آنچه باید دانست", "प्रिय पाठको", "প্রিয় পাঠক", "קוראים יקרים", "친애하는 독자 여러분",
        "读者朋友",
    ]) func theFirstWordsOfAStoryNameNobody(opening: String) {
        let (authors, body) = read([opening] + StoryPage.persian, language: "fa")
        #expect(authors.isEmpty)
        #expect(body == [opening] + StoryPage.persian)
    }

    @Test func aGivenNameOverTheStoryIsItsWriter() {
        #expect(read(["مریم آزاده"] + StoryPage.persian, language: "fa").authors == ["مریم آزاده"])
    }

    @Test func aListOfNamesIsTheStorysOwn() {
        let names = ["Thomas Brook", "Maria Holm", "John Reed", "Anna Lake"]
        let list = "<ul>\(names.map { "<li>\($0)</li>" }.joined())</ul>"
        let listed = read([list] + StoryPage.paragraphs, language: "en")
        #expect(listed.authors.isEmpty)
        #expect(listed.body.joined().contains("Thomas Brook") && listed.body.joined().contains("Anna Lake"))
        let told = read(names + StoryPage.paragraphs, language: "en")
        #expect(told.authors.isEmpty)
        #expect(told.body == names + StoryPage.paragraphs)
    }

    @Test func whatAReporterAsksNamesNobody() {
        let (first, second) = ("记者：渡轮什么时候停航？", "记者：乘客以后怎么过海。")
        let story = [first, StoryPage.persian[0], second] + StoryPage.persian[1...]
        let (authors, body) = read(story, language: "zh")
        #expect(authors.isEmpty)
        #expect(body == story)
        let korean = ["기자: 뱃삯은 얼마인가", StoryPage.persian[0], "기자: 새 배는 언제 오는가"] + StoryPage.persian[1...]
        #expect(read(korean, language: "ko").authors.isEmpty)
    }
}
