/// Candidates of a field, judged: the score of each is the chance that it is right.
struct Ranking<Value> {
    private(set) var candidates: [Candidate<Value>]
    /// The rows that the judge saw, one a candidate.
    let table: [Float]
    /// The largest weight set by hand.
    let strongest: Double

    init(_ candidates: [Candidate<Value>], table: [Float], model: TreeModel) {
        (self.candidates, self.table) = (candidates, table)
        strongest = candidates.map(\.score).max() ?? 0
        guard !candidates.isEmpty else { return }
        precondition(
            table.count == candidates.count * model.width, "a column without a name, or a name without a column")
        let chances = model.judge(table)
        for index in candidates.indices { self.candidates[index].score = chances[index] }
    }

    /// Turns the chances, each judged for itself, into shares of one: all candidates, and that none is right. Those of one
    /// key are the same answer and add up.
    mutating func share<Key: Hashable>(among keys: [Key]) {
        let odds = candidates.map { $0.score / max(1e-9, 1 - $0.score) }
        let whole = odds.reduce(1, +)
        var sums: [Key: Double] = [:]
        for (key, odds) in zip(keys, odds) { sums[key, default: 0] += odds }
        for index in candidates.indices { candidates[index].score = sums[keys[index], default: 0] / whole }
    }

    /// Lets a rule that knows better lift a candidate.
    mutating func raise(_ index: Int, to chance: Double) {
        candidates[index].score = max(candidates[index].score, chance)
    }

    /// Lets the weight set by hand decide: the candidate that leads by it gets the best chance.
    mutating func trustWeights() {
        guard let best = candidates.best() else { return }
        candidates[0].score = best.score
    }
}

extension Array {
    /// The first by falling weight, no more than a judge looks at; equals stay in order, so that the answer depends on
    /// nothing but the page.
    func strongest(_ limit: Int = 24, by weight: (Element) -> Double) -> [Element] {
        let order = indices.sorted { left, right in
            let (one, other) = (weight(self[left]), weight(self[right]))
            return one == other ? left < right : one > other
        }
        return order.prefix(limit).map { self[$0] }
    }
}
