/// The path states of the URL parser. The path is written behind `marks.pathStart`, each segment with its slash.
extension URLParser {
    /// The path start state.
    mutating func parsePathStart() {
        marks.pathStart = position
        if marks.scheme.isSpecial {
            if isSlash(peek()) { at += 1 }
            parsePath()
        } else if at < end, peek() != UInt8(ascii: "?"), peek() != UInt8(ascii: "#") {
            if peek() == UInt8(ascii: "/") { at += 1 }
            parsePath()
        } else {
            parseQuery()
        }
    }

    /// The path state: `at` is at the first byte of a segment.
    mutating func parsePath() {
        let encoding = ByteSet.path
        var isLast = false
        while !isLast {
            let last = segmentEnd()
            isLast = last == end || !isSlash(input[last])
            append(input[at..<last], isLast: isLast, encoding: encoding)
            at = isLast ? last : last + 1
        }
        guardDoubleSlash()
        parseQuery()
    }

    private func segmentEnd() -> Int {
        var index = at
        while index < end, !isSlash(input[index]), input[index] != UInt8(ascii: "?"), input[index] != UInt8(ascii: "#")
        {
            index += 1
        }
        return index
    }

    private mutating func append(_ segment: ArraySlice<UInt8>, isLast: Bool, encoding: ByteSet) {
        switch dots(segment) {
        case 2:
            shortenPath()
            if isLast { output.append(UInt8(ascii: "/")) }
        case 1:
            if isLast { output.append(UInt8(ascii: "/")) }
        default:
            let isDrive = marks.scheme == .file && position == marks.pathStart && isDriveLetter(segment)
            output.append(UInt8(ascii: "/"))
            output.append(segment, encoding: encoding)
            if isDrive { output[output.count - 1] = UInt8(ascii: ":") }
        }
    }

    /// How many dots, plain or as `%2e`, a segment is made of; 0 for all but one and two.
    private func dots(_ segment: ArraySlice<UInt8>) -> Int {
        guard let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%"), segment.count < 7
        else {
            return 0
        }
        var rest = segment
        var count = 0
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard rest.popFirst() == UInt8(ascii: "2"), rest.popFirst()?.lowercasedASCII == UInt8(ascii: "e") else {
                    return 0
                }
            } else if byte != UInt8(ascii: ".") {
                return 0
            }
            count += 1
        }
        return count > 2 ? 0 : count
    }

    /// Drops the last segment, but never the drive letter of a file URL.
    mutating func shortenPath() {
        let start = Int(marks.pathStart)
        if marks.scheme == .file, output.count == start + 3, isNormalDriveLetter(output[(start + 1)...]) { return }
        guard let slash = output[start...].lastIndex(of: UInt8(ascii: "/")) else { return }
        output.removeSubrange(slash...)
    }

    /// A path that begins with `//` where there is no host would read as one: `/.` goes before it.
    private mutating func guardDoubleSlash() {
        let start = Int(marks.pathStart)
        guard marks.hostStart == marks.schemeEnd + 1, output[start...].starts(with: [0x2F, 0x2F]) else { return }
        output.insert(contentsOf: [0x2F, 0x2E], at: start)
        marks.pathStart += 2
    }

    /// The base's `/.` before `//`: its path is about to change.
    mutating func dropGuard() {
        guard marks.hostStart == marks.schemeEnd + 1, marks.pathStart > marks.hostStart else { return }
        output.removeSubrange(Int(marks.hostStart)..<Int(marks.pathStart))
        marks.pathStart = marks.hostStart
    }

    /// `mailto:…`: everything up to the query.
    mutating func parseOpaquePath() {
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") }
        let last = input[at..<end].firstIndex(where: isEnd) ?? end
        output.append(input[at..<last], encoding: .control)
        // A space at the end would be lost when the URL is read again.
        if last < end, output.last == UInt8(ascii: " ") {
            output.removeLast()
            output.appendPercentEncoded(UInt8(ascii: " "))
        }
        at = last
    }

    func isDriveLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 2, let letter = bytes.first, let mark = bytes.last else { return false }
        return letter.isASCIILetter && (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "|"))
    }

    func isNormalDriveLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        isDriveLetter(bytes) && bytes.last == UInt8(ascii: ":")
    }
}
