import Markup
import Model

/// The story as a page states it for programs (`articleBody` in JSON-LD), where a script draws the text that people
/// read.
struct StatedBody {
    private let layout: Layout
    private let facts: PageFacts
    private let letters: Int

    /// Letters that are a story; up to which a page shows none; and the share of the stated ones that it shows then.
    private static let (least, shown, share) = (300, 120, 4)
    /// Bytes that are read.
    private static let longest = 2_000_000

    /// Nil where the page states no story or only its beginning, or says that it is not free to read.
    init?(facts: PageFacts) {
        guard let story = facts.story, let text = story["articleBody"]?.text, text.utf8.count >= Self.least,
            text.utf8.count <= Self.longest, !Self.isClosed(story)
        else { return nil }
        self.facts = facts
        layout = Layout(HTMLDocument(Array(Self.page(of: text).utf8)))
        letters = layout.totalLetters
        guard letters >= Self.least, Int(layout.prose.first ?? 0) * 2 > letters else { return nil }
    }

    private static func isClosed(_ story: JSONValue) -> Bool {
        switch story["isAccessibleForFree"] {
        case .bool(let isFree): !isFree
        case .string(let text): text.lowercased() == "false"
        default: false
        }
    }

    /// HTML as it is or with its marks escaped once more; else each line as a paragraph.
    private static func page(of text: String) -> String {
        if text.has("</") || text.has("<br") || text.has("<p>") { return text }
        if text.has("&lt;p") || text.has("&lt;/") {
            return text.replaced("&lt;", by: "<").replaced("&gt;", by: ">").replaced("&amp;", by: "&")
        }
        return text.replaced("<", by: "&lt;").unicodeScalars.split(whereSeparator: \.isLineEnd).map {
            "<p>\(String($0))</p>"
        }
        .joined()
    }

    /// Whether the lines that were chosen on the page are next to nothing of it.
    func isMissing(from lines: [Int], of page: Layout) -> Bool {
        let found = lines.reduce(0) { $0 + Int(page.lines[$1].letters) }
        return found < Self.shown || found * Self.share < letters
    }

    func blocks(language: String?) -> [Block] {
        let lines = layout.lines.indices.filter { StockLine.of(layout.lines[$0], in: layout) == nil }
        return BlockMaker(layout: layout, base: facts.base, language: language).blocks(Array(lines))
    }
}
