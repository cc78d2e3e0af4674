import FoundationEssentials
import Inflate
import Support
import Testing

@Suite struct ContentEncodingTests {
    static let limits = InflateLimits(bytes: 10_000_000)

    @Test(arguments: Fixture.all)
    func decodesWhatItAsksFor(fixture: Fixture) throws {
        #expect(try fixture.encoding.decode(fixture.bytes, limits: Self.limits) == Fixture.plain)
    }

    @Test(arguments: Fixture.all)
    func refusesDataThatIsCutAnywhere(fixture: Fixture) {
        for count in 1..<fixture.bytes.count {
            #expect(throws: InflateError.self, "first \(count) bytes") {
                try fixture.encoding.decode(Array(fixture.bytes.prefix(count)), limits: Self.limits)
            }
        }
    }

    /// A flipped bit is an error or, where nothing checks it, other text; never a crash, never more than the limit.
    @Test(arguments: Fixture.all)
    func survivesEveryFlippedBit(fixture: Fixture) throws {
        var noticed = 0
        for index in fixture.bytes.indices {
            for bit in 0..<8 {
                var bytes = fixture.bytes
                bytes[index] ^= 1 << UInt8(bit)
                do throws(InflateError) {
                    let plain = try fixture.encoding.decode(bytes, limits: InflateLimits(bytes: 20_000))
                    #expect(plain.count <= 20_000)
                } catch {
                    noticed += 1
                }
            }
        }
        #expect(noticed > fixture.bytes.count * 3)
    }

    @Test func noticesAWrongChecksum() {
        var bytes = Gzip.stored(Fixture.plain)
        bytes[40] ^= 0xFF
        #expect(throws: InflateError.corrupt(.gzip)) { try ContentEncoding.gzip.decode(bytes, limits: Self.limits) }
    }

    @Test func readsAllMembersOfAGzipFileAndIgnoresWhatFollows() throws {
        let file = Gzip.stored(Array("one ".utf8)) + Gzip.stored([]) + Gzip.stored(Array("two".utf8)) + [0, 0, 0]
        #expect(try ContentEncoding.gzip.decode(file, limits: Self.limits) == Array("one two".utf8))
    }

    @Test func undoesTwoEncodingsInReverse() throws {
        let twice = Gzip.stored(try #require(Fixture.all.first { $0.encoding == .br }).bytes)
        let encodings = try ContentEncoding.list("br, gzip")
        #expect(encodings == [.br, .gzip])
        #expect(try ContentEncoding.decode(twice, encodings, limits: Self.limits) == Fixture.plain)
    }

    @Test func readsTheHeader() throws {
        #expect(try ContentEncoding.list("") == [])
        #expect(try ContentEncoding.list("identity") == [])
        #expect(try ContentEncoding.list("X-GZip") == [.gzip])
        #expect(try ContentEncoding.list("GZIP , Br") == [.gzip, .br])
        #expect(throws: InflateError.unknown("sdch")) { try ContentEncoding.list("sdch") }
        #expect(throws: InflateError.unknown("gzip, gzip, gzip")) { try ContentEncoding.list("gzip, gzip, gzip") }
    }

    @Test func decodesNothingToNothing() throws {
        for encoding in ContentEncoding.allCases {
            #expect(try encoding.decode([], limits: Self.limits) == [])
        }
    }

    @Test func stopsAtTheLimitOfBytes() throws {
        let size = Fixture.plain.count
        for fixture in Fixture.all {
            #expect(throws: InflateError.tooLarge(limit: size - 1)) {
                try fixture.encoding.decode(fixture.bytes, limits: InflateLimits(bytes: size - 1))
            }
            #expect(try fixture.encoding.decode(fixture.bytes, limits: InflateLimits(bytes: size)).count == size)
        }
    }

    @Test func stopsAtTheRatioAboveItsFloor() throws {
        let bomb = Gzip.zeros(mebibytes: 5)
        #expect(throws: InflateError.ratio(limit: 200)) {
            try ContentEncoding.gzip.decode(bomb, limits: Self.limits)
        }
        let loose = InflateLimits(bytes: 10_000_000, ratio: 2000)
        #expect(try ContentEncoding.gzip.decode(bomb, limits: loose).count == 5 << 20)
        let small = Array(bomb.prefix(1051))
        #expect(
            try ContentEncoding.gzip.decode(small, limits: InflateLimits(bytes: 2 << 20, ratioFloor: 1 << 20)).count
                == 1 << 20)
    }

    @Test func judgesTwoLayersByTheirFirstBytes() {
        let twice = Gzip.stored(Gzip.zeros(mebibytes: 5))
        #expect(throws: InflateError.ratio(limit: 200)) {
            try ContentEncoding.decode(twice, [.gzip, .gzip], limits: Self.limits)
        }
    }

    @Test func refusesAWindowThatTakesMuchMemory() throws {
        // 20 MiB of zeros with a window of 128 MiB.
        let start = try #require(Data(base64Encoded: "KLUv/QSIZAAAEAAAAgDp/zdz4AEsAgAQAAIAEAACABAAAgAQAAIAEA=="))
        #expect(throws: InflateError.corrupt(.zstd)) {
            try ContentEncoding.zstd.decode(Array(start), limits: InflateLimits(bytes: 200_000_000))
        }
    }

    @Test func unpacksFilesByTheirContent() throws {
        let plain = Array("plain".utf8)
        #expect(try Gunzip.plain(Gzip.stored(plain), limits: Self.limits) == plain)
        #expect(try Gunzip.plain(plain, limits: Self.limits) == plain)
        #expect(throws: InflateError.corrupt(.gzip)) {
            try Gunzip.plain(Array(Gzip.stored(plain).dropLast(9)), limits: Self.limits)
        }
    }
}
