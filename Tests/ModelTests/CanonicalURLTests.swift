import Model
import Support
import Testing

struct CanonicalURLTests {
    private func canonical(_ text: String) throws -> CanonicalURL {
        try CanonicalURL(#require(WebURL(text), "\(text)"))
    }

    @Test(arguments: spellings)
    func twoSpellingsOfOneAddressHaveOneKey(first: String, second: String) throws {
        #expect(try canonical(first).key == canonical(second).key)
    }

    @Test(arguments: pages)
    func differentPagesHaveDifferentKeys(first: String, second: String) throws {
        #expect(try canonical(first).key != canonical(second).key)
    }

    @Test(arguments: fetched)
    func fetchesTheNormalForm(written: String, fetched: String) throws {
        #expect(try canonical(written).url.href == fetched)
    }

    @Test func isItsOwnNormalForm() throws {
        var random = Seeded(2015)
        for _ in 0..<10_000 {
            let text = GeneratedURL.next(&random)
            guard let url = WebURL(text) else { continue }
            let once = try CanonicalURL(url)
            let twice = try CanonicalURL(once.url)
            #expect(twice.url == once.url, "\(text.debugDescription)")
            #expect(twice.key == once.key, "\(text.debugDescription)")
            #expect(WebURL(once.url.href) == once.url, "\(text.debugDescription)")
            #expect(once.key.utf8.count <= CanonicalURL.maxKeyLength)
        }
    }

    @Test func refusesLongURLs() throws {
        let start = "https://example.org/"
        let fits = start + String(repeating: "a", count: CanonicalURL.maxURLLength - start.utf8.count)
        #expect(try canonical(fits).url.href == fits)
        #expect(throws: URLRefusal.tooLong(bytes: 8_193)) { try canonical(fits + "a") }
        #expect(URLRefusal.tooLong(bytes: 8_193).description == "the URL has 8193 bytes, more than the limit of 8192")
    }

    @Test func refusesWhatTheNormalFormMakesTooLong() throws {
        let url = "https://example.org/?" + String(repeating: "|", count: 4_000)
        #expect(throws: URLRefusal.tooLong(bytes: 21 + 12_000)) { try canonical(url) }
    }

    @Test func shortensLongKeysWithoutMixingThem() throws {
        let long = "https://example.org/" + String(repeating: "a", count: 4_000)
        let keys = try [long, long + "b", long + "c", long + "/"].map { try canonical($0).key }
        #expect(keys.map(\.utf8.count) == [2_048, 2_048, 2_048, 2_048])
        #expect(Set(keys).count == 3)
        #expect(keys[0] == keys[3])
    }

    @Test func refusesOtherSchemes() {
        #expect(throws: URLRefusal.scheme("mailto")) { try canonical("mailto:desk@example.org") }
        #expect(throws: URLRefusal.scheme("file")) { try canonical("file:///etc/passwd") }
    }
}

/// URLs with much of what the rules look at.
private enum GeneratedURL {
    static func next(_ random: inout Seeded) -> String {
        var text = pick(["http://", "HTTPS://u:p@", "https://"], &random)
        text += pick(
            ["example.org", "WWW.Example.Org.", "نمونه.ایران", "[::1]", "127.1", "a.b.c", "a..", "。"], &random)
        text += pick(["", ":80", ":443", ":8080"], &random)
        for _ in 0..<Int.random(in: 0...5, using: &random) { text += pick(segments, &random) }
        if Bool.random(using: &random) {
            text += "?"
            for _ in 0..<Int.random(in: 0...5, using: &random) { text += pick(parameters, &random) }
        }
        return text + pick(["", "#", "#x", "#!/y"], &random)
    }

    private static func pick(_ list: [String], _ random: inout Seeded) -> String {
        list.randomElement(using: &random) ?? ""
    }

    private static let segments = [
        "/", "//", "/.", "/..", "/%2e", "/%2E%2e", "/index.html", "/Default.ASPX", "/a;jsessionid=1A2B3C4D", "/;sid=1",
        "/خبر",
        "/%d8%ae", "/%", "/%%34%31", "/%4", "/a|b", "/[c]", "/(S(lit3py55t21z5v55vlm25s55))", "/.;jsessionid=x",
        "/%7Euser", "/a+b",
        "/c%2Fd", "/e%3Bjsessionid=9", "\\f", "/ ", "/;jsessionid=1;jsessionid=2/..",
    ]
    private static let parameters = [
        "&", "a=1", "&b", "&b=", "&=", "&utm_source=x", "&UTM%5Fmedium=y", "&amp;utm_campaign=z", "&amp;amp;utm_id=z",
        "&ref=home",
        "&ref=12345", "&s=0123456789abcdef0123456789abcdef", "&sid=a1b2c3d4e5f6g7h8", "&phpsessid=1", "&q=a+b%20c",
        "&q=%D8%AE",
        "&q='", "&q=%27", "&x[y]=1", "&x%5by%5d=2", "%", "%25", "%%36%31", "&fbclid", "?", "/", "&q=a%26b",
    ]
}
