import Glibc
import Testing

@testable import Selftest

/// Each promise is kept, and is broken without its guard. One after the other, since some measure time.
@Suite(.serialized) struct PromiseTests {
    /// The `offprint` that was built with these tests.
    private static let program: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
        let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "/" + path.split(separator: "/").dropLast().joined(separator: "/") + "/offprint"
    }()

    private static let words = Promise.all.map(\.word)

    private func tried(_ word: String, _ tampering: Tampering = Tampering()) async throws -> Finding {
        let promise = try #require(Promise.all.first { $0.word == word })
        return await promise.tried(on: Bench(program: Self.program, tampering: tampering))
    }

    @Test(arguments: words) func isKept(word: String) async throws {
        let finding = try await tried(word)
        #expect(finding.isKept, "\(finding.seen)")
    }

    @Test(arguments: words) func isBrokenWithoutItsGuard(word: String) async throws {
        let finding = try await tried(word, try #require(Guards.off[word]))
        #expect(!finding.isKept, "\(finding.seen)")
    }

    @Test func everyWordIsOneOfItsOwn() {
        #expect(Set(Self.words).count == Self.words.count && Set(Self.words) == Set(Guards.off.keys))
        #expect(Promise.all.allSatisfy { $0.text.hasSuffix(".") && $0.text.count <= 90 })
    }
}
