import Model
import Testing

@Suite struct URLTrapTests {
    @Test(arguments: [
        ("/news/news/news/", "\"news\" stands more than 2 times in its path"),
        ("/news/a-story/news/other-story/news/", "\"news\" stands more than 2 times in its path"),
        ("/خبر/تازه/خبر/تازه/خبر", "\"%D8%AE%D8%A8%D8%B1\" stands more than 2 times in its path"),
        ("/list?color=red&size=1&color=red&color=red", "\"color=red\" stands more than 2 times in its query"),
    ])
    func namesWhatRepeats(path: String, words: String) throws {
        #expect(URLTrap.words(try #require(WebURL("https://a.example" + path))) == words)
    }

    @Test(arguments: [
        "/", "/news/world/news/", "/2026/2026/2026/a-story", "/11/11/11/11", "/i/m/i/i/i/",
        "/2026-01-01/2026-01-01/2026-01-01",
        "/list?color=red&color=blue&color=green", "/search?tag=a&tag=a",
    ])
    func leavesOthersAlone(path: String) throws {
        #expect(URLTrap.words(try #require(WebURL("https://a.example" + path))) == nil)
    }
}
