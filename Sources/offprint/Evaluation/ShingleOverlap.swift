/// How two texts overlap: shares of shingles of four words that both have, that only the reading has, that it misses.
///
/// The measure of scrapinghub/article-extraction-benchmark: the shares sum to 1, or are all 0 for two empty texts.
struct ShingleOverlap {
    var common = 0.0
    var wrong = 0.0
    var missed = 0.0
    /// Whether the words are the same in the same order.
    var isEqual: Bool

    init(gold: String, read: String) {
        let (gold, read) = (ComparedText.tokens(gold), ComparedText.tokens(read))
        isEqual = gold == read
        let (wanted, given) = (Self.shingles(gold), Self.shingles(read))
        let both = given.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
        let extra = given.values.reduce(0, +) - both
        let lost = wanted.values.reduce(0, +) - both
        let total = Double(both + extra + lost)
        guard total > 0 else { return }
        (common, wrong, missed) = (Double(both) / total, Double(extra) / total, Double(lost) / total)
    }

    var precision: Double { share(of: wrong) }
    var recall: Double { share(of: missed) }

    private func share(of lost: Double) -> Double {
        if wrong == 0, missed == 0 { return 1 }
        return common == 0 ? 0 : common / (common + lost)
    }

    private static func shingles(_ words: [Substring]) -> [ArraySlice<Substring>: Int] {
        guard words.count > 4 else { return words.isEmpty ? [:] : [words[...]: 1] }
        return (0...(words.count - 4)).reduce(into: [:]) { $0[words[$1..<($1 + 4)], default: 0] += 1 }
    }
}
