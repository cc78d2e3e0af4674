import Archive
import Loopback
import Model
import Store
import Support
import Testing

@testable import Crawl
@testable import Fetch

/// Servers that show a page only to who brings their cookie back.
@Suite struct CookieCrawlTests {
    /// Redirects until the request carries that cookie.
    private func gate(
        to target: String, setting cookie: String, _ wanted: String? = nil, _ page: String = "Bridge opens"
    )
        -> Site.Answer
    {
        let wanted = wanted ?? String(cookie.prefix { $0 != ";" })
        return .asked { request, _ in
            if request.headers["Cookie"]?.contains(wanted) == true { return Reply(text: Site.story(page)) }
            return Reply(302, headers: [("Location", target), ("Set-Cookie", cookie)])
        }
    }

    private func cookies(_ site: Site, _ path: String) -> [String] {
        site.hits.filter { $0.target == path }.map { $0.headers["Cookie"] ?? "-" }
    }

    @Test func aPageThatRedirectsToItselfForItsCookieIsRead() async throws {
        let site = try Site(["/feed": .feed(["/a", "/b"]), "/a": gate(to: "/a", setting: "seen=1; Path=/; HttpOnly")])
        site.publish("/b", .story("Rain stops"))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens", "Rain stops"])
        #expect(cookies(site, "/a") == ["-", "seen=1"])
        #expect(cookies(site, "/b") == ["-"])
        let row = try #require(try crawl.rows("/a").last)
        #expect(row.outcome == .stored)
        #expect(row.detail?.contains("asked once more, with its cookies") == true)
        #expect(row.detail?.contains("seen") == false)
    }

    @Test(arguments: ["/check?return=%2Fworld%2Fa", "/check?to=/world/a&x=1"])
    func aCheckThatLeadsBackIsPassed(check: String) async throws {
        let site = try Site(["/feed": .feed(["/world/a"]), "/world/a": gate(to: check, setting: "one=1", "two=2")])
        site.publish(check, .with(["Location": "/world/a", "Set-Cookie": "two=2; path=/"], .status(302)))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(try crawl.outcomes("/world/a") == ["stored"])
        #expect(cookies(site, check) == ["one=1"])
        #expect(try crawl.allRows().count == 2)
    }

