import Model
import Testing

@testable import Extract

/// Pages whose text a script draws and that state it for programs.
@Suite struct StatedBodyTests {
    private let p = StoryPage.paragraphs

    private func head(_ text: String, _ more: String = "") -> String {
        """
        <title>Ferry stops at noon</title><script type="application/ld+json">{"@type": "NewsArticle",
        "headline": "Ferry stops at noon", "datePublished": "2024-03-05T10:00:00Z", \(more)
        "author": {"@type": "Person", "name": "Wilma Ostrander"}, "articleBody": "\(text)"}</script>
        """
    }

    @Test(arguments: ["\\n\\n", "</p><p>", "&lt;/p&gt;&lt;p&gt;"]) func aStatedBodyStandsInForOneThatIsNotShown(
        mark: String
    ) {
        let article = StoryPage.article("<div id=root></div>", head: head(p.joined(separator: mark)))
        #expect(article.body.map(\.plain) == p)
        #expect(article.provenance["body"]?.rule == "stated.body")
    }

    @Test func whatIsShownBeatsWhatIsStated() {
        let article = StoryPage.article(
            "<article><h1>Ferry stops at noon</h1>\(StoryPage.p(0, 1, 2, 3))</article>",
            head: head(p.joined(separator: "\\n")))
        #expect(article.body.map(\.plain) == Array(p[...3]))
    }

    @Test func whatIsNotFreeToReadIsNotTaken() {
        let closed = head(p.joined(separator: "\\n"), #""isAccessibleForFree": "False","#)
        let article = StoryPage.article(
            "<article><h1>Ferry stops at noon</h1>\(StoryPage.p(0))</article>", head: closed)
        #expect(article.provenance["body"]?.rule != "stated.body")
    }

    @Test func aStoryForReadersWithoutScriptsIsRead() {
        let story = "<article><h1>Ferry stops at noon</h1>\(StoryPage.p(0, 1, 2, 3, 4))</article>"
        #expect(StoryPage.article("<noscript>\(story)</noscript>").body.map(\.plain) == Array(p[...4]))
        let shadow = "<x-story><template shadowrootmode=open>\(story)</template></x-story>"
        #expect(StoryPage.article(shadow).body.map(\.plain) == Array(p[...4]))
        let apart = "<article><h1>Ferry stops at noon</h1>\(StoryPage.p(5, 6, 7))</article>"
        #expect(StoryPage.article(apart + "<noscript>\(story)</noscript>").body.map(\.plain) == Array(p[5...]))
    }
}
