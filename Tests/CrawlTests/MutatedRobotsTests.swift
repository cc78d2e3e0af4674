import Crawl
import Model
import Support
import Testing

/// Files of robots.txt that are spoiled from a seed.
struct MutatedRobotsTests {
    @Test func judgesBySpoiledFilesTheSameTwice() throws {
        let files = [
            RobotsTests.file,
            "\u{FEFF}User-agent: *\r\nDisallow: /*/*/*$\rAllow: /%D8%AE*%25\n\n"
                + "Crawl-delay: 1e9\nSitemap: /s.xml",
        ].map { Array($0.utf8) }
        let urls = try ["/private/a.html", "/a/b/c?print=1#x", "/%D8%AE%D8%A8%D8%B1", "/%%2"].map {
            try #require(WebURL($0, base: WebURL("https://example.org/")))
        }
        for file in Mutator.bytes(600, from: files) {
            func verdicts() -> [Robots.Verdict] {
                let robots = Robots(file, agent: "Offprint")
                return urls.map(robots.verdict)
            }
            #expect(verdicts() == verdicts())
        }
    }
}
