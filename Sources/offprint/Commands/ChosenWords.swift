/// The words that a flag was given, each by itself or several parted by commas; each once, in lower case.
struct ChosenWords {
    let words: [String]

    init(_ texts: [String]) {
        let words = texts.flatMap { $0.split(separator: ",") }.map { String($0.trimmed).lowercased() }
        self.words = words.indices.filter { !words[..<$0].contains(words[$0]) }.map { words[$0] }
    }

    /// Throws which one is no word of the closed list.
    func read<Word: RawRepresentable<String> & CaseIterable>(flag: String) throws(UsageError) -> [Word] {
        let all = Word.allCases.map(\.rawValue)
        var found: [Word] = []
        for text in words {
            guard let word = Word(rawValue: text) else {
                throw UsageError(
                    "\(flag) \"\(printable(text))\"\(suggestion(for: text, among: all)) is not one of "
                        + all.joined(separator: ", "))
            }
            found.append(word)
        }
        return found
    }
}
