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

extension StoryDifference {
    /// In the order of `ChangeClass`; none where nothing has changed. `typo` and `other` stand alone.
    public var classes: [ChangeClass] {
        var found = Set(passages.flatMap(sorts) + fields.flatMap(Self.sorts))
        if found.count > 1 { found.remove(.other) }
        if found.count > 1 { found.remove(.typo) }
        if found.isEmpty, !isSame { found = [.other] }
        return ChangeClass.allCases.filter(found.contains)
    }

    private func sorts(of passage: Passage) -> [ChangeClass] {
        if case .same = passage { return [] }
        if isMoved(passage) { return [.other] }
        let notice = passage.later.flatMap { Notice(in: $0.text) }
        if let notice, notice != passage.earlier.flatMap({ Notice(in: $0.text) }) { return [notice.change] }
        return switch passage {
        case .same: []
        case .dropped: [.cut]
        case .added: [.addition]
        case .changed(_, _, let pieces): [Misspelling.explains(pieces) ? .typo : .rewording]
        }
    }

    private static func sorts(of field: FieldChange) -> [ChangeClass] {
        switch field.field {
        case "title": headline(field)
        case "standfirst": [isSpelling(field) ? .typo : .rewording]
        case "authors", "origin": [.byline]
        default: [.other]
        }
    }

    /// "Correction: …" over a story is a notice too.
    private static func headline(_ field: FieldChange) -> [ChangeClass] {
        let notice = field.new.flatMap { Notice(in: $0) }
        if let notice, notice != field.old.flatMap({ Notice(in: $0) }) { return [notice.change, .headline] }
        return [isSpelling(field) ? .typo : .headline]
    }

    private static func isSpelling(_ field: FieldChange) -> Bool {
        var effort = Effort()
        return Misspelling.explains(Piece.all(Word.all(in: field.old ?? ""), Word.all(in: field.new ?? ""), &effort))
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
