import Model

/// The identities of the items that a feed lists: what was changed is judged on them, never on the bytes (SCHED-04).
struct ItemSet: Hashable, Sendable {
    /// 64 bits of a hash each (FNV-1a), in the order of the feed.
    private(set) var hashes: [UInt64] = []

    /// Items told apart; of a longer feed those at its head.
    static let limit = 500

    init(hashes: [UInt64] = []) { self.hashes = hashes }

    /// By id (guid, atom:id); what has none is known by its URL.
    init(_ items: [Item]) { hashes = items.prefix(Self.limit).map { Self.hash($0.id ?? $0.url) } }

    var isEmpty: Bool { hashes.isEmpty }

    /// The places of those that `earlier` has not.
    func news(since earlier: ItemSet) -> [Int] {
        let known = Set(earlier.hashes)
        return hashes.indices.filter { !known.contains(hashes[$0]) }
    }

    static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
