import Model
import Testing

@testable import Extract

@Suite struct PageNumberTests {
    private func leads(_ from: String, _ to: String, _ number: Int) throws -> Bool {
        let url = try #require(WebURL("https://a.example" + from))
        let next = try #require(WebURL(to, base: url))
        return PageNumber.leads(from: url, to: next, number: number)
    }

    @Test(arguments: [
        ("/story", "/story/2", 2), ("/story/", "/story/2/", 2), ("/story", "/story?page=2", 2),
        ("/story?id=7", "/story?id=7&page=2", 2), ("/story?page=1", "/story?page=2", 2), ("/story", "/story/page/2", 2),
        ("/story.html", "/story-2.html", 2), ("/story.html", "/story_2.html", 2), ("/story.html", "/story,2.html", 2),
        ("/a/story.html", "/a/story.html?seite=2", 2), ("/story", "/story/seite-2", 2),
        ("/story.htm", "/story-page-2.htm", 2),
        ("/story/", "/story/index_2.html", 2), ("/story-1.html", "/story-2.html", 2), ("/story/2", "/story/3", 3),
        ("/story?p=9", "/story?p=10", 10), ("/story-9.html", "/story-10.html", 10), ("/Story/Page2", "/Story/Page3", 3),
        ("/a/99", "/a/99/2", 2),
    ])
    func knowsTheNextPageByItsNumber(_ from: String, _ to: String, _ number: Int) throws {
        #expect(try leads(from, to, number), "\(from) \(to)")
    }

    @Test(arguments: [
        // The story after this one.
        ("/news/123", "/news/124", 2), ("/story-one", "/story-two", 2), ("/story", "/other/2", 2), ("/2", "/3", 2),
        // Pagers of something else.
        ("/story", "/story/comment-page-2", 2), ("/story", "/story?cpage=2", 2), ("/", "/page/2", 2),
        ("/story", "/page/2", 2), ("/story?id=7", "/story?id=2", 2), ("/story", "/story?id=2", 2),
        // Another page than the next one, another site, the page itself.
        ("/story", "/story/3", 2), ("/story/2", "/story/2", 3), ("/story", "https://b.example/story/2", 2),
        ("/story", "/story", 2), ("/story", "/story2", 2), ("/story/12", "/story/2", 2), ("/story", "/story/1", 1),
    ])
    func takesNothingElseForIt(_ from: String, _ to: String, _ number: Int) throws {
        #expect(try !leads(from, to, number), "\(from) \(to)")
    }
}
