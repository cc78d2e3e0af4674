import Fetch
import Glibc
import Inflate
import Model
import Support
import Testing

@Suite struct FetcherTests {
    @Test func bringsAPageWithItsHeadersAndTransport() async throws {
        let scene = try Scene { request, _ in
            Reply(headers: [("X-One", "a"), ("x-one", "b"), ("X-Latin", "caf\u{e9}")], text: "<p>\(request.target)")
        }
        let page = try await scene.page("/news?page=2")
        #expect(page.status == 200)
        #expect(page.body == Array("<p>/news?page=2".utf8))
        #expect(page.headers.all("X-ONE") == ["a", "b"])
        #expect(page.headers["x-latin"] == "café")
        #expect(page.transport.address == "127.0.0.1")
        #expect(page.transport.httpVersion == "1.1")
        #expect(page.transport.wireBytes == 15)
        #expect(page.transport.bodyBytes == 15)
        #expect(page.transport.total >= page.transport.firstByte)
        #expect(page.transport.firstByte >= page.transport.connect)
        #expect(!page.transport.isReusedConnection)
    }

    @Test func saysWhoItIsAndWhatItDecodes() async throws {
        let scene = try Scene { request, _ in
            Reply(
                text: ["User-Agent", "Accept-Encoding", "X-More"].map { request.headers[$0] ?? "-" }.joined(
                    separator: "|"))
        }
        let page = try await scene.page { $0.headers = ["X-More: yes", "X-Bad: a\r\nX-Evil: b"] }
        let expected = "Offprint-Test/1.0 (+http://news.test/contact)|gzip, deflate, br, zstd|yes"
        #expect(String(decoding: page.body, as: UTF8.self) == expected)
    }

    @Test func asksWithTheValidatorsOfTheLastAnswer() async throws {
        let scene = try Scene { request, _ in
            let isSame =
                request.headers["If-None-Match"] == "\"v1\""
                && request.headers["If-Modified-Since"] == "Fri, 09 Jan 2015 10:02:03 GMT"
            return isSame
                ? Reply(304, headers: [("ETag", "\"v1\"")]) : Reply(headers: [("ETag", "\"v1\"")], text: "new")
        }
        #expect(try await scene.page().status == 200)
        let again = try await scene.page {
            ($0.etag, $0.lastModified) = ("\"v1\"", "Fri, 09 Jan 2015 10:02:03 GMT")
        }
        #expect(again.status == 304)
        #expect(again.body.isEmpty)
        #expect(scene.server.connections == 1)
    }

    @Test func keepsItsConnections() async throws {
        let scene = try Scene { _, _ in Reply(text: "ok") }
        for number in 0..<5 {
            #expect(try await scene.page().transport.isReusedConnection == (number > 0))
        }
        #expect(scene.server.connections == 1)
        #expect(scene.server.requests == 5)
    }

