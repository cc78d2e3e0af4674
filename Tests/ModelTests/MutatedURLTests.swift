import Model
import Support
import Testing

/// URLs that are spoiled from a seed.
struct MutatedURLTests {
    private static let urls = [
        "https://user:pass@example.org:8443/a/../b;c=1/%D8%AE?utm_source=x&b=2&b=#top",
        "//xn--mgbh0fb.xn--kgbechtv/خبر?q=پل نو",
        "http://[::ffff:127.0.0.1]:80/", "http://0x7f.1/", "HTTP://EXAMPLE.org./?PHPSESSID=0123456789abcdef0123",
        "../x/./y//z?",
        "http://例え.テスト/\u{202E}a", "feed:https://example.org/rss", "mailto:a@b.c", "?a=1&amp;b=2",
        "http://a.example/%zz%00",
    ]

    @Test func aSpoiledURLIsOneInItsOwnSpellingToo() throws {
        let base = try #require(WebURL("https://news.test/a/b?c"))
        for text in Mutator.texts(2000, from: Self.urls) {
            guard let url = WebURL(text, base: base) else { continue }
            #expect(WebURL(url.href)?.href == url.href, "\(text.debugDescription)")
            guard let canonical = try? CanonicalURL(url) else { continue }
            #expect(try CanonicalURL(canonical.url).key == canonical.key, "\(text.debugDescription)")
        }
    }
}
