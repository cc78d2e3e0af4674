/// Counts the words of lines, and those of them by which a firm speaks of itself or to its reader. The last word of a
/// line counts where a mark ends it.
struct Voice {
    private(set) var (words, firm, reader, questions) = (0, 0, 0, 0)
    private var word = Hash64()
    private var (isInside, isPaused) = (false, false)

    mutating func hear(_ text: UnsafeBufferPointer<UInt8>) {
        let letters = LetterTable.shared
        var at = 0
        while at < text.count {
            let (scalar, length) = LineTally.scalar(text, at)
            at += length
            let folded = letters[scalar].folded
            if folded == 0, Self.isBlank(scalar) {
                pause()
                continue
            }
            if folded == 0 || isPaused { endWord() }
            if folded != 0 {
                isInside = true
                var word = word
                word.add(folded)
                while at < text.count, Letters.isSmall(text[at]) {
                    word.add(UInt32(text[at]))
                    at &+= 1
                }
                self.word = word
            } else if scalar == 0x3F {
                questions += 1
            }
        }
    }

    /// What `Layout.text` folds.
    private static func isBlank(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || scalar == 0x3000
    }

    /// What follows decides whether a word has ended.
    mutating func pause() { isPaused = isInside }

    mutating func endLine() { (word, isInside, isPaused) = (Hash64(), false, false) }

    private mutating func endWord() {
        guard isInside else { return }
        words += 1
        switch Self.speakers[word.value] {
        case .firm: firm += 1
        case .reader: reader += 1
        case nil: break
        }
        endLine()
    }

    private enum Speaker { case firm, reader }

    private static let speakers: HashTable<Speaker> = {
        let firm = PageSigns.hashes("we our us wir unser unsere unseren nous notre nos nuestro nuestra nostro")
        let reader = PageSigns.hashes("you your yours sie ihr ihre ihren vous votre vos usted su")
        let all = firm.map { ($0, Speaker.firm) } + reader.map { ($0, Speaker.reader) }
        return HashTable(Dictionary(uniqueKeysWithValues: all))
    }()
}
