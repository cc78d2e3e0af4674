import Model
import Testing

struct PageRobotsTests {
    /// The value of X-Robots-Tag, whether the page may be kept, and whether its links may be followed.
    @Test(arguments: [
        ("noindex", false, true), ("NoIndex, NoFollow", false, false), ("none", false, false),
        ("nofollow", true, false),
        ("all", true, true), ("index, follow", true, true), ("noarchive, nosnippet", true, true),
        ("max-image-preview: none", true, true), ("max-snippet:-1, noindex", false, true),
        ("unavailable_after: Fri, 25 Jun 2010 15:00:00 PST", true, true),
        ("offprint: noindex", false, true), ("Offprint: none", false, false), ("otherbot: noindex", true, true),
        ("otherbot: noindex, nofollow", true, true), ("otherbot: noindex, offprint: nofollow", true, false),
        ("noindex, otherbot: nofollow", false, true), ("", true, true), (",:,", true, true), (": noindex", false, true),
    ])
    func readsTheHeader(value: String, isKept: Bool, isFollowed: Bool) {
        var robots = PageRobots()
        robots.add(header: value, agent: "offprint")
        #expect((robots.noindex == nil) == isKept)
        #expect((robots.nofollow == nil) == isFollowed)
    }

    @Test(arguments: [
        ("robots", "noindex", false, true), ("ROBOTS", "NOINDEX,NOFOLLOW", false, false),
        ("robots", "none", false, false),
        ("robots", "noindex nofollow", false, false), ("robots", "max-image-preview:none, nofollow", true, false),
        ("robots", "max-image-preview: none", true, true), ("offprint", "nofollow", true, false),
        ("otherbot", "noindex, nofollow", true, true), ("description", "noindex", true, true),
    ])
    func readsMetaElements(name: String, content: String, isKept: Bool, isFollowed: Bool) {
        var robots = PageRobots()
        robots.add(meta: name, content: content, agent: "offprint")
        #expect((robots.noindex == nil) == isKept)
        #expect((robots.nofollow == nil) == isFollowed)
    }

    @Test func addsLinesUpAndQuotesTheFirst() {
        var robots = PageRobots()
        robots.add(header: "index, follow", agent: "offprint")
        robots.add(header: "offprint: noindex", agent: "offprint")
        robots.add(meta: "robots", content: "none", agent: "offprint")
        #expect(robots.noindex == "X-Robots-Tag: offprint: noindex")
        #expect(robots.nofollow == "meta robots: none")
    }
}
