import Model
import Support
import Testing

struct WebURLTests {
    static let base = "https://user@news.example.org:8443/world/asia/story.html?page=2#top"

    /// Input, and what it is at `base`; nil = no URL.
    @Test(arguments: [
        ("", "https://user@news.example.org:8443/world/asia/story.html?page=2"),
        ("#comments", "https://user@news.example.org:8443/world/asia/story.html?page=2#comments"),
        ("?page=3", "https://user@news.example.org:8443/world/asia/story.html?page=3"),
        ("other.html", "https://user@news.example.org:8443/world/asia/other.html"),
        ("./other.html", "https://user@news.example.org:8443/world/asia/other.html"),
        ("../", "https://user@news.example.org:8443/world/"),
        ("..", "https://user@news.example.org:8443/world/"),
        ("../../../../x", "https://user@news.example.org:8443/x"),
        ("%2e%2E/x", "https://user@news.example.org:8443/world/x"),
        ("...", "https://user@news.example.org:8443/world/asia/..."),
        ("/a/./b/../c", "https://user@news.example.org:8443/a/c"),
        ("\\a\\b", "https://user@news.example.org:8443/a/b"),
        ("//cdn.example.org/x", "https://cdn.example.org/x"),
        ("\\\\cdn.example.org\\x", "https://cdn.example.org/x"),
        ("///cdn.example.org/x", "https://cdn.example.org/x"),
        ("https:x", "https://user@news.example.org:8443/world/asia/x"),
        ("http:x", "http://x/"),
        ("  /sp ace  ", "https://user@news.example.org:8443/sp%20ace"),
        ("/li\nne\tbreak", "https://user@news.example.org:8443/linebreak"),
        ("/خبر?س=۱", "https://user@news.example.org:8443/%D8%AE%D8%A8%D8%B1?%D8%B3=%DB%B1"),
        ("/a'b\"c?d'e\"f#g`h", "https://user@news.example.org:8443/a'b%22c?d%27e%22f#g%60h"),
        ("/90%+x%zz", "https://user@news.example.org:8443/90%+x%zz"),
        ("HTTP://EXAMPLE.ORG:80", "http://example.org/"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://example.org:/", "https://example.org/"),
        ("https://example.org:00081/", "https://example.org:81/"),
        ("https://example.org:65536/", nil),
        ("https://example.org:8a/", nil),
        ("https://:80/", nil),
        ("https://", nil),
        ("https://a@b@c/", "https://a%40b@c/"),
        ("https://@c/", "https://c/"),
        ("https://a:@c/", "https://a@c/"),
        ("https://a@/", nil),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("javascript:void(0) ", "javascript:void(0)"),
        ("data:text/plain, a #b", "data:text/plain, a%20#b"),
        ("tel:+93 20", "tel:+93 20"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("file://localhost/c|/x", "file:///c:/x"),
    ])
    func resolvesLikeABrowser(input: String, expected: String?) throws {
        let base = try #require(WebURL(Self.base))
        #expect(WebURL(input, base: base)?.href == expected)
    }

    @Test(arguments: [
        ("EXAMPLE.org", "example.org"), ("bücher.example", "xn--bcher-kva.example"),
        ("faß.example", "xn--fa-hia.example"),
        ("☕.example", "xn--53h.example"), ("I❤\u{FE0F}.ws", "xn--i-7iq.ws"), ("💩.la", "xn--ls8h.la"),
        ("🫠.example", "xn--129h.example"), ("faß❤.example", nil), ("a\u{2FF0}b.example", nil),
        ("a\u{FFFD}b.example", nil), ("👨\u{200D}👩.example", nil),
        ("ا\u{200C}ب.example", nil), ("خبر.ایران", "xn--ngblk.xn--mgba3a4f16a"),
        ("نامه\u{200C}ای.com", "xn--mgba3gch31f060k.com"),
        ("ｇｏ.com", "go.com"), ("a。b", "a.b"), ("ex%41mple.org", "example.org"), ("a%00b", nil), ("a b", nil),
        ("a%b", nil), ("a<b", nil), ("127.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("017700000001", "127.0.0.1"),
        ("2130706433", "127.0.0.1"), ("0x7f000001", "127.0.0.1"), ("1.2.3.4.", "1.2.3.4"), ("256.1.1.1", nil),
        ("1.2.3.4.5", nil), ("1.2.3.09", nil), ("4294967296", nil), ("0x100000000", nil), ("example.1", nil),
        ("1.example", "1.example"), ("[::1]", "[::1]"), ("[0:0:0:0:0:0:0:0]", "[::]"),
        ("[1:0:0:2:0:0:0:3]", "[1:0:0:2::3]"),
        ("[2001:DB8::ABCD]", "[2001:db8::abcd]"), ("[::ffff:1.2.3.4]", "[::ffff:102:304]"),
        ("[1:0:2:3:4:5:6:7]", "[1:0:2:3:4:5:6:7]"),
        ("[::1", nil), ("[]", nil), ("[1]", nil), ("[:1]", nil), ("[1:]", nil), ("[1::2::3]", nil), ("[::1.2.3]", nil),
        ("[::1.2.3.256]", nil), ("[::01.2.3.4]", nil), ("[12345::]", nil), ("[1:2:3:4:5:6:7:8:9]", nil), ("[::g]", nil),
        ("[1:2:3:4:5:6:7::]", "[1:2:3:4:5:6:7:0]"), ("[1:2:3:4:5:6:7:8::]", nil), ("[::%31]", nil),
    ])
    func readsHosts(input: String, expected: String?) {
        #expect(WebURL("https://\(input)/")?.host == expected)
    }

    @Test func knowsItsParts() throws {
        let url = try #require(WebURL("http://u:p@example.org:8080/a/b?c=d#e"))
        #expect(
            [url.scheme, url.username, url.password, url.host, url.path] == ["http", "u", "p", "example.org", "/a/b"])
        #expect(url.port == 8080)
        #expect(url.query == "c=d")
        #expect(url.fragment == "e")
        #expect(url.origin == "http://example.org:8080")
        #expect(url.withoutFragment.href == "http://u:p@example.org:8080/a/b?c=d")
        #expect(url.withoutFragment.fragment == nil)
        #expect(url.withoutFragment == WebURL("http://u:p@example.org:8080/a/b?c=d"))
    }

    @Test func tellsTheDefaultPort() throws {
        #expect(WebURL("https://example.org")?.effectivePort == 443)
        #expect(WebURL("http://example.org")?.effectivePort == 80)
        #expect(WebURL("http://example.org:81")?.effectivePort == 81)
        #expect(WebURL("https://example.org:443")?.port == nil)
    }

    @Test func refusesWhatIsTooLong() {
        let path = String(repeating: "a", count: WebURL.maxInputLength)
        #expect(WebURL("http://a/" + path) == nil)
        #expect(WebURL("http://a/" + path.dropLast(9)) != nil)
    }

    /// Whatever stands in a page must not stop the crawler, and what it gives must read as itself.
    @Test func survivesNoise() throws {
        var random = Seeded(7)
        let alphabet = Array("ht:/p\\?#@[]%.0x1a: \t|~خ\u{0}ß;&=")
        let base = try #require(WebURL("http://example.org/a/b?c"))
        for _ in 0..<20_000 {
            let text = String(
                (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
            for input in [text, "http://" + text, "file:" + text, "x:" + text] {
                guard let url = WebURL(input, base: base) else { continue }
                #expect(WebURL(url.href)?.href == url.href, "\(input.debugDescription)")
                let credentials = url.username + (url.password.isEmpty ? "" : ":" + url.password)
                let authority =
                    (credentials.isEmpty ? "" : credentials + "@") + url.host + (url.port.map { ":\($0)" } ?? "")
                let rest = url.path + (url.query.map { "?" + $0 } ?? "") + (url.fragment.map { "#" + $0 } ?? "")
                let forms = ["://" + authority + rest, ":" + rest, ":/." + rest].map { url.scheme + $0 }
                #expect(forms.contains(url.href), "\(input.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        ("https://www.example.co.uk/", "example.co.uk"), ("https://news.example.org./", "example.org"),
        ("https://a.b.khabar.af/", "khabar.af"), ("https://x.gov.ir/", "x.gov.ir"), ("https://co.uk/", "co.uk"),
        ("https://my.blog.github.io/", "blog.github.io"), ("http://127.0.0.1:8080/", "127.0.0.1"),
        ("http://[::1]/", "[::1]"),
        ("http://localhost/", "localhost"), ("http://newsroom/", "newsroom"),
        ("https://نمونه.ایران/", "xn--hhbbbed.xn--mgba3a4f16a"),
        ("mailto:a@b", ""),
    ])
    func namesTheSite(url: String, site: String) throws {
        #expect(try #require(WebURL(url)).site == site)
    }
}
