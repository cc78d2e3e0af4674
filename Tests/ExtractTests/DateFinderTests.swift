import Extract
import Markup
import Model
import Testing

struct DateFinderTests {
    /// 2026-01-15T08:00:00Z
    private let now = Timestamp(seconds: 1_768_464_000)

    private let text = (1...6).map {
        "<p>Paragraph \($0) of the report tells at some length what the council of the town said about the bridge.</p>"
    }.joined()

    private func article(
        head: String = "", above: String = "", below: String = "", language: String = "en", at url: String? = nil
    ) -> Article {
        let page = """
            <!doctype html><html lang="\(language)"><head><title>The bridge of the old town</title>\(head)</head><body>
            <article><h1>The bridge of the old town</h1>\(above)\(text)\(below)</article></body></html>
            """
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: url.flatMap { WebURL($0) }, now: now
        ).article
    }

    private func story(_ fields: String) -> String {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge of the old town\",\(fields)}</script>"
    }

    @Test func keepsTimeAndZoneAsWritten() {
        let head = story(
            "\"datePublished\":\"2015-01-09T01:00:00+04:30\",\"dateModified\":\"2015-02-01T10:00:00+04:30\"")
        let article = article(head: head)
        #expect(article.published?.description == "2015-01-09T01:00:00+04:30")
        #expect(article.modified?.description == "2015-02-01T10:00:00+04:30")
    }

    @Test func takesTheTimeFromAnotherSignOfTheDay() {
        let head = "<meta property='article:published_time' content='2023-11-08T18:09:55-07:00'>"
        let article = article(
            head: head, above: "<p>Published November 8, 2023</p>", at: "http://a.test/2023/11/08/bridge/")
        #expect(article.published?.description == "2023-11-08T18:09:55-07:00")
    }

    @Test func readsAMomentInUTCAsThePagesOwnDay() {
        let head = story("\"datePublished\":\"2023-11-09T01:09:55Z\"")
        #expect(article(head: head, at: "http://a.test/2023/11/08/bridge/").date == Day(2023, 11, 8))
        #expect(article(head: head, above: "<p>November 8, 2023 at 6:09 p.m.</p>").date == Day(2023, 11, 8))
        #expect(article(head: head, at: "http://a.test/bridge/").date == Day(2023, 11, 9))
    }

    @Test func doesNotTakeADayTwoDaysOffForTheSameMoment() {
        let head = story("\"datePublished\":\"2023-11-09T20:09:55Z\"")
        #expect(article(head: head, at: "http://a.test/2023/11/08/bridge/").date == Day(2023, 11, 9))
    }

    @Test func leavesTheYearThatAMachineDateLacksToOtherSigns() {
        let head = "<meta itemprop='datePublished' content='2020-12-23T11:48:54-0800'>"
        let article = article(head: head, above: "<time datetime='Dec 23'>Dec 23</time>")
        #expect(article.date == Day(2020, 12, 23))
    }

    @Test(arguments: [
        "<span class=timestamp data-timestamp=1752400000></span>",
        "<relative-time datetime=2025-07-13>yesterday</relative-time>",
        "<span property='dc:date' content='2025-07-13T09:46:40Z'>on Sunday</span>",
    ]) func readsTheDayThatAnElementTellsProgramsOnly(_ mark: String) {
        #expect(article(above: "<p class=meta>\(mark)</p>").published?.day == Day(2025, 7, 13))
    }

    @Test func theDayOfASpanOrASentenceGoesBehindOneThatStandsAlone() {
        let day = "<div class=foot>12 December 2025</div>"
        let sentence = "<p>The fair of the town takes place on 11 January 2026 in the old hall beside the bridge.</p>"
        #expect(article(above: sentence, below: day).published?.day == Day(2025, 12, 12))
        #expect(article(above: "<p>12 June 1994 – 3 December 2025</p>", below: day).published?.day == Day(2025, 12, 12))
    }

    @Test func prefersWhatIsSaidToBePublished() {
        let line = "<p class='date'>Last updated 4 June 2020, originally created 17 June 2019</p>"
        #expect(article(above: line).date == Day(2019, 6, 17))
    }

    /// Some systems state the moment at which they made the page.
    @Test func theDayOfTheFetchGivesWayToOnePrintedByTheHeadline() {
        let today = story("\"datePublished\":\"2026-01-15T07:55:00Z\"")
        func day(_ above: String, at url: String? = nil) -> String? {
            article(head: today, above: above, at: url).published?.day.description
        }
        #expect(day("<div>9 January 2015</div>") == "2015-01-09")
        #expect(day("<div>Published 9 January 2015</div>") == "2015-01-09")
        // The story is of today: nothing printed, that day printed, told by its address, or an older one said to be another.
        #expect(day("<div>Nora Whitfield</div>") == "2026-01-15")
        #expect(day("<div>15 January 2026</div><p>First planned for 9 January 2015</p>") == "2026-01-15")
        #expect(day("<div>9 January 2015</div>", at: "http://strait.test/2026/01/15/bridge") == "2026-01-15")
    }

    @Test func theEarlierDayOfALineIsThatOfPublication() {
        let line = "<p>Act. a las 09:00 del 19/03/2024 — 18/03/2024 14:25</p>"
        #expect(article(above: line, language: "es").published?.description == "2024-03-18T14:25")
    }

    @Test func theDayOfPublicationMayFollowThatOfTheChangeOnALineOfItsOwn() {
        let changed = "<p>Updated <time datetime='2025-02-10T10:00:00Z'>10 February 2025</time></p>"
        let published = "<p>Published <time datetime='2025-01-09T10:00:00Z'>9 January 2025</time></p>"
        #expect(article(above: changed + published).date == Day(2025, 1, 9))
        #expect(article(above: changed + "<p>9 January 2025</p>").date == Day(2025, 2, 10))
        let plain = "<div>Updated: <time>Feb 10, 2025</time></div><div>Published: <time>Jan 9, 2025</time></div>"
        #expect(article(above: plain).date == Day(2025, 1, 9))
    }

    @Test func theCalendarAboveAStoryDatesItNot() {
        func day(_ top: String, _ above: String = "") -> Day? {
            let page = """
                <html lang=en><body><div>\(top)</div><main><article><h1>The bridge of the old town</h1>\(above)\(text)
                </article></main></body></html>
                """
            return ArticleExtractor().extract(HTMLDocument(Array(page.utf8)), url: nil, now: now).article.date
        }
        #expect(day("Thursday, January 15, 2026") == nil)
        #expect(day("Thursday, January 15, 2026", "<p>9 January 2025</p>") == Day(2025, 1, 9))
        #expect(day("", "<p>Thursday, January 15, 2026</p>") == Day(2026, 1, 15))
    }

    @Test func theDayInTheHeaderOfTheSiteDatesNoStory() {
        func day(_ header: String, _ above: String = "", language: String = "en") -> Day? {
            let page = """
                <html lang=\(language)><body>\(header)<h1>The bridge of the old town</h1>\(above)\(text)</body></html>
                """
            return ArticleExtractor().extract(HTMLDocument(Array(page.utf8)), url: nil, now: now).article.date
        }
        #expect(day("<header><div>Friday, 9 January 2026</div></header>") == nil)
        #expect(day("<header><div>الجمعة 9 يناير 2026</div></header>", language: "ar") == nil)
        #expect(day("<header><div>جمعه ۱۹ دی ۱۴۰۴</div></header>", language: "fa") == nil)
        #expect(day("<header><div>2026年1月9日 星期五</div></header>", language: "zh") == nil)
        #expect(day("<header><div>Friday, 9 January 2026</div></header>", "<p>7 January 2026</p>") == Day(2026, 1, 7))
        #expect(day("<header><div>9 January 2026</div></header>") == Day(2026, 1, 9))
    }

    @Test func theHeaderOfAStoryDatesIt() {
        let page = """
            <html lang=en><body><article><header><div>Friday, 9 January 2026</div><h1>The bridge of the old town</h1>
            </header>\(text)</article></body></html>
            """
        let article = ArticleExtractor().extract(HTMLDocument(Array(page.utf8)), url: nil, now: now).article
        #expect(article.date == Day(2026, 1, 9))
    }

    @Test func yearsOfTheRepublicAreReadInTaiwan() {
        let text = "<p>" + String(repeating: "市議會在一份長報告中說，河上的橋將在冬天過後重新開放，居民表示歡迎。", count: 8) + "</p>"
        func day(_ language: String, _ host: String) -> Day? {
            let page = """
                <html lang=\(language)><body><article><h1>河上的橋重新開放</h1><p>115/01/13 14:20</p>\(text)</article></body></html>
                """
            let url = WebURL("https://\(host)/1")
            return ArticleExtractor().extract(HTMLDocument(Array(page.utf8)), url: url, now: now).article.date
        }
        #expect(day("zh-TW", "news.example.org") == Day(2026, 1, 13))
        #expect(day("zh", "news.example.tw") == Day(2026, 1, 13))
        #expect(day("zh", "news.example.org") == nil)
    }

    @Test func renewingIsNoPublication() {
        let line = "<p>آخرین تجدید: ۱۴ جدی ۱۴۰۴ نشر: ۱۲ جدی ۱۴۰۴</p>"
        #expect(article(above: line, language: "fa-AF").date == Day(2026, 1, 2))
    }

    @Test(arguments: [
        "<div id=comments><h3>2 comments</h3><div class=comment><b>Joe</b> <time>9 March 2025</time><p>Nice.</p></div></div>",
        "<p>The mason who built the bridge was born in the old town on 9 March 2025 and never left it, they say.</p>",
        "<p>In all, on 9 March 2025 the mason who built the bridge of the old town was sent for, and never came, they say.</p>",
    ]) func theDaysOfReadersAndOfWhatIsToldDateNoStory(below: String) {
        #expect(article(below: below).published == nil)
    }

    @Test func aSentenceDatesItsStoryWhereItOpensWithTheDayOrSpeaksOfPublication() {
        let end = "the mason who built the bridge of the old town and of three others up the river has told us"
        #expect(article(below: "<p>Saltmouth, 9 March 2025. This is what \(end).</p>").date == Day(2025, 3, 9))
        #expect(
            article(below: "<p>This story of \(end) was published on 9 March 2025 in the paper of the town.</p>").date
                == Day(2025, 3, 9))
    }

    @Test(arguments: [
        ("/fa/1393/10/19/bridge", Day(2015, 1, 9)), ("/1393-10-19/bridge", Day(2015, 1, 9)),
        ("/2015/jan/09/bridge", Day(2015, 1, 9)), ("/2015/january/9/bridge", Day(2015, 1, 9)),
        ("/2015-01/09/bridge", Day(2015, 1, 9)), ("/2015/01/09/bridge", Day(2015, 1, 9)),
        ("/09-01-2015/bridge", Day(2015, 1, 9)), ("/20150109/bridge", Day(2015, 1, 9)),
        ("/law-1393-10-19x/bridge", nil), ("/1393/10/bridge", nil), ("/2015/jan/bridge-9", nil),
        ("/1436/03/18/bridge", nil),
    ])
    func theAddressTellsTheDay(path: String, day: Day?) { #expect(article(at: "http://a.test" + path).date == day) }

    @Test func theEndOfADayIsTheBeginningOfTheNext() {
        #expect(article(head: story("\"datePublished\":\"2015-01-09T24:00:00\"")).date == Day(2015, 1, 10))
    }

    @Test func aSolarDayForProgramsIsReadOnAnEnglishPage() {
        let head = story("\"datePublished\":\"1393-10-19T14:30:00+03:30\"")
        #expect(article(head: head).published?.description == "2015-01-09T14:30:00+03:30")
    }

    @Test(arguments: ["This article appeared in the print edition of", "Erschienen in der Druckausgabe vom"])
    func theDayOfThePrintedPaperGoesBehindThatOfThePage(_ words: String) {
        let line = "<p class=m>Online: 16 June 2024 at 21:15</p>"
        #expect(article(above: line, below: "<p>\(words) 17 June 2024.</p>").date == Day(2024, 6, 16))
    }

    @Test func theTimeMayStandOnALineOfItsOwnBehindTheDay() {
        let list = "<ul><li>By Nora Whitfield</li><li>16 June 2024</li><li>21:15</li></ul>"
        #expect(article(above: list).published?.description == "2024-06-16T21:15")
        let rated = "<ul><li>By Nora Whitfield</li><li>16 June 2024</li><li>2115</li></ul>"
        #expect(article(above: rated).published?.description == "2024-06-16")
    }

    @Test func readsPastACopyrightBehindTheDate() {
        #expect(article(above: "<p>Published on 5 November 2023, 14:09 / © The Paper</p>").date == Day(2023, 11, 5))
    }

    @Test(arguments: ["© 2014", "Copyright 2014 The Paper", "Founded in 1998"])
    func datesNoPageByABareYear(_ line: String) {
        #expect(article(below: "<footer>\(line)</footer>").published == nil)
    }

    @Test func datesNoPageByTheDayOfAQuotedPost() {
        let quote =
            "<blockquote class='tweet'>Nice bridge! <time datetime='2018-03-12T19:30:12+00:00'>12 March 2018</time></blockquote>"
        #expect(article(above: "<p class='date'>29 January 2019</p>", below: quote).date == Day(2019, 1, 29))
    }

    @Test func datesAPageOfAnArchiveByTheAddressItKept() {
        let url = "https://web.archive.org/web/20160218174457/http://a.test/2010/05/19/bridge"
        #expect(article(at: url).date == Day(2010, 5, 19))
    }

    @Test func takesNoWordOfAnotherLanguageForADay() {
        #expect(article(above: "<p>Mehr dazu hier</p>", language: "de").published == nil)
    }

    @Test func readsAMetaTagThatWritesValueForContent() {
        #expect(article(head: "<meta name='pub_date' value='2017-01-13T21:45:08+00:00'>").date == Day(2017, 1, 13))
    }
}

