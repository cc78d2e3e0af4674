import Language
import Model

/// The names to which texts are credited: authors, agencies, sites, and the origin that a page names.
struct Credits: Sendable {
    /// Normal forms, with a blank at both ends.
    private let names: Set<String>

    init(of articles: [Article]) {
        let all = articles.flatMap { article in
            article.authors.map(\.name) + [article.siteName, article.origin?.name].compactMap(\.self)
        }
        names = Set(all.map(Self.padded)).subtracting([Self.padded("")])
    }

    func named(in sentence: Sentence?) -> Set<String> {
        guard let sentence else { return [] }
        let text = Self.padded(sentence.text)
        return names.filter { text.contains($0) }
    }

    /// Word by word, so that "AP" is not found in "map".
    static func padded(_ text: String) -> String {
        let words = Word.all(in: NormalForm.of(text)).map(\.text).filter { $0.contains(where: \.isLetter) }
        return " " + words.joined(separator: " ") + " "
    }
}
