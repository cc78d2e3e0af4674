import Language
import Model

/// The names to which texts are credited: authors, agencies, sites, and the origin that a page names.
struct Credits: Sendable {
    private let names: Phrases

    init(of articles: [Article]) {
        names = Phrases(
            articles.flatMap { article in
                article.authors.map(\.name) + [article.siteName, article.origin?.name].compactMap(\.self)
            })
    }

    /// Word by word, so that "AP" is not found in "map".
    func named(in sentence: Sentence?) -> Set<[String]> {
        guard let sentence, names.longest > 0 else { return [] }
        let words = sentence.words.filter(\.isName).map(\.form)
        return Set(names.places(in: words).map { Array(words[$0]) })
    }

    /// A name in its normal form, with a blank at both ends.
    static func padded(_ text: String) -> String {
        let words = Word.all(in: NormalForm.of(text)).map(\.text).filter { $0.contains(where: \.isLetter) }
        return " " + words.joined(separator: " ") + " "
    }
}
