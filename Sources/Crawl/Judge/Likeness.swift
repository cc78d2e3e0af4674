import Compare
import Language
import Model

/// What two pages of a site have in common, for the question whether they tell one story. Pure.
struct Likeness {
    private let one: Article
    private let other: Article

    /// Blocks of two texts that are long enough to tell that they are others.
    static let edition = 3
    /// Letters of a text that needs no headline to be known by.
    static let telling = 250

    init(_ one: Article, _ other: Article) { (self.one, self.other) = (one, other) }

    /// Under one title; but not "Morning briefing", with another text every day.
    var isOneStory: Bool { isOneTitle && !isOtherEdition }

    private var isOtherEdition: Bool {
        guard min(one.body.count, other.body.count) >= Self.edition else { return false }
        return sharesNothing || isOfAnotherDay && !isOneTextEdited
    }

    private var isOfAnotherDay: Bool {
        guard let day = one.date, let another = other.date else { return false }
        return day != another
    }

    /// Half of one stands in the other.
    var isOneText: Bool { one.holds(other.body) || other.holds(one.body) }

    /// As blocks or as runs of words. Reports that are written after one pattern have that in common too.
    var isOneTextEdited: Bool { isOneText || CopySearch.isCopy(one, of: other) }

    var isAnotherStory: Bool { sharesNothing && !isOneStory }

    /// No block has the same words, links or none.
    var sharesNothing: Bool { Self.words(one).isDisjoint(with: Self.words(other)) }

    private static func words(_ article: Article) -> Set<String> {
        Set(article.body.map { NormalForm.of($0.plain) })
    }

    var isOneTitle: Bool { NormalForm.of(one.title) == NormalForm.of(other.title) }

    /// Whether a headline is that of the article, which has to be the same beside the text: "More to follow" stands
    /// below many. Nil where the text is enough.
    static func isTitled(like article: Article) -> ((String) -> Bool)? {
        let text = article.text
        // A letter has four bytes at most.
        guard text.utf8.count < 4 * telling, text.unicodeScalars.count < telling else { return nil }
        let title = NormalForm.of(article.title)
        return { NormalForm.of($0) == title }
    }
}

extension Article {
    /// Whether the same words are credited to others now, or have got the day that they lacked. A day that moves is
    /// none: pages that say "two hours ago" name another one at every look.
    func corrects(_ earlier: Article) -> Bool {
        let isCredited = !authors.isEmpty && authors.map(\.name) != earlier.authors.map(\.name)
        return isCredited || published != nil && earlier.published == nil
    }
}
