import Model
import Support
import Testing

@testable import Store

@Suite struct BlockCountsTests {
    private let folder = TemporaryFolder()

    private func withCounts(_ body: (BlockCounts) throws -> Void) throws {
        let store = try Store.open(folder.path + "/offprint.db")
        defer { store.close() }
        try body(store.blocks)
    }

    @Test func countsArticlesByHost() throws {
        try withCounts { counts in
            let limits = BlockCounts.Limits()
            try counts.note([1, 2, .max], host: "quay.test", limits: limits)
            try counts.note([2, .max], host: "quay.test", limits: limits)
            try counts.note([2, 3], host: "rope.test:8080", limits: limits)
            #expect(try counts.articles(of: "quay.test") == 2)
            #expect(try counts.articles(of: "rope.test:8080") == 1)
            #expect(try counts.articles(of: "other.test") == 0)
            #expect(try counts.blocks(of: "quay.test", inAtLeast: 2) == [2, .max])
            #expect(try counts.blocks(of: "quay.test", inAtLeast: 1) == [1, 2, .max])
            #expect(try counts.blocks(of: "rope.test:8080", inAtLeast: 2) == [])
        }
    }

    @Test func whatIsNoLongerSeenFades() throws {
        try withCounts { counts in
            var limits = BlockCounts.Limits()
            limits.memory = 8
            for _ in 0..<6 { try counts.note([1], host: "quay.test", limits: limits) }
            for block in 10..<30 { try counts.note([UInt64(block)], host: "quay.test", limits: limits) }
            #expect(try counts.articles(of: "quay.test") < 8)
            #expect(try counts.blocks(of: "quay.test", inAtLeast: 1).contains(1) == false)
        }
    }

    @Test func onlySoManyBlocksAreKeptAndTheFrequentOnesLast() throws {
        try withCounts { counts in
            var limits = BlockCounts.Limits()
            limits.blocks = 10
            for article in 1...16 {
                let own = (0..<5).map { UInt64(1000 * article + $0) }
                try counts.note(Set(own + [7]), host: "quay.test", limits: limits)
            }
            let kept = try counts.blocks(of: "quay.test", inAtLeast: 1)
            #expect(kept.count == 10)
            #expect(kept.contains(7))
        }
    }
}
