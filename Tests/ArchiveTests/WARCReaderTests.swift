import FoundationEssentials
import Inflate
import Support
import Testing

@testable import Archive

/// Files as other programs write them, made here by hand.
struct WARCReaderTests {
    private let folder = TemporaryFolder()

    private func record(_ number: Int, version: String = "1.0", digest: String? = nil, text: String? = nil) -> [UInt8] {
        let block = "HTTP/1.1 200 OK\r\n\r\n" + (text ?? "page \(number)")
        let checksum = digest.map { "WARC-Block-Digest: \($0)\r\n" } ?? ""
        return Array(
            """
            WARC/\(version)\r
            WARC-Type: response\r
            WARC-Target-URI: <http://a.example/\(number)>\r
            \(checksum)Content-Length: \(block.utf8.count)\r
            \r
            \(block)\r
            \r

            """.utf8)
    }

    /// The URLs of the records, and what was damaged in their place.
    private func read(_ bytes: [UInt8]) throws -> [String] {
        let path = folder.path + "/test.warc"
        try Data(bytes).write(to: URL(filePath: path))
        let reader = try WARCReader(path)
        var seen: [String] = []
        while let entry = reader.next() {
            switch entry {
            case .record(let record): seen.append(record.target ?? "")
            case .damage(let what, let place): seen.append("\(place): \(what)")
            }
        }
        return seen
    }

    private let urls = (1...3).map { "http://a.example/\($0)" }

    @Test func readsRecordsInMembersOfTheirOwnOrInOneOrPlain() throws {
        let records = (1...3).map { record($0, version: $0 == 2 ? "1.1" : "1.0") }
        #expect(try read(records.flatMap(GzipMember.compress)) == urls)
        #expect(try read(GzipMember.compress(records.flatMap { $0 })) == urls)
        #expect(try read(records.flatMap { $0 }) == urls)
        #expect(try read([]) == [])
    }

    @Test func passesOverADamagedMember() throws {
        var members = (1...3).map {
            GzipMember.compress(record($0, text: "\($0) " + (0..<900).map(String.init).joined()))
        }
        let start = members[0].count
        members[1][members[1].count / 2] ^= 0x55
        #expect(
            try read(members.flatMap { $0 })
                == [urls[0], "\(start): a gzip member that cannot be unpacked", urls[2]])
    }

    @Test func saysWhereACutFileEnds() throws {
        let whole = (1...3).flatMap { GzipMember.compress(record($0)) }
        let start = GzipMember.compress(record(1)).count + GzipMember.compress(record(2)).count
        let cut = try read(Array(whole.dropLast(9)))
        #expect(cut == [urls[0], urls[1], "\(start): a gzip member that cannot be unpacked"])
        let plain = (1...3).flatMap { record($0) }
        #expect(try read(Array(plain.dropLast(9))) == [urls[0], urls[1], "\(2 * record(1).count): no whole record"])
    }

    @Test func findsTheNextRecordBehindRubbish() throws {
        let rubbish = Array("WARC/1.0 of a kind\n\n".utf8)
        #expect(
            try read(record(1) + rubbish + record(2)) == [urls[0], "\(record(1).count): no whole record", urls[1]])
    }

    @Test func comparesABlockWithItsDigest() throws {
        let block = Array("HTTP/1.1 200 OK\r\n\r\npage 1".utf8)
        let right = record(1, digest: SHA1(block).text)
        #expect(try read(right) == [urls[0]])
        let wrong = record(1, digest: "sha1:" + String(repeating: "A", count: 32))
        #expect(try read(wrong + record(2)) == ["0: a block that is not what its digest says", urls[1]])
    }

    @Test func readsSpoiledFilesToTheirEnd() throws {
        let records = (1...3).map { record($0, digest: $0 == 2 ? "sha1:AAAA" : nil) }
        let files = [records.flatMap { $0 }, records.flatMap(GzipMember.compress)]
        for file in Mutator.bytes(300, from: files) {
            let read = try read(file)
            #expect(try self.read(file) == read)
        }
    }
}
