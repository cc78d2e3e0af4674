import Language

/// The runs of words of a text, by which copies are found that were cut, extended or reworded in places.
///
/// Cutting paragraphs lowers how alike two texts are, but not how much of the shorter one stands in the longer.
struct Shingles: Sendable {
    /// Words of a run.
    static let width = 8
    /// Runs below which a text is too short to be told from others.
    static let least = 10
    /// In their order, each once.
    private let hashes: [UInt64]

    init(_ text: String) {
        let words = Self.words(NormalForm.of(Self.parted(text)))
        guard words.count >= Self.width else {
            hashes = []
            return
        }
        var runs = (0...words.count - Self.width).map { start in
            (start..<start + Self.width).reduce(0) { ($0 ^ words[$1]) &* 0x9E37_79B9_7F4A_7C15 }
        }
        runs.sort()
        var last: UInt64?
        runs.removeAll { run in
            defer { last = run }
            return run == last
        }
        hashes = runs
    }

    /// Papers write a blank where others have a ZWNJ.
    private static func parted(_ text: String) -> String {
        var bytes = Array(text.utf8)
        var isParted = false
        for at in bytes.indices.dropLast(2) where bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8C {
            // Blanks in a row are one in the normal form.
            for place in at...at + 2 { bytes[place] = 0x20 }
            isParted = true
        }
        return isParted ? String(decoding: bytes, as: UTF8.self) : text
    }

    /// The words of a text as numbers (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/).
    private static func words(_ text: String) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64?
        for scalar in text.unicodeScalars {
            guard Word.isLetter(scalar) else {
                if let whole = hash { words.append(whole) }
                hash = nil
                continue
            }
            let standsAlone = Word.standsAlone(scalar)
            if let whole = hash, standsAlone {
                words.append(whole)
                hash = nil
            }
            hash = ((hash ?? 0xCBF2_9CE4_8422_2325) ^ UInt64(scalar.value)) &* 0x100_0000_01B3
            if let whole = hash, standsAlone {
                words.append(whole)
                hash = nil
            }
        }
        if let whole = hash { words.append(whole) }
        return words
    }

    var isTooShort: Bool { hashes.count < Self.least }

    /// The share of this text's runs that stand in the other, 0 to 1.
    func share(in other: Shingles) -> Double {
        guard !hashes.isEmpty else { return 0 }
        var (shared, place) = (0, 0)
        for hash in hashes {
            while place < other.hashes.count, other.hashes[place] < hash { place += 1 }
            if place < other.hashes.count, other.hashes[place] == hash { shared += 1 }
        }
        return Double(shared) / Double(hashes.count)
    }
}
