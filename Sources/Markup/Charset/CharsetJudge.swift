/// Judges by statistics which encoding makes sense of bytes that are not UTF-8.
///
/// Single-byte encodings are scored by the letters they give: how frequent each is in the languages written in that
/// encoding, and whether letters of one script and case stand together as words do. Double-byte encodings are told by
/// their structure: few pairs that do not exist, and most pairs in the rows of the common characters.
struct CharsetJudge {
    /// Mean log-probability per byte below which text is nonsense; right decodings lie at -2.5…-5, wrong ones at
    /// -6.5…-12.
    static let nonsense = -6.0
    /// By how much another encoding must be more plausible to beat a declared one that is nonsense.
    static let margin = 1.0
    /// By how much it must be more plausible to beat a declared one that could be text.
    static let clearMargin = 2.0
    /// Log-probability by which all bytes together must speak against a declared encoding, or against windows-1252
    /// where nothing is declared: a stray byte is damage, not evidence.
    static let evidence = 12.0
    static let prior = 3.0
    /// Pairs that double-byte text needs before statistics alone may choose it.
    static let fewestPairs = 4

    private let words: CharsetWords
    private let pairs: [CharsetPairs]
    private let bestSingle: (name: String, score: Double)?
    /// Whether as Thai the bytes are plain text.
    private let isThai: Bool

    init(_ bytes: [UInt8]) {
        words = CharsetWords(bytes)
        pairs = CharsetPairs.all(bytes)
        var best: (name: String, score: Double)?
        var isThai = false
        for name in Self.singles {
            guard var score = words.score(as: name) else { continue }
            if name == Self.thai { isThai = words.count >= Self.fewestThai && score > Self.plainThai }
            if name == "windows-1252" { score += Self.prior / Double(words.count) }
            if score > (best?.score ?? -.infinity) { best = (name, score) }
        }
        bestSingle = best
        self.isThai = isThai
    }

    /// The encodings of one byte a character that pages have without saying so.
    private static let singles = [
        "windows-1252", "windows-1251", "windows-1256", "KOI8-R", "windows-1253", "windows-1255", thai,
    ]

    private static let thai = "windows-874"
    /// Thai fills the rows of double-byte encodings, which its own score does not take for Thai: above this mean over no
    /// fewer bytes it is.
    private static let (plainThai, fewestThai) = (-4.0, 16)

    /// What the bytes look like, or nil when there is nothing to go by.
    var guess: String? { pairedGuess ?? sparsePairs ?? bestSingle?.name }

    /// Rare characters only, such as traditional ones in GBK, but nothing else makes sense of the bytes.
    private var sparsePairs: String? {
        guard let bestSingle, bestSingle.score < Self.nonsense else { return nil }
        return pairs.last { $0.isIntact && $0.count >= Self.fewestPairs }?.name
    }

    private var pairedGuess: String? {
        isThai && bestSingle?.name == Self.thai
            ? nil : pairs.first { $0.isConvincing && $0.count >= Self.fewestPairs }?.name
    }

    /// Whether the declared encoding may stand.
    func accepts(_ name: String) -> Bool {
        switch name {
        case "UTF-8", "UTF-16LE", "UTF-16BE", "replacement": return false
        case "ISO-2022-JP": return words.isEmpty
        default: break
        }
        if let pair = pairs.first(where: { $0.covers(name) }) {
            return pair.isPossible && (pairedGuess == nil || pair.common * 2 >= pair.threshold)
        }
        guard let score = words.score(as: name) else { return words.isEmpty }
        if pairedGuess != nil { return score >= Self.nonsense }
        let lead = (bestSingle?.score ?? score) - score
        return lead * Double(words.count) < Self.evidence
            || lead < (score < Self.nonsense ? Self.margin : Self.clearMargin)
    }
}
