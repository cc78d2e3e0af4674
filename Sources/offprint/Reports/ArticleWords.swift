import Language
import Model
import Store

/// Words that an article must have, all of them, each at the beginning of a word of its own; in the normal form. And the
/// host that it must be of, where one is given.
struct ArticleWords {
    private let words: [String]
    private let host: String?

    init(_ words: [String], host: String? = nil) {
        (self.words, self.host) = (words.map(Self.form).filter { $0 != " " }, host)
    }

    /// A host without a port covers all of its ports.
    func fit(_ stored: StoredArticle) -> Bool {
        if let host {
            let authority = WebURL(stored.url)?.authority ?? ""
            guard authority == host || authority.hasPrefix(host + ":") else { return false }
        }
        return stand(in: stored.article)
    }

    func stand(in article: Article) -> Bool {
        guard !words.isEmpty else { return true }
        let names = article.authors.map(\.name)
        let text = Self.form(([article.title, article.standfirst ?? "", article.text] + names).joined(separator: "\n"))
        return words.allSatisfy { word in
            // Where no blanks stand between words each letter may begin one.
            text.contains(word) || Self.hasNoBlanks(word) && text.contains(word.dropFirst())
        }
    }

    /// As `Articles.each`, with the limit counted among those that have the words.
    func each(
        _ articles: Articles, _ filter: ArticleFilter, damaged: (DatabaseError) -> Void,
        _ body: (StoredArticle) -> Void
    ) throws {
        guard !words.isEmpty || host != nil else { return try articles.each(filter, damaged: damaged, body) }
        struct Enough: Error {}
        var all = filter
        all.limit = nil
        var count = 0
        do {
            try articles.each(all, damaged: damaged) { article in
                guard fit(article) else { return }
                body(article)
                count += 1
                if count == filter.limit { throw Enough() }
            }
        } catch is Enough {}
    }

    /// Letters and digits alone, a blank before each word.
    private static func form(_ text: String) -> String {
        var form = String.UnicodeScalarView(" ".unicodeScalars)
        for scalar in NormalForm.of(text).unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            let isMark = scalar.properties.isGraphemeExtend
            if isLetter || isMark { form.append(scalar) } else if form.last != " " { form.append(" ") }
        }
        return String(form)
    }

    private static func hasNoBlanks(_ word: String) -> Bool {
        word.unicodeScalars.contains(where: \.isOfScriptWithoutBlanks)
    }
}
