import FoundationEssentials
import Inflate
import Model
import Queues
import Support
import Testing

@testable import Archive

/// `warc verify`: what is right is called sound, and each thing that is wrong is named.
struct WARCCheckTests {
    private let folder = TemporaryFolder()

    private func file(_ records: [String]) throws -> String {
        let path = folder.path + "/test.warc.gz"
        let bytes = records.flatMap { GzipMember.compress(Array($0.utf8)) }
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    private func record(
        _ id: String, type: String = "response", date: String = "2026-01-02T03:04:05Z", url: String? = "http://a.test/",
        more: String = "", body: String = "page"
    ) -> String {
        let block = "HTTP/1.1 200 OK\r\n\r\n\(body)"
        let target = url.map { "WARC-Target-URI: \($0)\r\n" } ?? ""
        return "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <\(id)>\r\nWARC-Date: \(date)\r\n\(target)\(more)"
            + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    private func problems(_ records: String...) throws -> [String] {
        var check = WARCCheck()
        return try check.check(try file(records)).problems
    }

    @Test func whatOffprintWritesIsSound() async throws {
        let settings = ArchiveSettings(folder: folder.path, software: "Offprint/test", userAgent: "Offprint/test (+x)")
        let archive = try WARCFolder(settings, time: SystemTime())
        for path in ["/a", "/b"] {
            var exchange = Exchange(try #require(WebURL("http://news.test\(path)")), started: SystemTime().now())
            exchange.request = Array("GET \(path) HTTP/1.1\r\nHost: news.test\r\n\r\n".utf8)
            (exchange.head, exchange.status) = (Array("HTTP/1.1 200 OK\r\n\r\n".utf8), 200)
            exchange.body = Array("<p>Hello".utf8)
            if path == "/b" {
                (exchange.head, exchange.status, exchange.body) = (Array("HTTP/1.1 304 OK\r\n\r\n".utf8), 304, [])
            }
            #expect(await archive.keep(exchange) == nil)
        }
        let open = try #require(try WARCCheck.files(at: folder.path).first)
        #expect(open.hasSuffix(".warc.gz.open"))
        var check = WARCCheck()
        var told = 0
        let file = try check.check(open) { told = $0 }
        #expect(file.problems == [] && told == 7 && file.isGrowing)
        #expect(file.records == ["warcinfo": 1, "request": 2, "response": 1, "revisit": 1, "metadata": 2])
        try await archive.close()
        // The same records once more, in a second file.
        let closed = try #require(try WARCCheck.files(at: folder.path).first)
        #expect(closed == String(open.dropLast(".open".count)))
        let again = try check.check(closed)
        #expect(
            again.problems.count == 7 && again.problems.allSatisfy { $0.hasPrefix("an ID that another record has") })
        #expect(again.bytes > 500)
    }

    @Test func theRecordThatIsBeingWrittenIsNotWrong() throws {
        let name = "/offprint-1.warc.gz"
        let bytes = [record("one"), record("two")].flatMap { GzipMember.compress(Array($0.utf8)) }.dropLast(20)
        var writing: WARCFile? = try WARCFile(folder: folder.path, name: String(name.dropFirst()))
        let open = folder.path + name + ".open"
        try Data(bytes).write(to: URL(filePath: open))
        var check = WARCCheck()
        let growing = try check.check(open)
        #expect(growing.isGrowing && growing.problems == [] && growing.records == ["response": 1])
        writing = nil
        _ = writing
        // Left so by a daemon that was killed.
        check = WARCCheck()
        let left = try check.check(open)
        #expect(!left.isGrowing && left.problems.count == 1)
        #expect(left.problems.first?.hasPrefix("a gzip member that cannot be unpacked, at byte ") == true)
    }

    @Test func whatIsWrongWithARecordIsNamed() throws {
        #expect(try problems(record("one"), record("two")) == [])
        #expect(try problems(record("one"), record("one")) == ["an ID that another record has, in <one>"])
        #expect(try problems(record("one", date: "today")) == ["no WARC-Date in UTC, in <one>"])
        #expect(try problems(record("one", url: nil)) == ["no WARC-Target-URI, in <one>"])
        #expect(try problems(record("one", type: "metadata", url: nil)) == [])
        #expect(
            try problems(record("one", more: "WARC-Concurrent-To: <two>\r\n"), record("three"))
                == ["no record <two>, which goes with <one>"])
        #expect(try problems(record("one", more: "WARC-Concurrent-To: <two>\r\n"), record("two")) == [])
    }

    @Test func digestsOfBlockAndPayloadAreLookedAt() throws {
        let right = "WARC-Payload-Digest: \(SHA1(Array("page".utf8)).text)\r\n"
        #expect(try problems(record("one", more: right)) == [])
        #expect(
            try problems(record("one", more: right, body: "pale")) == [
                "a payload that is not what its digest says, in <one>"
            ])
        let block = "WARC-Block-Digest: \(SHA1(Array("page".utf8)).text)\r\n"
        #expect(
            try problems(record("one", more: block)) == ["a block that is not what its digest says, at byte 0"])
        // Other writers spell them otherwise, or take others.
        let sum = SHA1(Array("page".utf8))
        let hex = sum.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        for digest in [sum.text.lowercased(), "sha1:\(hex)", "SHA1:\(hex.uppercased())"] {
            let field = "WARC-Payload-Digest: \(digest)\r\n"
            #expect(try problems(record("one", more: field)) == [])
            #expect(try problems(record("one", more: field, body: "pale")).count == 1)
        }
        var check = WARCCheck()
        let other = try check.check(try file([record("one", more: "WARC-Block-Digest: sha256:00\r\n")]))
        #expect(other.problems == [] && other.uncheckedDigests == 1)
        // Of which bytes the digest is, no two writers agree where there is a transfer coding.
        let chunked = record("one", more: right).replacing(
            "200 OK\r\n", with: "200 OK\r\nTransfer-Encoding: chunked\r\n")
        #expect(try problems(chunked.replacing("Content-Length: 23", with: "Content-Length: 51")) == [])
    }

    @Test func aFolderWithoutArchivesIsToldSo() throws {
        #expect(throws: ArchiveError(description: "\(folder.path): no .warc, .warc.gz, .warc.gz.open")) {
            try WARCCheck.files(at: folder.path)
        }
        #expect(throws: ArchiveError.self) { try WARCCheck.files(at: folder.path + "/none") }
        let path = try file([record("one")])
        #expect(try WARCCheck.files(at: path) == [path])
    }
}
