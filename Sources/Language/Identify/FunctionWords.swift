/// Chooses among languages that share a script.
enum FunctionWords {
    /// The language whose function words and letters fit best; nil when nothing speaks for any.
    static func identify(_ text: String, among group: LanguageGroup) -> LanguageIdentifier.Guess? {
        var scores = Array(repeating: 0.0, count: group.codes.count)
        var (words, letters) = (0, 0)
        var word = String.UnicodeScalarView()
        func close() {
            guard !word.isEmpty else { return }
            words += 1
            for (language, weight) in group.words[String(word)] ?? [] { scores[language] += weight }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            guard Script(scalar.value) != nil || scalar.value == 0x27 && !word.isEmpty else {
                if scalar.value != 0x200C { close() }
                continue
            }
            letters += 1
            if letters > LanguageIdentifier.longestSample { break }
            let lower = lowercase(scalar)
            word.append(lower)
            for (language, weight) in group.letters[lower] ?? [] { scores[language] += weight }
        }
        close()
        return best(scores, group, words)
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x80 {
            return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
        }
        return fold(scalar).properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    /// Persian typed on an Arabic keyboard has ي and ك: they say nothing about the language.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x64A, 0x649: "ی"
        case 0x643: "ک"
        default: scalar
        }
    }

    /// Sure when the best is far ahead of the next and speaks up about once in five words.
    private static func best(_ scores: [Double], _ group: LanguageGroup, _ words: Int) -> LanguageIdentifier.Guess? {
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard let first = order.first, scores[first] > 0 else { return nil }
        let second = order.count > 1 ? max(0, scores[order[1]]) : 0
        let lead = (scores[first] - second) / scores[first]
        let density = min(1, scores[first] / Double(max(1, words)) * 5)
        return .init(group.codes[first], confidence: min(1, lead * 1.5) * density)
    }
}

/// The profiles of languages that share a script, turned into tables by word and by letter.
struct LanguageGroup: Sendable {
    let codes: [String]
    /// A word that several languages have says less for each.
    let words: [String: [(Int, Double)]]
    let letters: [Unicode.Scalar: [(Int, Double)]]

    init(_ profiles: [LanguageProfile]) {
        codes = profiles.map(\.code)
        words = Self.table(profiles.map { Self.folded($0.words).split(separator: " ").map(String.init) }).mapValues {
            owners in
            owners.map { ($0, 1 / Double(owners.count)) }
        }
        let marks = Self.table(profiles.map { Array($0.letters.unicodeScalars) })
        letters = marks.mapValues { owners in
            // Present in its alphabet: a small sign for it. Absent: a sign against it.
            profiles.indices.map { ($0, owners.contains($0) ? 0.5 / Double(owners.count) : -0.3) }
        }
    }

    private static func folded(_ words: String) -> String {
        String(String.UnicodeScalarView(words.unicodeScalars.map(FunctionWords.fold)))
    }

    private static func table<Key: Hashable>(_ lists: [[Key]]) -> [Key: [Int]] {
        var table: [Key: [Int]] = [:]
        for (index, list) in lists.enumerated() {
            for key in Set(list) { table[key, default: []].append(index) }
        }
        return table
    }
}
