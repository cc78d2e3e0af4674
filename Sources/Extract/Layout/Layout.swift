import Markup
import Model

extension Name {
    /// Changes how letters look and may stand inside a word.
    fileprivate var isFont: Bool { [.b, .i, .em, .strong, .u, .font, .big, .small, .sup, .sub, .mark].contains(self) }
}

/// A page as lines of words, with what is known of each of its nodes. Read in one pass; everything later works on these
/// arrays.
///
/// A class, since it is handed to every judge and finder: a copy of a struct would count one more reference to each of
/// the arrays.
final class Layout: Sendable {
    let page: HTMLDocument
    let lines: [Line]
    /// The folded words of all lines, without anything between those of two.
    private let keys: [UInt8]
    /// What tag, class and id of a node say.
    let own: [Hint]
    /// The same with what its ancestors hand down.
    let zones: [Hint]
    /// Letters below a node, and those of them in prose lines.
    let letters: [Int32]
    let linkLetters: [Int32]
    let prose: [Int32]
    /// Lines of prose below a node.
    let paragraphs: [Int32]
    var totalLetters: Int { Int(letters.first ?? 0) }

    /// `stripped`: nodes that are read over, with all below them.
    init(_ page: HTMLDocument, without stripped: Set<Int> = []) {
        self.page = page
        var zoning = Zoning(page, without: stripped)
        var lines: [Line] = []
        keys = [UInt8](unsafeUninitializedCapacity: page.text.count + page.nodes.count) { room, count in
            var reader = LineReader(page, keys: room)
            page.text.withUnsafeBufferPointer { text in
                for index in page.nodes.indices {
                    zoning.visit(index)
                    reader.visit(index, zone: zoning.zones[index], text: text)
                }
            }
            (lines, count) = reader.finish()
        }
        (own, zones) = (zoning.own, zoning.zones)
        self.lines = lines
        let sums = LetterSums(lines, in: page)
        (letters, linkLetters, prose, paragraphs) = (sums.letters, sums.linkLetters, sums.prose, sums.paragraphs)
    }

    /// Whether `node` is `ancestor` or stands below it.
    func contains(_ ancestor: Int, _ node: Int) -> Bool {
        ancestor >= 0 && node >= ancestor && node < page.nodes[ancestor].end
    }

    /// Whether the block of a line, or an element between it and the line's first word, has such a name.
    func isWithin(_ line: Line, _ isWanted: (Name) -> Bool) -> Bool {
        var node = Int(line.first)
        while node > Int(line.owner), !isWanted(page.nodes[node].name) { node = page.nodes[node].parent }
        return isWanted(page.nodes[max(0, node)].name)
    }

    /// The words of a line, blanks folded, soft line ends kept.
    func text(of line: Line) -> String {
        var folder = folder(of: line)
        return folder.finish()
    }

    /// The folded words of a line.
    func key(of line: Line) -> String {
        String(decoding: keys[Int(line.keyStart)..<Int(line.keyEnd)], as: UTF8.self)
    }

