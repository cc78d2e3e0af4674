import Markup
import Model
import Testing

@testable import Extract

/// Where invented pages name their writers, one page for each manner.
@Suite struct AuthorPlaceTests {
    private static let prose = """
        <p>The ferry that has crossed the strait since spring will stop at noon, the harbour office said on Monday.</p>
        <p>Passengers may take the bus over the bridge, which is slower, cheaper, and rarely stopped by the fog.</p>
        <p>A new ship was promised for the summer, but the yard that builds it has not laid the keel as yet.</p>
        <p>The office asks for patience, and for the timetables of last year, which it has mislaid in the move.</p>
        """

    private func reading(
        _ head: String, _ top: String, after: String = "", around: String = ""
    ) -> PageReading {
        let page = """
            <html><head><title>Ferry stops at noon on Monday</title>\(head)</head><body><div class="\(around)">
            <h1>Ferry stops at noon on Monday</h1>\(top)\(Self.prose)\(after)</div></body></html>
            """
        var reading = PageReading(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test/news/ferry-stops-at-noon"), hint: nil,
            language: nil, offset: nil, now: Timestamp(seconds: 1_735_689_600))
        reading.read()
        return reading
    }

    private func proposed(_ reading: PageReading, by rule: String) -> [[String]] {
        reading.authors.candidates.filter { $0.rule == rule }.map { $0.value.map(\.name) }
    }

    @Test func aMonthInTheGenitiveWritesNothing() {
        let days = "<p>خپور شو: ۲۰۲۶ د جنورۍ ۱۲مه</p><p>وروستی تازه: ۲۰۲۶ د جنورۍ ۱۵مه</p>"
        #expect(reading("", days).article.authors.isEmpty)
    }

    @Test(arguments: ["post has-post-thumbnail", "single nav-above", "__next", "grid"])
    func whatStandsAroundTheWholeStoryMakesNoTeaserOfItsByline(around: String) {
        let reading = reading(
            "", "<p class=byline>By <a rel=author href=/author/nora>Nora Whitfield</a></p>", around: around)
        #expect(reading.article.authors.map(\.name) == ["Nora Whitfield"])
    }

    @Test(arguments: ["The Strait Staff", "Harbour Team", "Strait Editors"])
    func aDeskIsAnAuthorWhereMarkupSaysSo(desk: String) {
        let marked = reading("", "<p>By <a rel=author href=/author/desk>\(desk)</a></p>")
        #expect(proposed(marked, by: "link.author").first == [desk])
        #expect(!proposed(reading("", "<p>\(desk)</p>"), by: "line.name").contains([desk]))
    }

    @Test(arguments: ["Example Staff", "Staff Reporter", "Web Desk", "تحریریه", "هيئة التحرير"])
    func aPersonInPrintComesBeforeADeskInMetadata(desk: String) {
        let json = #"{"@type":"NewsArticle","headline":"Ferry stops at noon on Monday","author":{"name":"\#(desk)"}}"#
        let head = "<script type='application/ld+json'>\(json)</script>"
        let signed = reading(head, "<p class=author>Nora Whitfield</p>")
        #expect(signed.article.authors.map(\.name) == ["Nora Whitfield"])
    }