/// Which number is the month, on English pages of our own.
struct DateOrderTests {
    private func date(_ head: String, _ text: String, url: String = "http://strait.test/news/ferry-stops") -> String? {
        let page = """
            <html lang=en><head><title>Ferry stops at noon</title>\(head)</head><body><h1>Ferry stops at noon</h1>
            <p class="date">03/04/2016</p><p>The ferry that has crossed the strait since spring will stop at noon, the harbour
            office said on Monday, and passengers may take the bus over the bridge, which is slower, but cheaper.</p>\(text)
            """
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL(url), now: Timestamp(seconds: 1_768_464_000)
        ).article.date?.description
    }

    @Test func theDayIsFirstWhereNothingTells() { #expect(date("", "") == "2016-04-03") }

    @Test(arguments: [
        ("03/25/2016", "2016-03-04"), ("25/03/2016", "2016-04-03"), ("03/25/2016 25/03/2016", "2016-04-03"),
    ])
    func otherNumbersOfThePageTell(other: String, expected: String) {
        #expect(date("", "<p>\(other)</p>") == expected)
    }

    @Test func theAddressTells() {
        #expect(date("", "", url: "http://strait.test/2016/03/ferry-stops") == "2016-03-04")
        #expect(date("", "", url: "http://strait.test/2016/04/ferry-stops") == "2016-04-03")
    }

    @Test func theRegionTells() {
        #expect(date("<meta property=og:locale content=en_US>", "") == "2016-03-04")
        #expect(date("<meta property=og:locale content=en_GB>", "") == "2016-04-03")
        #expect(date("", "", url: "http://harbour.strait.gov/ferry") == "2016-03-04")
    }

    @Test func thePagesNumbersTellBeforeItsRegion() {
        #expect(date("<meta property=og:locale content=en_US>", "<p>25/03/2016</p>") == "2016-04-03")
    }
}

