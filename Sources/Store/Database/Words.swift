import Model

/// A closed list whose words the store writes as numbers: the place in the list, from 1.
struct Words<Word: Hashable & Sendable>: Sendable {
    let name: String
    let words: [Word]
    private let codes: [Word: Int64]

    init(_ name: String, _ words: [Word]) {
        (self.name, self.words) = (name, words)
        codes = Dictionary(zip(words, 1...), uniquingKeysWith: { first, _ in first })
    }

    /// A word missing here is our mistake (`WordsTests` compares the lists with Model's), told as an error.
    func value(_ word: Word?) throws -> Value {
        guard let word else { return .null }
        guard let code = code(of: word) else {
            throw DatabaseError.damaged(subject: "list \(name)", detail: "no number for \(word)")
        }
        return .integer(code)
    }

    /// To look through a few costs less than to hash.
    func code(of word: Word) -> Int64? {
        guard words.count <= 16 else { return codes[word] }
        return words.firstIndex(of: word).map { Int64($0 + 1) }
    }

    /// The number for a comparison; one that no row has when there is none.
    func sought(_ word: Word) -> Value { .integer(code(of: word) ?? -1) }

    func word(_ code: Int64?) throws -> Word? {
        guard let code else { return nil }
        guard code >= 1, code <= words.count else {
            throw DatabaseError.damaged(subject: "list \(name)", detail: "no word for \(code)")
        }
        return words[Int(code) - 1]
    }

    /// The word of a column that is never NULL.
    func word(_ row: Row, _ column: Int) throws -> Word {
        guard let word = try word(row.integer(column) ?? 0) else {
            throw DatabaseError.damaged(subject: "list \(name)", detail: "no word in column \(column)")
        }
        return word
    }

    /// As `word`, but nil where the number is damaged: what can be found out anew must not stop a crawl.
    func sound(_ row: Row, _ column: Int) -> Word? { try? word(row, column) }
}

/// The numbers of the words. Append only: what is written stays readable.
enum Lists {
    static let kind = Words<VisitKind>("kind", [.unknown, .robots, .feed, .sitemap, .section, .article])

    static let rule = Words<Discovery.Rule>(
        "rule", [.seed, .feed, .sitemap, .section, .link, .redirect, .canonical, .alternate, .robots, .next])

    static let outcome = Words<Outcome.Word>(
        "outcome",
        [.stored, .revised, .unchanged, .listed, .duplicate, .copy, .moved, .refused, .postponed, .failed])

    /// Words of `Reason` and of `Failure.Kind`; `address` is both.
    static let reason = Words<String>(
        "reason",
        [
            "robots", "robots-unreachable", "address", "scheme", "scope", "depth", "budget", "trap", "noindex",
            "media-type", "not-an-article", "empty", "too-many-redirects", "retry-after", "backoff", "horizon",
            "paused", "stopping", "low-disk", "dns", "connect", "tls", "timeout", "reset", "truncated", "encoding",
            "ratio", "headers", "status", "protocol", "too-large", "redirect", "parse", "stopped", "nofollow",
            "archive", "blocked", "expired", "credential", "quota", "hours",
        ])

    /// All of them as rows of the table `word`, for readers in SQL.
    static var rows: [(list: String, code: Int, word: String)] {
        func rows<Word>(_ list: Words<Word>, _ text: (Word) -> String) -> [(list: String, code: Int, word: String)] {
            list.words.enumerated().map { (list.name, $0.offset + 1, text($0.element)) }
        }
        return rows(kind, \.rawValue) + rows(rule, \.rawValue) + rows(outcome, \.rawValue) + rows(reason) { $0 }
    }
}
