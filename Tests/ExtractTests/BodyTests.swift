import Markup
import Model
import Testing

@testable import Extract

/// What is left out of the body of invented pages that hold more than one text.
@Suite struct BodyTests {
    private static let story = [
        "The ferry that has crossed the strait since spring will stop at noon, the harbour office said on Monday.",
        "Passengers may take the bus over the bridge, which is slower, cheaper, and rarely stopped by the fog.",
        "A new ship was promised for the summer, but the yard that builds it has not laid the keel as yet.",
    ]
    private static let other = (1...9).map {
        "When I took the bus number \($0) last winter, it was late each morning, and nobody at the stop knew why it was."
    }

    private func body(_ page: String) -> [String] {
        ArticleExtractor().extract(
            HTMLDocument(Array("<html><body>\(page)</body></html>".utf8)),
            url: WebURL("http://strait.test/news/ferry-stops-at-noon"), now: Timestamp(seconds: 1_735_689_600)
        ).article.body.map(\.plain)
    }

    private func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined() }

    /// Each cell once asked the whole table what it is: half a minute for a page.
    @Test(.timeLimit(.minutes(1))) func aTableOfManyRowsIsReadInOnePass() {
        let rows = (0..<30_000).map { "<tr><td>harbour \($0)<td>ferry" }.joined()
        let page = "<h1>Ferry stops at noon</h1>\(paragraphs(Self.story))<table>\(rows)</table>"
        #expect(body("<article>\(page)</article>").prefix(3).elementsEqual(Self.story))
    }

    @Test func commentsAreLeftOutThoughTheyAreMoreThanTheStory() {
        let comments = Self.other.map { "<div class=comment-body><p>\($0)</p></div>" }.joined()
        let page = "<div class=page><div class=story><h1>Ferry stops at noon</h1>\(paragraphs(Self.story))</div>"
        #expect(body(page + "<div id=comments>\(comments)</div></div>") == Self.story)
    }

    /// Also where they are marked up like the story and only their heading tells.
    @Test(arguments: ["Comments (3)", "نظرات (۳)", "3 Kommentare"])
    func commentsBelowTheirHeadingAreLeftOut(heading: String) {
        let comments = Self.other.prefix(3).map { "<div class=c1><b>ada</b><p>\($0)</p></div>" }.joined()
        let page = "<div class=page><h1>Ferry stops at noon</h1><div class=c1>\(paragraphs(Self.story))</div>"
        #expect(body(page + "<h4>\(heading)</h4>\(comments)</div>") == Self.story)
        // The same words over the story's own paragraphs part them.
        let parted = "<h1>Ferry stops at noon</h1>\(paragraphs(Self.story))<h4>\(heading)</h4>\(paragraphs(Self.other))"
        #expect(body("<div class=page>\(parted)</div>").suffix(9) == Self.other[...])
    }

    @Test func aShortStoryIsNotDrownedByTheTeasersOutsideTheMainPart() {
        let teasers = (1...3).map {
            "<div class=teaser><h3><a href=/t\($0)>Late buses, and why</a></h3>\(paragraphs(Array(Self.other[$0...$0 + 1])))</div>"
        }
        let page = "<main><h1>Ferry stops at noon</h1><p>18 March 2024</p>\(paragraphs(Array(Self.story[..<2])))</main>"
        #expect(body(page + "<section class=more>\(teasers.joined())</section>") == Array(Self.story[..<2]))
    }

    @Test func theRaisedNumberOfANoteIsNoPartOfItsWord() {
        let marked = Self.story.map { $0 + "<sup><a href=#fn1>1</a></sup>" }
        #expect(body("<div class=page><h1>Ferry stops at noon</h1>\(paragraphs(marked))</div>") == Self.story)
        let power = Self.story[1].replacing("cheaper", with: "10<sup>2</sup> times cheaper")
        let page = "<h1>Ferry stops at noon</h1>\(paragraphs([Self.story[0], power, Self.story[2]]))"
        #expect(body("<div class=page>\(page)</div>")[1].contains("10² times"))
        let area = power.replacing("10<sup>2</sup>", with: "10<sup>-12</sup> or 20 km<sup>2</sup>")
        let measured = "<h1>Ferry stops at noon</h1>\(paragraphs([Self.story[0], area, Self.story[2]]))"
        #expect(body("<div class=page>\(measured)</div>")[1].contains("10⁻¹² or 20 km² times"))
    }

    @Test(arguments: [
        "Keine Nachrichten mehr verpassen: Hier geht es zu unserem WhatsApp-Kanal.",
        "Son dakika haberleri için bizi Telegram'dan takip edin.",
        "Haberlerden anında haberdar olmak için WhatsApp kanalımıza katılın.",
        "اخبار بیشتر را در کانال تلگرام ما بخوانید.",
        "للمزيد من الأخبار انضموا إلى قناتنا على واتساب.", "مزید خبروں کے لیے ہمارا واٹس ایپ چینل جوائن کریں۔",
        "د نورو خبرونو لپاره زموږ ټلګرام چېنل سره يو ځای شئ.",
    ]) func whatAPaperSaysOfItsChannelUnderAStoryIsNoneOfIt(invitation: String) {
        let page = "<div class=page><h1>Ferry stops at noon</h1>\(paragraphs(Self.story))"
        #expect(body(page + "<p><b>\(invitation)</b></p></div>") == Self.story)
        #expect(body(page + "<p>\(invitation)</p>\(paragraphs(Self.other))</div>").contains(invitation))
    }

    @Test(arguments: [
        "وقال المكتب إن هذا ما نشره على فيسبوك مساء الاثنين.",
        "She told us on Facebook that the ferry will not come back.",
        "Elle nous a écrit sur Facebook que le bac ne viendra plus.",
    ]) func aLastSentenceThatNamesANetworkStays(sentence: String) {
        let page = "<div class=page><h1>Ferry stops at noon</h1>\(paragraphs(Self.story + [sentence]))</div>"
        #expect(body(page) == Self.story + [sentence])
    }

    /// A sentence that stands once more in large type, cut short.
    @Test func aPulledQuoteThatIsCutIsLeftOut() {
        let cut = Self.story[1].split(separator: " ").prefix(9).joined(separator: " ") + "…"
        let page = "<div class=page><h1>Ferry stops at noon</h1><p>\(Self.story[0])</p><blockquote>\(cut)</blockquote>"
        #expect(body(page + paragraphs(Array(Self.story[1...])) + "</div>") == Self.story)
    }

    @Test(arguments: [
        "<p>Nora Whitfield, special to The Strait</p>", "<p><b>Nora Whitfield – The Strait</b></p>",
    ]) func whoseTheWriterIsIsNoneOfTheStory(line: String) {
        let head = "<meta name=author content='Nora Whitfield'><meta property=og:site_name content='The Strait'>"
        let page = "<div class=page><h1>Ferry stops at noon</h1>\(line)\(paragraphs(Self.story))</div>"
        #expect(body(head + page) == Self.story)
    }

    @Test(arguments: [
        ("uk", "Джерело: Новини бухти"), ("cs", "Zdroj: Zprávy z přístavu"), ("sw", "Chanzo: Habari za bandari"),
    ])
    func aWordForSourceBeforeAColonTellsTheOrigin(language: String, line: String) {
        let page =
            "<html lang=\(language)><body><h1>Ferry stops at noon</h1>\(paragraphs(Self.story))<p>\(line)</p></body></html>"
        let article = ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test/news/1"),
            now: Timestamp(seconds: 1_735_689_600)
        ).article
        #expect(article.origin?.line == line)
        #expect(article.body.map(\.plain) == Self.story)
    }

    @Test func aFurtherArticleWithAMainHeadingIsLeftOut() {
        let first = "<article><h1>Ferry stops at noon</h1>\(paragraphs(Self.story))</article>"
        let second = "<article><h1>Late buses, and why</h1>\(paragraphs(Self.other))</article>"
        #expect(body("<title>Ferry stops at noon</title>" + first + second) == Self.story)
    }

    @Test func theSamePleaInThreePlacesIsLeftOut() {
        let plea = "Your privacy settings keep us from showing content of other networks here: accept their cookies."
        let pleas = Self.story.map { "<p>\($0)</p><div class=embed><p>\(plea)</p></div>" }.joined()
        let page = "<div class=story><h1>Ferry stops at noon</h1>\(pleas)\(paragraphs(Self.other))</div>"
        #expect(body(page) == Self.story + Self.other)
    }

    /// Boxes that open over a word of a sentence, as templates nest them.
    @Test(arguments: [
        "<span class=tooltip-wrap><a href=/b>the bus</a><div class=popup><h5>Bus</h5><p>Runs.</p><a href=/c>More</a></div></span>",
        "<span class=tooltip><a href=/b>the bus</a><span class=tooltiptext>A bus runs on wheels. <a href=/c>More</a></span></span>",
        "<span class=rollover-bus><a href=/b>the bus</a><span class=rollover-block><span>Runs. <a href=/c>More</a></span></span></span>",
        "<a href=/b>the bus</a><div class=popover role=tooltip><h3>Bus</h3><div class=popover-body>It runs.</div></div>",
    ]) func aBoxOverAWordDoesNotPartItsSentence(word: String) {
        let second = Self.story[1].replacing("the bus", with: word)
        let page = "<div class=story><h1>Ferry stops at noon</h1><p>\(Self.story[0])</p><p>\(second)</p>"
        #expect(body(page + "<p>\(Self.story[2])</p></div>") == Self.story)
    }

    /// WordPress numbers its posts: others that stand on the page, whole or cut, are none of its story.
    @Test func otherPostsThanThePagesOwnAreLeftOut() {
        func post(_ number: Int, _ texts: [String]) -> String {
            "<div class='post-\(number) post type-post hentry'><h2>A post</h2>\(paragraphs(texts))</div>"
        }
        func page(_ number: Int, _ more: String) -> [String] {
            ArticleExtractor().extract(
                HTMLDocument(Array("<body class='single postid-\(number)'><h1>Ferry</h1>\(more)</body>".utf8)),
                url: WebURL("http://strait.test/news/ferry-stops-at-noon"), now: Timestamp(seconds: 1_735_689_600)
            ).article.body.map(\.plain).filter { $0 != "A post" }
        }
        let others = post(13, Array(Self.other[..<3])) + post(14, Array(Self.other[3...]))
        #expect(page(12, post(12, Self.story) + others) == Self.story)
        let inner = post(13, Array(Self.other[..<3]))
        let related = "<h3 class=relatedpoststitle>You may like</h3>\(inner)"
        #expect(page(12, post(12, Self.story).replacing("</div>", with: related + "</div>")) == Self.story)
        // A page that names another number than any post has is read as it stands.
        #expect(page(99, post(12, Self.story)) == Self.story)
    }

    @Test func theMarkThatLinksAHeadingToItselfIsNoWordOfIt() {
        let page = """
            <div class=story><h1>Ferry stops at noon</h1><p>\(Self.story[0])</p>
            <h2 id=bus>What the bus does <a href=#bus class=anchor>#</a></h2>
            <p>\(Self.story[1])</p><p>\(Self.story[2])</p></div>
            """
        #expect(body(page) == [Self.story[0], "What the bus does", Self.story[1], Self.story[2]])
    }

    @Test func aMainHeadingAmongTheParagraphsThatLeadsElsewhereEndsNoStory() {
        let page = """
            <div class=top><h1>Ferry stops at noon</h1></div><div class=story>\(paragraphs(Self.story + Self.other))
            <h1><a href=/b>The bus that was late each morning last winter</a></h1>\(paragraphs(Self.persian + Self.story))</div>
            """
        #expect(body(page).suffix(3) == Self.story[...])
    }

    @Test func marksForTheStoryAreNoneOfIt() {
        let answers = ["Agree with all of it", "Agree with most of it", "Agree with none of it"].map {
            "<p><label><input type=radio name=q value=1> \($0)</label></p>"
        }
        let form =
            "<form action=#><p>Was this report of use to you? Tell us what you think.</p>\(answers.joined())</form>"
        let page = "<div class=story><h1>Ferry stops at noon</h1>\(paragraphs(Self.story))"
        #expect(body(page + form + "</div>") == Self.story)
        #expect(
            body("<form>" + page + "<input type=radio>" + paragraphs(Self.other + Self.other) + "</div></form>").count
                > 3)
    }

    @Test func aWordNamedAfterSuchABoxIsKept() {
        let second = Self.story[1].replacing("the bus", with: "<span class=tooltip title='On wheels'>the bus</span>")
        let page = "<div class=story><h1>Ferry stops at noon</h1><p>\(Self.story[0])</p><p>\(second)</p>"
        #expect(body(page + "<p>\(Self.story[2])</p></div>") == Self.story)
    }

    @Test func aBoxThatAsksForAnAddressIsLeftOut() {
        let box =
            "<div class=b7><p>The Strait goes by mail to all who care for ships, harbours, tides and the people.</p>"
            + "<form><input type=email><button>Send</button></form></div>"
        let page = "<div class=story><h1>Ferry stops at noon</h1><p>\(Self.story[0])</p>\(box)"
        #expect(body(page + paragraphs(Array(Self.story[1...])) + "</div>") == Self.story)
    }

    private static let persian = [
        "کشتی که از بهار هر روز از تنگه می‌گذشت، از روز دوشنبه دیگر نمی‌رود و مسافران باید با بس از پل بگذرند.",
        "دفتر بندر می‌گوید که کشتی تازه در تابستان می‌رسد، اما کارگاه هنوز کار ساختن آن را آغاز نکرده است.",
    ]

    @Test(arguments: [
        "<p><strong>بیشتر بخوانید: <a href=/7>کشتی تازه در راه است</a></strong></p>", "<p>انتهای پیام/۴۰۲۱</p>",
        "<p>انتهای پیام / 4021/</p>", "<p>بیشتر بخوانید:</p><p><a href=/7>کشتی تازه در راه است</a></p>", "<p>nw/tr</p>",
        "<p>This entry was posted on 12 March 2024 and is filed under News. You can follow it through the feed.</p>",
        "<p>پای</p>", "<p>پایان پیام/غ</p>", "<p>انتهای پیام/ت ۳۰</p>", "<p>د خبر پای</p>", "<p>(끝)</p>",
        "<div class=pull-quote>کشتی تازه در تابستان می‌رسد، اما کارگاه هنوز کار ساختن آن را آغاز نکرده است</div>",
    ]) func whatLeadsToAnotherStoryOrClosesThisOneIsLeftOut(line: String) {
        let page = "<div class=story><h1>کشتی دیگر نمی‌رود</h1><p>\(Self.persian[0])</p>\(line)<p>\(Self.persian[1])</p>"
        #expect(body(page + line + "</div>") == Self.persian)
    }

    @Test func whatAsksToFollowAfterTheEndIsLeftOut() {
        let page = "<div class=story><h1>کشتی دیگر نمی‌رود</h1>" + paragraphs(Self.persian)
        #expect(body(page + "<p><b>ما را در تلگرام دنبال کنید.</b></p></div>") == Self.persian)
    }

    @Test func theTextForThePrinterIsNoSecondStory() {
        let story = Self.persian.flatMap { [$0, $0.replacing("کشتی", with: "قایق")] }
        let copy = "<div class=print style='display:none'>\(paragraphs(story))</div>"
        #expect(body("<div class=story><h1>کشتی دیگر نمی‌رود</h1>\(paragraphs(story))</div>\(copy)") == story)
    }

    @Test func aSentenceThatTellsADayOpensTheStory() {
        let opening = "این جشن ۲۴ خرداد ۱۴۰۳ برگزار می‌شود."
        let page = "<div class=story><h1>کشتی دیگر نمی‌رود</h1><p>\(opening)</p>" + paragraphs(Self.persian)
        #expect(body(page + "</div>") == [opening] + Self.persian)
    }

    @Test func aDateThatTouchesTheTextIsNoPartOfIt() {
        let page =
            "<div class=detail><h1>Ferry stops at noon</h1><span class=news-date>25.12.2024</span>\(Self.story[0])"
        #expect(body(page + "<br><br>\(Self.story[1])<br><br>\(Self.story[2])</div>") == Self.story)
    }

    @Test func howAWordIsPronouncedIsNoPartOfIt() {
        let words = ["<ruby>遊歩道<rt>ゆうほどう</rt></ruby>", "<ruby>船<rp>（</rp><rt>ふね</rt><rp>）</rp></ruby>"]
        let text = "は月曜日に再開され、町の人々は百年歩いてきた道に戻ることができると議会は伝えている。"
        let page = "<div class=story><h1>\(words[0])の再開</h1>" + words.map { "<p>\($0)\(text)</p>" }.joined()
        #expect(body(page + "<p>\(text)</p></div>") == ["遊歩道" + text, "船（ふね）" + text, text])
    }

    @Test(arguments: [
        "<p>By Wilma Ostrander</p><p>Published: 25 December 2024</p><p>3 min read</p>",
        "<p>25 December 2024 · Wilma Ostrander and Tom Reed</p>",
    ]) func bylineAndDateUnderTheLeadAreNoPartOfTheStory(lines: String) {
        let page = "<article><h1>Ferry stops at noon</h1><h2>\(Self.other[0])</h2>\(lines)\(paragraphs(Self.story))"
        #expect(body(page + "</article>") == [Self.other[0]] + Self.story)
    }

    @Test func aParagraphOfItsOwnOnTheAuthorIsLeftOut() {
        let page = "<article><h1>Ferry stops at noon</h1><p>By Wilma Ostrander</p><div>\(paragraphs(Self.story))</div>"
        let about =
            "<div class=a1><p>Wilma Ostrander covers the harbour and the coast, and has sailed since 2016.</p></div>"
        #expect(body(page + about + "</article>") == Self.story)
    }

    @Test(arguments: [
        "<p>By Wilma Ostrander</p><p>Harbour correspondent</p>",
        "<div>By Wilma Ostrander<br>Harbour correspondent</div>",
        "<div>Wilma Ostrander<br>wilma@ledger.test</div>", "<p>By Wilma Ostrander</p><p>@wilmaostrander</p>",
        "<p>By Wilma Ostrander</p><p>E-mail: wilma@ledger.test</p>",
        "<p>By Wilma Ostrander</p><p>+44 20 7946 0958</p>",
    ]) func whatAWriterIsAndHowToReachThemIsNoPartOfTheStory(lines: String) {
        let page = "<main><h1>Ferry stops at noon</h1>\(lines)<div>March 4, 2025</div>\(paragraphs(Self.story))</main>"
        #expect(body(page) == Self.story)
    }

    @Test(arguments: [
        ("By Wilma Ostrander", "Wilma Ostrander is a columnist who lives by the harbour and writes about ships."),
        ("Von Anna Berg", "Anna Berg ist Redakteurin und schreibt über Schiffe und Häfen im Norden."),
        ("Par Anne Morel", "Anne Morel est journaliste et écrit sur les ports et les bateaux de la côte."),
        ("Por Marta Lobo", "Marta Lobo es periodista y escribe sobre los barcos y los puertos del norte."),
        ("Por Rita Gama", "Rita Gama é jornalista e escreve sobre navios e portos do norte do país."),
        ("Автор: Вера Лосева", "Вера Лосева — журналист, пишет о кораблях и портах северного побережья."),
        ("Yazar: Okan Tezel", "Okan Tezel muhabirdir ve kuzey kıyısındaki gemiler hakkında yazıyor."),
    ]) func aNoteOnTheAuthorIsLeftOutWithoutABoxToo(byline: String, note: String) {
        let page = "<main><h1>Ferry stops at noon</h1><div>\(byline)</div>\(paragraphs(Self.story))"
        #expect(body(page + "<p><em>\(note)</em></p></main>") == Self.story)
    }

    @Test func aLastParagraphThatBeginsWithTheAuthorsNameIsKept() {
        let last = "Wilma Ostrander and I grew up on the same street, and I never forgave her for leaving the town."
        let page = "<main><h1>Ferry stops at noon</h1><div>By Wilma Ostrander</div>\(paragraphs(Self.story))"
        #expect(body(page + "<div><p>\(last)</p></div></main>") == Self.story + [last])
    }

    @Test func noItemOfAListIsLeftOutForNamingTheAuthor() {
        let winners = ["Tom Reed, for photography", "Wilma Ostrander, for reporting"]
        let items = (winners + ["Ada Brook, for drawing"]).map { "<li>\($0)</li>" }.joined()
        let list = "<p>\(Self.other[0])</p><ul>\(items)</ul>"
        let page = "<main><h1>Ferry stops at noon</h1><div>By Wilma Ostrander</div>\(paragraphs(Self.story))"
        #expect(body(page + list + "</main>").contains(winners[1]))
    }

    private func withHeadings(_ page: String, _ probabilities: [Double]) -> [Bool] {
        var kept = probabilities.map { $0 > 0.5 }
        Subheads(
            layout: Layout(HTMLDocument(Array("<html><body>\(page)</body></html>".utf8))), probabilities: probabilities
        ).add(to: &kept)
        return kept
    }

    @Test func aHeadingBetweenParagraphsIsKeptWithItsLike() {
        let page = "<h2>1. Ship</h2><p>\(Self.story[0])</p><h2>2. Bus</h2><p>\(Self.story[1])</p>"
        #expect(withHeadings(page, [0.9, 0.9, 0.4, 0.9]) == [true, true, true, true])
        #expect(withHeadings(page, [0.9, 0.9, 0.1, 0.9]) == [true, true, false, true])
        #expect(withHeadings(page, [0.4, 0.9, 0.4, 0.9]) == [false, true, false, true])
        let captioned = page.replacing("</h2>", with: "</h2><figcaption>Photo: T. Reed</figcaption>")
        #expect(withHeadings(captioned, [0.9, 0.1, 0.9, 0.4, 0.1, 0.9]) == [true, false, true, true, false, true])
    }

    private func onceOnly(_ texts: [String]) -> [Int] {
        let layout = Layout(HTMLDocument(Array("<html><body>\(paragraphs(texts))</body></html>".utf8)))
        return SecondCopy(layout: layout).dropped(from: Array(layout.lines.indices))
    }

    @Test func theSecondOfTwoLayoutsOfAStoryIsLeftOut() {
        let story = Self.story + Self.other
        #expect(onceOnly(story + ["The harbour"] + story) == Array(0...story.count))
    }

    @Test func aRefrainIsNoSecondLayout() {
        let refrain = Self.story.flatMap { [$0, Self.other[0], Self.other[1]] }
        #expect(onceOnly(refrain) == Array(refrain.indices))
        let single = Self.story + Self.story
        #expect(onceOnly(single) == Array(single.indices))
    }

    private func withPosts(_ page: String, _ kept: [Bool]) -> [Bool] {
        var kept = kept
        EmbeddedPosts(layout: Layout(HTMLDocument(Array("<html><body>\(page)</body></html>".utf8)))).add(to: &kept)
        return kept
    }

    @Test func aPostInTheMidstOfTheStoryIsKeptWithItsSignature() {
        let post = "<blockquote><p>No ship, no cry.</p>\u{2014} Harbour (@harbour) <a href=/1>May 4</a></blockquote>"
        let page = "<p>\(Self.story[0])</p>\(post)<p>\(Self.story[1])</p>"
        #expect(withPosts(page, [true, false, false, true]) == [true, true, true, true])
        #expect(withPosts(page, [true, false, false, false]) == [true, false, false, false])
    }

    @Test func aRowIsGivenUpOnlyBelowTheBoundAfterTheOpeningTrees() {
        let opening = Array(repeating: "-0.1", count: TreeModel.opening)
        let model = TreeModel((opening + ["9"]).joined(separator: " "), names: ["column"])
        #expect(model.judge([0])[0] > 0.9)
        #expect(model.judge([0], hopeless: -6)[0] > 0.9)
        #expect(model.judge([0], hopeless: -3)[0] < 0.1)
    }
}
