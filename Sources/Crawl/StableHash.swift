/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): the same in every process, which Swift's own is not.
enum StableHash {
    static let start: UInt64 = 14_695_981_039_346_656_037

    /// Of the text, after what gave `earlier`.
    static func of(_ text: String, after earlier: UInt64 = start) -> UInt64 {
        var text = text
        return text.withUTF8 { $0.reduce(earlier) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
    }
}
