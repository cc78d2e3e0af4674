/// A run of words between two block boundaries (or two `br`): what a reader sees as a paragraph, heading, label or
/// cell.
struct Line {
    /// The block element around it.
    var owner: Int32
    /// Its nodes, first to one past the last.
    var first: Int32
    var end: Int32
    /// Letters and digits; ideographs and syllables count twice.
    var letters: Int32 = 0
    var linkLetters: Int32 = 0
    var strongLetters: Int32 = 0
    var emphasisLetters: Int32 = 0
    var digits: Int32 = 0
    var upper: Int32 = 0
    var words: Int32 = 0
    /// Sentence ends within and at the end.
    var sentences: Int32 = 0
    var commas: Int32 = 0
    var endsSentence = false
    var phrase = Phrase.none
    /// Of the folded words.
    var hash: UInt64 = 0
    /// Where its folded words begin and end among those of the page.
    var keyStart: Int32 = 0
    var keyEnd: Int32 = 0
    /// Hints of all elements around it.
    var zone: Hint = []
    var isDuplicate = false

    var linkDensity: Double { letters == 0 ? 0 : Double(linkLetters) / Double(letters) }
    /// Positive for a line that a story may hold, negative for one that stands beside stories.
    var worth: Double {
        if zone.contains(.skipped) { return 0 }
        let letters = Double(letters)
        if isDuplicate || !zone.isDisjoint(with: BodyRegion.against) { return -letters / 2 }
        if isProse { return letters * (1 - linkDensity) }
        return -min(letters, 30) * (0.3 + linkDensity)
    }
    /// Words of a story rather than labels: long enough, not links.
    var isProse: Bool { letters >= 50 && linkLetters * 3 < letters && (sentences > 0 || letters >= 120) }
}

/// Counts the scalars of a line as its texts come, and has their folded words written.
struct LineTally {
    var line: Line
    private var hash = Hash64()
    private var isGap = false
    private var wasEnd = false
    private var hasWords = false
    private var prefix = Phrase.none

    init(owner: Int, first: Int, zone: Hint) {
        line = Line(owner: Int32(owner), first: Int32(first), end: Int32(first + 1), zone: zone)
    }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, hints: Hint, to key: inout Fold.Writer) {
        let start = line.letters
        let letters = LetterTable.shared
        var at = 0
        while at < bytes.count {
            // Most marks are blanks between words, and most words begin with a small letter.
            if bytes[at] == 0x20, !wasEnd {
                endWord()
                key.part()
                at += 1
                continue
            }
            if Letters.isSmall(bytes[at]) {
                beginWord()
                key.join()
            } else {
                let (scalar, length) = Self.scalar(bytes, at)
                at += length
                let letter = letters[scalar]
                guard letter.isWord else {
                    countMark(scalar)
                    key.mark(scalar)
                    continue
                }
                count(letter, scalar)
                key.letter(letter.folded, bytes[at - length..<at])
            }
            // Letters within a word that are no digits or capitals change nothing but its hash and length.
            let plain = key.plain(bytes, from: at, letters, hash)
            (at, hash) = (plain.end, plain.hash)
            line.letters += Int32(truncatingIfNeeded: plain.count)
        }
        let added = line.letters - start
        if hints.contains(.link) { line.linkLetters += added }
        if hints.contains(.strong) { line.strongLetters += added }
        if hints.contains(.emphasis) { line.emphasisLetters += added }
    }

    /// Whether the words so far end a sentence.
    var hasEnded: Bool { wasEnd }

    mutating func finish() -> Line {
        checkPrefix(isEnd: true)
        if wasEnd, !isSentenceCounted { line.sentences += 1 }
        line.endsSentence = wasEnd
        line.hash = hash.value
        line.phrase = prefix
        if hasWords { line.words += 1 }
        return line
    }

    @inline(__always) private mutating func endWord() {
        if !isGap, hasWords {
            if line.words < 6 { checkPrefix(isEnd: false) }
            line.words += 1
        }
        isGap = true
    }

    @inline(__always) private mutating func beginWord() {
        (wasEnd, isSentenceCounted) = (false, false)
        if isGap, hasWords { hash.add(0x20) }
        (isGap, hasWords) = (false, true)
    }

    private mutating func countMark(_ scalar: UInt32) {
        endWord()
        if Letters.isSentenceEnd(scalar) {
            wasEnd = true
        } else if Letters.isComma(scalar) {
            line.commas += 1
        } else if wasEnd, !isSentenceCounted, scalar == 0x20 || scalar == 0x0A || scalar == 0xA0 {
            line.sentences += 1
            // The end of the line tells again.
            isSentenceCounted = true
        }
    }

    @inline(__always) private mutating func count(_ letter: LetterTable.Letter, _ scalar: UInt32) {
        if wasEnd, !isSentenceCounted, scalar >= 0x2E80 { line.sentences += 1 }
        beginWord()
        hash.add(letter.folded)
        line.letters += Letters.isDense(scalar) ? 2 : 1
        if letter.isDigit {
            line.digits += 1
        } else if letter.isUpper {
            line.upper += 1
        }
    }

    private var isSentenceCounted = false

    private mutating func checkPrefix(isEnd: Bool) {
        guard prefix == .none, let entry = Phrase.table[hash.value], isEnd || !entry.isWhole else { return }
        prefix = entry.phrase
    }

    @inline(__always) static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[at])
        if first < 0x80 { return (first, 1) }
        func next(_ offset: Int) -> UInt32 { at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
        return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
}
