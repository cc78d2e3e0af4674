import Model

/// One URL a line, `#` comments, then after a TAB `key=value` any number of times, parted by TABs or blanks (SEED-02).
extension SeedFile {
    init(text: String) {
        self.init()
        let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.trimmed.first, first != "#" else { continue }
            add(line: index + 1) { () throws(SeedError) in try SeedLine.read(line) }
        }
    }

    static func text(_ seeds: [Seed]) -> String { seeds.map { SeedLine.write($0) + "\n" }.joined() }
}

/// One source as a line.
enum SeedLine {
    static func read(_ line: Substring) throws(SeedError) -> Seed {
        var fields = line.split(separator: "\t").map(\.trimmed).filter { !$0.isEmpty }[...]
        // A comment may follow the URL: `http://a/ # the front page`.
        let words = (fields.popFirst() ?? "").split(separator: " ", maxSplits: 1).map(\.trimmed)
        guard let address = words.first else { throw SeedError(message: "no URL") }
        var seed = try self.seed(address, in: line)
        // Many an editor makes blanks of a TAB.
        if words.count > 1, looksLikePair(words[1].prefix { $0 != " " }) {
            fields.insert(words[1], at: fields.startIndex)
        } else if words.count > 1 {
            throw SeedError(
                message: "words after the URL (part key=value by a TAB): \"\(printable(String(words[1].prefix(60))))\"")
        }
        for field in fields.flatMap(pairs) {
            if field.first == "#" { break }
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count == 2 else {
                throw SeedError(message: "\"\(printable(String(field.prefix(60))))\" is not key=value")
            }
            try seed.set(String(parts[0]), .word(unquoted(parts[1])))
        }
        return seed
    }

    /// In many a table the title comes before the URL. What follows the URL is not repeated, it may be a secret.
    private static func seed(_ address: Substring, in line: Substring) throws(SeedError) -> Seed {
        do throws(SeedError) { return try Seed(address: address) } catch {
            guard !address.contains("://"), let scheme = line.firstRange(of: "://") else { throw error }
            let end = line[scheme.upperBound...].firstIndex(where: \.isWhitespace) ?? line.endIndex
            let words = String(line[..<end]).addressForMessages.prefix(60)
            throw SeedError(message: "the URL comes first, then a TAB and title=…: \"\(words)\"")
        }
    }

    static func write(_ seed: Seed) -> String {
        seed.url.href + seed.pairs.map { "\t\($0.key)=\(quoted($0.value))" }.joined()
    }

    /// The pairs of a field. Only a key that we know begins another one: a title may hold blanks and equals signs.
    private static func pairs(_ field: Substring) -> [Substring] {
        if isQuoted(field) { return [field] }
        var pairs: [String] = []
        for word in field.split(separator: " ", omittingEmptySubsequences: false) {
            if let last = pairs.last, last.first == "#" || !beginsPair(word) {
                pairs[pairs.count - 1] = last + " " + word
            } else {
                pairs.append(String(word))
            }
        }
        return pairs.map(\.trimmed)
    }

    /// Also with a key that we do not know, which is told then.
    private static func looksLikePair(_ word: Substring) -> Bool {
        let key = word.prefix { $0 != "=" }
        return word == "#" || !key.isEmpty && key.count < word.count && key.allSatisfy { $0.isLetter || $0 == "-" }
    }

    private static func beginsPair(_ word: Substring) -> Bool {
        word == "#" || word.firstIndex(of: "=").map { SeedFile.keys.contains(String(word[..<$0])) } ?? false
    }

    /// `key="anything"` is one pair to the end of its field.
    private static func isQuoted(_ field: Substring) -> Bool {
        guard beginsPair(field), let start = field.firstRange(of: "=\"")?.upperBound else { return false }
        return field[start...].count > 0 && field.last == "\"" && field[..<start].dropLast(2).allSatisfy { $0 != " " }
    }

    /// Only what would read as something else is quoted.
    private static func quoted(_ value: String) -> String {
        let value = printable(value)
        let isPlain =
            value == String(value.trimmed) && !value.isEmpty && value.first != "\""
            && pairs("note=" + value[...]).count == 1
        return isPlain ? value : "\"\(value)\""
    }

    private static func unquoted(_ value: Substring) -> String {
        value.count > 1 && value.first == "\"" && value.last == "\""
            ? String(value.dropFirst().dropLast()) : String(value)
    }
}
