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
        var effort = Effort()
        for pair in Alignment.common(old.map(\.key), new.map(\.key), &effort) {
            passages += gap(old[from..<pair.old], new[to..<pair.new], &effort)
            passages.append(.same(new[pair.new]))
            (from, to) = (pair.old + 1, pair.new + 1)
        }
        return passages + gap(old[from...], new[to...], &effort)
    }

    /// Sentences that are not the same, those in other words side by side.
    private static func gap(
        _ old: ArraySlice<Sentence>, _ new: ArraySlice<Sentence>, _ effort: inout Effort
    ) -> [Passage] {
        var passages: [Passage] = []
        var (from, to) = (old.startIndex, new.startIndex)
        for pair in Rewording.pairs(Array(old), Array(new), &effort) {
            let (earlier, later) = (old.startIndex + pair.old, new.startIndex + pair.new)
            passages += old[from..<earlier].map(Passage.dropped) + new[to..<later].map(Passage.added)
            let pieces = Piece.all(old[earlier].words, new[later].words, &effort)
            passages.append(.changed(old[earlier], to: new[later], pieces))
            (from, to) = (earlier + 1, later + 1)
        }
        return passages + old[from...].map(Passage.dropped) + new[to...].map(Passage.added)
    }
}
