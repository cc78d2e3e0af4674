import Fetch
import Model
import Support
import Testing

/// Header lines, secrets and proxies on real sockets.
struct AccessFetchTests {
    @Test func sendsHeadersAndSecretsHomeAndNoSecretIntoAnArchive() async throws {
        let kept = Locked<[Exchange]>([])
        let server = try LoopbackServer { request, _ in
            Reply(
                text: ["X-Key", "Accept-Language", "User-Agent"].map { request.headers[$0] ?? "-" }.joined(
                    separator: "|"))
        }
        let fetcher = Fetcher(
            .with { $0.isRecorded = true },
            recorder: { exchange in
                kept.withLock { $0.append(exchange) }
                return nil
            })
        var request = Request(try #require(WebURL(server.origin + "/a")))
        request.access.home = WebURL(server.origin + "/")
        (request.access.headers, request.access.secrets) = (["Accept-Language: fa"], ["X-Key: sesame"])
        let page = try await fetcher.fetch(request).get()
        #expect(String(decoding: page.body, as: UTF8.self).hasPrefix("sesame|fa|Offprint-Test"))
        request.access.home = WebURL("http://other.test/")
        #expect(String(decoding: try await fetcher.fetch(request).get().body, as: UTF8.self).hasPrefix("-|-|Offprint"))
        #expect(kept.withLock { $0.first?.secretNames } == ["x-key"])
    }

    @Test func whatTheArchiveCannotKeepCountsAsFetched() async throws {
        let server = try LoopbackServer { _, _ in Reply(404, text: "not here") }
        let fetcher = Fetcher(
            .with { $0.isRecorded = true }, recorder: { _ in Failure(.archive, detail: "No space left on device") })
        let result = await fetcher.fetch(Request(try #require(WebURL(server.origin + "/a"))))
        guard case .failure(let failure) = result else {
            Issue.record("an answer that is in no archive")
            return
        }
        #expect(failure.kind == .archive && failure.status == 404 && failure.transport.wireBytes > 0)
    }

    @Test func asksForNothingWhereTheCredentialIsMissing() async throws {
        let scene = try Scene { _, _ in Reply(text: "open") }
        let failure = try await scene.failure {
            ($0.access.home, $0.access.problem) = ($0.url, "credential news: No such file or directory")
        }
        #expect(failure.kind == .credential)
        #expect(scene.server.requests == 0)
    }

    @Test func asksAProxyForThePage() async throws {
        let proxy = try LoopbackServer { request, _ in Reply(text: "by proxy: \(request.target)") }
        let fetcher = Fetcher(.with { $0.allowNetworks = [] })
        var request = Request(try #require(WebURL("http://news.test/a")))
        request.access.proxy = proxy.origin
        let page = try await fetcher.fetch(request).get()
        #expect(String(decoding: page.body, as: UTF8.self) == "by proxy: http://news.test/a")
    }

    @Test func tellsNoProxyTheSecretsAndTakesItsRefusalForNoAnswer() async throws {
        let asked = Locked<[String]>([])
        let proxy = try LoopbackServer { request, _ in
            asked.withLock { $0.append("\(request.method) \(request.target) \(request.headers["X-Key"] ?? "-")") }
            return Reply(403, text: "no")
        }
        var request = Request(try #require(WebURL("https://news.test/a")))
        request.access.home = WebURL("https://news.test/")
        (request.access.proxy, request.access.secrets) = (proxy.origin, ["X-Key: sesame"])
        guard case .failure(let failure) = await Fetcher(.with { _ in }).fetch(request) else {
            Issue.record("the proxy's refusal was taken for the page")
            return
        }
        #expect(failure.kind == .connect)
        #expect(failure.status == nil)
        #expect(asked.withLock { $0 } == ["CONNECT news.test:443 -"])
    }

    @Test func doesNotHoldAProxyThatIsMissingAgainstTheNames() async throws {
        let fetcher = Fetcher(.with { _ in })
        let server = try LoopbackServer { _, _ in Reply(text: "here") }
        var request = Request(try #require(WebURL(server.origin + "/a")))
        request.access.proxy = "http://proxy.invalid:1"
        guard case .failure(let failure) = await fetcher.fetch(request) else {
            Issue.record("there is no such proxy")
            return
        }
        #expect(failure.kind == .connect)
        request.access.proxy = nil
        #expect(try await fetcher.fetch(request).get().status == 200)
    }

    @Test(arguments: [
        "http://127.0.0.1/", "http://2130706433/", "http://[::ffff:10.0.0.1]/", "http://localhost/",
        "http://a.localhost/",
    ])
    func asksNoProxyForInnerAddresses(url: String) async throws {
        let proxy = try LoopbackServer { _, _ in Reply(text: "secret") }
        var request = Request(try #require(WebURL(url)))
        request.access.proxy = proxy.origin
        guard case .failure(let failure) = await Fetcher(.with { $0.allowNetworks = [] }).fetch(request) else {
            Issue.record("\(url) was fetched by proxy")
            return
        }
        #expect(failure.kind == .address)
        #expect(proxy.connections == 0)
    }
}
