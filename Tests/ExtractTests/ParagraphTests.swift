import Model
import Testing

@testable import Extract

/// How the words of a page are parted and joined to paragraphs.
@Suite struct ParagraphTests {
    private let p = StoryPage.paragraphs

    @Test(arguments: ["span", "story-par"]) func eachElementOfSentencesIsAParagraph(name: String) {
        let story = p.map { "<\(name)>\($0)</\(name)>" }.joined()
        #expect(StoryPage.words("<div>\(story)</div>") == p)
    }

    @Test func sentencesOfAParagraphAreNotGlued() {
        let story = "<p><span>\(p[0])</span><span>\(p[1])</span></p>" + StoryPage.p(2, 3, 4)
        #expect(StoryPage.words(story) == ["\(p[0]) \(p[1])"] + Array(p[2...4]))
    }

    @Test func whereAWordMayBePartedIsNoPartOfIt() {
        let parted = p[0].replacing("the strait", with: "the <a href=/s>st\u{AD}ra&shy;it</a>&#x200B;")
            .replacing("at noon", with: "at <em>no&#x2060;on</em>\u{FEFF}")
        let blocks = StoryPage.told("<p>\(parted)</p>" + StoryPage.p(1, 2, 3))
        #expect(blocks.map(\.plain) == Array(p[...3]))
        let words = blocks[0].text.spans.map { span in
            String(decoding: Array(p[0].utf8)[span.start..<span.end], as: UTF8.self)
        }
        #expect(words == ["strait", "noon"])
    }

    @Test func whoSaidItIsNotGluedToWhatWasSaid() {
        let said = "<blockquote>“We keep the lamp burning until the last ship has turned off its own lights”"
        let page = StoryPage.p(0, 1) + said + "<cite>Ruth Calloway</cite></blockquote>" + StoryPage.p(2, 3)
        #expect(StoryPage.words(page)[2].hasSuffix("lights” Ruth Calloway"))
        let source = "<p>\(p[2]) <cite>“<a href=/l>The last lamp</a>”. The Strait, with a note.</cite></p>"
        #expect(StoryPage.words(StoryPage.p(0, 1) + source + StoryPage.p(3))[2].contains("lamp”. The Strait"))
    }

    @Test(arguments: ["button", "label"]) func aWordThatExplainsItselfIsPartOfItsSentence(name: String) {
        let first = p[0].replacing("the strait", with: "<\(name) class=term>the strait</\(name)>")
        #expect(StoryPage.words("<p>\(first)</p>" + StoryPage.p(1, 2, 3)) == Array(p[...3]))
    }

    @Test(arguments: ["del", "s", "strike"]) func whatIsStruckOutIsNoPartOfTheSentence(name: String) {
        let first = p[0].replacing("at noon", with: "<\(name)>at ten</\(name)> <ins>at noon</ins>")
        #expect(StoryPage.words("<p>\(first)</p>" + StoryPage.p(1, 2, 3)) == Array(p[...3]))
        let struck = "<p><\(name)>\(p[0])</\(name)></p>" + StoryPage.p(1, 2, 3)
        #expect(StoryPage.words(struck) == Array(p[...3]))
    }

    @Test func quotationsGetTheMarksOfTheirLanguage() {
        let second = "<p>The pilot said <q>the fog is as thick as milk</q> and turned the ship, as he had before.</p>"
        #expect(
            StoryPage.words(StoryPage.p(0) + second + StoryPage.p(1, 2))[1].contains(
                "“the fog is as thick as milk” and"))
        let quoted = second.replacing("<q>", with: "“<q>").replacing("</q>", with: "</q>”")
        #expect(
            StoryPage.words(StoryPage.p(0) + quoted + StoryPage.p(1, 2))[1].contains(
                "said “the fog is as thick as milk” and"))
    }

    @Test func aHeadlineBelowTheDeepestKeptElementIsNotGlued() {
        let deep = String(repeating: "<div>", count: 300)
        let page = deep + "<h1>Ferry stops at noon</h1>" + StoryPage.p(0, 1, 2, 3)
        #expect(StoryPage.article(page).body.map(\.plain).suffix(4) == p[...3])
    }

    @Test func codeKeepsItsBlanks() {
        let code = "let ship = Ship()\n    ship.leave()\n\nprint(ship)"
        let blocks = StoryPage.told(StoryPage.p(0, 1) + "<pre><code>\(code)\n</code></pre>" + StoryPage.p(2, 3))
        #expect(blocks.first { $0.kind == .code }?.plain == code)
    }

    @Test func emptyLinesPartTheParagraphsOfPlainText() {
        let text = p[..<4].map { $0.replacing(", ", with: ",\n") }.joined(separator: "\n\n")
        #expect(StoryPage.words("<pre>\(text)</pre>") == Array(p[..<4]))
    }
}
