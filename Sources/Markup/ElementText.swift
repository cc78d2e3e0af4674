/// Reading text: white space folded as a browser does, one line per block and `br`.
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
        for at in index..<nodes[index].end {
            while let last = open.last, nodes[last].end <= at {
                folder.lineBreak()
                open.removeLast()
            }
            switch nodes[at].name {
            case .text: folder.append(text[nodes[at].range])
            case .br: folder.lineBreak()
            case let name where name.isBlock:
                folder.lineBreak()
                open.append(at)
            default: break
            }
        }
    }
}

/// Folds white space while text is put together.
public struct TextFolder {
    private var bytes: [UInt8] = []
    private var isBlankDue = false
    private var isLineDue = false

    public init() {}

    /// UTF-8 bytes so far.
    public var end: Int { bytes.count }
    /// Where the next word will begin, after the blank that is due.
    public var next: Int { bytes.count + ((isLineDue || isBlankDue) && !bytes.isEmpty ? 1 : 0) }
    public var isEmpty: Bool { bytes.isEmpty }

    public mutating func append(_ piece: some Collection<UInt8>) {
        var (previous, before): (UInt8, UInt8) = (0, 0)
        for byte in piece {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isBlankDue = true
            } else if byte == 0xA0, previous == 0xC2 {
                // A no-break space: taken back and folded like a blank.
                bytes.removeLast()
                isBlankDue = true
            } else if byte == 0x80, previous == 0x80, before == 0xE3 {
                // The wide blank of Chinese and Japanese.
                bytes.removeLast(2)
                isBlankDue = true
            } else {
                flush()
                bytes.append(byte)
            }
            (before, previous) = (previous, byte)
        }
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
