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
    private func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return text.withUTF8(body)
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
    var isDigit: Bool {
        switch value {
        case ..<0x80: value &- 0x30 < 10
        // The letters of Europe, and those before and between the digits of Arabic and Persian: to ask takes long.
        case ..<0x660, 0x66A..<0x6F0: false
        default: properties.generalCategory == .decimalNumber
        }
    }
}
