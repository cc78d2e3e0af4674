import Fetch
import Model
import Support
import Testing

/// The guard on real sockets: what it refuses never sees a connection.
@Suite struct ConnectedAddressTests {
    @Test(arguments: [
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "localhost", "0.0.0.0", "0",
        "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "10.0.0.1", "169.254.169.254", "[fe80::1]",
    ])
    func refusesHosts(host: String) async throws {
        let scene = try Scene(.with { $0.allowNetworks = [] }) { _, _ in Reply(text: "secret") }
        let url = try #require(Self.url(host, scene.server.port))
        guard case .failure(let failure) = await scene.fetcher.fetch(Request(url)) else {
            Issue.record("\(host) gave a page")
            return
        }
        // ::1 and its like may be no address at all on a machine without IPv6; the guard speaks before the kernel does.
        #expect(failure.kind == .address, "\(failure.detail)")
        #expect(failure.detail.hasSuffix("(allow-networks)"))
        #expect(scene.server.connections == 0)
    }

    @Test func judgesTheAddressOfTheResolveFileToo() async throws {
        let scene = try Scene(.with { $0.allowNetworks = [] }) { _, _ in Reply(text: "secret") }
        var settings = FetchSettings(userAgent: "Offprint-Test/1.0")
        settings.resolve = [
            ResolveEntry(host: "news.test", port: scene.server.port, address: try #require(IPAddress("127.0.0.1")))
        ]
        await scene.fetcher.update(settings)
        let url = try #require(WebURL("http://news.test:\(scene.server.port)/"))
        guard case .failure(let failure) = await scene.fetcher.fetch(Request(url)) else {
            Issue.record("the resolve file leads around the guard")
            return
        }
        #expect(failure.kind == .address)
        #expect(failure.detail == "127.0.0.1 is a loopback address (allow-networks)")
        #expect(scene.server.connections == 0)
    }

    @Test func refusesAgainWhatItRefused() async throws {
        let scene = try Scene(.with { $0.allowNetworks = [] }) { _, _ in Reply(text: "secret") }
        for _ in 0..<3 { #expect(try await scene.failure().kind == .address) }
        #expect(scene.server.connections == 0)
    }

    private static func url(_ host: String, _ port: Int) -> WebURL? { WebURL("http://\(host):\(port)/") }
}
