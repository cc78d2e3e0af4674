import Markup
import Model
import Testing

@testable import Extract

@Suite struct PageSignsTests {
    private func layout(_ html: String) -> Layout { Layout(HTMLDocument(Array(html.utf8))) }

    @Test(arguments: [
        ("<p>We sell lamps to you.", [5, 1, 1, 0]), ("<p>We sell lamps to you", [4, 1, 0, 0]),
        ("<p>Do <b>y</b>ou like o<i>ur</i> lamps?", [5, 1, 1, 1]), ("<p>Ask us  \n <br> \u{3000}now", [2, 1, 0, 0]),
        ("<p>A’s \u{A0} lamp &nbsp;", [2, 0, 0, 0]), ("<p>Wir, Sie? Vous?!", [3, 1, 2, 2]),
    ])
    func aVoiceIsHeardOverElements(_ html: String, _ counts: [Int]) {
        let layout = layout(html)
        var voice = Voice()
        for line in layout.lines {
            layout.eachPart(of: line) { text in
                if let text { voice.hear(text) } else { voice.pause() }
            }
            voice.endLine()
        }
        #expect([voice.words, voice.firm, voice.reader, voice.questions] == counts, "\(html)")
    }

    @Test(arguments: [
        ("/news/bridge/photos", "below"), ("bridge/photos", "below"), ("https://a.test/news/bridge/photos?x", "below"),
        ("//a.test/news/bridge/photos", "below"), ("/news/bridge/", "beside"), ("/news/ferry", "beside"),
        ("ferry/", "beside"), ("bridge2", "beside"), ("ferry/2", nil), ("/sport/ferry", nil),
        ("https://b.test/news/ferry", nil), ("mailto:a@a.test", nil), ("#top", "inside"), ("?page=2", nil),
        ("https://b.test/sharer?u=x", "sharing"), ("/news/#share", nil),
    ])
    func linksAreToldByWhereTheyLead(_ href: String, _ place: String?) {
        let layout = layout("<p><a href=\"\(href)\">link</a>")
        let row = PageLinks(layout, url: WebURL("https://a.test/news/bridge")).row
        for (name, value) in zip(PageLinks.names, row) where ["beside", "below", "inside", "sharing"].contains(name) {
            #expect(value == (name == place ? 1 : 0), "\(href): \(name)")
        }
    }

    @Test(arguments: [
        ("", ""), ("Nora Whitfield", "Nora Whitfield"), (" Nora  Whitfield ", "Nora Whitfield"), ("a\nb", "a b"),
        ("a\u{A0}b", "a b"), ("a\u{3000}b", "a b"), ("« a »", "« a »"), ("عکس خبر", "عکس خبر"), ("a ", "a"),
    ])
    func aLineIsFolded(_ text: String, _ line: String) {
        #expect(PageFacts.line(text) == line)
    }

    @Test(arguments: [
        ("", 9, []), ("  ", 9, []), ("a", 9, ["a"]), (" ab  c d", 9, ["ab", "c", "d"]), ("ab c d", 2, ["ab", "c"]),
        ("یک دو", 1, ["یک"]), ("a\nb c ", 9, ["a\nb", "c"]),
    ])
    func wordsStandBetweenBlanks(_ text: String, _ most: Int, _ words: [Substring]) {
        #expect(text[...].words(most) == words)
        #expect("x \(text)".dropFirst(2).words(most) == words)
    }
}
