/// What libxml2 need not read: texts, and elements in others of which is known that libxml2 has them open. It sees one
/// stand-in for all that stand in a row: neither their number nor what they are changes how it reads on.
extension HTMLScan {
    struct Piece {
        enum Kind {
            case text
            case start(Name)
            case end
            /// The start of an element that is left to libxml2 all the same.
            case nothing
        }

        var kind: Kind
        private let start, end: UInt32

        /// `range`: a text's bytes in the page, a start's `attributes`; half as wide as they could be, since there are
        /// many.
        init(kind: Kind, range: Range<Int> = 0..<0) {
            (self.kind, start, end) = (kind, UInt32(range.lowerBound), UInt32(range.upperBound))
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// An element that libxml2 has open here, or would have if it had seen it.
    struct Open {
        let name: Name
        /// Its start among the pieces, unless that is in the output.
        let piece: Int
    }

    /// Elements open at once, so that few are compared with each end tag.
    private static let mostOpen = 512

    /// Whether an element stands where it is written, with nothing around it that is not. Ends what its start ends.
    mutating func isPlaced(_ name: Name) -> Bool {
        guard name.isOrdinary, open.count < Self.mostOpen else { return false }
        while let last = open.last, nesting.closes(name, last.name) { close() }
        return !open.isEmpty
    }

    /// Takes a start tag of an element that is placed.
    mutating func begin(_ name: Name, _ attributes: Range<Int>, isEmpty: Bool) {
        if !isEmpty { open.append(Open(name: name, piece: pieces.count)) }
        pieces.append(Piece(kind: .start(name), range: attributes))
        if isEmpty { pieces.append(Piece(kind: .end)) }
    }

    /// Takes an end tag; false where libxml2 has to tell what it ends.
    mutating func end(_ name: Name) -> Bool {
        guard let place = open.lastIndex(where: { $0.name == name }) else { return false }
        let strength = Nesting.strength(name)
        guard open[place...].allSatisfy({ Nesting.strength($0.name) <= strength }) else { return true }
        while open.count > place { close() }
        return true
    }

    /// Ends the innermost element.
    private mutating func close() {
        guard written == open.count else {
            open.removeLast()
            return pieces.append(Piece(kind: .end))
        }
        flush()
        output.append(contentsOf: "</\(open.removeLast().name.spelling)>".utf8)
        written = open.count
    }

    /// Leaves to libxml2 what is open.
    mutating func forget() {
        flush()
        open.removeAll(keepingCapacity: true)
        written = 0
    }

    /// Writes what libxml2 has to see before something that it reads itself: the elements around that, and stand-ins.
    mutating func flush() {
        for element in open[written...] {
            writeStandIn(element.piece)
            output.append(contentsOf: "<\(element.name.spelling)".utf8)
            writeEnd(pieces[element.piece].range, isClosed: false)
            pieces[element.piece].kind = .nothing
        }
        written = open.count
        writeStandIn(pieces.count)
    }

    /// Stands in for the pieces up to there that are not written yet.
    private mutating func writeStandIn(_ end: Int) {
        guard end > runs.last ?? 0 else { return }
        output.append(Self.standIn)
        runs.append(end)
    }

    /// Writes what follows a start tag's name when its attributes were read.
    mutating func writeEnd(_ attributes: Range<Int>, isClosed: Bool) {
        if !attributes.isEmpty {
            // The blank tells the tag's own place from that of elements which libxml2 adds when it has read the name.
            output.append(0x20)
            readTags.append(ReadTag(end: output.count, attributes: attributes))
        }
        if isClosed { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
    }
}
