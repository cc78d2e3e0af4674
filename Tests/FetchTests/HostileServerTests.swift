import Fetch
import Model
import Support
import Testing

/// Each sin of a server ends in a failure that names it, never in half a page.
@Suite struct HostileServerTests {
    static let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

    @Test(arguments: [
        (Failure.Kind.truncated, ok + "Content-Length: 100\r\n\r\nhalf of it"),
        (.truncated, ok + "Transfer-Encoding: chunked\r\n\r\n20\r\nhalf of it"),
        (.truncated, ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
        (.protocolError, ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n"),
        (.protocolError, ok + "Content-Length: 5\r\nContent-Length: 9\r\n\r\nhello"),
        (.protocolError, ok + "Content-Length: 5, 9\r\n\r\nhello"),
        (.protocolError, ok + "Content-Length: -1\r\n\r\nhello"),
        (.protocolError, ok + "Content-Length: 99999999999999999999\r\n\r\nhello"),
        (.protocolError, ok + "Content-Length: five\r\n\r\nhello"),
        (.protocolError, "hello, no status line\n"),
        (.protocolError, "\u{16}\u{3}\u{1}\u{2}\u{0}garbage\r\n\r\n"),
        (.protocolError, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"),
        (.protocolError, "HTTP/7.3 200 OK\r\n\r\n"),
        (.reset, ""), (.truncated, "HTTP/1.1 200 OK\r\nX-Cut: y"),
        (.encoding, ok + "Content-Encoding: sdch\r\nContent-Length: 5\r\n\r\nhello"),
        (.tooLarge, ok + "Content-Length: 10000001\r\n\r\nhello"),
    ])
    func endsInAFailure(kind: Failure.Kind, answer: String) async throws {
        let scene = try Scene(raw: answer)
        let failure = try await scene.failure()
        #expect(failure.kind == kind, "\(failure.detail)")
        #expect(!failure.detail.isEmpty)
        #expect(failure.transport.address == "127.0.0.1")
    }

    @Test func neverUsesAConnectionAgainThatMayBeConfused() async throws {
        let scene = try Scene { request, connection in
            let both = "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
            connection.write(
                Self.ok + (request.path == "/both" ? both : "Content-Length: 5\r\nContent-Length: 9\r\n\r\nhello"))
            return nil
        }
        #expect(try await scene.page("/both").body == Array("hello".utf8))
        #expect(try await scene.failure("/two").kind == .protocolError)
        #expect(try await scene.page("/both").body == Array("hello".utf8))
        #expect(scene.server.connections == 3)
    }

    @Test func isNotConfusedByABodyBehind304() async throws {
        let scene = try Scene { request, connection in
            guard request.path == "/304" else { return Reply(text: "fine") }
            connection.write("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nContent-Length: 5\r\n\r\nhello")
            return nil
        }
        for _ in 0..<5 {
            let page = try await scene.page("/304") { $0.etag = "\"x\"" }
            #expect((page.status, page.body.count) == (304, 0))
            #expect(try await scene.page("/next").body == Array("fine".utf8))
        }
    }

    @Test func reportsAResetInTheMiddleOfTheBody() async throws {
        let scene = try Scene { _, connection in
            connection.write(Self.ok + "Content-Length: 50000\r\n\r\n" + String(repeating: "x", count: 9000))
            connection.reset()
            return nil
        }
        #expect(try await scene.failure().kind == .reset)
    }

    @Test func stopsAnEndlessBodyAtTheLimit() async throws {
        let chunk = "10000\r\n" + String(repeating: "word ", count: 13107) + "!\r\n"
        let scene = try Scene(.with { $0.maxBody = 1_000_000 }) { _, connection in
            connection.write(Self.ok + "Transfer-Encoding: chunked\r\n\r\n")
            while connection.write(chunk) {}
            connection.close()
            return nil
        }
        let failure = try await scene.failure()
        #expect(failure.kind == .tooLarge)
        #expect(failure.detail == "more than 1000000 bytes (max-body)")
        #expect(failure.status == 200)
        #expect(failure.transport.wireBytes <= 1_000_000)
        #expect(try await scene.failure { $0.maxBody = 1000 }.detail == "more than 1000 bytes (max-body)")
    }

    @Test func refusesHugeHeaders() async throws {
        let scene = try Scene { request, connection in
            switch request.path {
            case "/big": connection.write(Self.ok + "X-Big: " + String(repeating: "a", count: 1 << 20) + "\r\n\r\n")
            case "/many": connection.write(Self.ok + String(repeating: "X-Many: yes\r\n", count: 20_000) + "\r\n")
            case "/wide":
                connection.write(
                    Self.ok + String(repeating: "X: \(String(repeating: "a", count: 996))\r\n", count: 300))
            default: while connection.write("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n") {}
            }
            connection.close()
            return nil
        }
        #expect(try await scene.failure("/big").kind == .headers)
        #expect(try await scene.failure("/many").detail == "more than 1000 header lines (max-header-lines)")
        #expect(try await scene.failure("/wide").detail == "header of more than 262144 bytes (max-headers)")
        #expect(try await scene.failure("/endless-hints").kind == .headers)
    }

    @Test func losesPatienceWithASilentServer() async throws {
        let scene = try Scene(.with { $0.firstByteTimeout = .milliseconds(200) }) { _, connection in
            connection.waitForClose()
            return nil
        }
        let failure = try await scene.failure()
        #expect(failure.kind == .timeout)
        #expect(failure.detail == "no answer in 0.2 seconds (first-byte-timeout)")
        #expect(failure.transport.total >= .milliseconds(200))
    }

    @Test func losesPatienceWithADrip() async throws {
        let scene = try Scene(
            .with {
                ($0.lowSpeed, $0.lowSpeedTime) = (10_000_000, .milliseconds(200))
            }
        ) { _, connection in
            connection.write(Self.ok + "Content-Length: 100000\r\n\r\n<")
            connection.waitForClose()
            return nil
        }
        let failure = try await scene.failure()
        #expect(failure.kind == .timeout)
        #expect(failure.detail.hasSuffix("less than 10000000 a second (low-speed)"))
    }

    @Test func endsAtTheTotalTimeout() async throws {
        let scene = try Scene(.with { $0.timeout = .milliseconds(200) }) { _, connection in
            connection.write(Self.ok + "Content-Length: 100000\r\n\r\n<")
            connection.waitForClose()
            return nil
        }
        let failure = try await scene.failure()
        #expect(failure.kind == .timeout)
        #expect(failure.detail.hasSuffix("(timeout 0.2 seconds)"), "\(failure.detail)")
    }

    @Test func leavesOtherHostsAloneMeanwhile() async throws {
        let silent = try LoopbackServer(address: "127.0.0.2") { _, connection in
            connection.waitForClose()
            return nil
        }
        let scene = try Scene(.with { $0.firstByteTimeout = .milliseconds(500) }) { _, _ in Reply(text: "ok") }
        let url = try #require(WebURL(silent.origin + "/"))
        async let stuck = scene.fetcher.fetch(Request(url))
        for _ in 0..<50 { #expect(try await scene.page().status == 200) }
        guard case .failure(let failure) = await stuck else {
            Issue.record("an answer from nobody")
            return
        }
        #expect(failure.kind == .timeout)
    }

    @Test func reportsARefusedConnection() async throws {
        let scene = try Scene { _, _ in Reply(text: "ok") }
        scene.server.stop()
        #expect(try await scene.failure().kind == .connect)
    }

    @Test func reportsAnUnknownName() async throws {
        let scene = try Scene { _, _ in Reply(text: "ok") }
        let result = await scene.fetcher.fetch(Request(try #require(WebURL("http://nowhere.invalid/"))))
        guard case .failure(let failure) = result else {
            Issue.record("an answer from nowhere")
            return
        }
        #expect([.dns, .timeout].contains(failure.kind))
    }
}
