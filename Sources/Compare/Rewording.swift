/// Sentences that say one thing in other words.
enum Rewording {
    /// Share of words that two sentences must have in common.
    static let likeness = 0.5

    /// Pairs of sentences that rise in both and have most words in common; none where to weigh them costs more than
    /// there is left to spend.
    static func pairs(_ old: [Sentence], _ new: [Sentence], _ effort: inout Effort) -> [(old: Int, new: Int)] {
        guard !old.isEmpty, !new.isEmpty, effort.take(cost(old, new), of: \.words) else { return [] }
        let (before, after) = (old.map(WordBag.init), new.map(WordBag.init))
        var best = [[Double]](repeating: [Double](repeating: 0, count: new.count + 1), count: old.count + 1)
        func gain(_ i: Int, _ j: Int) -> Double {
            let share = before[i].share(with: after[j])
            return share >= likeness ? share : 0
        }
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                let paired = gain(i, j)
                best[i][j] = max(best[i + 1][j], best[i][j + 1], paired > 0 ? paired + best[i + 1][j + 1] : 0)
            }
        }
        var (i, j) = (0, 0)
        var found: [(old: Int, new: Int)] = []
        while i < old.count, j < new.count {
            if best[i][j] == best[i + 1][j] {
                i += 1
            } else if best[i][j] == best[i][j + 1] {
                j += 1
            } else {
                found.append((i, j))
                (i, j) = (i + 1, j + 1)
            }
        }
        return found
    }

    /// Of two sentences the words of one are looked up in the other, the fewer in the more.
    private static func cost(_ old: [Sentence], _ new: [Sentence]) -> Int {
        func words(_ sentences: [Sentence]) -> Int { sentences.reduce(0) { $0 + $1.words.count } }
        return min(old.count * words(new), new.count * words(old))
    }
}

/// How often each word stands in a sentence.
private struct WordBag {
    private var counts: [String: Int] = [:]
    private var size = 0

    init(_ sentence: Sentence) {
        for word in sentence.words { counts[word.key, default: 0] += 1 }
        size = sentence.words.count
    }

    /// Words of both, of the mean of their sizes.
    func share(with other: WordBag) -> Double {
        // A sentence of thousands of words may be compared with thousands of short ones.
        let (few, many) = counts.count <= other.counts.count ? (counts, other.counts) : (other.counts, counts)
        let common = few.reduce(0) { $0 + min($1.value, many[$1.key] ?? 0) }
        return 2 * Double(common) / Double(max(1, size + other.size))
    }
}
