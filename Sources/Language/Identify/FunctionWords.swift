/// Chooses among languages that share a script.
enum FunctionWords {
    /// The language whose function words and letters fit best; nil when nothing speaks for any.
    static func identify(_ text: String, among group: LanguageGroup) -> LanguageIdentifier.Guess? {
        var text = text
        return text.withUTF8 { identify($0, among: group) }
    }

    private static func identify(
        _ text: UnsafeBufferPointer<UInt8>, among group: LanguageGroup
    ) -> LanguageIdentifier.Guess? {
        var scores = Array(repeating: 0.0, count: group.codes.count)
        var (words, letters) = (0, 0)
        var word: UInt64?
        func close() {
            guard let hash = word else { return }
            words += 1
            group.add(word: hash, to: &scores)
            word = nil
        }
        var at = 0
        while at < text.count, letters < LanguageIdentifier.longestSample {
            let (scalar, length) = text.scalar(at: at)
            at += length
            guard Script(scalar) != nil || scalar == 0x27 && word != nil else {
                if scalar != 0x200C { close() }
                continue
            }
            letters += 1
            let lower = lowercase(scalar)
            var hash = WordHash.add(lower, to: word ?? WordHash.start)
            // No ASCII letter tells anything.
            if scalar >= 0x80 { group.add(signsOf: lower, to: &scores) }
            while at < text.count, text[at] &- 0x61 < 26, letters < LanguageIdentifier.longestSample {
                hash = WordHash.add(UInt32(text[at]), to: hash)
                (at, letters) = (at + 1, letters + 1)
            }
            word = hash
        }
        close()
        return best(scores, group, words)
    }

    /// Of a letter or an apostrophe.
    @inline(__always) private static func lowercase(_ scalar: UInt32) -> UInt32 {
        scalar < 0x80 ? scalar | 0x20 : lowercase(high: scalar)
    }

    private static func lowercase(high scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<caseless.lowerBound: lower[Int(scalar)]
        case caseless: fold(scalar)
        default: lowercaseMapping(scalar)
        }
    }

    private static func lowercaseMapping(_ scalar: UInt32) -> UInt32 {
        Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }

    /// From Hebrew to Burmese no letter has a capital.
    private static let caseless: Range<UInt32> = 0x590..<0x10A0

    /// The small letters of what stands before these, in a table: the standard library makes a String of each.
    private static let lower = (0..<caseless.lowerBound).map(lowercaseMapping)

    /// Persian typed on an Arabic keyboard has ي and ك: they say nothing about the language.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x64A, 0x649: 0x6CC
        case 0x643: 0x6A9
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
    /// Words by the ends of their hashes; one that several languages have says less for each.
    private let words: [Word]
    /// Where in `words` those begin whose hashes end in that number; one place more for the end.
    private let places: [Int]
    /// By scalar, from the first letter that says something: where in `signs` its row begins, -1 for no row.
    private let letters: [Int]
    private let firstLetter: Int
    /// A row for each letter, a number for each language.
    private let signs: [Double]

    init(_ profiles: [LanguageProfile]) {
        codes = profiles.map(\.code)
        words = Self.table(profiles.map { WordList.words(of: $0.words).map(Self.hash) }).flatMap { hash, owners in
            owners.map { Word(hash: hash, language: $0, weight: 1 / Double(owners.count)) }
        }.sorted { $0.place < $1.place }
        var places = [Int](repeating: 0, count: Word.places + 1)
        for word in words { places[word.place + 1] += 1 }
        for place in 1...Word.places { places[place] += places[place - 1] }
        self.places = places
        let marks = Self.table(profiles.map { $0.letters.unicodeScalars.map { Int($0.value) } })
        let (first, last) = (marks.keys.min() ?? 0, marks.keys.max() ?? -1)
        firstLetter = first
        var signs: [Double] = []
        letters = (first..<last + 1).map { scalar in
            guard let owners = marks[scalar] else { return -1 }
            // Present in its alphabet: a small sign for it. Absent: a sign against it.
            signs += profiles.indices.map { owners.contains($0) ? 0.5 / Double(owners.count) : -0.3 }
            return signs.count - profiles.count
        }
        self.signs = signs
    }

    /// A word of one language.
    private struct Word {
        /// Its `WordHash`.
        let hash: UInt64
        let language: Int
        let weight: Double

        static let places = 1 << 11

        var place: Int { Self.place(of: hash) }

        @inline(__always) static func place(of hash: UInt64) -> Int { Int(hash & UInt64(places - 1)) }
    }

    /// Adds what a word says for languages.
    @inline(__always) func add(word hash: UInt64, to scores: inout [Double]) {
        let place = Word.place(of: hash)
        for index in places[place]..<places[place + 1] where words[index].hash == hash {
            scores[words[index].language] += words[index].weight
        }
    }

    /// Adds what a small letter says for and against each language.
    @inline(__always) func add(signsOf letter: UInt32, to scores: inout [Double]) {
        let place = Int(letter) - firstLetter
        guard place >= 0, place < letters.count, letters[place] >= 0 else { return }
        for language in scores.indices { scores[language] += signs[letters[place] + language] }
    }

    private static func hash(_ word: Substring) -> UInt64 {
        word.unicodeScalars.reduce(WordHash.start) { WordHash.add(FunctionWords.fold($1.value), to: $0) }
    }

    private static func table<Key: Hashable>(_ lists: [[Key]]) -> [Key: [Int]] {
        var table: [Key: [Int]] = [:]
        for (index, list) in lists.enumerated() {
            for key in Set(list) { table[key, default: []].append(index) }
        }
        return table
    }
}
