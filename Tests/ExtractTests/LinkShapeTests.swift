import Model
import Testing

@testable import Extract

@Suite struct LinkShapeTests {
    @Test(arguments: [
        ("/", -5.0), ("/world/", 0), ("/2015/01/a-b-c-d", 5.5), ("/1393-10-19/x", 3), ("/20150109/x.html", 4),
        ("/news/12345", 3), ("/tag/budget", -5), ("/category/world", -5), ("/?p=123", 2.5), ("/x?page=2", -3),
        ("/World/ARTICLE/a_b_c.PHP", 3.5), ("/news.2024.long-suffix", 1),
    ])
    func judgesAnAddressByItsParts(_ path: String, _ score: Double) throws {
        #expect(LinkShape(try #require(WebURL("https://a.example" + path))).score == score, "\(path)")
    }

    @Test func knowsWhatCannotBeRead() throws {
        for path in ["/a.pdf", "/login/x", "/Feed", "/a/b.JPG"] {
            #expect(LinkShape(try #require(WebURL("https://a.example" + path))).isUseless, "\(path)")
        }
        #expect(!LinkShape(try #require(WebURL("https://a.example/pdf/a.html"))).isUseless)
        #expect(LinkShape(try #require(WebURL("https://a.example/authors/jo"))).isService)
    }
}
