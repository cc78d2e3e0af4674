/// A number, word or mark of a text that may hold dates.
struct DateToken: Sendable {
    enum Kind: UInt8, Sendable { case number, word, mark, end }

    var kind: Kind
    /// UTF-8 offsets.
    var start: Int
    var end: Int
    /// Whether white space stands before it.
    var isSpaced: Bool
    /// Whether the word is written in ASCII capitals only.
    var isUpper = false
    var script = Digits.Script.latin
    /// Number of digits.
    var width = 0
    /// A number's value (-1 when it has over 17 digits), a mark's scalar in its plain form.
    var value = 0
    var hash: UInt64 = 0
    /// Place in the lexicon's senses.
    var sense: Int32 = 0

    static var end: DateToken { DateToken(kind: .end, start: 0, end: 0, isSpaced: true) }
}
