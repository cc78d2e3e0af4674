public import Model

/// What a later text of a story changed in an earlier one, sentence by sentence: two revisions of an article, or the
/// original and a copy. Letters and marks that are other spellings of one (ي and ی, straight and curved quotes) and
/// white space are no change.
public struct StoryDifference: Sendable {
    public let passages: [Passage]
    /// Title, authors and the other fields but the body that are told otherwise.
    public let fields: [FieldChange]
    /// Names to which either text is credited.
    private let credits: Credits
    /// Keys of sentences that stand in both, in another order.
    private let moved: Set<String>

    /// Share of words that two sentences must have in common to be one in other words.
    static let likeness = 0.5
    /// Most pairs of sentences that are weighed for one gap.
    static let pairs = 40_000

    /// Fields that differ at each site are compared only where `isOneSite`.
    public init(_ old: Article, _ new: Article, isOneSite: Bool = true) {
        let left = isOneSite ? Self.inPassages : Self.inPassages.union(Self.ofSite)
        fields = old.changes(to: new).filter { !left.contains($0.field) }
        passages = Self.passages(Sentence.all(of: old.body), Sentence.all(of: new.body))
        credits = Credits(of: [old, new])
        moved = Self.moved(passages)
    }

    private static let inPassages: Set = ["body", "parts"]
    private static let ofSite: Set = ["modified", "canonical", "site_name", "section", "tags", "lead_image"]

    public var isSame: Bool { fields.isEmpty && counts.same == passages.count }

    /// Sentences by their fate; one that moved counts once.
    public struct Counts: Hashable, Sendable {
        public var (same, changed, moved, dropped, added) = (0, 0, 0, 0, 0)
    }

    public var counts: Counts {
        passages.reduce(into: Counts()) { counts, passage in
            switch passage {
            case .same: counts.same += 1
            case .changed: counts.changed += 1
            case .dropped: counts.dropped += isMoved(passage) ? 0 : 1
            case .added where isMoved(passage): counts.moved += 1
            case .added: counts.added += 1
            }
        }
    }

    /// Whether a sentence that is dropped or added stands elsewhere in the other text.
    public func isMoved(_ passage: Passage) -> Bool {
        switch passage {
        case .same, .changed: false
        case .dropped(let sentence), .added(let sentence): moved.contains(sentence.key)
        }
    }

    private static func moved(_ passages: [Passage]) -> Set<String> {
        let (dropped, added) = passages.reduce(into: (Set<String>(), Set<String>())) { keys, passage in
            switch passage {
            case .same, .changed: break
            case .dropped(let sentence): keys.0.insert(sentence.key)
            case .added(let sentence): keys.1.insert(sentence.key)
            }
        }
        return dropped.intersection(added)
    }

    /// Whether a sentence names other people, agencies or sites as its source than before.
    public func changesCredit(_ passage: Passage) -> Bool {
        if case .same = passage { return false }
        return !isMoved(passage) && credits.named(in: passage.earlier) != credits.named(in: passage.later)
    }

    private static func passages(_ old: [Sentence], _ new: [Sentence]) -> [Passage] {
        var passages: [Passage] = []
        var (from, to) = (0, 0)
        for pair in Alignment.common(old.map(\.key), new.map(\.key)) {
            passages += gap(old[from..<pair.old], new[to..<pair.new])
            passages.append(.same(new[pair.new]))
            (from, to) = (pair.old + 1, pair.new + 1)
        }
        return passages + gap(old[from...], new[to...])
    }

    /// Sentences that are not the same, those in other words side by side.
    private static func gap(_ old: ArraySlice<Sentence>, _ new: ArraySlice<Sentence>) -> [Passage] {
        var passages: [Passage] = []
        var (from, to) = (old.startIndex, new.startIndex)
        for pair in alike(Array(old), Array(new)) {
            let (earlier, later) = (old.startIndex + pair.old, new.startIndex + pair.new)
            passages += old[from..<earlier].map(Passage.dropped) + new[to..<later].map(Passage.added)
            passages.append(
                .changed(old[earlier], to: new[later], Piece.all(old[earlier].words, new[later].words)))
            (from, to) = (earlier + 1, later + 1)
        }
        return passages + old[from...].map(Passage.dropped) + new[to...].map(Passage.added)
    }

    /// Pairs of sentences that rise in both and have most words in common.
    private static func alike(_ old: [Sentence], _ new: [Sentence]) -> [(old: Int, new: Int)] {
        guard !old.isEmpty, !new.isEmpty, old.count * new.count <= pairs else { return [] }
        let (before, after) = (old.map(WordBag.init), new.map(WordBag.init))
        var best = [[Double]](repeating: [Double](repeating: 0, count: new.count + 1), count: old.count + 1)
        func gain(_ i: Int, _ j: Int) -> Double {
            let share = before[i].share(with: after[j])
            return share >= likeness ? share : 0
        }
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                let paired = gain(i, j)
                best[i][j] = max(best[i + 1][j], best[i][j + 1], paired > 0 ? paired + best[i + 1][j + 1] : 0)
            }
        }
        var (i, j) = (0, 0)
        var found: [(old: Int, new: Int)] = []
        while i < old.count, j < new.count {
            if best[i][j] == best[i + 1][j] {
                i += 1
            } else if best[i][j] == best[i][j + 1] {
                j += 1
            } else {
                found.append((i, j))
                (i, j) = (i + 1, j + 1)
            }
        }
        return found
    }
}

/// How often each word stands in a sentence.
private struct WordBag {
    private var counts: [String: Int] = [:]
    private var size = 0

    init(_ sentence: Sentence) {
        for word in sentence.words { counts[word.key, default: 0] += 1 }
        size = sentence.words.count
    }

    /// Words of both, of the mean of their sizes.
    func share(with other: WordBag) -> Double {
        let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
        return 2 * Double(common) / Double(max(1, size + other.size))
    }
}
