import Fetch
import Model
import Publish
import Support
import Testing

@testable import offprint

@Suite struct FetchTrailTests {
    private func trail(_ path: String, allow: [String] = ["127.0.0.0/8"], maxRedirects: Int = 3) async throws
        -> FetchTrail
    {
        let server = try LoopbackServer { request, _ in
            switch request.path {
            case "/a": Reply(302, headers: [("Location", "/b")])
            case "/round": Reply(302, headers: [("Location", "/round")])
            case "/b":
                Reply(
                    200, headers: [("Content-Type", "text/plain"), ("X-Odd", "\u{1B}[31mred")],
                    body: Array("hello".utf8))
            default: Reply(404)
            }
        }
        defer { server.stop() }
        var settings = Settings()
        (settings.contact, settings.allowNetworks) = ("desk@example.org", allow)
        let fetcher = Fetcher(try settings.fetcherSettings())
        let url = try #require(WebURL(server.origin + path))
        let trail = await FetchTrail(url, fetcher: fetcher, maxRedirects: maxRedirects, access: Access())
        await fetcher.stop()
        return trail
    }

    @Test func showsEveryHop() async throws {
        let trail = try await self.trail("/a")
        #expect(trail.isGood)
        #expect(trail.hops.map(\.url.path) == ["/a", "/b"])
        #expect(trail.body == Array("hello".utf8))
        let text = trail.lines.joined(separator: "\n")
        #expect(text.contains("302 to http://127.0.0.1"))
        #expect(text.contains("127.0.0.1 (let through by the guard"))
        #expect(text.contains("< content-type: text/plain"))
        #expect(!text.contains("\u{1B}"))
        #expect(trail.hops[1].json.text.contains(#""status":200,"location":null"#))
    }

    @Test func saysThatTheGuardRefused() async throws {
        let trail = try await self.trail("/a", allow: [])
        #expect(!trail.isGood && trail.hops.count == 1)
        #expect(trail.lines.contains { $0.contains("refused by the guard") })
        #expect(trail.hops[0].json.text.contains(#""failure":"address""#))
    }

    @Test func endsARoundOfRedirects() async throws {
        let trail = try await self.trail("/round")
        #expect(trail.isCut && !trail.isGood)
        #expect(trail.hops.count == 4)
    }

    @Test func anErrorPageIsNotGood() async throws {
        #expect(try await trail("/none").isGood == false)
    }

    @Test func nothingIsFetchedWithoutAContact() throws {
        #expect(throws: ConfigError.self) { try Settings().fetcherSettings() }
        var settings = Settings()
        settings.contact = " desk@example.org "
        #expect(try settings.fetcherSettings().userAgent == "Offprint/\(Offprint.version) (+desk@example.org)")
    }
}
