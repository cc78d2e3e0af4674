/// A sentence of one text or of both, in the order of the later text.
public enum Passage: Hashable, Sendable {
    /// In both, as the later one has it.
    case same(Sentence)
    /// In both, in other words.
    case changed(Sentence, to: Sentence, [Piece])
    case dropped(Sentence)
    case added(Sentence)

    /// The sentence as the later text has it; nil of one that is no longer there.
    public var later: Sentence? {
        switch self {
        case .same(let sentence), .changed(_, let sentence, _), .added(let sentence): sentence
        case .dropped: nil
        }
    }

    /// The sentence as the earlier text had it; nil of one that is new or the same.
    public var earlier: Sentence? {
        switch self {
        case .dropped(let sentence), .changed(let sentence, _, _): sentence
        case .same, .added: nil
        }
    }

    /// Whether it is dropped or added and its place is among those that moved, in the earlier or the later text.
    func isMoved(_ moved: (old: Set<Int>, new: Set<Int>)) -> Bool {
        switch self {
        case .same, .changed: false
        case .dropped(let sentence): moved.old.contains(sentence.place)
        case .added(let sentence): moved.new.contains(sentence.place)
        }
    }
}

/// Words that stand together in a changed sentence.
public struct Piece: Hashable, Sendable {
    public enum Fate: String, Sendable { case same, dropped, added }
    public var fate: Fate
    public var text: String
    /// White space stands before it.
    public var isSpaced: Bool

    /// The words of both sentences, in one line.
    static func all(_ old: [Word], _ new: [Word], _ effort: inout Effort) -> [Piece] {
        var pieces: [Piece] = []
        func add(_ words: ArraySlice<Word>, _ fate: Fate) {
            guard let first = words.first else { return }
            pieces.append(Piece(fate: fate, text: Array(words).text, isSpaced: first.isSpaced && !pieces.isEmpty))
        }
        var (from, to) = (0, 0)
        var run = 0..<0
        for pair in Alignment.common(old.map(\.key), new.map(\.key), &effort) {
            if pair.old > from || pair.new > to {
                add(new[run], .same)
                add(old[from..<pair.old], .dropped)
                add(new[to..<pair.new], .added)
                run = pair.new..<pair.new
            }
            run = (run.isEmpty ? pair.new : run.lowerBound)..<(pair.new + 1)
            (from, to) = (pair.old + 1, pair.new + 1)
        }
        add(new[run], .same)
        add(old[from...], .dropped)
        add(new[to...], .added)
        return pieces
    }
}
