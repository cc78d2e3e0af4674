import Model

/// What a run has done so far, by outcome.
struct Tally: Sendable {
    private(set) var counts: [Outcome.Word: Int] = [:]
    private(set) var visits = 0
    private(set) var bytes = 0

    mutating func count(_ outcome: Outcome, bytes: Int) {
        counts[outcome.word, default: 0] += 1
        visits += 1
        self.bytes += bytes
    }

    /// `412 visits: 390 stored, 12 listed, 10 refused`, in the order of the vocabulary.
    var sentence: String {
        let parts = Outcome.Word.allCases.compactMap { word in counts[word].map { "\($0) \(word.rawValue)" } }
        return counted(visits, "visit") + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }
}
