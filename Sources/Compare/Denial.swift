import Language

/// Words that deny others: one has what the other has, and a negation in it.
///
/// What stands at the beginning of a word is no matter of this: there a slip is not looked for.
enum Denial {
    static func parts(_ one: Word, _ other: Word) -> Bool {
        let (short, long) = one.form.utf8.count <= other.form.utf8.count ? (one, other) : (other, one)
        return hasDeniedPart(short, long)
            || isInserted(Array(short.form.unicodeScalars), Array(long.form.unicodeScalars))
    }

    /// Of words that are written in parts: `باز‌گشت`, `باز‌نگشت`.
    private static func hasDeniedPart(_ short: Word, _ long: Word) -> Bool {
        let (few, many) = (parts(of: short), parts(of: long))
        guard few.count == many.count, few.count > 1 else { return false }
        return zip(few, many).contains { part, denied in prefixes.contains { denied == $0 + part } }
    }

    private static func parts(of word: Word) -> [String] {
        word.text.unicodeScalars.split(separator: "\u{200C}").map { NormalForm.of(String($0)) }
    }

    private static let prefixes = ["ن", "نه", "نا", "نی"]

    /// Wherever the one letter or two may be taken out.
    private static func isInserted(_ short: [Unicode.Scalar], _ long: [Unicode.Scalar]) -> Bool {
        let length = long.count - short.count
        guard (1...2).contains(length) else { return false }
        let head = zip(short, long).prefix { $0 == $1 }.count
        let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        let first = max(1, short.count - tail)
        guard first <= head else { return false }
        return (first...head).contains { place in
            denies(text(long[place..<place + length]), after: text(short[..<place]), before: text(short[place...]))
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func denies(_ negation: String, after head: String, before tail: String) -> Bool {
        switch negation {
        // می stands before verbs, and what stands before a verb alone is one of few words.
        case "ن", "نی", "نه", "نا": tail.hasPrefix("می") || preverbs.contains(head)
        // gel-m-iyor
        case "m": ["iyor", "ıyor", "uyor", "üyor"].contains { tail.hasPrefix($0) }
        case "ma", "me", "ne", "no", "не", "ни": !tail.isEmpty
        default: false
        }
    }

    private static let preverbs: Set = ["بر", "در", "باز", "فرو", "فرا", "وا", "پیش", "پس", "ور"]
}
