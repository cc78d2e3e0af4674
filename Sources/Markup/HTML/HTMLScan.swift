/// One linear pass over a page's bytes before libxml2 sees them.
///
/// It cuts what holds no words (scripts, styles, comments, drawings: a third of the parser's time), keeps the JSON-LD,
/// and removes what makes libxml2 2.9.14 slow or stop: NUL bytes, hundreds of attributes, declarations and entities of
/// a DTD. It reads most attributes, texts and elements itself, on which libxml2 spends a hundred instructions a byte and
/// four thousand a tag; what libxml2 might read in another way is left to it.
struct HTMLScan {
    let page: HTMLBytes
    let limits: HTMLLimits
    let nesting = Nesting.rules
    private var hasStandIns = false
    var output: [UInt8] = []
    /// Bodies of `application/ld+json` scripts.
    private(set) var jsonLD: [String] = []
    /// Bodies of scripts that hold the state of the page's program.
    private(set) var states: [[UInt8]] = []
    private var stateBytes = 0
    private(set) var problems: [String] = []
    private(set) var tags = 0
    /// What was read of attributes; `readTags` say whose they are.
    var attributes: [HTMLDocument.Attribute] = []
    var values: [UInt8] = []
    var readTags: [ReadTag] = []

    /// What libxml2 need not read, in order, and for each `standIn` in the output where the pieces end for which it stands.
    var pieces: [Piece] = []
    var runs: [Int] = []
    /// Elements in each other of which is known that libxml2 has them open, innermost last; how many stand in the output.
    var open: [Open] = []
    var written = 0

    /// Blanks between two tags, for which one blank stands in the output, in order.
    private(set) var gaps: [Gap] = []

    struct Gap {
        /// Where the blank stands in the output: the same for all that only comments and the like part.
        let place: Int
        let blanks: Range<Int>
    }

    /// A tag that stands in the output without its attributes.
    struct ReadTag {
        /// Where in the output its `>` or `/>` stands.
        let end: Int
        let attributes: Range<Int>
    }

    init(_ input: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
        (page, self.limits) = (HTMLBytes(input), limits)
        output.reserveCapacity(input.count + 1)
        values.reserveCapacity(input.count / 4)
        hasStandIns = page.position(of: Self.standIn, from: 0) == nil
    }

    mutating func run() {
        var at = 0
        while at < page.count {
            let open = page.position(of: UInt8(ascii: "<"), from: at) ?? page.count
            copyText(at..<open)
            guard open < page.count else { break }
            guard tags <= limits.nodes else {
                problems.append("more than \(limits.nodes) tags: the rest of the page is lost")
                break
            }
            at = markup(at: open)
        }
        flush()
    }

    /// Handles what begins with `<` at that position; returns where the text goes on.
    private mutating func markup(at open: Int) -> Int {
        guard open + 1 < page.count else { return page.count }
        switch page[open + 1] {
        case UInt8(ascii: "!"):
            if page.starts("<!--", at: open) {
                return page.end(of: "-->", from: open + 4) ?? page.past(">", from: open)
            }
            if page.starts("<![CDATA[", at: open) { return open + 9 }
            return page.past(">", from: open)
        case UInt8(ascii: "?"): return page.past(">", from: open)
        case UInt8(ascii: "/"):
            let close = page.past(">", from: open)
            if open + 2 < page.count, page.isLetter(page[open + 2]) {
                tags += 1
                endTag(open..<close)
            }
            return close
        case let byte where page.isLetter(byte): return startTag(at: open)
        default:
            closeGaps()
            flush()
            output.append(contentsOf: "&lt;".utf8)
            return open + 1
        }
    }

    private mutating func startTag(at open: Int) -> Int {
        var at = page.endOfName(from: open + 1)
        tags += 1
        let name = page.name(open + 1..<at)
        guard let raw = Self.cut(name, open + 1..<at, of: page) else {
            return copyTag(name, from: open, attributes: at)
        }
        while page.nextAttribute(&at) != nil {}
        let close = at
        guard page[close - 1] == UInt8(ascii: ">"), !(name == .svg && page[close - 2] == UInt8(ascii: "/")) else {
            return close
        }
        let bodyEnd = page.endTag(raw, from: close) ?? page.count
        if name == .script {
            keepJSONLD(tag: open..<close, body: close..<bodyEnd)
            keepState(tag: open..<close, body: close..<bodyEnd)
        }
        if name == .iframe {
            forget()
            copy(open..<close)
            output.append(contentsOf: "</iframe>".utf8)
        }
        return bodyEnd == page.count ? bodyEnd : page.past(">", from: bodyEnd)
    }

    /// Copies an end tag, if libxml2 has to see it.
    private mutating func endTag(_ tag: Range<Int>) {
        let spelling = tag.lowerBound + 2..<page.endOfName(from: tag.lowerBound + 2)
        let isWhole =
            page[tag.upperBound - 1] == UInt8(ascii: ">") && page.isGap(spelling.upperBound..<tag.upperBound - 1)
        guard isWhole, let name = page.name(spelling), end(name) else {
            forget()
            return copy(tag)
        }
    }

