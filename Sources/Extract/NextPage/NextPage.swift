import Markup
import Model

/// The page on which an article goes on: named by `rel=next` or by a link that is a number or says "next", with the
/// page's own address but for the number (EXTR-10).
///
/// `rel=next` alone does not do: many sites name the story before or after this one so.
struct NextPage {
    let page: HTMLDocument
    let url: WebURL
    let base: WebURL
    /// Of the page sought.
    let number: Int
    /// The letters of links by which it is called.
    private let numbered: [UInt64]

    init(page: HTMLDocument, url: WebURL, base: WebURL, number: Int) {
        (self.page, self.url, self.base, self.number) = (page, url, base, number)
        numbered = [Self.letters(String(number)), Self.letters("page\(number)")]
    }

    func find() -> Candidate<WebURL>? {
        var found: [Candidate<WebURL>] = []
        for index in page.nodes.indices where page.nodes[index].name == .a || page.nodes[index].name == .link {
            guard let candidate = candidate(index),
                PageNumber.leads(from: url, to: candidate.value, number: number)
            else { continue }
            found.append(candidate)
        }
        return found.best()
    }

    private func candidate(_ index: Int) -> Candidate<WebURL>? {
        guard let rule = rule(index), let written = page.attribute(.href, of: index),
            let target = WebURL(String(written.prefix { $0 != "#" }), base: base), target.isHTTP
        else { return nil }
        return Candidate(value: target, rule: rule.name, node: index, raw: written, score: rule.score)
    }

    private func rule(_ index: Int) -> (name: String, score: Double)? {
        switch page.nodes[index].name {
        case .link where isNext(index): return ("link.rel-next", 1)
        case .a where isNext(index): return ("a.rel-next", 0.9)
        case .a where page.nodes[index].range.count <= Self.longest && mayBePager(index):
            let words = Fold.key(page[index].text)
            if words == String(number) { return ("a.number", 0.8) }
            return Self.words.contains(words) || words == "page \(number)" ? ("a.next", 0.7) : nil
        default: return nil
        }
    }

    private func isNext(_ index: Int) -> Bool {
        // Most relations are "nofollow" and the like.
        guard page.withAttribute(.rel, of: index, { $0.contains { $0 | 0x20 == UInt8(ascii: "x") } }),
            let rel = page.attribute(.rel, of: index)?.lowercased()
        else { return false }
        return rel.split(whereSeparator: \.isWhitespace).contains("next")
    }

    /// Whether a link has the letters of a pager's words, wherever its elements part them: most links have not.
    private func mayBePager(_ index: Int) -> Bool {
        let letters = page.text.withUnsafeBufferPointer {
            Self.letters(UnsafeBufferPointer(rebasing: $0[page.nodes[index].range]))
        }
        return Self.spellings[letters] != nil || numbered.contains(letters)
    }

    /// The hash of the folded letters, whatever parts them.
    private static func letters(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let table = LetterTable.shared
        var (hash, at) = (Hash64(), 0)
        while at < text.count {
            let (scalar, length) = LineTally.scalar(text, at)
            let folded = table[scalar].folded
            if folded != 0 { hash.add(folded) }
            at += length
        }
        return hash.value
    }

    private static func letters(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8(letters)
    }

    private static let spellings = HashTable(
        Dictionary(words.map { (letters($0), true) }, uniquingKeysWith: { first, _ in first }))

    /// Bytes of a link's words; longer ones are no pager.
    private static let longest = 48

    private static let words = Set(
        [
            "next", "next page", "continue", "continued", "weiter", "nächste", "nächste Seite", "suivant", "suivante",
            "page suivante", "siguiente", "página siguiente", "próxima", "próxima página", "seguinte", "avanti",
            "successiva", "pagina successiva", "volgende", "volgende pagina", "nästa", "nästa sida", "neste", "næste",
            "seuraava", "następna", "następna strona", "další", "következő", "următoarea", "дальше", "далее",
            "следующая", "следующая страница", "вперёд", "далі", "наступна", "следваща", "επόμενη", "επόμενη σελίδα",
            "sonraki", "sonraki sayfa", "berikutnya", "selanjutnya", "tiếp theo", "trang sau", "ถัดไป", "अगला", "अगला पेज",
            "次へ", "次のページ", "次ページ", "下一页", "下一頁", "下页", "다음", "다음 페이지", "הבא", "לעמוד הבא", "التالي",
            "الصفحة التالية", "بعدی", "صفحه بعد", "صفحه بعدی", "ادامه", "بل مخ", "راتلونکی مخ", "اگلا", "اگلا صفحہ",
        ].map(Fold.key))
}