struct PageLanguageTests {
    private func language(said: String, _ text: String) -> String? {
        let page = """
            <html \(said)><head><title>x</title></head><body><article><h1>x</h1><p>\(text)</p><p>\(text)</p></article></body>
            """
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: nil, language: "en-us", now: Timestamp(seconds: 1_768_464_000)
        ).article.language
    }

    private let dari = """
        شاروالی کابل می‌گوید که کار ساختن پل تازه بر دریای شهر از هفته آینده آغاز می‌شود و تا پایان سال ادامه خواهد یافت، \
        زیرا این پل برای مردم این ناحیه بسیار مهم است و آنان سال‌هاست که منتظر آن هستند.
        """
    private let english = """
        The council of the town said that the work on the bridge would begin in the week after the feast and that it would \
        go on for most of the year, because the river is deep and the old stones have to be taken away first.
        """

    @Test(arguments: ["", "lang='en-us'", "lang='en'"])
    func believesTheTextBeforeTheHeader(_ said: String) { #expect(language(said: said, dari) == "fa") }

    @Test(arguments: ["fa-af", "fa", "fa-ir"])
    func keepsAFinerNameOfTheSameLanguage(_ said: String) {
        #expect(language(said: "lang='\(said)'", dari) == said)
    }

    @Test(arguments: ["", "lang='en'", "lang='ru'", "lang='tg'"])
    func knowsTajikByItsLetters(_ said: String) {
        let tajik = """
            Шӯрои шаҳр хабар дод, ки кори сохтани пули нав аз ҳафтаи оянда оғоз меёбад ва то охири сол давом мекунад, зеро \
            ин пул барои мардуми ноҳия хеле муҳим аст ва онҳо солҳост, ки интизоранд.
            """
        #expect(language(said: said, tajik) == "tg")
    }

    @Test(arguments: ["", "lang='en'", "lang='ru'", "lang='uz-Cyrl'"])
    func knowsUzbekByItsLetters(_ said: String) {
        let uzbek = """
            Шаҳар кенгаши янги кўприк қурилиши келаси ҳафтадан бошланиб, йил охиригача давом этишини маълум қилди, чунки бу \
            кўприк туман аҳолиси учун жуда муҳим ва улар уни кўп йиллардан бери кутмоқда.
            """
        #expect(language(said: said, uzbek)?.hasPrefix("uz") == true)
    }

    @Test func namesNoNeighborOfAnUnknownLanguage() {
        let letters = String(repeating: "шмагр трубл кимо нетра вость пурган. ", count: 12)
        #expect(language(said: "lang='en'", letters) == nil)
    }

    @Test func keepsTheRegionOfAnEnglishPage() { #expect(language(said: "lang='en-GB'", english) == "en-gb") }

    @Test func readsSolarDaysOnAPageWhoseHeaderSaysEnglish() {
        let page = """
            <html lang="en-us"><head><title>پل تازه</title></head><body><article><h1>پل تازه بر دریای شهر</h1>
            <p class="date">1393/10/19</p><p>\(dari)</p><p>\(dari)</p></article></body></html>
            """
        let article = ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: nil, now: Timestamp(seconds: 1_768_464_000)
        ).article
        #expect(article.date == Day(2015, 1, 9))
    }
}