    @Test(arguments: [(kept: 1, connections: 6), (2, 2)])
    func keepsSoManyConnectionsAtOnce(kept: Int, connections: Int) async throws {
        let settings = FetchSettings.with { ($0.connections, $0.keptConnections) = (1, kept) }
        let (one, other) = (try Scene(settings) { _, _ in Reply() }, try LoopbackServer { _, _ in Reply() })
        for _ in 0..<3 {
            #expect(try await one.page().status == 200)
            let second = await one.fetcher.fetch(Request(try #require(WebURL(other.origin + "/"))))
            #expect(try second.get().status == 200)
        }
        #expect(one.server.connections + other.connections == connections)
    }

    @Test func opensAnotherConnectionAfterAPause() async throws {
        let scene = try Scene(.with { $0.keepAlive = .seconds(1) }) { _, _ in Reply(text: "ok") }
        let slow = try LoopbackServer { _, _ in
            usleep(2_500_000)
            return Reply(text: "late")
        }
        #expect(try await scene.page().status == 200)
        _ = await scene.fetcher.fetch(Request(try #require(WebURL(slow.origin + "/"))))
        #expect(try await !scene.page().transport.isReusedConnection)
        #expect(scene.server.connections == 2)
    }

    @Test func losesNoPageWhenTheServerClosesSilently() async throws {
        let scene = try Scene { _, connection in
            connection.write(Reply(text: "bye").bytes())
            connection.close()
            return nil
        }
        for _ in 0..<10 { #expect(try await scene.page().status == 200) }
        #expect(scene.server.connections == 10)
    }

    @Test func followsNoRedirect() async throws {
        let scene = try Scene { _, _ in Reply(302, headers: [("Location", "/elsewhere")]) }
        let page = try await scene.page()
        #expect(page.status == 302)
        #expect(page.headers["location"] == "/elsewhere")
        #expect(scene.server.requests == 1)
    }

    @Test(arguments: [404, 410, 429, 500, 503])
    func givesAnyStatusAsAPage(status: Int) async throws {
        let scene = try Scene { _, _ in Reply(status, headers: [("Retry-After", "5")], text: "sorry") }
        let page = try await scene.page()
        #expect(page.status == status)
        #expect(page.retryAfter(now: Timestamp(seconds: 0)) == .seconds(5))
    }

    @Test func dropsInterimAnswersAndTrailers() async throws {
        let hint = "HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n"
        let scene = try Scene { _, connection in
            connection.write("HTTP/1.1 100 Continue\r\n\r\n" + String(repeating: hint, count: 100))
            connection.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Real: yes\r\n\r\n5\r\nhello\r\n0\r\nX-Trailer: no\r\n\r\n"
            )
            return nil
        }
        let page = try await scene.page()
        #expect(page.status == 200)
        #expect(page.body == Array("hello".utf8))
        #expect(page.headers["link"] == nil)
        #expect(page.headers["x-trailer"] == nil)
        #expect(page.headers["x-real"] == "yes")
        #expect(try await scene.page().transport.isReusedConnection)
    }

    @Test func fetchesManyAtOnceWithinItsLimits() async throws {
        let open = Locked((now: 0, most: 0))
        let scene = try Scene(.with { ($0.connections, $0.connectionsPerHost) = (16, 64) }) { request, _ in
            open.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            defer { open.withLock { $0.now -= 1 } }
            return Reply(text: request.target)
        }
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let page = try await scene.page("/\(number)")
                    return String(decoding: page.body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(bodies.count == 200)
        #expect(scene.server.connections <= 16)
        #expect(open.withLock { $0.most } <= 16)
    }

    @Test func asksOneHostOneByOne() async throws {
        let open = Locked((now: 0, most: 0))
        let scene = try Scene { _, _ in
            open.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            defer { open.withLock { $0.now -= 1 } }
            return Reply(text: "ok")
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<64 { group.addTask { await #expect(throws: Never.self) { try await scene.page() } } }
        }
        #expect(open.withLock { $0.most } == 1)
        #expect(scene.server.connections == 1)
        #expect(scene.server.requests == 64)
    }

    @Test func connectsWhereTheResolveFileSays() async throws {
        let server = try LoopbackServer(address: "127.8.8.8") { request, _ in
            Reply(text: request.headers["Host"] ?? "-")
        }
        var settings = FetchSettings.with { _ in }
        settings.resolve = try ResolveEntry.parse("news.test:\(server.port):127.8.8.8", file: "resolve.txt")
        let url = try #require(WebURL("http://news.test:\(server.port)/"))
        let page = try await Fetcher(settings).fetch(Request(url)).get()
        #expect(String(decoding: page.body, as: UTF8.self) == "news.test:\(server.port)")
        #expect(page.transport.address == "127.8.8.8")
    }

    @Test func refusesOtherSchemes() async throws {
        let scene = try Scene { _, _ in Reply(text: "no") }
        for url in ["ftp://127.0.0.1/x", "file:///etc/passwd", "gopher://127.0.0.1:\(scene.server.port)/x"] {
            let result = await scene.fetcher.fetch(Request(try #require(WebURL(url))))
            #expect(throws: Failure.self) { try result.get() }
        }
        #expect(scene.server.connections == 0)
    }

    @Test func endsWhatIsUnderWayWhenItStops() async throws {
        let arrived = AsyncStream.makeStream(of: Void.self)
        let scene = try Scene(.with { $0.connections = 3 }) { _, connection in
            arrived.continuation.yield()
            connection.waitForClose()
            return nil
        }
        async let first = scene.failure("/1")
        async let second = scene.failure("/2")
        for await _ in arrived.stream { break }
        await scene.fetcher.stop()
        let kinds = try await [first.kind, second.kind]
        #expect(kinds == [.stopped, .stopped])
        #expect(try await scene.failure().kind == .stopped)
    }

    @Test func obeysNewSettingsOnNewConnections() async throws {
        let scene = try Scene { request, _ in Reply(text: request.headers["User-Agent"] ?? "-") }
        #expect(try await scene.page().status == 200)
        var settings = FetchSettings.with { $0.userAgent = "Other/2.0" }
        await scene.fetcher.update(settings)
        #expect(String(decoding: try await scene.page().body, as: UTF8.self) == "Other/2.0")
        settings.allowNetworks = []
        await scene.fetcher.update(settings)
        #expect(try await scene.failure().kind == .address)
        #expect(scene.server.connections == 2)
    }
}
