import Language

/// The runs of words of a text, by which copies are found that were cut, extended or reworded in places.
///
/// Cutting paragraphs lowers how alike two texts are, but not how much of the shorter one stands in the longer.
struct Shingles: Sendable {
    /// Words of a run.
    static let width = 8
    /// Runs below which a text is too short to be told from others.
    static let least = 10
    private let hashes: Set<UInt64>

    init(_ text: String) {
        var words: [UInt64] = []
        Self.hash(NormalForm.of(Self.parted(text))) { words.append($0) }
        var hashes: Set<UInt64> = []
        if words.count >= Self.width {
            hashes.reserveCapacity(words.count)
            for start in 0...(words.count - Self.width) {
                hashes.insert(words[start..<start + Self.width].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 })
            }
        }
        self.hashes = hashes
    }

    /// Papers write a blank where others have a ZWNJ.
    private static func parted(_ text: String) -> String {
        guard text.unicodeScalars.contains("\u{200C}") else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{200C}" ? " " : $0 }))
    }

    /// The words of a text as numbers (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/).
    private static func hash(_ text: String, _ take: (UInt64) -> Void) {
        var hash: UInt64?
        for scalar in text.unicodeScalars {
            guard Word.isLetter(scalar) else {
                if let whole = hash { take(whole) }
                hash = nil
                continue
            }
            if let whole = hash, Word.standsAlone(scalar) {
                take(whole)
                hash = nil
            }
            hash = ((hash ?? 0xCBF2_9CE4_8422_2325) ^ UInt64(scalar.value)) &* 0x100_0000_01B3
            if let whole = hash, Word.standsAlone(scalar) {
                take(whole)
                hash = nil
            }
        }
        if let whole = hash { take(whole) }
    }

    var isTooShort: Bool { hashes.count < Self.least }

    /// The share of this text's runs that stand in the other, 0 to 1.
    func share(in other: Shingles) -> Double {
        guard !hashes.isEmpty else { return 0 }
        return Double(hashes.count(where: other.hashes.contains)) / Double(hashes.count)
    }
}
