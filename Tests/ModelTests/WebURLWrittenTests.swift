import Support
import Testing

@testable import Model

/// The short way for URLs that stand as the parser writes them gives what the parser gives.
struct WebURLWrittenTests {
    /// What the parser makes of a text, without the short way.
    private func parsed(_ text: String, base: WebURL? = nil) -> WebURL? {
        var parser = URLParser(Array(text.utf8), base: base)
        return parser.parse() ? WebURL(output: parser.output, marks: parser.marks) : nil
    }

    private func written(_ text: String) -> URLMarks? {
        Array(text.utf8).withUnsafeBufferPointer { URLMarks(written: $0) }
    }

    /// Whether the short way takes it; then it must be right, whatever the base.
    private func isTaken(_ text: String) -> Bool {
        guard let marks = written(text) else { return false }
        for base in [nil, WebURL("http://base.example/a/b?c"), WebURL("https://base.example:8443/")] {
            let url = parsed(text, base: base)
            #expect(url?.href == text)
            #expect(url?.marks == marks, "\(text)")
        }
        return true
    }

    @Test(arguments: [
        "https://news.example/", "http://news.example/a/b.html", "https://www.news.example/1404/05/12/story-7.html",
        "https://news.example:8443/a?b=c&d=%20e", "http://127.0.0.1:8080/feed.xml", "http://0.0.0.0/",
        "https://xn--mgba3a4f16a.example/%D8%AE%D8%A8%D8%B1/7", "https://a-b.example/a;b=c,d/@e/(f)/$g",
        "https://news.example/?", "https://news.example/a//b/", "https://news.example/a...b/c.",
        "http://news.example:443/", "https://news.example:80/", "https://news.example:0/",
    ]) func takesWhatIsWritten(text: String) { #expect(isTaken(text)) }

    @Test(arguments: [
        "https://News.example/", "HTTPS://news.example/", "https://news.example", "https://news.example/a/../b",
        "https://news.example/.", "https://news.example/./a", "https://news.example/%2e%2E/a",
        "https://news.example/%2E", "https://news.example/.%2e/a", "https://news.example/a#b",
        "https://news.example/a b", "https://news.example/a\\b", "https://news.example/\u{62E}",
        " https://news.example/",
        "https://news.example/a\tb", "https://news.example/a\n", "https://user@news.example/", "https://@news.example/",
        "https://news.example:443/", "http://news.example:80/", "https://news.example:/", "https://news.example:00081/",
        "https://news.example:65536/", "https://news.example:8a/", "http://127.1/", "http://0x7f.0.0.1/",
        "http://127.0.0.01/", "http://127.0.0.256/", "http://1.2.3.4.5/", "http://news.example./", "http://127.0.0.1./",
        "http://[::1]/", "https:///news.example/", "https:/news.example/", "https:news.example/", "http://",
        "https://news.example/a?b'c", "https://news.example/a?b\"c", "https://news.example/a^b",
        "https://news.example/a{b}", "https://news.example/a\u{7F}", "ftp://news.example/", "https://%6eews.example/",
        "https://news.example?a", "https://news_desk.example/", "http://a.example\\b", "https://a.1x/",
    ]) func leavesTheRestToTheParser(text: String) { #expect(!isTaken(text)) }

    /// 20,000 texts of parts that mean something to the parser, and what it makes of each, which is what the store
    /// holds.
    @Test func givesWhatTheParserGives() {
        var state: UInt64 = 7
        func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
        let schemes = ["https://", "http://", "https:/", "HTTP://", "ftp://", "https:\\\\", ""]
        let names = [
            "a", "news", ".", "-", "example", "7", "127.0.0.1", "0x7f", "08", "1.2.3", "256", "xn--p1ai", "A", "_",
            "%41",
            "[::1]", "@", "u:p@", "ß", "..", ".1", "1a",
        ]
        let ports = [":", ":80", ":443", ":8080", ":0", ":08", ":65535", ":65536", ":x"]
        let parts = [
            "/", "/a", "/.", "/..", "/%2e", "/%2E.", "/.a", "/%20", "/%", "/%2", "/%D8%AE", "?", "?a=b", "&c", "'",
            "\"",
            "#", "#f", " ", "\\", "//", ";", "خ", "\t", "\n", "^", "`", "{", "|", "[", ":", "@", "~", "+", "\u{1}",
        ]
        var taken = 0
        for _ in 0..<20_000 {
            var text = schemes[roll(3) > 0 ? roll(2) : roll(schemes.count)]
            for _ in 0...roll(3) { text += names[roll(names.count)] }
            if roll(3) == 0 { text += ports[roll(ports.count)] }
            for _ in 0..<roll(5) { text += parts[roll(parts.count)] }
            _ = isTaken(text)
            if let url = parsed(text), isTaken(url.href) { taken += 1 }
        }
        #expect(taken > 2_000)
    }
}
