/// Marks that are looked for scalar by scalar. `String.contains` would walk the grapheme clusters of both.
struct Marks: ExpressibleByStringLiteral, Sendable {
    private var ascii: (UInt64, UInt64) = (0, 0)
    private var others: [UInt32] = []

    init(stringLiteral text: String) {
        for scalar in text.unicodeScalars.lazy.map(\.value) {
            switch scalar {
            case 0..<64: ascii.0 |= 1 << UInt64(scalar)
            case 64..<128: ascii.1 |= 1 << UInt64(scalar - 64)
            default: others.append(scalar)
            }
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value < 128 else { return others.contains(value) }
        return (value < 64 ? ascii.0 >> UInt64(value) : ascii.1 >> UInt64(value - 64)) & 1 == 1
    }
}

extension Unicode.Scalar {
    var isLineEnd: Bool { (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029 }

    var isBlank: Bool { value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }
}

extension String {
    /// Without blanks and the given marks at both ends.
    func trimmed(also marks: Marks = "") -> String {
        let scalars = unicodeScalars
        var (start, end) = (scalars.startIndex, scalars.endIndex)
        func isEdge(_ at: Index) -> Bool { scalars[at].isBlank || marks.contains(scalars[at]) }
        while start < end, isEdge(start) { start = scalars.index(after: start) }
        while start < end, isEdge(scalars.index(before: end)) { end = scalars.index(before: end) }
        return start == scalars.startIndex && end == scalars.endIndex ? self : String(scalars[start..<end])
    }

    /// The parts between the marks, none of them empty.
    func split(at marks: Marks) -> [String] {
        unicodeScalars.split { marks.contains($0) }.map { String($0) }
    }
}
