import Model
import Support
import Testing

@testable import Fetch

@Suite struct CompressedBodyTests {
    static let text = Array(String(repeating: "Snow fell on the harbor town. ", count: 1000).utf8)

    static func scene(_ body: [UInt8], encoding: String?) throws -> Scene {
        try Scene { _, _ in Reply(headers: encoding.map { [("Content-Encoding", $0)] } ?? [], body: body) }
    }

    @Test func unpacksAndCountsBothSizes() async throws {
        let body = Gzip.stored(Self.text)
        let page = try await Self.scene(body, encoding: "gzip").page()
        #expect(page.body == Self.text)
        #expect(page.transport.wireBytes == body.count)
        #expect(page.transport.bodyBytes == Self.text.count)
    }

    /// Until somebody reads it.
    @Test func waitsCompressed() async throws {
        let body = Gzip.zeros(mebibytes: 1)
        let scene = try Scene(.with { $0.maxRatio = 2_000 }) { _, _ in
            Reply(headers: [("Content-Encoding", "gzip")], body: body)
        }
        let url = try #require(WebURL(scene.server.origin + "/"))
        let answer = try await scene.fetcher.answer(to: Request(url)).get()
        #expect(answer.body == body)
        let page = try answer.page().get()
        #expect(page.body.count == 1 << 20 && page.transport.bodyBytes == 1 << 20)
    }

    @Test func unpacksAFileThatIsGzipByContent() async throws {
        #expect(try await Self.scene(Gzip.stored(Self.text), encoding: nil).page().body == Self.text)
        #expect(try await Self.scene(Gzip.stored(Gzip.stored(Self.text)), encoding: "gzip").page().body == Self.text)
        let thrice = Gzip.stored(Gzip.stored(Gzip.stored(Self.text)))
        #expect(try await Self.scene(thrice, encoding: "gzip").failure().kind == .encoding)
    }

    @Test(arguments: ["gzip", "deflate", "br", "zstd", "gzip, br", "text/html", "windows-1256"])
    func takesAPlainBodyWhateverItsLabel(encoding: String) async throws {
        #expect(try await Self.scene(Self.text, encoding: encoding).page().body == Self.text)
    }

    @Test func takesDeflatedBytesThatAreCalledGzip() async throws {
        let gzip = Gzip.stored(Self.text)
        let deflated = Array(gzip[10..<(gzip.count - 8)])
        #expect(try await Self.scene(deflated, encoding: "gzip").page().body == Self.text)
    }

    @Test func takesNoDamagedBodyForText() async throws {
        let noise = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 60) }
        for encoding in ["deflate", "br", "zstd"] {
            #expect(try await Self.scene(noise, encoding: encoding).failure().kind == .encoding)
        }
        #expect(
            [.encoding, .truncated].contains(try await Self.scene(Array("hello".utf8), encoding: "br").failure().kind))
    }

    @Test func refusesCorruptAndCutGzip() async throws {
        let whole = Gzip.stored(Self.text)
        var corrupt = whole
        corrupt[40] ^= 0xFF
        #expect(try await Self.scene(corrupt, encoding: "gzip").failure().kind == .encoding)
        let failure = try await Self.scene(Array(whole.prefix(whole.count / 2)), encoding: "gzip").failure()
        #expect(failure.kind == .encoding)
        #expect(failure.detail == "gzip data is corrupt or cut off")
        #expect(failure.status == 200)
    }

    /// What it costs is for `Tests/Scripts/hostile` to measure: here other tests share the process.
    @Test func stopsABombOfAGigabyte() async throws {
        let scene = try Self.scene(Gzip.zeros(mebibytes: 1024), encoding: "gzip")
        for _ in 0..<5 {
            let failure = try await scene.failure()
            #expect(failure.kind == .tooLarge)
            #expect(failure.detail == "more than 10000000 bytes when decompressed")
        }
        let small = try await Self.scene(Gzip.zeros(mebibytes: 5), encoding: "gzip").failure()
        #expect(small.kind == .ratio)
    }
}
