import Compare
import Model
import Publish
import Store

/// The articles that tell one text: which is the original, why, and how much of it the others have.
struct CopiesReport {
    private let articles: [StoredArticle]
    private let original: StoredArticle
    private let judged: Original?
    /// The share of the original's text that each article has, by its number.
    private let shares: [ArticleID: Double]

    /// What somebody has said of others and the article that was asked for.
    private let said: [ArticleID: Bool]

    init(asked: StoredArticle, copies: [StoredArticle], said: [ArticleID: Bool] = [:]) {
        self.said = said
        let all = [asked] + copies
        let judged = Original(among: all)
        let original = all.first { $0.id == judged?.id } ?? asked
        (self.judged, self.original) = (judged, original)
        articles = all.filter { $0.id != original.id }.sorted { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }
        let texts = CopySearch.Texts(original)
        shares = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, texts.share(in: $0)) })
    }

    func lines(on screen: Screen) -> [String] {
        guard !articles.isEmpty else { return ["article \(original.id) has no copy within that time"] + byHand(screen) }
        var table = Columns([.right, .right, .left, .left, .left, .left], on: screen)
        table.add(row(original, share: nil, after: "original"))
        for article in articles {
            table.add(row(article, share: shares[article.id], after: Self.lag(article.firstSeen - original.firstSeen)))
        }
        let rows = screen.width.map { table.rows(fitting: $0).flatMap(\.self) } ?? table.lines
        return rows + [""] + screen.wrapped("\(original.id) is taken for the original: \(reason).") + elsewhere(screen)
            + byHand(screen)
    }

    /// An original that was found late comes behind its copies.
    private static func lag(_ time: Duration) -> String {
        time < .zero ? "-\((.zero - time).brief)" : "+\(time.brief)"
    }

    private func byHand(_ screen: Screen) -> [String] {
        let parts = [("joined", joined), ("split off", split)].filter { !$0.1.isEmpty }
        guard !parts.isEmpty else { return [] }
        return screen.wrapped("By hand: " + parts.map { "\(list($0.1)) \($0.0)" }.joined(separator: "; ") + ".")
    }

    private var joined: [ArticleID] { said.filter(\.value).keys.sorted() }
    private var split: [ArticleID] { said.filter { !$0.value }.keys.sorted() }

    private func row(_ article: StoredArticle, share: Double?, after: String) -> [String?] {
        [
            String(article.id), share.map { "\(Int(($0 * 100).rounded()))%" }, after, article.site,
            article.article.title, article.url,
        ]
    }

    private var reason: String {
        switch judged?.reason {
        case .named(let by): "\(list(by)) name\(by.count == 1 ? "s" : "") its address"
        case .credited(let by): "\(list(by)) credit\(by.count == 1 ? "s" : "") its site"
        case .publishedFirst: "it is dated before all others"
        case .seenFirstOfEarliest: "of those that no other is dated before, it was stored first"
        case .seenFirst, nil: "it was stored first, and no page tells more"
        }
    }

    private func list(_ ids: [ArticleID]) -> String { ids.map(String.init).joined(separator: ", ") }

    private func elsewhere(_ screen: Screen) -> [String] {
        guard let names = judged?.elsewhere, !names.isEmpty else { return [] }
        let shown = names.map { printable($0) }.joined(separator: "; ")
        return screen.wrapped("The pages also credit, as none of these sites: \(shown).")
    }

    var object: JSON {
        [
            "original": JSON(original.id), "reason": .string(word), "by": .array(by.map { JSON($0) }),
            "elsewhere": .array((judged?.elsewhere ?? []).map(JSON.string)),
            "joined": .array(joined.map { JSON($0) }), "split": .array(split.map { JSON($0) }),
            "articles": .array(
                ([original] + articles).map { article in
                    [
                        "id": JSON(article.id), "url": .string(article.url), "site": .string(article.site),
                        "title": .string(article.article.title), "share": .number(shares[article.id] ?? 1),
                        "published": JSON(article.article.published?.description),
                        "first_seen": .string(article.firstSeen.description),
                    ]
                }),
        ]
    }

    private var word: String {
        switch judged?.reason {
        case .named: "named"
        case .credited: "credited"
        case .publishedFirst: "published-first"
        case .seenFirstOfEarliest: "seen-first-of-earliest"
        case .seenFirst, nil: "seen-first"
        }
    }

    private var by: [ArticleID] {
        switch judged?.reason {
        case .named(let by), .credited(let by): by
        case .publishedFirst, .seenFirstOfEarliest, .seenFirst, nil: []
        }
    }
}
