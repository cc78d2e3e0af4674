import Model

/// A value that a rule proposes for a field.
struct Candidate<Value> {
    var value: Value
    var rule: String
    /// Where on the page, or -1.
    var node: Int
    var raw: String
    /// What the judge compares.
    var score: Double
}

extension Array {
    /// The best candidate; the earlier of two equals, so that the answer never depends on anything but the page.
    func best<Value>() -> Candidate<Value>? where Element == Candidate<Value> {
        var best: Candidate<Value>?
        for candidate in self where candidate.score > (best?.score ?? -.infinity) { best = candidate }
        return best
    }
}
