/// Marks that are looked for scalar by scalar. `String.contains` would walk the grapheme clusters of both.
struct Marks: ExpressibleByStringLiteral, Sendable {
    private var ascii: (UInt64, UInt64) = (0, 0)
    private var others: [UInt32] = []
    /// A bit for each of `others` by its last six: most scalars need not be compared.
    private var ends: UInt64 = 0

    init(stringLiteral text: String) {
        for scalar in text.unicodeScalars.lazy.map(\.value) {
            switch scalar {
            case 0..<64: ascii.0 |= 1 << UInt64(scalar)
            case 64..<128: ascii.1 |= 1 << UInt64(scalar - 64)
            default:
                others.append(scalar)
                ends |= 1 << UInt64(scalar & 63)
            }
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value < 128 else { return ends >> UInt64(value & 63) & 1 == 1 && others.contains(value) }
        return (value < 64 ? ascii.0 >> UInt64(value) : ascii.1 >> UInt64(value - 64)) & 1 == 1
    }
}

extension Unicode.Scalar {
    var isLineEnd: Bool { (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029 }

    /// Unicode's property `White_Space`, whose table takes longer to ask.
    var isBlank: Bool {
        switch value {
        case 0x20, 9...13: true
        case 0...0x84: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension String {
    /// Whether it is more than one line.
    var hasLineEnd: Bool {
        withBytes { bytes in
            bytes.indices.contains { at in
                let byte = bytes[at]
                guard byte < 0x0E || byte == 0xC2 || byte == 0xE2 else { return false }
                return Unicode.Scalar(LineTally.scalar(bytes, at).0)?.isLineEnd == true
            }
        }
    }

    /// Without blanks and the given marks at both ends.
    func trimmed(also marks: Marks = "") -> String {
        let inner = withBytes { bytes -> String? in
            func isEdge(_ at: Int) -> Bool {
                Unicode.Scalar(LineTally.scalar(bytes, at).0).map { $0.isBlank || marks.contains($0) } ?? false
            }
            var (start, end) = (0, bytes.count)
            while start < end, isEdge(start) { start += LineTally.scalar(bytes, start).1 }
            while start < end {
                var last = end - 1
                while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
                guard isEdge(last) else { break }
                end = last
            }
            guard end - start < bytes.count else { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return inner ?? self
    }

    /// The parts between the marks, none of them empty.
    func split(at marks: Marks) -> [String] {
        guard unicodeScalars.contains(where: marks.contains) else { return isEmpty ? [] : [self] }
        return unicodeScalars.split { marks.contains($0) }.map { String($0) }
    }
}
