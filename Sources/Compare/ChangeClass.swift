import Model

/// What sort of change a page has seen (REV-04); a revision may be several at once.
public enum ChangeClass: String, CaseIterable, Sendable {
    case removal, retraction, correction, headline, byline, addition, cut, rewording, typo, other

    /// A sentence for those who read the word.
    public var meaning: String {
        switch self {
        case .removal: "The page is gone: 404 or 410 at every address that is known of it."
        case .retraction: "A notice says that the story was withdrawn."
        case .correction: "A notice says what was corrected."
        case .headline: "The headline says something else."
        case .byline: "Other authors, agencies or sources are named."
        case .addition: "Sentences came."
        case .cut: "Sentences went."
        case .rewording: "Sentences say something else."
        case .typo: "Nothing but spelling and punctuation."
        case .other: "The order of sentences, or a field that is none of these: day, picture, tags."
        }
    }
}

/// Tells what sort of change each passage and field has seen, for as long as the effort lasts.
struct ChangeSorting {
    private let moved: (old: Set<Int>, new: Set<Int>)
    private let lastBlocks: (old: Int, new: Int)
    private var effort: Effort

    init(moved: (old: Set<Int>, new: Set<Int>), lastBlocks: (old: Int, new: Int), _ effort: Effort) {
        (self.moved, self.lastBlocks, self.effort) = (moved, lastBlocks, effort)
    }

    mutating func classes(_ passages: [Passage], _ fields: [FieldChange]) -> [ChangeClass] {
        var found: Set<ChangeClass> = []
        for passage in passages { found.formUnion(sorts(of: passage)) }
        for field in fields { found.formUnion(sorts(of: field)) }
        if found.count > 1 { found.remove(.other) }
        if found.count > 1 { found.remove(.typo) }
        return ChangeClass.allCases.filter(found.contains)
    }

    private mutating func sorts(of passage: Passage) -> [ChangeClass] {
        if case .same = passage { return [] }
        if passage.isMoved(moved) { return [.other] }
        if let notice = notice(in: passage.later, lastBlock: lastBlocks.new),
            notice != self.notice(in: passage.earlier, lastBlock: lastBlocks.old)
        {
            return [notice.change]
        }
        return switch passage {
        case .same: []
        case .dropped: [.cut]
        case .added: [.addition]
        case .changed(let old, let new, let pieces):
            [Misspelling.explains(pieces, old.words, new.words, &effort) ? .typo : .rewording]
        }
    }

    private mutating func notice(in sentence: Sentence?, lastBlock: Int) -> Notice? {
        sentence.flatMap { sentence in
            let isAtEdge = sentence.block == 0 || sentence.block == lastBlock
            return Notice(in: sentence.words, isAtEdge: isAtEdge, &effort)
        }
    }

    private mutating func sorts(of field: FieldChange) -> [ChangeClass] {
        switch field.field {
        case "title": headline(field)
        case "standfirst": [isSpelling(field) ? .typo : .rewording]
        case "authors", "origin": [.byline]
        default: [.other]
        }
    }

    /// "Correction: …" over a story is a notice too.
    private mutating func headline(_ field: FieldChange) -> [ChangeClass] {
        if let notice = notice(in: field.new), notice != self.notice(in: field.old) {
            return [notice.change, .headline]
        }
        return [isSpelling(field) ? .typo : .headline]
    }

    private mutating func notice(in headline: String?) -> Notice? {
        headline.flatMap { Notice(in: Word.all(in: $0), isAtEdge: true, &effort) }
    }

    private mutating func isSpelling(_ field: FieldChange) -> Bool {
        let (old, new) = (Word.all(in: field.old ?? ""), Word.all(in: field.new ?? ""))
        return Misspelling.explains(Piece.all(old, new, &effort), old, new, &effort)
    }
}

extension Notice {
    fileprivate var change: ChangeClass {
        switch self {
        case .correction: .correction
        case .retraction: .retraction
        }
    }
}