    @Test func aMarkInTheQueryIsNoOtherAddress() async throws {
        let site = try Site(["/feed": .feed(["/a?id=1"]), "/a?id=1": gate(to: "/a?id=1&cookies=1", setting: "k=v")])
        site.publish("/a?id=1&cookies=1", gate(to: "/no-cookies", setting: "k=v"))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.outcomes("/a?id=1") == ["stored"])
        #expect(site.hits("/no-cookies") == 0)
        #expect(try crawl.allRows().count == 2)
    }

    @Test func whoNeverLetsInIsAskedOnceMoreAndNamed() async throws {
        let site = try Site(["/feed": .feed(["/a"]), "/a": .with(["Set-Cookie": "seen=1"], .redirect("/a"))])
        let crawl = try await site.crawl("/feed")
        let row = try #require(try crawl.rows("/a").last)
        #expect((row.outcome, row.reason) == (.failed, "redirect"))
        #expect(row.detail?.contains("redirects to itself") == true)
        #expect(site.hits("/a") == 2)
    }

    @Test func aChainOfChecksEnds() async throws {
        let checks = (1...9).map {
            ("/check\($0)", Site.Answer.with(["Set-Cookie": "c\($0)=1"], .redirect("/check\($0 + 1)")))
        }
        let site = try Site(Dictionary(uniqueKeysWithValues: checks))
        site.publish("/a", .with(["Set-Cookie": "seen=1"], .redirect("/check1?back=/a")))
        site.publish("/check1?back=/a", .with(["Set-Cookie": "c=1"], .redirect("/check2")))
        let crawl = try await site.crawl("/a") { $0.maxRedirects = 0 }
        #expect(site.hits.count { $0.target != "/robots.txt" } == CookieChain.mostRequests)
        #expect(try crawl.rows("/a").last?.reason == "too-many-redirects")
    }

    @Test func cookiesGoNowhereElse() async throws {
        let other = try Site(["/b": .story("Rain stops")], address: "127.0.0.3")
        let site = try Site(["/c": .story("School burns")], address: "127.0.0.2")
        let set = ["Set-Cookie": "seen=1; Path=/; Domain=127.0.0.3"]
        site.publish("/a", .with(set, .redirect(other.url("/b?from=/a"))))
        site.publish("/plain", .with(["Set-Cookie": "seen=1"], .redirect("/c")))
        site.publish("/deep/x", gate(to: "/deep/x", setting: "k=v; Path=/elsewhere"))
        other.publish("/b?from=/a", .story("Rain stops"))
        site.publish("/feed", .feed(["/a", "/plain", "/deep/x"]))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.titles() == ["Rain stops", "School burns"])
        #expect((site.hits + other.hits).allSatisfy { $0.headers["Cookie"] == nil })
        #expect(site.hits("/plain") == 1)
    }

    @Test func aCheckThatRobotsCloseIsNotAsked() async throws {
        let site = try Site(["/robots.txt": .text("User-agent: *\nDisallow: /check\n"), "/check?r=/a&x": .status(500)])
        site.publish("/a", .with(["Set-Cookie": "seen=1"], .redirect("/check?r=/a&x")))
        let crawl = try await site.crawl("/a")
        #expect(try crawl.outcomes("/a") == ["moved"])
        #expect(site.hits("/check?r=/a&x") == 0)
    }

    /// Five redirects that lead nowhere are a robots.txt that is not there (RFC 9309 2.3.1.2); one in a circle is as well.
    @Test func aRobotsFileBehindTheGateIsAskedOnce() async throws {
        let site = try Site([
            "/a": gate(to: "/a", setting: "seen=1"), "/robots.txt": gate(to: "/robots.txt", setting: "k=v"),
        ])
        let crawl = try await site.crawl("/a")
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits("/robots.txt") == 1)
        #expect(try crawl.allRows(withRobots: true).first?.outcome == .moved)
    }

    @Test(arguments: ["/login?next=/a", "/user/sign-in?to=%2Fa"])
    func aLoginIsAskedOnceAndWithoutCookies(login: String) async throws {
        let site = try Site(["/feed": .feed(["/a"]), login: .status(403)])
        site.publish("/a", .with(["Set-Cookie": "seen=1"], .redirect(login)))
        let crawl = try await site.crawl("/feed")
        #expect(try crawl.rows("/a").first?.outcome == .moved)
        #expect(cookies(site, login) == ["-"])
    }

    @Test func cookiesOfTheSourceStandAlone() async throws {
        let site = try Site(["/a": gate(to: "/a", setting: "seen=1")])
        let crawl = try await site.crawl("/a") { $0.access.headers = ["Cookie: mine=1"] }
        #expect(try crawl.rows("/a").last?.reason == "redirect")
        #expect(cookies(site, "/a") == ["mine=1"])
    }

    @Test func thePauseOfTheHostIsKept() async throws {
        let site = try Site(["/a": gate(to: "/a", setting: "seen=1")])
        let crawl = try await site.crawl("/a") { $0.minDelay = .milliseconds(300) }
        #expect(try crawl.titles() == ["Bridge opens"])
        #expect(site.hits.count == 3)
        #expect(try #require(site.shortestGap) >= .milliseconds(300))
    }

    @Test func anArchiveReplaysTheChain() async throws {
        let folder = TemporaryFolder()
        let site = try Site(["/a": gate(to: "/a", setting: "seen=1")])
        let crawl = try await site.crawl(urls: [site.url("/a")], archive: folder.path)
        #expect(try crawl.titles() == ["Bridge opens"])
        let replayed = try await site.crawl(urls: [site.url("/a")], replay: .init(folder: folder.path))
        #expect(try replayed.outcomes("/a") == ["stored"])
        #expect(site.hits("/a") == 2)
    }
}
