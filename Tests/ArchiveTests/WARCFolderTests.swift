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
        var records: [WARCRecord] = []
        try WARCFolder.read(folder.path + "/" + name, damaged: { Issue.record("\($0)") }, each: { records.append($1) })
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
        let chunks = "5\r\nhello\r\n1;x=y\r\n!\r\n"
        func joined(_ text: String) -> String { String(decoding: Chunks.joined(Array(text.utf8)), as: UTF8.self) }
        #expect(joined(chunks + "0\r\n\r\n") == "hello!")
        // As far as they go.
        for rest in ["", "4", "4\r\n", "\r\n"] { #expect(joined(chunks + rest) == "hello!") }
        #expect(joined(chunks + "4\r\nwo") == "hello!wo" && joined("7fffffffffffffff\r\nx") == "x")
        for text in ["hello", "-1\r\nx\r\n", "", "Feed me\n", "<p>5\r\n"] { #expect(joined(text) == text) }
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

    /// A crash may cut the file anywhere: what is left is whole exchanges from the start, and as many as possible.
    @Test func keepsWholeExchangesAfterACrash() async throws {
        let (bytes, ends) = try await exchanges(2)
        #expect(ends.last == bytes.count)
        for cut in stride(from: 0, through: bytes.count, by: 17) {
            _ = try await recovered(Array(bytes.prefix(cut)))
            #expect(access(folder.path + "/cut.warc.gz.open", F_OK) != 0)
            if let whole = ends.last(where: { $0 <= cut }) {
                #expect(try readAll(folder.path + "/cut.warc.gz") == Array(bytes.prefix(whole)))
                var check = WARCCheck()
                #expect(try check.check(folder.path + "/cut.warc.gz").problems == [])
                unlink(folder.path + "/cut.warc.gz")
            } else {
                #expect(access(folder.path + "/cut.warc.gz", F_OK) != 0)
            }
        }
    }

    /// What follows a damaged record can be read: nothing of it goes, wherever the damage is.
    @Test func damageInTheMiddleTakesNothingAway() async throws {
        let (bytes, ends) = try await exchanges(12)
        for place in [0, 3, ends[0] + 5, ends[5] + 40] {
            var spoiled = bytes
            for index in place..<(place + 40) { spoiled[index] = 0 }
            let torn = spoiled + bytes[ends[3]..<(ends[3] + 60)]
            let told = try await recovered(torn)
            #expect(try readAll(folder.path + "/cut.warc.gz") == spoiled)
            #expect(told.count == 2 && told[0].contains("cut by 60 bytes") && told[1].contains("damaged at"))
            #expect(try WARCFolder.records(in: folder.path).count { $0.kind == .metadata } >= 11)
            unlink(folder.path + "/cut.warc.gz")
        }
    }

    @Test func whatHoldsNoWholeRecordAndIsNoBeginningStays() async throws {
        let told = try await recovered([UInt8](repeating: 7, count: 100_000))
        #expect(told.count == 1 && access(folder.path + "/cut.warc.gz", F_OK) == 0)
    }

    /// The bytes of a file of so many exchanges, and where its first record and each of its exchanges end.
    private func exchanges(_ count: Int) async throws -> (bytes: [UInt8], ends: [Int]) {
        let archive = try WARCFolder(settings(), time: SystemTime())
        for number in 0..<count { #expect(await archive.keep(try Self.exchange("/\(number)")) == nil) }
        try await archive.close()
        let path = folder.path + "/" + (try #require(try names().first))
        let reader = try WARCReader(path)
        var ends: [Int] = []
        while case .record(let record)? = reader.next() {
            if record.kind == .metadata || record.kind == .warcinfo { ends.append(reader.at) }
        }
        defer { unlink(path) }
        return (try readAll(path), ends)
    }

    /// What a daemon tells that finds those bytes left open.
    private func recovered(_ bytes: [UInt8]) async throws -> [String] {
        try writeAll(bytes[...], folder.path + "/cut.warc.gz.open")
        return await (try WARCFolder(settings(), time: SystemTime())).takeLosses()
    }

    @Test func answersOutOfTheFileThatIsBeingWrittenAndBehindDamage() async throws {
        let (bytes, ends) = try await exchanges(4)
        var spoiled = bytes
        for index in (ends[1] + 10)..<(ends[1] + 50) { spoiled[index] = 0 }
        try writeAll(spoiled[...], folder.path + "/a.warc.gz")
        let archive = try WARCFolder(settings(), time: SystemTime())
        #expect(await archive.keep(try Self.exchange("/today")) == nil)
        var told: [String] = []
        let web = try RecordedWeb(folder: folder.path) { told.append($0) }
        #expect(told.count == 1 && told[0].contains("a.warc.gz: "))
        for path in ["/0", "/1", "/2", "/3", "/today"] {
            #expect(await web.latest(try #require(WebURL("http://news.test\(path)"))) != nil)
        }
        try await archive.close()
    }

    @Test func findsTargetsInWhateverSpelling() async throws {
        for (spelling, url) in [
            ("http://EXAMPLE.org:80/a", "http://example.org/a"),
            ("<http://example.org/خبر.html>", "http://example.org/خبر.html"),
        ] {
            let block = "HTTP/1.1 200 OK\r\n\r\npage"
            let head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(spelling)\r\nContent-Length: 23 \t\r\n\r\n"
            try writeAll(GzipMember.compress(Array("\(head)\(block)\r\n\r\n".utf8))[...], folder.path + "/x.warc.gz")
            let web = try RecordedWeb(folder: folder.path) { Issue.record("\($0)") }
            #expect(try await web.answer(try #require(WebURL(url))).get().body == Array("page".utf8))
        }
    }

    @Test func aTruncatedRecordIsNoWholeAnswer() async throws {
        var exchange = try Self.exchange("/a")
        exchange.isCut = true
        _ = try await written(exchange)
        let web = try RecordedWeb(folder: folder.path)
        #expect(try await web.answer(exchange.url).get().isCut)
        #expect(await web.latest(exchange.url) == nil)
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
