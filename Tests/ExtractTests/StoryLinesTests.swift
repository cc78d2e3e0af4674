import Model
import Testing

@testable import Extract

/// Lines among a story's that are none of it, and lines that are though they look otherwise.
@Suite struct StoryLinesTests {
    private let p = StoryPage.paragraphs

    @Test(arguments: ["a", "strong"]) func aBareLinkBesideTheParagraphsEndsNoStory(name: String) {
        let link = "<a href=/o>Read also: Second bus wins support in council</a>"
        let page =
            "<div><h1>Ferry stops at noon</h1>" + StoryPage.p(0, 1, 2, 3)
            + (name == "a" ? link : "<strong>\(link)</strong>") + StoryPage.p(4, 5, 6, 7) + "</div>"
        let words = StoryPage.article(page).body.map(\.plain)
        #expect(words.filter(p.contains) == p)
    }

    @Test func hiddenWordsAmidTheStoryAreLeftOut() {
        let note =
            "<div hidden><p>A note of the desk that nobody should see outside of the harbour office at all.</p></div>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + note + StoryPage.p(4, 5, 6)) == Array(p[...6]))
        let read = note.replacing("<div hidden>", with: "<div class='c-text sr-only'>")
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + read + StoryPage.p(4, 5, 6)) == Array(p[...6]))
    }

    @Test func hiddenAnswersToVisibleQuestionsStay() {
        let answer = "<h3>Does the bus wait?</h3><div class=accordion-panel style='display:none'><p>\(p[5])</p></div>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3, 4) + answer + StoryPage.p(6, 7)).contains(p[5]))
    }

    @Test func aHiddenEndOfTheStoryStays() {
        let more = "<div class=more style='display: none'>\(StoryPage.p(3, 4, 5))</div>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2) + more) == Array(p[...5]))
    }

    @Test func aCommentBesideTheParagraphsIsNone() {
        let comment =
            "<h3>Comments (1)</h3><p>When I took the bus last winter, it was late, and nobody knew why it was.</p>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3, 4) + comment) == Array(p[...4]))
    }

    @Test func whoSaidWhatIsQuotedIsNoAuthorAndStays() {
        let quote =
            "<blockquote><p>This is the hardest choice that we have had to make in ten years.</p><cite>Maria Holt</cite></blockquote>"
        let article = StoryPage.article(
            "<article><h1>Ferry stops at noon</h1>" + StoryPage.p(0, 1) + quote + StoryPage.p(2, 3, 4) + "</article>")
        #expect(article.authors.isEmpty)
        #expect(article.body.map(\.plain).contains("Maria Holt"))
    }

    @Test func aParagraphThatIsALinkIsTheStorys() {
        let story = StoryPage.p(0, 1) + "<a href=/bus><p>\(p[2])</p></a>" + StoryPage.p(3, 4, 5)
        #expect(StoryPage.words(story) == Array(p[...5]))
    }

    @Test(arguments: ["کپی شد", "دانلود ویدیو", "ارسال نظر"]) func whatButtonsSayBelowAPersianStoryIsLeftOut(
        label: String
    ) {
        let story = StoryPage.persian.map { "<p>\($0)</p>" }.joined()
        let page = "<div class=news><h1>کشتی دیگر نمی‌رود</h1>\(story)<p>\(label)</p></div>"
        #expect(StoryPage.article(page, language: "fa").body.map(\.plain) == StoryPage.persian)
    }

    @Test func aNoticeOfRightsBelowTheStoryIsLeftOut() {
        let notice =
            "<p>© 2024 The Strait. All rights reserved. No part of this page may be printed without permission.</p>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + notice) == Array(p[...3]))
        let agencys =
            "<p>© 2024 Associated Press. All rights reserved. This report may not be printed, read out, cut or sent "
            + "to others by anybody.</p>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + agencys).count == 5)
        let sentence = "<p>Copyright law says nothing of ships, the harbour office told the council on Monday.</p>"
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + sentence).count == 5)
    }

    /// Each quotation was once looked for in each line.
    @Test(.timeLimit(.minutes(1))) func aPageOfQuotationsIsReadInTime() {
        let quotes = (0..<8_000).map { "<blockquote>\(p[$0 % 8]) \($0)…</blockquote>" }.joined()
        #expect(!StoryPage.told(quotes).isEmpty)
    }

    /// Each was once looked for among all before it.
    @Test(.timeLimit(.minutes(1))) func aWordPronouncedInAHundredWaysIsReadInTime() {
        let ways = String(repeating: "<rt>a</rt>", count: 140_000)
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3) + "<ruby>\(ways)</ruby>").prefix(4) == p[...3])
    }

    /// Each line was once looked for in all of it.
    @Test(.timeLimit(.minutes(1))) func aLongStatedBodyIsSearchedInTime() {
        let stated = String(repeating: "the ferry of the strait. ", count: 2_400)
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"\(stated)\"}</script>"
        let lines = (0..<40_000).map { "<p>The ferry of the strait, trip number \($0).</p>" }.joined()
        #expect(!StoryPage.article("<article><h1>Ferry</h1>\(lines)</article>", head: head).body.isEmpty)
    }

    /// A flash may be no longer than its headline.
    @Test func theHeadlinesWordsAsASentenceAreTheStorys() {
        #expect(StoryPage.words("<p>Ferry stops at noon.</p>" + StoryPage.p(0, 1, 2)).first == "Ferry stops at noon.")
        #expect(StoryPage.words("<div>5 March 2024</div><p>Ferry stops at noon.</p>") == ["Ferry stops at noon."])
        #expect(StoryPage.words("<p>Ferry stops at noon</p>" + StoryPage.p(0, 1, 2)) == Array(p[...2]))
    }

    @Test(arguments: [
        ("<h2>Seats by party</h2>", true), ("<p>Seats by party:</p>", true), ("<h2>Share this</h2>", false),
        ("", false),
    ])
    func aListThatEndsAStoryIsItsOwnWhereItIsAnnounced(opening: String, isOwn: Bool) {
        let list = "<ul><li>Labour 12</li><li>Greens 9</li><li>Liberals 7</li></ul>"
        let words = StoryPage.words(StoryPage.p(0, 1, 2, 3, 4) + opening + list)
        #expect(words.suffix(3) == (isOwn ? ["Labour 12", "Greens 9", "Liberals 7"] : p[2...4]))
        let links = list.replacing("Greens 9", with: "<a href=/greens>Greens 9</a>")
        #expect(StoryPage.words(StoryPage.p(0, 1, 2, 3, 4) + opening + links).contains("Labour 12") == false)
    }

    @Test func daysAndTimesAmidTheStoryAreItsOwn() {
        let asked = StoryPage.words(
            StoryPage.p(0, 1) + "<p><b>When did it sail first?</b></p><p>12 May 1933.</p>" + StoryPage.p(2, 3, 4))
        #expect(asked.contains("12 May 1933."))
        let times = StoryPage.words(
            StoryPage.p(0, 1) + "<p>18:30</p><p>Port Calloway v Gull Rovers</p>" + StoryPage.p(2, 3, 4))
        #expect(times.contains("18:30"))
        let days = StoryPage.words(
            "<h3>Monday, 3 March</h3>" + StoryPage.p(0, 1) + "<h3>Tuesday, 4 March</h3>" + StoryPage.p(2, 3))
        #expect(days.filter { !p.contains($0) } == ["Monday, 3 March", "Tuesday, 4 March"])
    }

    @Test(arguments: ["Lesezeit: 3 Min.", "Temps de lecture : 3 min.", "Время чтения: 3 мин."])
    func howLongItTakesToReadIsNoStory(line: String) {
        #expect(StoryPage.words("<div>\(line)</div>" + StoryPage.p(0, 1, 2)) == Array(p[...2]))
        let shares = "<ul><li>Facebook</li><li>X</li><li>Email</li><li>Copy link</li><li>Print</li></ul>"
        #expect(!StoryPage.words(shares + "<div>\(line)</div>" + StoryPage.p(0, 1, 2)).contains(line))
    }

    @Test func theVersesOfAPoemBesideItsDateAreNoLabels() {
        let verses = [
            "The harbour sleeps below the hill", "And every mast is bare", "A lantern on the water still",
            "Says someone waits down there", "The gulls have gone to other bays", "The tide comes in alone",
        ]
        let poem = verses.map { "<p>\($0)</p>" }.joined()
        #expect(StoryPage.words("<div>5 March 2024</div>" + poem) == verses)
    }
}
