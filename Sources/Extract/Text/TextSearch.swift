import Glibc

/// Plain byte search: the standard library's `contains` walks grapheme clusters and takes a hundred times as long.
extension String {
    func has(_ part: String) -> Bool { offset(of: part, from: 0) != nil }

    /// UTF-8 offset of the first occurrence at or after `start`; nil for an empty part.
    func offset(of part: String, from start: Int) -> Int? {
        withBytes { whole in part.withBytes { whole.offset(of: $0, from: start) } }
    }

    func hasAny(of words: Needles) -> Bool {
        withBytes(words.areIn)
    }

    /// Calls `body` with its UTF-8. `withUTF8` is for variables: a copy in one counts references twice, in other threads'
    /// sight, which for a short search is most of the work.
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return text.withUTF8(body)
    }

    /// Whether it begins with any of them.
    func begins(withAny words: Needles) -> Bool {
        withBytes { !$0.isEmpty && !words.found(at: 0, in: $0).isEmpty }
    }

    /// Whether its bytes begin like that: `hasPrefix` walks the grapheme clusters of what is no ASCII.
    func begins(with part: String) -> Bool {
        withBytes { whole in part.withBytes { whole.begins(with: $0) } }
    }

    /// Whether its bytes end like that.
    func ends(with part: String) -> Bool {
        withBytes { whole in
            part.withBytes { UnsafeBufferPointer(rebasing: whole.suffix($0.count)).begins(with: $0) }
        }
    }

    /// Whether it is spelled the same byte for byte.
    func isSpelled(like other: String) -> Bool {
        utf8.count == other.utf8.count && begins(with: other)
    }

    /// `lowercased`, which asks the properties of each scalar beyond ASCII: most scripts have no capitals.
    var lowered: String {
        for scalar in unicodeScalars where scalar.mayBeCapital { return lowercased() }
        return self
    }

    /// The text up to the first occurrence of `mark`; the whole without one.
    func before(_ mark: String) -> String? {
        offset(of: mark, from: 0).map { String(decoding: utf8.prefix($0), as: UTF8.self) }
    }

    func replaced(_ part: String, by other: String) -> String {
        guard has(part) else { return self }
        var (out, at): ([UInt8], Int) = ([], 0)
        let bytes = Array(utf8)
        while let found = offset(of: part, from: at) {
            out.append(contentsOf: bytes[at..<found])
            out.append(contentsOf: other.utf8)
            at = found + part.utf8.count
        }
        out.append(contentsOf: bytes[at...])
        return String(decoding: out, as: UTF8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Offset of the first occurrence at or after `start`; nil for an empty part.
    func offset(of part: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard let base = baseAddress, let wanted = part.baseAddress, !part.isEmpty else { return nil }
        let last = part.count - 1
        var at = start
        while at + last < count {
            guard let hit = memchr(base + at, Int32(wanted[0]), count - last - at) else { return nil }
            at = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
            if base[at + last] == wanted[last], memcmp(base + at, wanted, last) == 0 { return at }
            at += 1
        }
        return nil
    }

    func offset(of part: StaticString, from start: Int = 0) -> Int? {
        part.withUTF8Buffer { offset(of: $0, from: start) }
    }

    func has(_ part: String) -> Bool { part.withBytes { offset(of: $0) != nil } }

    /// Whether the words of `part` stand in it one after the other; both are folded.
    func holds(words part: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let at = offset(of: part, from: start) {
            let end = at + part.count
            if at == 0 || self[at - 1] == 0x20, end == count || self[end] == 0x20 { return true }
            start = at + 1
        }
        return false
    }

    func begins(with part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count >= part.count, let base = baseAddress, let wanted = part.baseAddress else { return part.isEmpty }
        return memcmp(base, wanted, part.count) == 0
    }
}

extension String {
    /// Its scalars in memory of their own: `Array` would count them first.
    var scalars: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { scalars.append(scalar) }
        return scalars
    }

    init(scalars: ArraySlice<Unicode.Scalar>) {
        self.init(unsafeUninitializedCapacity: 4 * scalars.count) { room in
            var end = 0
            for scalar in scalars {
                for byte in UTF8.encode(scalar)! {
                    room[end] = byte
                    end += 1
                }
            }
            return end
        }
    }
}

extension Substring {
    /// The words between blanks, none of them empty; no more than `most`.
    func words(_ most: Int = .max) -> [Substring] {
        var (text, found): (Substring, [Substring]) = (self, [])
        found.reserveCapacity(Swift.min(most, 6))
        text.withUTF8 { bytes in
            var start = 0
            for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 {
                if start < at { found.append(part(start..<at)) }
                if found.count == most { return }
                start = at + 1
            }
        }
        return found
    }

    /// What stands at those UTF-8 offsets.
    private func part(_ offsets: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: offsets.lowerBound)
        return self[start..<utf8.index(start, offsetBy: offsets.count)]
    }

    var words: [Substring] { words() }
}

extension String {
    /// The words between blanks, none of them empty.
    var words: [Substring] { self[...].words() }

    /// The text up to its first digit of any script. Numerals that are words, as in 沈一舟, are none.
    var beforeDigit: String {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: unicodeScalars.prefix { !$0.isDigit })
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// A decimal digit of any script; what is known to be none need not be looked up.
    var isDigit: Bool {
        switch value {
        case 0x30...0x39: true
        case 0..<0x660, 0x66A..<0x6F0, 0x6FA..<0x7C0: false
        default: properties.generalCategory == .decimalNumber
        }
    }

    /// Whether it is of a block that has capitals.
    var mayBeCapital: Bool {
        switch value {
        case 0x41...0x5A, 0xC0..<0x590, 0x10A0..<0x2000, 0x2100..<0x2E80, 0xA640..<0xAC00, 0xFF00...: true
        default: false
        }
    }

    var isCapital: Bool { value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase }
    var isSmall: Bool { value < 0x80 ? value &- 0x61 < 26 : properties.isLowercase }
}
