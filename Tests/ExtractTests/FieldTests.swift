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

    @Test(arguments: ["kicker", "article-section", "topline"])
    func theKickerInAHeadingIsNoPartOfTheHeadline(name: String) {
        let result = extract(
            head: "<title>The Strait</title>",
            top: "<h1><span class=\(name)>Ships and ports</span> Ferry stops at noon on Monday</h1>")
        #expect(result.article.title == "Ferry stops at noon on Monday")
    }

    @Test(arguments: [
        ("Coast Notes: Ferry stops at noon on Monday", "<h1>Coast Notes</h1>", "h3"),
        ("Coast Notes: Ferry stops at noon on Monday", "<h1>Coast Notes</h1>", "h2"),
        ("Ferry stops at noon on Monday - Coast Notes", "<h1>Coast Notes</h1>", "h3"),
        ("Ferry stops at noon on Monday | Coast Notes", "<h1 class=site-title>Coast Notes</h1>", "h2"),
    ]) func aMainHeadingWithTheSitesNameIsNoHeadline(tag: String, name: String, level: String) {
        let result = extract(
            head: "<title>\(tag)</title>", top: "\(name)<\(level)>Ferry stops at noon on Monday</\(level)>")
        #expect(result.article.title == "Ferry stops at noon on Monday")
        #expect(result.article.body.first?.plain.hasPrefix("The ferry that has crossed") == true)
    }

    @Test func aHeadlineInTwoHeadingsIsNotTakenForASites() {
        let result = extract(
            head: "<title>Ferry stops: what travellers on the strait must know</title>",
            top: "<h1>Ferry stops</h1><h2>What travellers on the strait must know</h2>")
        #expect(result.article.title.hasPrefix("Ferry stops"))
    }

    @Test func theSiteThatATitleTagBeginsWithIsNoHeadline() {
        let result = extract(
            head: "<title>The Strait » Harbour » Ferry stops at noon on Monday</title>",
            top: "<h1>The Strait</h1><div class=t3>Ferry stops at noon on Monday</div>")
        #expect(result.article.title == "Ferry stops at noon on Monday")
    }

    @Test func theDatesOfStoriesListedBelowAreNotTheStorys() {
        func entry(_ title: String, _ day: String, _ text: String) -> String {
            "<div class=item><h2>\(title)</h2><div class=m><span class=d>\(day)</span></div>\(text)</div>"
        }
        let others = (5...8).map { entry("<a href=/\($0)>The tide of day \($0)</a>", "\($0) December 2024", "") }
            .joined()
        let result = extract(
            head: "<title>Ferry stops at noon on Monday</title>", top: "",
            body: entry("Ferry stops at noon on Monday", "9 March 2024", Self.prose) + "<div class=list>\(others)</div>"
        )
        #expect(result.article.published?.day.description == "2024-03-09")
    }

    @Test func aTitleThatTheMetadataCutsIsReadWhole() {
        let cut =
            "<title>Ferry stops at noon… | The Strait</title><meta property=og:title content='Ferry stops at noon...'>"
        let result = extract(head: cut, top: "<div class=t3>Ferry stops at noon on Monday</div>")
        #expect(result.article.title == "Ferry stops at noon on Monday")
        // A pause in what somebody says cuts nothing.
        let pause = "“Ferry stops at noon…”: the harbour office on Monday"
        let said = extract(
            head: "<meta property=og:title content='\(pause)'>", top: "<h1>\(pause)</h1>")
        #expect(said.article.title == pause)
    }

    @Test func aHeadlineUnderAMastheadMayShareAnArticleWithIt() {
        let result = extract(
            head: "<title>The Strait - Harbour</title>",
            top: "<div class=top>The Strait</div><span class=newsTitle>Why the ferry stops at noon</span><br>16/06/2024"
        )
        #expect(result.article.title == "Why the ferry stops at noon")
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

    @Test(arguments: [
        ("Ferry stops at noon on Monday | Harbour diary | The Strait Courier", "Ferry stops at noon on Monday"),
        ("Noon ferry | Last ship leaves the strait", "Noon ferry | Last ship leaves the strait"),
    ]) func whatFollowsABarIsNoPartOfAHeadlineOfFourWords(_ written: String, _ title: String) {
        let result = extract(
            head: "<title>\(written)</title><meta property=og:title content='\(written)'>", top: "<h1>\(written)</h1>")
        #expect(result.article.title == title)
    }

    @Test func aShortHeadlineThatTheAddressSpellsIsNoMasthead() {
        let result = extract(
            head: "<title>Ferry stops</title><meta property=og:title content='Ferry stops'>",
            top: "<h1>Ferry stops</h1><div class=who><h4>Master of the harbour office</h4></div>")
        #expect(result.article.title == "Ferry stops")
    }

    @Test(arguments: ["Zum Profil", "No Author", "wordpressadmin", "Webhafen GmbH"])
    func labelsAndMakersOfPagesAreNoAuthors(name: String) {
        let result = extract(
            head: "<title>Ferry stops at noon on Monday</title><meta name=author content='\(name)'>",
            top: "<h1>Ferry stops at noon on Monday</h1>")
        #expect(result.article.authors.isEmpty)
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

    @Test func relativeAddressesAreRelativeToTheBase() {
        let figure = "<figure><img src=ship.jpg width=600 height=400><figcaption>The ship</figcaption></figure>"
        let body = figure + Self.prose.replacing("the bus", with: "<a href=map>the bus</a>")
        let result = extract(
            head: """
                <base href='http://files.strait.test/2024/'><link rel=canonical href=ferry>
                <meta property=og:image content=ferry.jpg>
                """, top: "<h1>Ferry stops at noon on Monday</h1>", body: body)
        #expect(result.article.canonical == "http://files.strait.test/2024/ferry")
        #expect(result.article.leadImage?.url == "http://files.strait.test/2024/ferry.jpg")
        #expect("\(result.article.body)".contains("http://files.strait.test/2024/map"))
        #expect("\(result.article.body)".contains("http://files.strait.test/2024/ship.jpg"))
    }

    @Test func aPageThatNamesOnlyItselfHasNoAuthor() {
        let result = extract(
            head: "<meta property=og:site_name content='The Strait'><title>Ferry stops at noon | The Strait</title>",
            top: "<h1>Ferry stops at noon</h1><p class=share>Share Print</p>")
        #expect(result.article.authors.isEmpty)
    }

    /// Elements that only their style parts, and dates that begin with the name of a month.
    @Test(arguments: [
        ("<p><span>By Wilma Ostrander</span><span>Dec 25, 2024 3:52 am</span></p>", "Wilma Ostrander"),
        ("<p>By Wilma Ostrander Dec 25, 2024</p>", "Wilma Ostrander"),
        ("<p>Words: Wilma Ostrander December 25, 2024</p>", "Wilma Ostrander"),
        ("<p><span>Dec 25, 2024</span><span>By Wilma Ostrander</span></p>", "Wilma Ostrander"),
        ("<p><span>Wilma Ostrander</span><span>25 Dec 2024</span></p>", "Wilma Ostrander"),
        ("<p>Von Wilma Ostrander 25. Dezember 2024</p>", "Wilma Ostrander"),
        ("<p><i>AFP</i></p><p>25.12.2024</p>", "AFP"),
        ("<p>dpa</p><p>25.12.2024, 14:35 Uhr</p>", "dpa"),
        ("<p>الأناضول</p><p>25.12.2024</p>", "الأناضول"),
        ("<p>Рейтер</p><p>25.12.2024</p>", "Рейтер"),
        ("<p>By Wilma Ostrander<br>December 25, 2024<br>The Strait</p>", "Wilma Ostrander"),
        ("<p>Wilma Ostrander in Saltmouth</p><p>25.12.2024</p>", "Wilma Ostrander"),
        ("<p>سالت‌ماوث - مهری آزاده</p><p>25.12.2024</p>", "مهری آزاده"),
        ("<p><span>Local</span><span>Wilma Ostrander</span></p><p>25.12.2024</p>", "Wilma Ostrander"),
        ("<p><span>Local</span><span>Wilma Ostrander</span><span>25.12.2024</span></p>", "Wilma Ostrander"),
        ("<p><span>Written by</span><a href=/w>Wilma Ostrander</a></p><p>25.12.2024</p>", "Wilma Ostrander"),
        ("<p>Wilma Ostrander, harbour correspondent</p><p>25.12.2024</p>", "Wilma Ostrander"),
        ("<p>Wilma Ostrander | Photo: Tom Reed</p><p>25.12.2024</p>", "Wilma Ostrander"),
        ("<p>Saltmouth (Reuters)</p><p>25.12.2024</p>", "Reuters"),
        ("<p>مهری آزاده؛ پژوهشگر مسائل شهری</p><p>25.12.2024</p>", "مهری آزاده"),
    ]) func aBylineIsParted(byline: String, author: String) {
        let result = extract(
            head: "<title>Ferry stops at noon on Monday</title>",
            top: "<h1>Ferry stops at noon on Monday</h1>" + byline)
        #expect(result.article.authors.map(\.name) == [author])
        #expect(result.article.published?.day.description == "2024-12-25")
    }

    @Test func aShortWordBesideAHeadlineIsNoAuthor() {
        let result = extract(
            head: "<title>Ferry stops at noon on Monday</title>",
            top: "<h1>Ferry stops at noon on Monday</h1><p>UK</p><p>25.12.2024</p>")
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
        ("渡轮停航_港口-海峡网", ["渡轮停航", "港口", "海峡网"]), ("海峡新聞／港／渡船止まる", ["海峡新聞", "港", "渡船止まる"]),
        ("渡轮——最后一班", ["渡轮——最后一班"]),
        ("Ferry :: Strait", ["Ferry", "Strait"]),
        ("Strait::ferry", ["Strait::ferry"]),
        ("کشتی از دوشنبه نمی‌رود ؛ تنگه", ["کشتی از دوشنبه نمی‌رود", "تنگه"]),
        ("دوشنبه؛ تنگه", ["دوشنبه؛ تنگه"]),
    ]) func partsStandBetweenSeparators(title: String, parts: [String]) {
        #expect(TitleParts.split(title) == parts)
    }

    @Test func aTitleHasNoMarkOfDirectionBeforeItsFirstLetter() {
        #expect(TitleParts.clean("\u{200F}\u{202B}کشتی ‎204‎") == "کشتی ‎204‎")
    }

    @Test(.timeLimit(.minutes(1))) func marksBeforeATitleTakeNoTimeOfTheirOwn() {
        #expect(TitleParts.strip("渡轮停航_港口_") == "渡轮停航_港口")
        #expect(TitleParts.clean(String(repeating: "\u{200F}", count: 300_000) + "Ferry") == "Ferry")
        #expect(TitleParts.clean(String(repeating: "# ", count: 100_000) + "Ferry") == "Ferry")
    }

    @Test(arguments: [
        ("Tom &amp; the skipper&#8217;s tale", "Tom & the skipper’s tale"), ("&#x201C;Ferry&quot;", "“Ferry\""),
        (
            "Ferry &copy; B&B; &; &#; &#0; &#xD800; &#99999999; x",
            "Ferry &copy; B&B; &; &#; &#0; &#xD800; &#99999999; x"
        ),
    ]) func aTitleIsReadWhereItWasEscapedTwice(text: String, title: String) {
        #expect(TitleParts.clean(text) == title)
    }

    @Test func theHeadlineOfJSONLDMayBeEscapedAsInHTML() {
        let json = #"{"@type":"NewsArticle","headline":"The skipper&#8217;s ferry stops at noon"}"#
        let result = extract(head: "<script type='application/ld+json'>\(json)</script>", top: "")
        #expect(result.article.title == "The skipper’s ferry stops at noon")
    }

    @Test(arguments: [
        ("The Strait Times - Ferry across the strait stops at noon", "Ferry across the strait stops at noon"),
        ("Kanten - Ferry across the strait stops at noon", "Ferry across the strait stops at noon"),
        ("Harbour - Ferry across the strait stops at noon", "Harbour - Ferry across the strait stops at noon"),
        ("Ferry stops - Notes from an old town", "Ferry stops"),
        ("Reuters - Why the lamps went out", "Why the lamps went out"),
        ("Lima - Why the lamps went out", "Lima - Why the lamps went out"),
        ("Ferry stops at noon on Monday - Harbour - The Kanten", "Ferry stops at noon on Monday"),
    ]) func aTitleTagAloneNamesTheStoryBeforeOrBehindTheSite(tag: String, title: String) {
        #expect(extract(head: "<title>\(tag)</title>", top: "").article.title == title)
    }

    @Test func whereAHeadingNamesTheStoryNoPartIsTakenForASection() {
        let written = "Ferry stops at noon on Monday – The film"
        let result = extract(head: "<title>\(written) | The Kanten</title>", top: "<h1>\(written)</h1>")
        #expect(result.article.title == written)
    }

    @Test func theSectionBeforeTheSitesNameIsNoPartOfTheTitle() {
        let written = "Ferry stops at noon on Monday - Harbour - The Kanten"
        for head in ["<meta property=og:site_name content='The Kanten'>", ""] {
            let result = extract(
                head: "<title>\(written)</title><meta property=og:title content='\(written)'>\(head)", top: "")
            #expect(result.article.title == "Ferry stops at noon on Monday")
        }
    }

    @Test(arguments: [("2015-01-09", true), ("2015年1月9日", true), ("1984", false), ("9 January 2015 at sea", false)])
    func aDateInNumbersIsNoTitle(text: String, isDate: Bool) {
        #expect(TitleParts.isDate(text) == isDate)
    }

    private func extract(_ page: String) -> Article {
        ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test/news/7"),
            now: Timestamp(seconds: 1_735_689_600)
        ).article
    }

    private static let persian = """
        <p>کشتی که از بهار هر روز از تنگه می‌گذشت، از روز دوشنبه دیگر نمی‌رود و مسافران باید با بس از پل بگذرند.</p>
        <p>دفتر بندر می‌گوید که کشتی تازه در تابستان می‌رسد، اما کارگاه هنوز کار ساختن آن را آغاز نکرده است.</p>
        """

    @Test(arguments: [
        "<div>آذر پروین</div><div>۹ دی ۱۳۹۶</div>", "<div><span>آذر پروین</span><span>۹ دی ۱۳۹۶</span></div>",
        "<div>آذر پروین، ۹ دی ۱۳۹۶</div>", "<div><span>گزارش: آذر پروین</span><span>عکس: نادر کوهی</span></div>",
    ]) func aNameUnderAHeadlineNeedsNoMarkWhereMetadataNamesNobody(line: String) {
        let article = extract(
            "<html lang=fa><head><title>کشتی از دوشنبه نمی‌رود | تنگه</title><meta property=og:type content=article></head>"
                + "<body><h1>کشتی از دوشنبه نمی‌رود</h1>\(line)\(Self.persian)</body></html>")
        #expect(article.authors.map(\.name) == ["آذر پروین"])
    }

    @Test(arguments: [
        "<div><a href='/s/3'>دریا و بندر</a></div>", "<div>تنگه نیوز</div>", "<h2>کشتی تازه</h2>",
        "<div>عکس: نادر کوهی</div>", "<div>دریا و بندر | کد خبر: ۴۴۱۲</div>", "<p class=date>دو روز پیش</p>",
        "<p class=date>وروستی بدلون</p>",
    ]) func aSectionOrSiteOrHeadingUnderAHeadlineIsNoName(line: String) {
        let article = extract(
            "<html lang=fa><head><title>کشتی از دوشنبه نمی‌رود | تنگه نیوز</title></head>"
                + "<body><h1>کشتی از دوشنبه نمی‌رود</h1>\(line)\(Self.persian)</body></html>")
        #expect(article.authors.isEmpty)
    }

    @Test func aNameSetApartUnderTheStoryIsItsAuthor() {
        let prose = """
            <p>Паром, который с весны каждый день ходил через пролив, с понедельника больше не ходит, и ехать надо по мосту.</p>
            <p>В порту говорят, что новый паром придёт летом, однако на верфи к его постройке ещё не приступали.</p>
            """
        let article = extract(
            "<html><head><title>Паром остановлен</title></head><body><h2>Паром остановлен</h2>\(prose)"
                + "<p align=right><i>Вера ЛОСЕВА</i></p><p>Вечерний пролив</p></body></html>")
        #expect(article.authors.map(\.name) == ["Вера ЛОСЕВА"])
    }

    @Test func whereTheTitleTagIsInAnotherScriptTheLineOverTheStoryIsItsTitle() {
        let article = extract(
            "<html><head><title>Strait Times - Online Portal</title></head><body><table><tr><td>"
                + "<span class=x7>کشتی از دوشنبه دیگر نمی‌رود</span><br><span>Dec 30, 2017</span>\(Self.persian)"
                + "</td></tr></table></body></html>")
        #expect(article.title == "کشتی از دوشنبه دیگر نمی‌رود")
    }

    @Test func aLineThatIsMostOfTheTitleTagIsTheTitle() {
        let article = extract(
            "<html><head><title>ТВ Пролив: Паром с понедельника не ходит</title></head><body><div><span class=zag>"
                + "Паром с понедельника не ходит</span><br>Вера Лосева</div><p>Паром, который с весны каждый день ходил "
                + "через пролив, с понедельника больше не ходит, и ехать надо по мосту.</p></body></html>")
        #expect(article.title == "Паром с понедельника не ходит")
    }

    @Test(arguments: [("prs", "fa-af"), ("iw", "he"), ("en-US", "en-us")])
    func aCodeThatAnotherReplacesIsTheOther(code: String, language: String) {
        #expect(extract("<html lang=\(code)><body><p>1</p></body></html>").language == language)
    }

    @Test(arguments: ["原文地址：http://quelle.test/2014/7.html", "منبع:http://quelle.test/2014/7.html"])
    func aSourceAddressNeedsNoBlankBeforeIt(line: String) {
        let article = extract(
            "<html><head><title>کشتی</title></head><body><h1>کشتی از دوشنبه نمی‌رود</h1>\(Self.persian)"
                + "<div>\(line)</div></body></html>")
        #expect(article.origin?.url == "http://quelle.test/2014/7.html")
    }

    @Test(arguments: [
        "Gespeichert von wilma am ", "Submitted by wilma on ", "+ نوشته شده در جمعه ", "Αναρτήθηκε από Λίνα στις ",
        "Gönderildi ", "د خپرېدو نېټه: ", "د خپرېدنې نېټه ",
    ]) func aWebLogsFooterSaysThatItsDateIsThePublication(before: String) {
        #expect(DateWording.of(before: before) == .published)
    }

    @Test(arguments: ["وروستی بدلون: ", "تازه شوی: "]) func pashtoSaysThatADayIsThatOfAChange(before: String) {
        #expect(DateWording.of(before: before) == .updated)
    }

    @Test func aJudgeSeesTheFirstOfEqualsAndNoMoreThanItsLimit() {
        #expect([1, 3, 2, 3].strongest(3) { Double($0) } == [3, 3, 2])
        #expect(["b", "a"].strongest { _ in 1 } == ["b", "a"])
    }
}
