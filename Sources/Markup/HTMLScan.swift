/// One linear pass over a page's bytes before libxml2 sees them.
///
/// It cuts what holds no words (scripts, styles, comments, drawings: a third of the parser's time), keeps the JSON-LD,
/// and removes what makes libxml2 2.9.14 slow or stop: NUL bytes, hundreds of attributes, declarations and entities of
/// a DTD.
struct HTMLScan {
    let input: UnsafeBufferPointer<UInt8>
    private let limits: HTMLLimits
    private(set) var output: [UInt8] = []
    /// Bodies of `application/ld+json` scripts.
    private(set) var jsonLD: [String] = []
    /// Bodies of scripts that hold the state of the page's program.
    private(set) var states: [[UInt8]] = []
    private var stateBytes = 0
    private(set) var problems: [String] = []
    private(set) var tags = 0

    init(_ input: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
        (self.input, self.limits) = (input, limits)
        output.reserveCapacity(input.count + 1)
    }

    mutating func run() {
        var at = 0
        while at < input.count {
            let open = position(of: UInt8(ascii: "<"), from: at) ?? input.count
            copy(at..<open)
            guard open < input.count else { break }
            guard tags <= limits.nodes else {
                problems.append("more than \(limits.nodes) tags: the rest of the page is lost")
                break
            }
            at = markup(at: open)
        }
    }

    /// Handles what begins with `<` at that position; returns where the text goes on.
    private mutating func markup(at open: Int) -> Int {
        guard open + 1 < input.count else { return input.count }
        switch input[open + 1] {
        case UInt8(ascii: "!"):
            if starts("<!--", at: open) { return end(of: "-->", from: open + 4) ?? past(">", from: open) }
            if starts("<![CDATA[", at: open) { return open + 9 }
            return past(">", from: open)
        case UInt8(ascii: "?"): return past(">", from: open)
        case UInt8(ascii: "/"):
            let close = past(">", from: open)
            if open + 2 < input.count, isLetter(input[open + 2]) {
                tags += 1
                copy(open..<close)
            }
            return close
        case let byte where isLetter(byte): return startTag(at: open)
        default:
            output.append(contentsOf: "&lt;".utf8)
            return open + 1
        }
    }

    private mutating func startTag(at open: Int) -> Int {
        var at = open + 1
        while at < input.count, !isBlank(input[at]), input[at] != UInt8(ascii: ">"), input[at] != UInt8(ascii: "/") {
            at += 1
        }
        let name = open + 1..<at
        let (close, kept) = endOfTag(from: at)
        tags += 1
        if let raw = cut(name) {
            guard input[close - 1] == UInt8(ascii: ">"), !(raw == "svg" && input[close - 2] == UInt8(ascii: "/")) else {
                return close
            }
            let bodyEnd = endTag(raw, from: close) ?? input.count
            if raw == "script" {
                keepJSONLD(tag: open..<close, body: close..<bodyEnd)
                keepState(tag: open..<close, body: close..<bodyEnd)
            }
            if raw == "iframe" {
                copy(open..<close)
                output.append(contentsOf: "</iframe>".utf8)
            }
            return bodyEnd == input.count ? bodyEnd : past(">", from: bodyEnd)
        }
        copy(open..<min(close, kept))
        if kept < close { output.append(UInt8(ascii: ">")) }
        return close
    }

    /// The element's name if it is one of those that are cut.
    private func cut(_ name: Range<Int>) -> String? {
        let candidates: [String]
        switch name.count {
        case 3: candidates = Self.cutOfThree
        case 5...8: candidates = Self.cutOfMore
        default: return nil
        }
        return candidates.first { matches($0, name) }
    }

    private static let cutOfThree = ["svg", "xmp"]
    private static let cutOfMore = ["script", "style", "iframe", "textarea", "noframes"]

    /// Past the `>` of the tag, and how far its attributes are kept.
    private mutating func endOfTag(from start: Int) -> (close: Int, kept: Int) {
        var (at, attributes, kept) = (start, 0, Int.max)
        while at < input.count {
            let byte = input[at]
            if byte == UInt8(ascii: ">") { return (at + 1, kept) }
            if isBlank(byte) || byte == UInt8(ascii: "/") {
                at += 1
                continue
            }
            attributes += 1
            if attributes == limits.attributes + 1 {
                kept = at
                problems.append("more than \(limits.attributes) attributes in one tag: the others are lost")
            }
            at = pastAttribute(from: at)
        }
        return (at, kept)
    }

    private func pastAttribute(from start: Int) -> Int {
        var at = start + 1
        while at < input.count, !isBlank(input[at]), input[at] != UInt8(ascii: "="), input[at] != UInt8(ascii: ">"),
            input[at] != UInt8(ascii: "/")
        {
            at += 1
        }
        var value = at
        while value < input.count, isBlank(input[value]) { value += 1 }
        guard value < input.count, input[value] == UInt8(ascii: "=") else { return at }
        value += 1
        while value < input.count, isBlank(input[value]) { value += 1 }
        guard value < input.count else { return value }
        let quote = input[value]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return position(of: quote, from: value + 1).map { $0 + 1 } ?? input.count
        }
        while value < input.count, !isBlank(input[value]), input[value] != UInt8(ascii: ">") { value += 1 }
        return value
    }

    private mutating func keepJSONLD(tag: Range<Int>, body: Range<Int>) {
        guard body.count < 1_000_000, jsonLD.count < 40, mentions("ld+json", in: tag.prefix(400)) else { return }
        jsonLD.append(String(decoding: input[body], as: UTF8.self))
    }

    /// `application/json`, or a script that begins by setting something of `window` or filling a data layer. Pages have
    /// dozens of scripts: the first bytes decide.
    private mutating func keepState(tag: Range<Int>, body: Range<Int>) {
        guard body.count > 40, stateBytes + body.count <= limits.states else { return }
        let start = body.prefix(40).first { !isBlank(input[$0]) } ?? body.lowerBound
        switch input[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard tag.count > 24, mentions("application/json", in: tag.prefix(200)) else { return }
        case UInt8(ascii: "w"): guard starts("window", at: start) else { return }
        case UInt8(ascii: "d"): guard starts("dataLayer", at: start) else { return }
        case UInt8(ascii: "s"): guard starts("self.__", at: start) else { return }
        default: return
        }
        states.append(Array(input[body]))
        stateBytes += body.count
    }

    private mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
    }
}
