import Fetch
import Model
import Testing

/// Certificates and versions, on real handshakes.
@Suite(.enabled(if: TLSServer.isThere)) struct TLSTests {
    private func answer(
        of server: TLSServer, _ change: (inout Access) -> Void = { _ in }
    ) async throws -> Result<Page, Failure> {
        var request = Request(try #require(WebURL("https://127.0.0.1:\(server.port)/")))
        change(&request.access)
        let fetcher = Fetcher(.with { _ in })
        let result = await fetcher.fetch(request)
        await fetcher.stop()
        return result
    }

    private func failure(_ result: Result<Page, Failure>) -> Failure.Kind? {
        if case .failure(let failure) = result { failure.kind } else { nil }
    }

    @Test func takesAWrongCertificateOnlyWhereToldSo() async throws {
        let server = try TLSServer("-tls1_3")
        #expect(failure(try await answer(of: server)) == .tls)
        let page = try await answer(of: server) { $0.verifiesTLS = false }.get()
        #expect(page.status == 200)
        #expect(page.transport.tls == "TLSv1.3")
    }

    @Test(arguments: [
        (TLSServer.Certificate.expired, "certificate has expired"), (.ofAnother, "127.0.0.1"),
        (.unsigned, "self-signed certificate"),
    ])
    func saysWhatIsWrongWithACertificate(certificate: TLSServer.Certificate, words: String) async throws {
        let server = try TLSServer("-tls1_3", certificate)
        var settings = FetchSettings.with { _ in }
        if certificate != .unsigned { settings.caFile = server.authority }
        let fetcher = Fetcher(settings)
        let result = await fetcher.fetch(Request(try #require(WebURL("https://127.0.0.1:\(server.port)/"))))
        await fetcher.stop()
        guard case .failure(let failure) = result else {
            Issue.record("it was trusted")
            return
        }
        #expect(failure.kind == .tls)
        #expect(failure.detail.contains(words), "\(failure.detail)")
    }

    @Test func trustsWhatItsAuthorityHasSigned() async throws {
        let server = try TLSServer("-tls1_3", .good)
        var settings = FetchSettings.with { _ in }
        settings.caFile = server.authority
        let fetcher = Fetcher(settings)
        let result = await fetcher.fetch(Request(try #require(WebURL("https://127.0.0.1:\(server.port)/"))))
        await fetcher.stop()
        #expect(try result.get().status == 200)
    }

    @Test func trustsNothingThatAnEarlierTransferWasToldToTrust() async throws {
        let server = try TLSServer("-tls1_3")
        let scene = try Scene(raw: "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews")
        var request = Request(try #require(WebURL("https://127.0.0.1:\(server.port)/")))
        for _ in 0..<3 {
            #expect(try await scene.page().status == 200)
            request.access.verifiesTLS = false
            #expect(try await scene.fetcher.fetch(request).get().status == 200)
            request.access.verifiesTLS = true
            #expect(failure(await scene.fetcher.fetch(request)) == .tls)
        }
    }

    @Test func speaksNoOlderVersionThanItMay() async throws {
        let server = try TLSServer("-tls1_2")
        let old = try await answer(of: server) { $0.verifiesTLS = false }.get()
        #expect(old.transport.tls == "TLSv1.2")
        let strict = try await answer(of: server) { ($0.verifiesTLS, $0.minTLS) = (false, .v13) }
        #expect(failure(strict) == .tls)
    }
}
