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
    /// Places of the sentences that stand in both, in another order: in the earlier text and in the later one.
    private let moved: (old: Set<Int>, new: Set<Int>)
    /// In the order of `ChangeClass`; none where nothing has changed. `typo` and `other` stand alone.
    public let classes: [ChangeClass]

    /// Fields that differ at each site are compared only where `isOneSite`.
    public init(_ old: Article, _ new: Article, isOneSite: Bool = true) {
        self.init(old, new, Sentence.all(of: old.body), Sentence.all(of: new.body), isOneSite: isOneSite)
    }

    /// Nil where both texts together have more sentences: each costs something, however short it is.
    public init?(_ old: Article, _ new: Article, upTo sentences: Int) {
        let (before, after) = (Sentence.all(of: old.body), Sentence.all(of: new.body))
        guard before.count + after.count <= sentences else { return nil }
        self.init(old, new, before, after, isOneSite: true)
    }

    private init(_ old: Article, _ new: Article, _ before: [Sentence], _ after: [Sentence], isOneSite: Bool) {
        let left = isOneSite ? Self.inPassages : Self.inPassages.union(Self.ofSite)
        var effort = Effort()
        fields = old.changes(to: new).filter { !left.contains($0.field) }
        passages = Self.passages(before, after, &effort)
        credits = Credits(of: [old, new])
        moved = Self.moved(passages)
        var sorting = ChangeSorting(moved: moved, lastBlocks: (old.body.count - 1, new.body.count - 1), effort)
        classes = sorting.classes(passages, fields)
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
    public func isMoved(_ passage: Passage) -> Bool { passage.isMoved(moved) }

    /// Pairs what went with what came, each with one: of a refrain that stands less often the rest was dropped.
    private static func moved(_ passages: [Passage]) -> (old: Set<Int>, new: Set<Int>) {
        var dropped: [String: [Int]] = [:]
        for case .dropped(let sentence) in passages.reversed() {
            dropped[sentence.key, default: []].append(sentence.place)
        }
        var moved: (old: Set<Int>, new: Set<Int>) = ([], [])
        for case .added(let sentence) in passages {
            guard let place = dropped[sentence.key]?.popLast() else { continue }
            moved.old.insert(place)
            moved.new.insert(sentence.place)
        }
        return moved
    }

    /// Whether a sentence names other people, agencies or sites as its source than before.
    public func changesCredit(_ passage: Passage) -> Bool {
        if case .same = passage { return false }
        return !isMoved(passage) && credits.named(in: passage.earlier) != credits.named(in: passage.later)
    }

    private static func passages(_ old: [Sentence], _ new: [Sentence], _ effort: inout Effort) -> [Passage] {
        var passages: [Passage] = []
        var (from, to) = (0, 0)
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
