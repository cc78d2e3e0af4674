import Model

/// The identities of the items that a feed lists: what was changed is judged on them, never on the bytes (SCHED-04).
struct ItemSet: Hashable, Sendable {
    /// A `StableHash` each, in the order of the feed.
    private(set) var hashes: [UInt64] = []

    /// Items told apart; of a longer feed those at its head.
    static let limit = 500

    init(hashes: [UInt64] = []) { self.hashes = hashes }

    /// By id (guid, atom:id); what has none is known by its URL.
    init(_ items: [Item]) { hashes = items.prefix(Self.limit).map { StableHash.of($0.id ?? $0.url) } }

    var isEmpty: Bool { hashes.isEmpty }

    /// The places of those that `earlier` has not.
    func news(since earlier: ItemSet) -> [Int] {
        let known = Set(earlier.hashes)
        return hashes.indices.filter { !known.contains(hashes[$0]) }
    }
}
