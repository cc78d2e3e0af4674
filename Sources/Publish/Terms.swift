import Language
public import Model
public import Store

/// How much of an article may be given out (OUT-07).
public struct Terms: Hashable, Sendable {
    public enum Rights: String, CaseIterable, Sendable {
        /// All of it.
        case full
        /// The beginning of lead and text, without pictures and tables.
        case extract
        /// What leads to it: headline, authors, dates, address, tags and credit line.
        case link
    }

    public var rights: Rights
    /// Words of an extract, those of the lead included.
    public var words: Int

    public init(_ rights: Rights, words: Int = 60) { (self.rights, self.words) = (rights, words) }

    public static let full = Terms(.full)
}

extension StoredArticle {
    public func given(under terms: Terms) -> StoredArticle {
        var given = self
        given.article = article.given(under: terms)
        return given
    }
}

extension Article {
    /// What may be given out of it.
    public func given(under terms: Terms) -> Article {
        guard terms.rights != .full else { return self }
        var given = self
        (given.standfirst, given.body, given.parts, given.leadImage) = (nil, [], [], nil)
        // Of any other field what stood on the page may be a piece of the text.
        for field in provenance.keys where !Self.givenFields.contains(field) { given.provenance[field]?.raw = "" }
        guard terms.rights == .extract else { return given }
        var beginning = Beginning(words: terms.words)
        given.standfirst = standfirst.flatMap { beginning.taken(of: RichText($0))?.plain }
        // Nothing stands behind a lead that was cut.
        guard given.standfirst == standfirst else { return given }
        let lead = repeatedLead
        for (place, block) in body.enumerated() where !beginning.isFull && Beginning.kinds.contains(block.kind) {
            var part = block
            // The lead was counted above: it is the beginning of a page that prints no standfirst.
            if place != lead {
                guard let text = beginning.taken(of: block.text) else { break }
                part.text = text
            }
            given.body.append(part)
        }
        // Nothing stands below it any more.
        while given.body.last?.kind == .heading { given.body.removeLast() }
        return given
    }
}

extension Article {
    /// Fields that a link gives too.
    private static let givenFields: Set = ["title", "authors", "published", "modified"]
}

/// Takes the beginning of a text, piece by piece, until it has its words.
private struct Beginning {
    static let kinds: Set<Block.Kind> = [.heading, .paragraph, .listItem, .quote, .code]
    /// Letters of one word; what goes on without a blank counts as another.
    private static let wordLength = 12

    private let limit: Int
    /// In half words, since a letter of a script without blanks is about half a word.
    private var halves = 0

    init(words: Int) { limit = 2 * words }

    var isFull: Bool { halves >= limit }

    /// The piece, or as much of it as there is room for, with an ellipsis; nil where there is none.
    mutating func taken(of piece: RichText) -> RichText? {
        guard !isFull else { return nil }
        var letters = 0
        var end = piece.plain.startIndex
        while end < piece.plain.endIndex {
            let letter = piece.plain[end]
            let cost = cost(of: letter, &letters)
            if halves + cost > limit { return piece.cut(at: end) }
            halves += cost
            end = piece.plain.index(after: end)
        }
        return piece
    }

    /// Half words that begin with that letter.
    private func cost(of letter: Character, _ letters: inout Int) -> Int {
        guard !letter.isWhitespace else {
            letters = 0
            return 0
        }
        guard !letter.standsForItself else {
            letters = 0
            return 1
        }
        defer { letters = (letters + 1) % Self.wordLength }
        return letters == 0 ? 2 : 0
    }
}

extension Character {
    /// Of a script that puts no blanks between words.
    fileprivate var standsForItself: Bool {
        unicodeScalars.first?.isOfScriptWithoutBlanks ?? false
    }
}

extension RichText {
    /// Up to there, without the blanks in front of it; nil where nothing is left.
    fileprivate func cut(at end: String.Index) -> RichText? {
        var end = end
        while end > plain.startIndex {
            let before = plain.index(before: end)
            guard plain[before].isWhitespace else { break }
            end = before
        }
        guard end > plain.startIndex else { return nil }
        let length = plain.utf8.distance(from: plain.startIndex, to: end)
        let spans = spans.filter { $0.start < length }.map { span in
            Span(span.start, min(span.end, length), span.style, url: span.url)
        }
        return RichText(plain[..<end] + "…", spans: spans)
    }
}
