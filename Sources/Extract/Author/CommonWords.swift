import Markup

/// Which of some words a page also writes with a small letter: those of "Cloud Computing" more often than those of a name.
struct CommonWords {
    private var isCommon: HashTable<Bool>
    /// Whether a wanted word begins with a letter of that last byte; most words of a page need not be hashed.
    private var openings = [Bool](repeating: false, count: 256)

    /// Looks for the words of those names in the page's text.
    init(of names: some Sequence<String>, in layout: Layout) {
        var wanted = HashTable<Bool>()
        for word in names.lazy.flatMap({ $0.words }) {
            wanted.updateValue(false, for: Self.hash(word))
            let first = word.unicodeScalars.lazy.map(\.value).first(where: Letters.isWord)
            if let first { openings[Int(Letters.fold(first) & 0xFF)] = true }
        }
        isCommon = wanted
        guard openings.contains(true) else { return }
        layout.page.text.withUnsafeBufferPointer { read($0.prefix(Self.most)) }
    }

    /// Bytes looked at.
    private static let most = 60_000

    /// The share of a name's words that are common.
    func share(of name: String) -> Float {
        let words = name.words
        let common = words.count { isCommon[Self.hash($0)] == true }
        return Float(common) / Float(max(1, words.count))
    }

    private static func hash(_ word: Substring) -> UInt64 {
        var (word, hash) = (word, Hash64())
        let letters = LetterTable.shared
        word.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let (scalar, length) = LineTally.scalar(bytes, at)
                let folded = letters[scalar].folded
                if folded != 0 { hash.add(folded) }
                at += length
            }
        }
        return hash.value
    }

    private static func endOfWord(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ letters: borrowing LetterTable
    ) -> Int {
        var at = start
        while at < text.count {
            while at < text.count, (text[at] | 0x20) &- 0x61 < 26 { at += 1 }
            guard at < text.count, text[at] > 0x20 else { break }
            let (scalar, length) = LineTally.scalar(text, at)
            guard letters[scalar].isWord else { break }
            at += length
        }
        return at
    }

    /// Hashes each word that begins with a small letter.
    private mutating func read(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = UnsafeBufferPointer(rebasing: text)
        let openings = openings
        let letters = LetterTable.shared
        var at = 0
        while at < text.count {
            if text[at] <= 0x20 {
                at += 1
                continue
            }
            let (first, length) = LineTally.scalar(text, at)
            at += length
            let folded = letters[first].folded
            guard folded != 0 else { continue }
            let isSmall = openings[Int(first & 0xFF)] && (first < 0x80 ? first &- 0x61 < 26 : folded == first)
            if !isSmall {
                at = Self.endOfWord(text, at, letters)
                continue
            }
            var hash = Hash64()
            hash.add(folded)
            while at < text.count {
                let (scalar, length) = LineTally.scalar(text, at)
                let folded = letters[scalar].folded
                guard folded != 0 else { break }
                hash.add(folded)
                at += length
            }
            if isCommon[hash.value] == false { isCommon.updateValue(true, for: hash.value) }
        }
    }
}
