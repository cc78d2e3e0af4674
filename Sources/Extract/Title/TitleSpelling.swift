/// Of the spellings of the title that won, the one that most of its candidates have: with which marks between the
/// words, and without what follows a bar.
enum TitleSpelling {
    /// The candidates with that spelling's best in front, at the winner's chance.
    static func settle(_ candidates: [Candidate<String>]) -> [Candidate<String>] {
        guard let best = candidates.best() else { return candidates }
        let key = WordKey(best.value)
        let same = candidates.indices.filter {
            candidates[$0].value.isSpelled(like: best.value) || WordKey(candidates[$0].value) == key
        }
        // The chances of all that are spelled the same.
        let support = same.map { index in
            same.reduce(0.0) { candidates[$1].value == candidates[index].value ? $0 + candidates[$1].score : $0 }
        }
        let chosen = same.indices.max { left, right in
            let (one, other) = (candidates[same[left]].score, candidates[same[right]].score)
            return support[left] != support[right]
                ? support[left] < support[right] : one != other ? one < other : left > right
        }
        guard let chosen else { return candidates }
        var settled = candidates
        var winner = settled.remove(at: same[chosen])
        winner.score = best.score
        if let cut = TitleParts.beforeBar(winner.value) { (winner.value, winner.rule) = (cut, winner.rule + ".cut") }
        settled.insert(winner, at: 0)
        return settled
    }
}
