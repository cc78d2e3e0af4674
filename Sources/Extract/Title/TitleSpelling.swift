/// Of the spellings of the title that won, the one that most of its candidates have: with which marks between the
/// words, and without what follows a bar.
enum TitleSpelling {
    /// The candidates with that spelling's best in front, at the winner's chance.
    static func settle(_ candidates: [Candidate<String>]) -> [Candidate<String>] {
        guard let best = candidates.best() else { return candidates }
        let key = WordKey(best.value)
        let same = candidates.indices.filter {
            candidates[$0].value.utf8.elementsEqual(best.value.utf8) || WordKey(candidates[$0].value) == key
        }
        var support: [String: Double] = [:]
        for index in same { support[candidates[index].value, default: 0] += candidates[index].score }
        let chosen = same.max { left, right in
            let (one, other) = (candidates[left], candidates[right])
            let (low, high) = (support[one.value] ?? 0, support[other.value] ?? 0)
            return low != high ? low < high : one.score != other.score ? one.score < other.score : left > right
        }
        guard let chosen else { return candidates }
        var settled = candidates
        var winner = settled.remove(at: chosen)
        winner.score = best.score
        if let cut = TitleParts.beforeBar(winner.value) { (winner.value, winner.rule) = (cut, winner.rule + ".cut") }
        settled.insert(winner, at: 0)
        return settled
    }
}
