import Glibc
import Inflate
import Model
import Queues
import Support
import Testing

@testable import Archive

struct WARCFolderTests {
    private let folder = TemporaryFolder()

    private func settings(size: Int = 1_000_000) -> ArchiveSettings {
        ArchiveSettings(folder: folder.path, size: size, software: "Offprint/test", userAgent: "Offprint/test (+x)")
    }

    private static func exchange(
        _ path: String, head: String = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", body: String = "<p>Hello"
    ) throws -> Exchange {
        var exchange = Exchange(
            try #require(WebURL("http://news.test\(path)")), started: Timestamp(milliseconds: 1_420_797_723_250))
        exchange.request = Array("GET \(path) HTTP/1.1\r\nHost: news.test\r\nCookie: id=7\r\n\r\n".utf8)
        (exchange.head, exchange.body, exchange.status) = (Array(head.utf8), Array(body.utf8), 200)
        exchange.transport.address = "192.0.2.1"
        exchange.transport.httpVersion = "1.1"
        return exchange
    }

    private func names() throws -> [String] { try WARCFolder.names(in: folder.path).filter { $0.contains("warc") } }

    private func records(_ name: String) throws -> [WARCRecord] {
        let members = try WARCMembers(folder.path + "/" + name)
        var records: [WARCRecord] = []
        while let member = members.next() { records.append(member.record) }
        return records
    }

    private func written(_ exchanges: Exchange...) async throws -> [WARCRecord] {
        let archive = try WARCFolder(settings(), time: SystemTime())
        for exchange in exchanges { #expect(await archive.keep(exchange) == nil) }
        try await archive.close()
        let name = try #require(try names().first)
        return try records(name)
    }

    private func block(_ record: WARCRecord?) -> String { String(decoding: record?.block ?? [], as: UTF8.self) }

    @Test func writesRequestAnswerAndMetadata() async throws {
        let records = try await written(try Self.exchange("/a"))
        #expect(records.map(\.kind) == [.warcinfo, .request, .response, .metadata])
        let answer = try #require(records.first { $0.kind == .response })
        #expect(block(answer) == "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello")
        #expect(answer["WARC-Target-URI"] == "http://news.test/a")
        #expect(answer["WARC-Date"] == "2015-01-09T10:02:03.250Z")
        #expect(answer["WARC-IP-Address"] == "192.0.2.1")
        #expect(answer["WARC-Protocol"] == "http/1.1")
        #expect(answer["WARC-Payload-Digest"] == SHA1(Array("<p>Hello".utf8)).text)
        #expect(records[1]["WARC-Concurrent-To"] == answer["WARC-Record-ID"])
        #expect(SHA1(Array("abc".utf8)).text == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
    }

    @Test func leavesCredentialsOut() async throws {
        let records = try await written(try Self.exchange("/a"))
        #expect(block(records.first { $0.kind == .request }) == "GET /a HTTP/1.1\r\nHost: news.test\r\n\r\n")
    }

    @Test func saysHowAChunkedBodyCame() async throws {
        let head = "HTTP/2 200 \r\ntransfer-encoding: chunked\r\n\r\n"
        let records = try await written(try Self.exchange("/a", head: head))
        let expected = "HTTP/1.1 200 \r\nX-Crawler-transfer-encoding: chunked\r\nContent-Length: 8\r\n\r\n<p>Hello"
        #expect(block(records.first { $0.kind == .response }) == expected)
    }

    @Test func writesNotModifiedAsRevisit() async throws {
        var exchange = try Self.exchange("/a", head: "HTTP/1.1 304 Not Modified\r\n\r\n", body: "")
        exchange.status = 304
        let records = try await written(exchange)
        let revisit = try #require(records.first { $0.kind == .revisit })
        #expect(revisit["WARC-Profile"]?.hasSuffix("/1.1/revisit/server-not-modified") == true)
    }

    @Test func writesAFailureAsMetadataAloneAndGivesItBack() async throws {
        var exchange = try Self.exchange("/a")
        exchange.failure = Failure(.timeout, status: 200, detail: "no answer\nin 30 s")
        #expect(try await written(exchange).map(\.kind) == [.warcinfo, .metadata])
        let web = try RecordedWeb(folder: folder.path)
        guard case .failure(let failure) = await web.answer(exchange.url) else {
            Issue.record("a failure became an answer")
            return
        }
        #expect(failure == Failure(.timeout, status: 200, detail: "no answer in 30 s"))
    }

    @Test func answersInTheOrderOfRecordingAndThenAgain() async throws {
        _ = try await written(try Self.exchange("/a", body: "one"), try Self.exchange("/a", body: "two"))
        let web = try RecordedWeb(folder: folder.path)
        let url = try #require(WebURL("http://news.test/a"))
        for expected in ["one", "two", "two"] {
            #expect(try await web.answer(url).get().body == Array(expected.utf8))
        }
        let other = try #require(WebURL("http://news.test/b"))
        await #expect(throws: Failure.self) { try await web.answer(other).get() }
    }

    @Test func putsTheChunksOfOtherArchivesTogether() {
        #expect(Chunks.joined(Array("5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n".utf8)) == Array("hello!".utf8))
        for text in ["hello", "5\r\nhell", "-1\r\nx\r\n", ""] { #expect(Chunks.joined(Array(text.utf8)) == nil) }
    }

    @Test func beginsAnotherFileWhereOneIsOld() async throws {
        let time = SteppedTime()
        var settings = settings()
        settings.age = .seconds(3600)
        let archive = try WARCFolder(settings, time: time)
        for (number, wait) in [0, 3599, 1, 3599, 1].enumerated() {
            time.pass(.seconds(Int64(wait)))
            #expect(await archive.keep(try Self.exchange("/\(number)")) == nil)
        }
        try await archive.close()
        let counts = try names().map { try records($0).count { $0.kind == .response } }
        #expect(counts == [2, 2, 1])
    }

    @Test func beginsAnotherFileWhereOneIsFull() async throws {
        let archive = try WARCFolder(settings(size: 2000), time: SystemTime())
        for number in 0..<10 { #expect(await archive.keep(try Self.exchange("/\(number)")) == nil) }
        try await archive.close()
        let names = try names()
        #expect(names.count > 2)
        #expect(names.allSatisfy { $0.hasSuffix(".warc.gz") })
        #expect(try names.flatMap(records).count { $0.kind == .response } == 10)
        #expect(try names.allSatisfy { try records($0).first?.kind == .warcinfo })
    }

    /// A crash may cut the file anywhere: what is left is whole records from the start, and as many as possible.
    @Test func keepsWholeRecordsAfterACrash() async throws {
        _ = try await written(try Self.exchange("/a"), try Self.exchange("/b"))
        let name = try #require(try names().first)
        let bytes = try readAll(folder.path + "/" + name)
        var ends: [Int] = []
        let members = try WARCMembers(folder.path + "/" + name)
        while let member = members.next() { ends.append(member.place.upperBound) }
        #expect(ends.last == bytes.count)
        for cut in stride(from: 0, through: bytes.count, by: 17) {
            try writeAll(bytes.prefix(cut), folder.path + "/cut.warc.gz.open")
            _ = try WARCFolder(settings(), time: SystemTime())
            let whole = ends.last { $0 <= cut }
            #expect(access(folder.path + "/cut.warc.gz.open", F_OK) != 0)
            if let whole {
                #expect(try readAll(folder.path + "/cut.warc.gz") == Array(bytes.prefix(whole)))
                unlink(folder.path + "/cut.warc.gz")
            } else {
                #expect(access(folder.path + "/cut.warc.gz", F_OK) != 0)
            }
        }
    }

    @Test func leavesAFileAloneThatIsBeingWritten() async throws {
        let archive = try WARCFolder(settings(), time: SystemTime())
        #expect(await archive.keep(try Self.exchange("/a")) == nil)
        _ = try WARCFolder(settings(), time: SystemTime())
        #expect(try names().allSatisfy { $0.hasSuffix(".open") })
        #expect(await archive.keep(try Self.exchange("/b")) == nil)
        try await archive.close()
        #expect(try records(try #require(try names().first)).count { $0.kind == .response } == 2)
    }

    @Test func saysWhyItCannotWrite() async throws {
        let archive = try WARCFolder(settings(), time: SystemTime())
        rmdir(folder.path)
        let error = await archive.keep(try Self.exchange("/a"))
        #expect(error?.description.hasSuffix("No such file or directory") == true)
    }

    /// In a process of its own, which gives up the rights of root where it has them.
    @Test func refusesAFolderThatItCannotWriteTo() async throws {
        let path = folder.path
        try #require(chmod(path, 0o555) == 0)
        await #expect(processExitsWith: .success) { [path = path as String] in
            setuid(65_534)
            let settings = ArchiveSettings(folder: path, software: "Offprint/test", userAgent: "Offprint/test (+x)")
            let refusal = ArchiveError(description: "\(path): Permission denied")
            #expect(throws: refusal) { try WARCFolder(settings, time: SystemTime()) }
        }
    }

    /// In a process of its own, none of whose files may hold a byte: that is as a full disk.
    @Test func leavesNoEmptyFilesOnAFullDisk() async throws {
        let path = folder.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            signal(SIGXFSZ, SIG_IGN)
            var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &nothing) == 0)
            let settings = ArchiveSettings(folder: path, software: "Offprint/test", userAgent: "Offprint/test (+x)")
            let archive = try WARCFolder(settings, time: SystemTime())
            for _ in 0..<2 {
                let error = await archive.keep(try WARCFolderTests.exchange("/a"))
                #expect(error != nil)
            }
        }
        #expect(try names().isEmpty)
    }

    private func readAll(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1_000_000)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    private func writeAll(_ bytes: ArraySlice<UInt8>, _ path: String) throws {
        let file = try #require(fopen(path, "w"))
        defer { fclose(file) }
        #expect(fwrite(Array(bytes), 1, bytes.count, file) == bytes.count)
    }
}

/// A clock that stands until it is moved.
private final class SteppedTime: TimeSource {
    private let passed = Locked(Duration.zero)

    func pass(_ wait: Duration) { passed.withLock { $0 += wait } }
    func uptime() -> Duration { passed.withLock { $0 } }
    func now() -> Timestamp { Timestamp(milliseconds: 1_772_325_000_000) + uptime() }
    func sleep(until deadline: Duration) async throws {}
}
