import Model
import Testing

struct AccessTests {
    private func access(_ home: String?) -> Access {
        var access = Access()
        (access.headers, access.secrets) = (["Accept-Language: fa"], ["Cookie: id=7"])
        access.home = home.flatMap { WebURL($0) }
        return access
    }

    /// The source, a URL, and whether its header lines and secrets go there.
    @Test(arguments: [
        ("https://news.test/feed", "https://news.test/a", true),
        ("https://www.news.test/", "https://news.test/a", true),
        ("http://news.test/", "https://news.test/a", true), ("https://news.test/", "http://news.test/a", false),
        ("https://news.test/", "https://other.test/a", false), ("https://news.test/", "https://x.news.test/a", false),
        ("https://news.test/", "https://news.test.evil.test/", false),
        ("https://news.test/", "https://news.test:8443/", false), ("http://news.test:81/", "https://news.test/", false),
        ("http://news.test:81/", "http://news.test:81/a", true), ("https://news.test/", "https://www.news.test/", true),
    ])
    func keepsWhatIsMeantForOneSourceThere(home: String, target: String, goes: Bool) throws {
        let (headers, secrets) = access(home).lines(for: try #require(WebURL(target)))
        #expect(headers == (goes ? ["Accept-Language: fa"] : []))
        #expect(secrets == (goes ? ["Cookie: id=7"] : []))
    }

    @Test func givesTheHeadersOfAllToAllAndSecretsToNobody() throws {
        let url = try #require(WebURL("https://news.test/"))
        #expect(access(nil).lines(for: url) == (["Accept-Language: fa"], []))
        #expect(access("https://news.test/").withoutSecrets.lines(for: url) == ([], []))
    }

    @Test func goesDirectlyWhereTheProxyIsNotWanted() throws {
        var access = Access()
        (access.proxy, access.noProxy) = ("socks5h://127.0.0.1:9050", ["direct.test"])
        for (url, isDirect) in [
            ("http://direct.test/", true), ("http://a.direct.test/", true), ("http://x.test/", false),
        ] {
            #expect(try access.proxy(for: #require(WebURL(url))) == (isDirect ? nil : "socks5h://127.0.0.1:9050"))
        }
    }
}
