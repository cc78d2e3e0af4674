import Language
import Markup
import Model

/// Reads the syndication line: a printed source address, "Source: …", "originally published in …", an agency's credit.
struct OriginFinder {
    let layout: Layout
    let url: WebURL?
    let titleLine: Int
    let bodyEnd: Int

    struct Found {
        var origin: Origin
        var line: Int
        var rule: String
        var score: Double
    }

    func find() -> [Found] {
        let from = max(0, titleLine - 8)
        let to = min(layout.lines.count, max(bodyEnd, titleLine) + 6)
        guard from < to else { return [] }
        return (from..<to).compactMap { read($0) }.sorted { ($0.score, $1.line) > ($1.score, $0.line) }
    }

    private func read(_ index: Int) -> Found? {
        let line = layout.lines[index]
        guard line.letters >= 2, line.letters < 240, line.zone.isDisjoint(with: [.comment, .skipped, .hidden]) else {
            return nil
        }
        guard index >= bodyEnd - 2 || line.phrase == .source || mayName(line) else { return nil }
        let text = layout.text(of: line)
        if let address = Self.address(text), isElsewhere(address), !isShort(line) {
            return Found(origin: Origin(url: address, line: text), line: index, rule: "line.address", score: 0.9)
        }
        if line.phrase == .source || Self.isLabelled(text) { return credited(text, line, index) }
        if !line.endsSentence, line.letters < 120, let name = Self.inline(text) {
            return Found(origin: Origin(name: name, line: text), line: index, rule: "line.source", score: 0.5)
        }
        guard index >= bodyEnd - 2, line.letters < 40 else { return nil }
        let name = text.trimmed(also: Self.nameMarks)
        guard AuthorCleaner.isAgencyName(name) else { return nil }
        return Found(origin: Origin(name: name, line: text), line: index, rule: "line.agency", score: 0.6)
    }

    /// What stands around an agency's name.
    private static let nameMarks: Marks = "()[]（）©—–-.:/ "

    /// Whether a line may begin with an address, or with a label beyond ASCII, or hold one of the `labels`: most lines do
    /// neither.
    private func mayName(_ line: Line) -> Bool {
        let page = layout.page
        return page.text.withUnsafeBufferPointer { text in
            let bytes = UnsafeBufferPointer(rebasing: text[layout.range(of: line)])
            guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return false }
            let first = Unicode.Scalar(LineTally.scalar(bytes, start).0) ?? " "
            return first == "h" || first == "w"
                || !first.isASCII && (!Letters.isWord(first.value) || bytes.has(":"))
                || Self.labelOpenings.contains(where: bytes.has)
        }
    }

    /// Whether a word for source stands before a colon. Without one such a word begins sentences in these languages:
    /// "Sumber daya alam …".
    private static func isLabelled(_ text: String) -> Bool {
        guard let label = text.before(":"), label.utf8.count < 40 else { return false }
        return sourceWords.contains(Fold.key(label))
    }

    private static let sourceWords = Set(
        WordList.words(
            of: """
                bron джерело zdroj 출처 מקור সূত্র sumber nguồn ที่มา chanzo ምንጭ sursa forrás källa kilde lähde izvor извор allikas
                avots šaltinis vir بشکریہ ماخذ سرچينه mənbə дереккөз წყარო աղբյուր
                """
        ).map { Fold.key(String($0)) })

    /// "Source: The Name", with an address in the words or behind a link.
    private func credited(_ text: String, _ line: Line, _ index: Int) -> Found? {
        let printed = Self.addresses(in: text).first
        let address = printed ?? link(line)
        var name: String?
        if let rest = text.before(":").map({ String(text.dropFirst($0.count + 1)) }) {
            let rest = rest.trimmed(also: ":-–—.")
            if Self.address(rest) == nil, !rest.isEmpty, rest.count < 80, !rest.hasPrefix("//") { name = rest }
        }
        let isOrigin = address.map(isElsewhere) ?? false
        guard isOrigin || name != nil && line.letters < 80 else { return nil }
        return Found(
            origin: Origin(url: isOrigin ? address : nil, name: name, line: text), line: index, rule: "line.source",
            score: isOrigin ? 0.85 : 0.5)
    }

    /// The name after a word for source within a line of date and credits, as Chinese portals print it.
    private static func inline(_ text: String) -> String? {
        for label in labels {
            guard let start = text.offset(of: label, from: 0) else { continue }
            let rest = String(decoding: text.utf8.dropFirst(start + label.utf8.count), as: UTF8.self).trimmed()
            let name = rest.prefix { !$0.isWhitespace && !"|【（(".contains($0) }
            return (2...20).contains(name.count) ? String(name) : nil
        }
        return nil
    }

    private static let labels = ["来源：", "来源:", "來源：", "來源:"]
    private static let labelOpenings = ["来", "來"]

    /// Addresses in a text, also where no blank stands before one.
    static func addresses(in text: String) -> [String] {
        guard text.hasAny(of: addressOpenings) else { return [] }
        return text.unicodeScalars.split { $0.isBlank || addressEnds.contains($0) }.compactMap { word in
            let word = String(word)
            let start = openings.compactMap { word.offset(of: $0, from: 0) }.min()
            return start.flatMap {
                address(String(decoding: word.utf8.dropFirst($0), as: UTF8.self).trimmed(also: "[],;."))
            }
        }
    }

    private static let openings = ["https://", "http://", "www."]
    private static let addressOpenings = Needles(openings)
    private static let addressEnds: Marks = "，。；、（）()<>«»\u{2028}"

    private func link(_ line: Line) -> String? {
        for index in Int(line.owner)..<Int(line.end) where layout.page.nodes[index].name == .a {
            if let href = layout.page.attribute(.href, of: index), Self.address(href) != nil { return href }
        }
        return nil
    }

    private func isElsewhere(_ address: String) -> Bool {
        guard let other = WebURL(address.hasPrefix("www.") ? "http://" + address : address) else { return false }
        let path = address.split(separator: "/").count
        return other.site != url?.site && path > 2
    }

    /// Whether it is called the page's own short address, which may be another site's.
    private func isShort(_ line: Line) -> Bool {
        [Int(line.owner), layout.page.nodes[Int(line.owner)].parent].contains { node in
            node > 0
                && (layout.page.withAttribute(.class, of: node) { Self.short.areIn($0) }
                    || layout.page.withAttribute(.id, of: node) { Self.short.areIn($0) })
        }
    }

    private static let short = Needles(["short", "Short"])

    /// Whether the text is the address of a page below a site's front page.
    static func isStoryAddress(_ text: String) -> Bool {
        address(text).map { $0.hasPrefix("http") && $0.split(separator: "/").count > 2 } ?? false
    }

    /// The text when it is one absolute address.
    static func address(_ text: String) -> String? {
        guard let first = text.utf8.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "h") || first == UInt8(ascii: "w") || first >= 0x80
        else { return nil }
        let text = text.trimmed()
        guard text.utf8.count > 12, text.begins(withAny: addressOpenings) else { return nil }
        return text.contains(where: \.isWhitespace) ? nil : text
    }
}