    @Test(arguments: [
        (#"{"name":"Whitfield, Nora"}"#, ["Nora Whitfield"]),
        (#"{"givenName":"Nora","familyName":"Whitfield"}"#, ["Nora Whitfield"]),
        (#"{"name":["Nora Whitfield","Tom Reed"]}"#, ["Nora Whitfield", "Tom Reed"]),
        (#"{"name":"Nora Whitfield, Tom Reed"}"#, ["Nora Whitfield", "Tom Reed"]),
    ]) func theGivenNameOfJSONLDComesFirst(author: String, names: [String]) {
        let story = #"{"@type":"NewsArticle","headline":"Ferry stops at noon on Monday","author":\#(author)}"#
        let stated = reading("<script type='application/ld+json'>\(story)</script>", "")
        #expect(proposed(stated, by: "json-ld.author") == [names])
    }

    @Test func aSurnameBeforeACommaInAMetaTagIsTurned() {
        let stated = reading("<meta name=author content='Whitfield, Nora'>", "")
        #expect(stated.article.authors.map(\.name) == ["Nora Whitfield"])
    }

    @Test func theStateOfTheProgramNamesTheAuthor() {
        for script in [
            #"dataLayer = [{"pagePostAuthor":"Nora Whitfield","pagePostType":"post"}];"#,
            #"window.__STATE__ = {"author":{"id":7,"name":"Nora Whitfield"},"tags":[]}"#,
            #"window.__STATE__ = "{\"authors\":[{\"name\":\"Nora Whitfield\"}],\"kind\":\"story\"}""#,
        ] {
            #expect(proposed(reading("<script>\(script)</script>", ""), by: "state.author") == [["Nora Whitfield"]])
        }
    }

    @Test(arguments: [
        #"window.__STATE__ = {"author":null,"authorId":"nora-whitfield","unauthorized":"Nora Whitfield","x":1}"#,
        #"window.__STATE__ = {"author":{"url":"https://strait.test/nora"},"kind":"a story of the harbour"}"#,
    ])
    func otherValuesOfTheStateAreNoAuthors(script: String) {
        #expect(proposed(reading("<script>\(script)</script>", ""), by: "state.author").isEmpty)
    }

    @Test func theLineBehindALabelNamesItsWriter() {
        #expect(
            proposed(reading("", "<h6>Author</h6><p>Nora Whitfield</p>"), by: "line.labelled") == [["Nora Whitfield"]])
        #expect(
            proposed(reading("", "<div>По тексту</div><div>Автор:</div><div>Вера Лосева</div>"), by: "line.labelled")
                == [["Вера Лосева"]])
    }

    @Test(arguments: [
        "<p>This post was written by Nora Whitfield, who sails.</p>",
        "<p>Nora Whitfield is a freelance writer on the coast, where she keeps bees.</p>",
    ])
    func aSentenceUnderTheStoryTellsOfItsWriter(note: String) {
        #expect(proposed(reading("", "", after: note), by: "line.told") == [["Nora Whitfield"]])
    }

    @Test func aWordOfTheMenuIsNoLabelOfTheLineBelow() {
        let menu = "<nav><ul><li><a href=/a>Harbour</a></li><li><a href=/b>Author</a></li></ul></nav>"
        #expect(proposed(reading("", menu + "<p>Nora Whitfield</p>"), by: "line.labelled").isEmpty)
    }

    @Test func aRoleBetweenTwoNamesHidesNeither() {
        let line = "<p>By Nora Whitfield, harbour correspondent, and Thomas Reed</p>"
        #expect(reading("", line).article.authors.map(\.name) == ["Nora Whitfield", "Thomas Reed"])
    }

    @Test func theNameBesideAnAddressIsTheSites() {
        let reading = reading("", "<p>De Kustpost - https://strait.test/news/reporter</p>")
        #expect(proposed(reading, by: "line.role").isEmpty)
    }

    @Test(arguments: ["Nora Whitfield (Reuters)", "Anke van der Berg"])
    func aNameWithItsAgencyOrItsParticlesIsOne(line: String) {
        let name = line.before(" (") ?? line
        #expect(proposed(reading("", "<p>\(line)</p>"), by: "line.name") == [[name]])
    }

    @Test func whoseTheRightsAreNeedNotHaveWritten() {
        let rights = reading("", "", after: "<p>Content copyright 2018 - 2019 Nora Whitfield</p>")
        #expect(proposed(rights, by: "line.segment").isEmpty)
    }

    @Test func aSmallWordBeforeTheDayIsNoName() {
        let reading = reading("", "<p>د ۱۴۰۲ کب ۲۸, پلوشه وفا</p>")
        #expect(proposed(reading, by: "line.name-date") == [["پلوشه وفا"]])
    }

    /// Letters and columns end with who wrote and when.
    @Test func aNameBesideTheDayUnderTheStorySignsIt() {
        let fair = "<p>The fair of the town takes place on 11 January 2024 in the old hall beside the bridge.</p>"
        let article = reading("", fair, after: "<p>Nora Whitfield<br>12 December 2023</p>").article
        #expect(article.authors.map(\.name) == ["Nora Whitfield"])
        #expect(article.date == Day(2023, 12, 12))
    }

    @Test func whereLettersHaveNoCaseANoteUnderTheStoryTellsOfItsWriterToo() {
        let note = "<p><em>سمانه رستگار روزنامه‌نگار حوزه بندر است.</em></p>"
        #expect(proposed(reading("", "", after: note), by: "line.described-below") == [["سمانه رستگار"]])
    }

    @Test(arguments: ["<strong>Nora Whitfield</strong><span>Harbour reporter</span>", "Nora Whitfield, reporter"])
    func aRoleBesideANameTellsTheWriter(line: String) {
        let reading = reading("", "", after: "<div class=b4><div>\(line)</div></div>")
        #expect(proposed(reading, by: "line.role") == [["Nora Whitfield"]])
    }

    @Test(arguments: [
        ("en", "<span>Nora Whitfield</span> <span>Transport correspondent</span>", "Nora Whitfield"),
        ("en", "<strong>Nora Whitfield</strong>\n<span>Transport correspondent</span>", "Nora Whitfield"),
        ("en", "By Nora Whitfield <span>Transport correspondent</span>", "Nora Whitfield"),
        ("en", "By Nora Whitfield Transport correspondent", "Nora Whitfield"),
        ("en", "By Nora K. Whitfield Senior Reporter", "Nora K. Whitfield"),
        ("en", "<i>Nora Whitfield</i> <span>Reporter</span> <span>March 3, 2025</span>", "Nora Whitfield"),
        ("de", "Anna Berg <span>Redakteurin</span>", "Anna Berg"),
        ("fr", "Anne Morel <span>Journaliste</span>", "Anne Morel"),
        ("es", "Marta Lobo <span>Periodista</span>", "Marta Lobo"),
        ("pt", "Rita Gama <span>Jornalista</span>", "Rita Gama"),
        ("ru", "Вера Лосева <span>Корреспондент</span>", "Вера Лосева"),
        ("tr", "Okan Tezel <span>Muhabir</span>", "Okan Tezel"),
        ("fa", "مهری آزاده <span>خبرنگار</span>", "مهری آزاده"),
    ]) func aRoleThatABlankPartsFromANameTellsTheWriter(language: String, line: String, name: String) {
        let top = "<h1>Ferry stops at noon</h1><div>\(line)</div>"
        let article = StoryPage.article("<article>\(top)\(StoryPage.p(0, 1, 2, 3))</article>", language: language)
        #expect(article.authors.map(\.name) == [name])
        #expect(article.body.first?.plain == StoryPage.paragraphs[0])
    }

    @Test func theRoleOfOneOfTwoWritersHidesNeither() {
        let line = "<p><span>Nora Whitfield</span> <span>Reporter</span> <span>Thomas Reed</span></p>"
        #expect(proposed(reading("", line), by: "line.role").isEmpty)
    }

    @Test(arguments: [
        ("Contact: Nora Whitfield", 0), ("Media contact Nora Whitfield", 0),
        ("To contact the reporter: Nora Whitfield", 1),
    ]) func whomToAskIsNoWriter(line: String, count: Int) {
        #expect(reading("", "", after: "<p>\(line)</p>").authors.candidates.count == count)
    }

    @Test func aPortraitShowsTheWriter() {
        let reading = reading(
            "", "<div class=post-author><img class=avatar alt='Photo of Nora Whitfield' src=/n.jpg></div>")
        #expect(proposed(reading, by: "img.author") == [["Nora Whitfield"]])
    }

    @Test func theOwnerOfASiteIsProposedForAPerson() {
        #expect(
            proposed(reading("<meta property=og:site_name content='Nora Whitfield'>", ""), by: "site.owner")
                == [["Nora Whitfield"]])
        #expect(proposed(reading("<meta property=og:site_name content='Harbour News'>", ""), by: "site.owner").isEmpty)
    }

    @Test func namesLoseWhatIsNoNameOfTheirs() {
        let cleaner = AuthorCleaner(siteKeys: [])
        let cases = [
            ("NORA WHITFIELD am", "NORA WHITFIELD"), ("Artikel von Nora Whitfield", "Nora Whitfield"),
            ("Nora Whitfield @ Harbour News", "Nora Whitfield"), ("Nora Whit\u{AD}field", "Nora Whitfield"),
            ("Nora Whitfield Edited by Tom Reed", "Nora Whitfield"), ("投稿者 Nora Whitfield", "Nora Whitfield"),
        ]
        for (raw, name) in cases { #expect(cleaner.names(in: raw).map(\.name) == [name], "\(raw)") }
    }
}
