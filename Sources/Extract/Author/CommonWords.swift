import Markup

/// Which of some words a page also writes with a small letter: those of "Cloud Computing" more often than those of a name.
struct CommonWords {
    private var isCommon: HashTable<Bool>

    /// Looks for the words of those names in the page's text.
    init(of names: some Sequence<String>, in layout: Layout) {
        var wanted = HashTable<Bool>()
        for word in names.lazy.flatMap({ $0.split(separator: " ") }) { wanted.updateValue(false, for: Self.hash(word)) }
        isCommon = wanted
        layout.page.text.withUnsafeBufferPointer { read($0.prefix(Self.most)) }
    }

    /// Bytes looked at.
    private static let most = 60_000

    /// The share of a name's words that are common.
    func share(of name: String) -> Float {
        let words = name.split(separator: " ")
        let common = words.count { isCommon[Self.hash($0)] == true }
        return Float(common) / Float(max(1, words.count))
    }

    private static func hash(_ word: Substring) -> UInt64 {
        var hash = Hash64()
        for scalar in word.unicodeScalars where Letters.isWord(scalar.value) { hash.add(Letters.fold(scalar.value)) }
        return hash.value
    }

    /// Hashes each word that begins with a small letter.
    private mutating func read(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = UnsafeBufferPointer(rebasing: text)
        var at = 0
        while at < text.count {
            let (first, length) = LineTally.scalar(text, at)
            at += length
            guard Letters.isWord(first) else { continue }
            let isSmall = first < 0x80 ? first &- 0x61 < 26 : Letters.fold(first) == first
            var hash = Hash64()
            hash.add(Letters.fold(first))
            while at < text.count {
                let (scalar, length) = LineTally.scalar(text, at)
                guard Letters.isWord(scalar) else { break }
                if isSmall { hash.add(Letters.fold(scalar)) }
                at += length
            }
            if isSmall, isCommon[hash.value] == false { isCommon.updateValue(true, for: hash.value) }
        }
    }
}
