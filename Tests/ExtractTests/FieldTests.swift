import Markup
import Model
import Testing

@testable import Extract

/// Titles and authors of invented pages, one for each manner of telling them.
@Suite struct FieldTests {
    private static let prose = """
        <p>The ferry that has crossed the strait since spring will stop at noon, the harbour office said on Monday.</p>
        <p>Passengers may take the bus over the bridge, which is slower, cheaper, and rarely stopped by the fog.</p>
        <p>A new ship was promised for the summer, but the yard that builds it has not laid the keel as yet.</p>
        """

    private func extract(head: String, top: String, body: String = prose) -> ArticleResult {
        let page = "<html><head>\(head)</head><body>\(top)\(body)</body></html>"
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test/news/ferry-stops-at-noon"),
            now: Timestamp(seconds: 1_735_689_600), explain: true)
    }

    @Test(arguments: [
        "<title>Ferry stops at noon on Monday | The Strait</title>",
        "<title>Ferry stops at noon on Monday</title><meta property=og:title content='Ferry stops at noon on Monday - The Strait'>",
        "<meta property=og:title content='Ferry stops at noon on Monday'><meta property=og:site_name content='The Strait'>",
    ]) func aHeadingThatTheMetadataConfirmsIsTheTitle(head: String) {
        let result = extract(head: head, top: "<h2>The Strait</h2><h1>Ferry stops at noon on Monday</h1>")
        #expect(result.article.title == "Ferry stops at noon on Monday")
    }

    @Test func aPartedHeadingIsSpelledAsInTheMetadata() {
        let title = "Harbour: Ferry stops at noon on Monday"
        let result = extract(
            head: "<title>\(title)</title><meta property=og:title content='\(title)'>",
            top: "<h1><span>Harbour</span> <span>Ferry stops at noon on Monday</span></h1>")
        #expect(result.article.title == title)
    }

    @Test func onAPrintedPageTheMastheadIsNoTitleAndTheNameUnderTheHeadlineIsItsAuthor() {
        let rows = ["برگ‌های بندر", "BB", "هر روز یک برگ تازه", "زبان‌های جهان", "بندر و دریا"]
            .map { "<tr><td align=center><font size=5>\($0)</font></td></tr>" }.joined()
        let body = """
            <p>کشتی که از بهار هر روز از تنگه می‌گذشت، از روز دوشنبه دیگر نمی‌رود و مسافران باید با بس از پل بگذرند.</p>
            <p>دفتر بندر می‌گوید که کشتی تازه در تابستان می‌رسد، اما کارگاه هنوز کار ساختن آن را آغاز نکرده است.</p>
            """
        let result = extract(
            head: "<title>برگ‌های بندر</title>",
            top: "<table>\(rows)</table><p align=center><b><font size=5>کشتی از دوشنبه دیگر نمی‌رود</font></b></p>"
                + "<p><font size=4>آذر پروین</font></p>",
            body: body)
        #expect(result.article.title == "کشتی از دوشنبه دیگر نمی‌رود")
        #expect(result.article.authors.map(\.name) == ["آذر پروین"])
        #expect(result.article.body.first?.plain.hasPrefix("کشتی که از بهار") == true)
    }

    @Test func aPersonThatJSONLDNamesElsewhereIsTheAuthor() {
        let json = """
            {"@graph":[{"@type":"NewsArticle","headline":"Ferry stops at noon on Monday","author":{"@id":"#p1"}},
            {"@type":"Person","@id":"#p1","name":"Wilma Ostrander"}]}
            """
        let result = extract(
            head: "<script type='application/ld+json'>\(json)</script>",
            top: "<h1>Ferry stops at noon on Monday</h1><p class=byline>By Wilma Ostrander</p>")
        #expect(result.article.authors.map(\.name) == ["Wilma Ostrander"])
    }

    @Test func aPageThatNamesOnlyItselfHasNoAuthor() {
        let result = extract(
            head: "<meta property=og:site_name content='The Strait'><title>Ferry stops at noon | The Strait</title>",
            top: "<h1>Ferry stops at noon</h1><p class=share>Share Print</p>")
        #expect(result.article.authors.isEmpty)
    }

    @Test func theWeightOfTitleAndAuthorIsAChance() throws {
        let result = extract(
            head: "<meta property=og:title content='Ferry stops at noon'><meta name=author content='Wilma Ostrander'>",
            top: "<h1>Ferry stops at noon</h1><p class=byline>By <a rel=author href=/w>Wilma Ostrander</a></p>")
        for field in ["title", "authors"] {
            let all = try #require(result.candidates[field])
            #expect(all.allSatisfy { (0...1).contains($0.weight) })
            #expect(try #require(all.first).weight > 0.7)
            #expect(all.first == result.article.provenance[field])
        }
    }

    @Test(arguments: [
        ("Ferry – stops, at NOON!", "stops at noon", true), ("Ferry stops at noon", "top", false),
        ("Skipper's tale", "skippers", true), ("", "", false),
    ]) func aKeyHoldsWholeWords(whole: String, part: String, holds: Bool) {
        #expect(WordKey(whole).contains(WordKey(part)) == holds)
    }

    @Test(arguments: [
        ("Ferry stops | The Strait", ["Ferry stops", "The Strait"]), ("Ferry-boat stops", ["Ferry-boat stops"]),
        ("Harbour : Ferry stops - Strait", ["Harbour", "Ferry stops", "Strait"]), ("News: Ferry", ["News: Ferry"]),
    ]) func partsStandBetweenSeparators(title: String, parts: [String]) {
        #expect(TitleParts.split(title) == parts)
    }

    @Test func aJudgeSeesTheFirstOfEqualsAndNoMoreThanItsLimit() {
        #expect([1, 3, 2, 3].strongest(3) { Double($0) } == [3, 3, 2])
        #expect(["b", "a"].strongest { _ in 1 } == ["b", "a"])
    }
}
