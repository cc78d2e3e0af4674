import Model
import Testing

@testable import Store

/// Sources that list what others list too.
struct SourceOverlapTests {
    private let test: TestStore

    init() throws { test = try TestStore() }

    /// A source with URLs that it has listed.
    @discardableResult
    private func seed(_ address: String, _ kind: VisitKind = .feed, lists numbers: Range<Int>) throws -> SourceID {
        let source = try test.store.sources.add(url(address), kind: kind, now: at(0)).source.id
        let finds = try numbers.map { try found("https://a.example/\($0)", source: source) }
        try test.store.frontier.add(finds, limits: FrontierLimits(), now: at(1))
        return source
    }

    private func overlaps(_ share: Double = 0.8) throws -> [String] {
        try test.store.sources.overlaps(share: share).map { "\($0.source.id)<\($0.other.id) \($0.common)/\($0.listed)" }
    }

    @Test func theOneThatListsLessComesFirst() throws {
        let large = try seed("https://a.example/all", lists: 0..<40)
        let small = try seed("https://a.example/world", lists: 0..<10)
        let other = try seed("https://a.example/sport", lists: 38..<50)
        #expect(try overlaps() == ["\(small)<\(large) 10/10"])
        #expect(try overlaps(0.1) == ["\(small)<\(large) 10/10"], "two common URLs are chance")
        #expect(other > small)
    }

    @Test func threeThatListTheSameAreThreePairs() throws {
        let ids = try (0..<3).map { try seed("https://a.example/feed\($0)", lists: 0..<8) }
        let pairs = [(0, 1), (0, 2), (1, 2)].map { "\(ids[$0.0])<\(ids[$0.1]) 8/8" }
        #expect(try overlaps().sorted() == pairs.sorted())
    }

    @Test func onlySourcesOfOneKindAreCompared() throws {
        try seed("https://a.example/feed", lists: 0..<10)
        try seed("https://a.example/", .section, lists: 0..<10)
        #expect(try overlaps() == [])
    }

    @Test func removedSourcesAreLeftOut() throws {
        let first = try seed("https://a.example/feed", lists: 0..<10)
        try seed("https://a.example/rss", lists: 0..<10)
        #expect(try overlaps().count == 1)
        try test.store.sources.remove(first)
        #expect(try overlaps() == [])
    }
}