    /// Copies a start tag, if libxml2 has to see it, and without its attributes where they could be read; returns where it
    /// ends.
    private mutating func copyTag(_ name: Name?, from start: Int, attributes first: Int) -> Int {
        var (at, count, last) = (first, 0, first)
        let (firstAttribute, firstValue) = (attributes.count, values.count)
        var isRead = name != nil
        while let attribute = page.nextAttribute(&at) {
            count += 1
            last = attribute.end
            if isRead { isRead = count <= limits.attributes && read(attribute, since: firstAttribute) }
        }
        guard isRead, let name, page[at - 1] == UInt8(ascii: ">") else {
            attributes.removeSubrange(firstAttribute...)
            values.removeSubrange(firstValue...)
            forget()
            if count == 0 { copy(start..<at) } else { copyTag(start..<at, attributes: first) }
            return at
        }
        let isClosed = last < at - 1 && page[at - 2] == UInt8(ascii: "/")
        let own = firstAttribute..<attributes.count
        if hasStandIns, isPlaced(name) {
            begin(name, own, isEmpty: isClosed || name.isVoid)
            return at
        }
        forget()
        copy(start..<first)
        writeEnd(own, isClosed: isClosed)
        if hasStandIns, name.isOrdinary, !isClosed, !name.isVoid {
            open = [Open(name: name, piece: -1)]
            written = 1
        }
        return at
    }

    /// Copies a tag with those of its attributes that are wanted.
    private mutating func copyTag(_ tag: Range<Int>, attributes start: Int) {
        var (at, copied, count) = (start, tag.lowerBound, 0)
        while let attribute = page.nextAttribute(&at) {
            count += 1
            if count > limits.attributes || isUnwanted(attribute) {
                copy(copied..<attribute.name.lowerBound)
                copied = attribute.end
            }
        }
        if count > limits.attributes {
            problems.append("more than \(limits.attributes) attributes in one tag: the others are lost")
        }
        copy(copied..<tag.upperBound)
    }

    /// The element's name if it is one of those that are cut, with all that stands in them.
    private static func cut(_ name: Name?, _ spelling: Range<Int>, of page: HTMLBytes) -> String? {
        switch name {
        case .svg, .script, .style, .iframe, .textarea, .noframes: name?.spelling
        case .other: page.matches("xmp", spelling) ? "xmp" : nil
        default: nil
        }
    }

    private mutating func keepJSONLD(tag: Range<Int>, body: Range<Int>) {
        guard body.count < 1_000_000, jsonLD.count < 40, page.mentions("ld+json", in: tag.prefix(400)) else { return }
        jsonLD.append(String(decoding: page[body], as: UTF8.self))
    }

    /// `application/json`, or a script that begins by setting something of `window` or filling a data layer. Pages have
    /// dozens of scripts: the first bytes decide.
    private mutating func keepState(tag: Range<Int>, body: Range<Int>) {
        guard body.count > 40, stateBytes + body.count <= limits.states else { return }
        let start = body.prefix(40).first { !page.isBlank(page[$0]) } ?? body.lowerBound
        switch page[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard tag.count > 24, page.mentions("application/json", in: tag.prefix(200)) else { return }
        case UInt8(ascii: "w"): guard page.starts("window", at: start) else { return }
        case UInt8(ascii: "d"): guard page.starts("dataLayer", at: start) else { return }
        case UInt8(ascii: "s"): guard page.starts("self.__", at: start) else { return }
        default: return
        }
        states.append(Array(page[body]))
        stateBytes += body.count
    }

    /// A character that libxml2 takes for a letter and pages do not use: Delete.
    static let standIn: UInt8 = 0x7F

    /// Bytes from which on a text is cheaper to stand in for than to read twice.
    private static let shortText = 4

    /// In front of the first tag libxml2 drops blanks, so that it has to see them.
    private mutating func copyText(_ range: Range<Int>) {
        guard tags > 0, !range.isEmpty else { return copy(range) }
        let isGap = page.isGap(range)
        if isGap, open.isEmpty { return copyGap(range) }
        closeGaps()
        if isGap || hasStandIns && (range.count >= Self.shortText || !open.isEmpty) && page.isPlain(range) {
            pieces.append(Piece(kind: .text, range: range))
        } else {
            flush()
            copy(range)
        }
    }

    private mutating func copyGap(_ blanks: Range<Int>) {
        flush()
        let isFirst = gaps.last?.place != output.count - 1
        gaps.append(Gap(place: isFirst ? output.count : output.count - 1, blanks: blanks))
        if isFirst { output.append(0x20) }
    }

    /// Blanks that no tag follows belong to the text behind them.
    private mutating func closeGaps() {
        guard let place = gaps.last?.place, place == output.count - 1 else { return }
        let first = gaps.lastIndex { $0.place < place }.map { $0 + 1 } ?? 0
        output.removeLast()
        for gap in gaps[first...] { copy(gap.blanks) }
        gaps.removeSubrange(first...)
    }

    private mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        output.append(contentsOf: page[range])
    }
}