    /// Calls `read` with the folded words of a line.
    func withKey<Result>(of line: Line, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        keys.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[Int(line.keyStart)..<Int(line.keyEnd)])) }
    }

    /// The first sign of a line that is no blank, and the hash of its first folded word.
    func opening(of line: Line) -> (scalar: Unicode.Scalar, word: UInt64) {
        let letters = LetterTable.shared
        var (scalar, hash, isWord, isDone): (UInt32, Hash64, Bool, Bool) = (0, Hash64(), false, false)
        eachPart(of: line) { text in
            guard !isDone, let text else {
                isDone = isDone || isWord
                return
            }
            var at = 0
            while at < text.count, !isDone {
                let (next, length) = LineTally.scalar(text, at)
                at += length
                let folded = letters[next].folded
                if scalar == 0, next > 0x20, next != 0xA0 { scalar = next }
                if folded != 0 {
                    hash.add(folded)
                    isWord = true
                } else if isWord, Fold.isGap(next) {
                    isDone = true
                }
            }
        }
        return (Unicode.Scalar(scalar) ?? " ", hash.value)
    }

    /// Calls `read` with each text of a line as it stands in the page; with nil for a `br`.
    func eachPart(of line: Line, _ read: (UnsafeBufferPointer<UInt8>?) -> Void) {
        page.text.withUnsafeBufferPointer { text in
            for index in Int(line.first)..<Int(line.end) {
                switch page.nodes[index].name {
                case .text where !zones[index].contains(.skipped):
                    read(UnsafeBufferPointer(rebasing: text[page.nodes[index].range]))
                case .br: read(nil)
                default: break
                }
            }
        }
    }

    /// Its text in that of the page, with what is read over.
    func range(of line: Line) -> Range<Int> {
        page.nodes[Int(line.first)].range.lowerBound..<page.nodes[Int(line.end) - 1].range.upperBound
    }

    /// Bytes of each of two texts that may be sentences.
    private static let sentence = 30

    /// Whether a sentence ends with one text of a line and the next begins with another, in elements of their own and
    /// without a blank, or who said it touches what was said: there one is due.
    func areGlued(_ text: Int, _ next: Int) -> Bool {
        guard text >= 0, page.nodes[text].parent != page.nodes[next].parent else { return false }
        let (before, behind) = (page.nodes[text].range, page.nodes[next].range)
        let parent = page.nodes[next].parent
        if page.nodes[parent].name == .cite, text < parent, Self.endsSaying(page.text[before]) { return true }
        guard before.count >= Self.sentence, behind.count >= Self.sentence else { return false }
        let start = page.text[behind.lowerBound]
        guard start &- 0x41 < 26 || (0xC3...0xDF).contains(start)
        else { return false }
        let end = page.text[before].suffix(2)
        // "؟" and "۔" take two bytes.
        if end.elementsEqual("؟".utf8) || end.elementsEqual("۔".utf8) { return true }
        return ".!?".utf8.contains(end[end.endIndex - 1])
            && (Letters.isSmall(end[end.startIndex]) || end[end.startIndex] >= 0x80)
    }

    /// Whether a text ends with a mark that closes what somebody said.
    private static func endsSaying(_ text: ArraySlice<UInt8>) -> Bool {
        closings.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let closings = ["”", "»", "\"", "’", "“", ".", "!", "?", "؟", "۔", "…", "」", "』", "。"]

    private func folder(of line: Line) -> TextFolder {
        var folder = TextFolder(capacity: range(of: line).count)
        var before = -1
        for index in Int(line.first)..<Int(line.end) {
            switch page.nodes[index].name {
            case .text where !zones[index].contains(.skipped):
                if areGlued(before, index) { folder.append(" ") }
                add(index, behind: before, to: &folder)
                before = index
            case .br: folder.lineBreak()
            default: break
            }
        }
        return folder
    }

    /// Adds a text to a line; digits above a number are raised: `10<sup>6</sup>` is no 106.
    func add(_ text: Int, behind before: Int, to folder: inout TextFolder) {
        let bytes = page.text[page.nodes[text].range]
        if before >= 0, page.nodes[page.nodes[text].parent].name == .sup,
            let raised = Superscript.raised(bytes, behind: page.text[page.nodes[before].range])
        {
            folder.append(raised)
        } else {
            folder.append(bytes)
        }
    }

    /// The same where the text of each inline element is taken for words of its own: `<span>9 May</span><span>By …`.
    /// Where two touch in the middle of words, a line ends between them; `isBroken`: also where a blank parts them.
    func partedText(of line: Line, isBroken: Bool = false) -> String {
        var (folder, before) = (TextFolder(capacity: range(of: line).count), -1)
        for index in Int(line.first)..<Int(line.end) where !zones[index].contains(.skipped) {
            let node = page.nodes[index]
            if node.name == .br { folder.lineBreak() }
            guard node.name == .text else { continue }
            if before >= 0, isParted(before, index) {
                if isBroken || touch(before, index) { folder.lineBreak() } else { folder.append(" ") }
            }
            before = index
            folder.append(page.text[node.range])
        }
        return folder.finish()
    }

    /// Whether two texts stand in different elements that say more than how letters look, or one of which does and
    /// follows the other: `<strong>Nora Whitfield</strong><span>Reporter</span>`.
    private func isParted(_ text: Int, _ next: Int) -> Bool {
        let (parent, other) = (page.nodes[text].parent, page.nodes[next].parent)
        let (isFont, isOtherFont) = (page.nodes[parent].name.isFont, page.nodes[other].name.isFont)
        guard parent != other, isFont || isOtherFont else { return parent != other }
        return isFont != isOtherFont && page.nodes[parent].parent == page.nodes[other].parent
    }

    /// Whether nothing stands between the last letter of a text and the first of the next.
    private func touch(_ text: Int, _ next: Int) -> Bool {
        guard let last = page.text[page.nodes[text].range].last, let first = page.text[page.nodes[next].range].first
        else {
            return false
        }
        return Self.isWordByte(last) && Self.isWordByte(first)
    }

    /// Bytes of ASCII letters and digits, and of all else beyond ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// The words below a node in one line.
    func text(of node: Int) -> String {
        let text = page[node].text
        guard text.hasLineEnd else { return text }
        return text.unicodeScalars.split(whereSeparator: \.isLineEnd).map { String($0) }.joined(separator: " ")
    }

    /// Whether an element links to the site's front page: then it is the site's name.
    func leadsHome(_ node: Int, from address: WebURL?) -> Bool {
        for index in node..<page.nodes[node].end where page.nodes[index].name == .a {
            if page.withAttribute(.href, of: index, Self.isFront) { return true }
            guard page.withAttribute(.href, of: index, Self.mayBeFront) else { continue }
            if let url = WebURL(page.attribute(.href, of: index) ?? "", base: address),
                url.path == "/" || url.path.isEmpty, url.query == nil, url.isHTTP,
                address.map({ $0.host.hasSuffix(url.host) || url.host.hasSuffix($0.host) }) ?? true
            {
                return true
            }
        }
        let parent = page.nodes[node].parent
        guard parent > 0, page.nodes[parent].name == .a else { return false }
        return ["/", "./"].contains(page.attribute(.href, of: parent) ?? "")
    }

    private static func isFront(_ href: UnsafeBufferPointer<UInt8>) -> Bool {
        ["/", "./", "index.html", "index.php", "/index.php"].contains { href.elementsEqual($0.utf8) }
    }

    /// Whether an address may be a front page's: most have letters in their path and need not be read as URLs.
    private static func mayBeFront(_ href: UnsafeBufferPointer<UInt8>) -> Bool {
        let slash = UInt8(ascii: "/")
        var path = href.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if let first = path.firstIndex(of: slash), path[first...].starts(with: "//".utf8) {
            path = path[(first + 2)...].drop { $0 != slash }
        }
        return !path.contains { ($0 | 0x20) &- 0x61 < 26 }
    }
}
