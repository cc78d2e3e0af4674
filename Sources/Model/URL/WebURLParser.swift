/// The basic URL parser of the standard (section 4.4), state by state, on bytes.
///
/// It writes the serialization as it goes. The standard's states read a character at a time and go back; here each
/// state looks for its end first, which gives the same URL.
struct URLParser {
    let base: WebURL?
    /// Without tabs and line ends; `at` skips the leading spaces, `end` the trailing ones.
    let input: [UInt8]
    let end: Int
    var at: Int
    var output: [UInt8] = []
    var marks = URLMarks()

    init(_ string: [UInt8], base: WebURL?) {
        let isDropped = { (byte: UInt8) in byte == 0x09 || byte == 0x0A || byte == 0x0D }
        input = string.contains(where: isDropped) ? string.filter { !isDropped($0) } : string
        self.base = base
        at = input.firstIndex { $0 > 0x20 } ?? input.endIndex
        end = at == input.endIndex ? at : (input.lastIndex { $0 > 0x20 } ?? at - 1) + 1
        output.reserveCapacity(end - at + (base?.href.utf8.count ?? 0) + 8)
    }

    /// The byte `offset` places on; 0 past the end, where a real 0 is never looked for.
    func peek(_ offset: Int = 0) -> UInt8 { at + offset < end ? input[at + offset] : 0 }

    func isSlash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") && marks.scheme.isSpecial
    }

    var position: Int32 { Int32(output.count) }

    /// False where the standard says failure.
    mutating func parse() -> Bool {
        guard parseHierarchy() else { return false }
        if marks.fragmentStart < 0, peek() == UInt8(ascii: "#"), at < end {
            marks.fragmentStart = position
            output.append(UInt8(ascii: "#"))
            output.append(input[(at + 1)..<end], encoding: .fragment)
        }
        marks.end = position
        return true
    }

    /// Everything but the fragment.
    private mutating func parseHierarchy() -> Bool {
        guard parseScheme() else { return parseWithoutScheme() }
        switch marks.scheme {
        case .file: return parseFile()
        case .other: return parseNotSpecial()
        default:
            // `http:page` is relative to a base of the same scheme, for the sake of old pages.
            if let base, base.marks.scheme == marks.scheme {
                return parseRelative(to: base)
            }
            return parseAuthorityAfterSlashes()
        }
    }

    /// Consumes `scheme:` and writes it in lower case.
    private mutating func parseScheme() -> Bool {
        guard peek().isASCIILetter else { return false }
        let isPart = { (byte: UInt8) in byte.isASCIILetter || byte.isASCIIDigit || ByteSet.schemeMarks.contains(byte) }
        let colon = input[at..<end].firstIndex { !isPart($0) } ?? end
        guard colon < end, input[colon] == UInt8(ascii: ":") else { return false }
        for byte in input[at..<colon] { output.append(byte.lowercasedASCII) }
        at = colon + 1
        marks.scheme = URLScheme(output)
        endScheme()
        return true
    }

    private mutating func endScheme() {
        marks.schemeEnd = position
        output.append(UInt8(ascii: ":"))
        (marks.usernameEnd, marks.hostStart, marks.hostEnd) = (position, position, position)
        marks.pathStart = position
    }

    private mutating func parseWithoutScheme() -> Bool {
        guard let base else { return false }
        if base.hasOpaquePath {
            guard peek() == UInt8(ascii: "#") else { return false }
            copy(base, through: base.marks.queryEnd)
            return true
        }
        marks.scheme = base.marks.scheme
        output.append(contentsOf: base.href.utf8.prefix(Int(base.marks.schemeEnd)))
        endScheme()
        return marks.scheme == .file ? parseFile() : parseRelative(to: base)
    }

    /// `foo:`, where a path without a slash is opaque.
    private mutating func parseNotSpecial() -> Bool {
        guard peek() == UInt8(ascii: "/") else {
            parseOpaquePath()
            parseQuery()
            return true
        }
        if peek(1) == UInt8(ascii: "/") {
            at += 2
            return parseAuthority()
        }
        parsePathStart()
        return true
    }

    /// Any number of slashes leads to the authority in special schemes: `http:/host`, `http:////host`.
    mutating func parseAuthorityAfterSlashes() -> Bool {
        at = input[at..<end].firstIndex { !isSlash($0) } ?? end
        return parseAuthority()
    }

    /// The relative and relative slash states.
    private mutating func parseRelative(to base: WebURL) -> Bool {
        if isSlash(peek()) {
            if marks.scheme.isSpecial, isSlash(peek(1)) { return parseAuthorityAfterSlashes() }
            if peek(1) == UInt8(ascii: "/") {
                at += 2
                return parseAuthority()
            }
            copy(base, through: base.authorityEnd)
            parsePathStart()
        } else {
            resolve(against: base)
        }
        return true
    }

    /// The end of the relative state, for input without a leading slash.
    mutating func resolve(against base: WebURL) {
        if at == end || peek() == UInt8(ascii: "#") {
            copy(base, through: base.marks.queryEnd)
        } else if peek() == UInt8(ascii: "?") {
            copy(base, through: base.marks.pathEnd)
            parseQuery()
        } else {
            copy(base, through: base.marks.pathEnd)
            dropGuard()
            shortenPath()
            parsePath()
        }
    }

    /// Starts the output with the beginning of the base.
    mutating func copy(_ base: WebURL, through last: Int32) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: base.href.utf8.prefix(Int(last)))
        marks = base.marks
        marks.fragmentStart = -1
        if last <= base.marks.pathEnd { marks.queryStart = -1 }
        if last < base.marks.pathStart { marks.pathStart = last }
    }

    mutating func parseQuery() {
        guard at < end, peek() == UInt8(ascii: "?") else { return }
        let last = input[at..<end].firstIndex(of: UInt8(ascii: "#")) ?? end
        marks.queryStart = position
        output.append(UInt8(ascii: "?"))
        output.append(input[(at + 1)..<last], encoding: marks.scheme.isSpecial ? .specialQuery : .query)
        at = last
    }
}

extension ByteSet {
    fileprivate static let schemeMarks = ByteSet("+-.")
}

extension WebURL {
    /// Where the path begins to be written: after host and port, or after the scheme where there is none.
    var authorityEnd: Int32 { hasHost ? marks.pathStart : marks.schemeEnd + 1 }
}
