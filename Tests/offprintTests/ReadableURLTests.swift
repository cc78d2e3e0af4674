import Model
import Testing

@testable import offprint

struct ReadableURLTests {
    @Test(arguments: [
        ("https://a.example/%D8%B3%D9%84%D8%A7%D9%85", "https://a.example/سلام"),
        ("/%d8%b3/%D9%BE%D9%84-%D9%86%D9%88?q=%DB%B1", "/س/پل-نو?q=۱"),
        // The non-joiner inside a word.
        ("/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF", "/می\u{200C}شود"),
        ("/%D8%A7%D8%8C%D8%A8", "/ا،ب"), ("/%E6%96%B0%E8%81%9E", "/新聞"), ("/caf%C3%A9", "/café"),
        ("/%D8%B4%D9%91", "/شّ"), ("It leads to /%D8%B3.", "It leads to /س."), ("no URL", "no URL"),
    ]) func showsLetters(encoded: String, readable: String) {
        #expect(ReadableURL.text(encoded) == readable)
    }

    @Test(arguments: [
        "/a%2Fb%20c%25%3F", "/%00%0A%1B%5B31m", "/%C2%9B31m", "/%E2%80%AE/%E2%80%8F/%E2%81%A7", "/a%E2%80%8Cb",
        "/%E2%80%8C", "/%C2%A0", "/%E3%80%80", "/%D8", "/%D8%2F", "/%C0%AF", "/%ED%A0%80", "/%F4%90%80%80", "/%zz%D",
        "/a%CC%81", "/%E1%85%A0%E3%85%A4", "/%C2%AD", "/%EF%BB%BF", "/%E2%88%95", "/%F0%9F%98%80", "/%+8%-3",
    ]) func leavesEncodedWhatCouldMislead(text: String) { #expect(ReadableURL.text(text) == text) }

    @Test(
        arguments: [
            ("https://xn--ngblk.example/%D8%B3", "https://خبر.example/س"),
            (
                "It leads to http://www.xn--ngblk.example:8080/, then to http://xn--ngblk/.",
                "It leads to http://www.خبر.example:8080/, then to http://خبر/."
            ),
            // Latin letters with a mark and Cyrillic ones can mislead; so can what is no URL, and a path is no host.
            ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
            ("https://xn--80ak6aa92e.example/", "https://xn--80ak6aa92e.example/"),
            ("https://a.example/xn--ngblk", "https://a.example/xn--ngblk"), ("https://xn--/", "https://xn--/"),
        ] as [(String, String)]) func showsHostsOfArabicLetters(encoded: String, readable: String)
    {
        #expect(ReadableURL.text(encoded) == readable)
    }

    @Test func whatItShowsIsTheSameURL() throws {
        let href = "https://xn--ngblk.example/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF/a%2Fb?q=%D8%B3"
        #expect(WebURL(ReadableURL.text(href))?.href == href)
        #expect(try (ReadableURL.text(href) + "\u{200E}").seedURL.href == href)
    }

    @Test func onlyATerminalGetsIt() {
        let terminal = Screen(width: 80, isTerminal: true, hasColor: false)
        #expect(printable("/%D8%B3", on: terminal) == "/س")
        #expect(printable("/%D8%B3", on: .plain) == "/%D8%B3")
        var columns = Columns([.left, .left], on: terminal)
        columns.add(["/%D8%B3", "x"])
        columns.add(["/12", "y"])
        #expect(columns.lines == ["/س\u{200E}   x", "/12  y"])
    }
}
