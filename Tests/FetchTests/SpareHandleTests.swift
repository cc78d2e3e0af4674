import Fetch
import Model
import Support
import Testing

/// Transfers use libcurl's handles one after the other; what one was told must not reach the next.
struct SpareHandleTests {
    /// The heads of the requests that a fetcher sends one after the other, as they went out.
    private func heads(
        _ requests: [Request], _ settings: FetchSettings = .with { $0.isRecorded = true }
    ) async throws -> [String] {
        let heads = Locked<[String]>([])
        let fetcher = Fetcher(settings) { exchange in
            heads.withLock { $0.append(String(decoding: exchange.request, as: UTF8.self)) }
            return nil
        }
        for request in requests { _ = await fetcher.fetch(request) }
        await fetcher.stop()
        return heads.withLock(\.self)
    }

    private func server() throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            guard request.path == "/old" else {
                return Reply(headers: [("Set-Cookie", "id=7"), ("ETag", "\"e\"")], text: "news")
            }
            connection.write("HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nnews")
            connection.close()
            return nil
        }
    }

    private func request(_ text: String, _ change: (inout Request) -> Void = { _ in }) throws -> Request {
        var request = Request(try #require(WebURL(text)))
        change(&request)
        return request
    }

    /// All that a request can be told apart from its URL, and what a server may make a client keep.
    @Test(
        arguments: [
            { (request: inout Request) in request.etag = "\"a\"" },
            { $0.lastModified = "Fri, 09 Jan 2015 10:00:00 GMT" },
            { $0.headers = ["X-Own: 1", "Cookie: own=1"] },
            { $0.access.headers = ["Accept-Language: fa"] },
            {
                ($0.access.home, $0.access.secrets) = ($0.url, ["Authorization: Basic c2VzYW1l", "Cookie: sesame=1"])
            },
            { ($0.maxBody, $0.cutsBody) = (2, true) },
            { $0.maxBody = 2 },
            { $0.access.minTLS = .v13 },
            { $0.access.verifiesTLS = false },
            { $0.access.proxy = "http://user:sesame@127.0.0.1:\($0.url.effectivePort)" },
            { if let url = WebURL("http://user:sesame@\($0.url.authority)/a") { $0.url = url } },
            { if let url = WebURL("http://\($0.url.authority)/old") { $0.url = url } },
        ] as [@Sendable (inout Request) -> Void])
    func tellsTheNextHostNothingOfTheLast(change: @Sendable (inout Request) -> Void) async throws {
        let (one, other) = (try server(), try server())
        let plain = try request(other.origin + "/b")
        let alone = try await heads([plain, plain])
        let first = try request(one.origin + "/a", change)
        // The first leaves a handle, the second may take it, and the third that of the second.
        let told = try await heads([try request(one.origin + "/a"), first, plain, plain])
        #expect(told.suffix(2) == alone[...])
        #expect(alone[0] == alone[1])
        #expect(alone[0].hasPrefix("GET /b HTTP/1.1\r\n"))
        #expect(!alone[0].contains("sesame") && !alone[0].contains("Cookie"))
    }

    @Test func givesEachTransferItsOwnAnswer() async throws {
        let scene = try Scene { request, _ in
            if request.path == "/304" { return Reply(304, headers: [("ETag", "\"x\"")]) }
            if request.path == "/cut" { return Reply(text: String(repeating: "x", count: 5000)) }
            return Reply(text: request.target)
        }
        for round in 0..<3 {
            #expect(try await scene.page("/304") { $0.etag = "\"x\"" }.status == 304)
            #expect(try await scene.failure("/cut") { $0.maxBody = 10 }.kind == .tooLarge)
            let page = try await scene.page("/\(round)")
            #expect(String(decoding: page.body, as: UTF8.self) == "/\(round)")
            #expect(page.headers["ETag"] == nil)
        }
    }

    @Test func saysOfEachFailureWhatLedToItAlone() async throws {
        let server = try LoopbackServer { _, _ in Reply(text: "news") }
        let fetcher = Fetcher(.with { _ in })
        _ = try await fetcher.fetch(try request(server.origin + "/")).get()
        server.stop()
        guard case .failure(let failure) = await fetcher.fetch(try request(server.origin + "/")) else {
            Issue.record("a server that has stopped answered")
            return
        }
        #expect(failure.kind == .connect)
        await fetcher.stop()
    }
}
