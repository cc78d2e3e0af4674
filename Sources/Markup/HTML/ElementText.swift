/// Reading text: white space folded as a browser does, one line per block and `br`; how a word is pronounced (`ruby`) is
/// no part of it.
extension Element {
    /// The words below it: blanks folded to one, a line end at every block boundary and `br`.
    public var text: String {
        var folder = TextFolder()
        document.read(index, into: &folder)
        return folder.finish()
    }

    /// The text bytes as they stand in the source.
    public var rawText: String { String(decoding: document.text[node.range], as: UTF8.self) }
}

extension HTMLDocument {
    /// Feeds the texts and breaks of the subtree to the folder.
    func read(_ index: NodeIndex, into folder: inout TextFolder) {
        var open: [NodeIndex] = []
        var next = index
        while next < nodes[index].end {
            let at = next
            next += 1
            while let last = open.last, nodes[last].end <= at {
                folder.lineBreak()
                open.removeLast()
            }
            switch nodes[at].name {
            case .text: folder.append(text[nodes[at].range])
            case .br: folder.lineBreak()
            case .rt, .rp: if at > index { next = nodes[at].end }
            case let name where name.isBlock:
                folder.lineBreak()
                open.append(at)
            default: break
            }
        }
    }
}

/// Folds white space while text is put together, and leaves out what only says where a word may be parted or not:
/// the soft hyphen (U+00AD), U+200B, U+2060 and U+FEFF. U+200C and U+200D stay: they change how letters join.
public struct TextFolder {
    /// What was folded so far.
    public private(set) var bytes: [UInt8] = []
    private var isBlankDue = false
    private var isLineDue = false

    /// Room for that many bytes is made at once.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// UTF-8 bytes so far.
    public var end: Int { bytes.count }
    /// Where the next word will begin, after the blank that is due.
    public var next: Int { bytes.count + ((isLineDue || isBlankDue) && !bytes.isEmpty ? 1 : 0) }
    public var isEmpty: Bool { bytes.isEmpty }

    public mutating func append(_ piece: ArraySlice<UInt8>) { piece.withUnsafeBufferPointer { append($0) } }

    public mutating func append(_ piece: String) {
        var piece = piece
        piece.withUTF8 { append($0) }
    }

    /// In one place of memory and not generic: byte by byte through a collection costs ten times as much.
    public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        var at = 0
        // Most pieces are words with one blank between two, and blanks around them.
        let last = piece.lastIndex { $0 > 0x20 } ?? 0
        while at < piece.count {
            let blank = Self.blank(piece, at)
            guard blank == 0 else {
                (isBlankDue, at) = (true, at + blank)
                continue
            }
            let unseen = Self.unseen(piece, at)
            guard unseen == 0 else {
                at += unseen
                continue
            }
            let end = Self.endOfRun(piece, Self.isFolded(piece, at, before: last - 1) ? last - 1 : at)
            flush()
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[at..<end]))
            at = end
        }
    }

    /// Whether no blanks begin from a word on, but single ones between words, and nothing unseen. Without branches and traps the compiler has
    /// sixteen bytes looked at in one step.
    private static func isFolded(_ piece: UnsafeBufferPointer<UInt8>, _ start: Int, before end: Int) -> Bool {
        guard let base = piece.baseAddress, start < end else { return false }
        let (here, next, third) = (base + start, base + start + 1, base + start + 2)
        var found: UInt8 = 0
        var at = 0
        while at < end &- start {
            let isLow: UInt8 = next[at] < 0x20 ? 1 : 0
            let isSecond: UInt8 = (here[at] ^ 0x20) | (next[at] & 0xDF) == 0 ? 1 : 0
            // A0 and AD, and a few signs that are looked at closer then.
            let isFixed: UInt8 = (next[at] ^ 0xC2) | (third[at] & 0xF2 ^ 0xA0) == 0 ? 1 : 0
            let isWide: UInt8 = (here[at] ^ 0xE3) | (next[at] ^ 0x80) | (third[at] ^ 0x80) == 0 ? 1 : 0
            let isZero: UInt8 = (here[at] ^ 0xE2) | (next[at] ^ 0x80) | (third[at] ^ 0x8B) == 0 ? 1 : 0
            let isJoiner: UInt8 = (here[at] ^ 0xE2) | (next[at] ^ 0x81) | (third[at] ^ 0xA0) == 0 ? 1 : 0
            let isMark: UInt8 = (here[at] ^ 0xEF) | (next[at] ^ 0xBB) | (third[at] ^ 0xBF) == 0 ? 1 : 0
            found |= isLow | isSecond | isFixed | isWide | isZero | isJoiner | isMark
            at &+= 1
        }
        return found == 0
    }

    /// How far the text from within a word on can be copied as it is: words with one blank between two.
    private static func endOfRun(_ piece: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < piece.count {
            // Most bytes are neither low nor, like C2, E2, E3 and EF, the first of a blank or of what is left out.
            if piece[end] > 0x20 && piece[end] & 0xDE != 0xC2 && piece[end] != 0xEF || isKept(piece, end) {
                end += 1
            } else if piece[end] == 0x20, end + 1 < piece.count, isKept(piece, end + 1) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Bytes of the blank that stands there: a no-break space and the wide blank of Chinese and Japanese are folded too.
    private static func blank(_ piece: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch piece[at] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return at + 1 < piece.count && piece[at + 1] == 0xA0 ? 2 : 0
        case 0xE3: return at + 2 < piece.count && piece[at + 1] == 0x80 && piece[at + 2] == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// Bytes of the sign without a width that stands there and is left out.
    private static func unseen(_ piece: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch piece[at] {
        case 0xC2: return at + 1 < piece.count && piece[at + 1] == 0xAD ? 2 : 0
        case 0xE2 where at + 2 < piece.count:
            let (next, third) = (piece[at + 1], piece[at + 2])
            return next == 0x80 && third == 0x8B || next == 0x81 && third == 0xA0 ? 3 : 0
        case 0xEF: return at + 2 < piece.count && piece[at + 1] == 0xBB && piece[at + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    private static func isKept(_ piece: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        blank(piece, at) == 0 && unseen(piece, at) == 0
    }

    public mutating func lineBreak() { isLineDue = true }

    public mutating func finish() -> String {
        defer { (bytes, isBlankDue, isLineDue) = ([], false, false) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func flush() {
        if !bytes.isEmpty {
            if isLineDue { bytes.append(0x0A) } else if isBlankDue { bytes.append(0x20) }
        }
        (isBlankDue, isLineDue) = (false, false)
    }
}
