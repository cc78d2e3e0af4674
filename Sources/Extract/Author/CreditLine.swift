import Language

/// A line cut into words, in which words for roles are looked up.
struct CreditLine {
    struct Label {
        let role: Credit.Role
        let start: Int
        /// Where the name begins.
        let end: Int
    }

    let scalars: [Unicode.Scalar]
    /// The letters of `scalars` folded, 0 for all else.
    private let folded: [UInt32]
    /// Words by their scalars, and whether one may begin a credit without a colon: it opens the line or follows a mark,
    /// a number or a blank after one.
    private var words: [(range: Range<Int>, opens: Bool)] = []
    /// Words for roles that announce a name, in order; they may overlap.
    private var labels: [Label] = []

    init(_ text: String) {
        let letters = LetterTable.shared
        scalars = text.scalars
        folded = scalars.map { letters[$0.value].folded }
        words.reserveCapacity(scalars.count / 4 + 1)
        var (start, opens) = (-1, true)
        for index in 0...scalars.count {
            let isWord = index < scalars.count && (folded[index] != 0 || Self.joins(scalars[index]))
            if isWord, start < 0 { start = index }
            if !isWord, start >= 0 {
                words.append((start..<index, opens))
                opens = scalars[index - 1].isDigit
                start = -1
            }
            if index < scalars.count, !isWord, scalars[index] != " " { opens = true }
        }
        labels = words.indices.compactMap { spelled($0) ?? dense($0) }
    }

    func text(_ range: Range<Int>) -> String {
        String(scalars: scalars[range]).trimmed(also: Self.edges)
    }

    private static let edges: Marks = ":：/／∕-–—|｜·•・＝؛՝៖፦۔"

    /// The name in a range, without the word for its report behind it.
    func name(_ range: Range<Int>) -> String {
        let name = text(range)
        guard let last = name.unicodeScalars.last, Letters.isDense(last.value) else { return name }
        let tail = CreditWords.reporting.first { name.count >= $0.count + 2 && name.hasSuffix($0) }
        return String(name.dropLast(tail?.count ?? 0))
    }

    /// The first word for a role from there on that announces a name.
    func label(from start: Int) -> Label? { labels.first { $0.start >= start } }

    /// Where a name that begins there ends: at a number, a mark that parts credits, or the next credit.
    func end(from start: Int) -> Int {
        var index = start
        // The colon and blanks before the name.
        while index < scalars.count, Self.isColon(scalars[index]) || scalars[index].isBlank { index += 1 }
        var stop = label(from: index)?.start ?? scalars.count
        if let other = otherLabel(behind: index), other < stop { stop = beforeDateWord(other, from: index) }
        while index < stop {
            let scalar = scalars[index]
            if scalar.isDigit { return beforeDateWord(index, from: start) }
            if CreditWords.partings.contains(scalar), !isDotted(index) { break }
            let isDash = (scalar == "-" || scalar == "–") && index > 0 && scalars[index - 1] == " "
            if isDash { break }
            index += 1
        }
        return index
    }

    /// Whether a dot stands between the parts of a name that Chinese spells by its sounds: `买买提·艾力`.
    private func isDotted(_ index: Int) -> Bool {
        scalars[index] == "·" && index > 0 && index + 1 < scalars.count && Self.isIdeograph(scalars[index - 1])
            && Self.isIdeograph(scalars[index + 1])
    }

    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    /// The weekday or the month of a date belongs to no name, nor does "published".
    private func beforeDateWord(_ end: Int, from start: Int) -> Int {
        var (end, at) = (end, end)
        while let last = words.last(where: { $0.range.upperBound <= at && $0.range.lowerBound > start }) {
            let word = text(last.range)
            at = last.range.lowerBound
            if DateReader.isDateWord(word) || DateWording.of(before: word) != .none {
                end = at
            } else if !AuthorWords.trailing.contains(word[...]) {
                break
            }
        }
        return end
    }

    /// Where a word with a colon right behind it stands that is no role: another label, of whatever follows.
    private func otherLabel(behind start: Int) -> Int? {
        words.first { word in
            // What ends the line labels nothing.
            word.range.lowerBound > start && word.range.upperBound < scalars.count - 1
                && (scalars[word.range.upperBound] == ":" || scalars[word.range.upperBound] == "：")
                && !scalars[word.range.lowerBound].isDigit
        }?.range.lowerBound
    }

    /// One to four words that name a role.
    private func spelled(_ index: Int) -> Label? {
        var hash = Hash64()
        var best: Label?
        for last in index..<min(words.count, index + 4) {
            if last > index { hash.add(0x20) }
            for at in words[last].range where folded[at] != 0 { hash.add(folded[at]) }
            let end = words[last].range.upperBound
            guard let entry = CreditWords.table[hash.value], end < scalars.count else { continue }
            let isAnnounced =
                switch entry.form {
                case _ where colon(after: end): true
                case .noun: false
                case .verb: words[index].opens && words.count > last + 2
                // "oprac. Ewa Lis".
                case .phrase:
                    words[index].opens
                        && (scalars[end].isBlank || scalars[end] == "'" || scalars[end] == "’"
                            || end + 1 < scalars.count && scalars[end] == "." && scalars[end + 1] == " ")
                }
            if isAnnounced {
                best = Label(role: entry.role, start: words[index].range.lowerBound, end: end)
            } else if best == nil, entry.form == .noun, let further = further(behind: last) {
                best = Label(role: entry.role, start: words[index].range.lowerBound, end: further)
            }
        }
        return best
    }

    /// Where a label ends that names a second kind of work before its colon: "Entrevista y fotos:", "حوار وتصوير:".
    private func further(behind last: Int) -> Int? {
        guard last + 1 < words.count else { return nil }
        let next = text(words[last + 1].range)
        let isJoined = next.hasPrefix("و") && Self.isRole(next.dropFirst())
        let isJoiner =
            last + 2 < words.count && Self.joiners.contains(next.lowercased())
            && Self.isRole(text(words[last + 2].range)[...])
        guard isJoined || isJoiner else { return nil }
        let end = words[isJoined ? last + 1 : last + 2].range.upperBound
        return end < scalars.count && scalars[end] == ":" ? end : nil
    }

    private static func isRole(_ word: Substring) -> Bool { CreditWords.table[Hash64.of(String(word))] != nil }

    /// What stands between two kinds of work, or two names with theirs.
    static let joiners: Set<String> = [
        "and", "und", "et", "y", "e", "en", "og", "och", "i", "и", "та", "ve", "و", "اور", "او", "și",
    ]

    /// Words of scripts without blanks: `記者林佩珊`, `本报记者 沈一舟`, `文：相原ノエ`.
    private func dense(_ index: Int) -> Label? {
        let word = scalars[words[index].range]
        guard let first = word.first, Letters.isDense(first.value) else { return nil }
        for (label, role, mayTouch) in CreditWords.dense {
            guard let start = word.indices.first(where: { word[$0...].starts(with: label) }) else { continue }
            let end = start + label.count
            guard start == word.startIndex || mayTouch && start - word.startIndex <= 5 else { continue }
            let tail =
                CreditWords.reporting.first { word.suffix($0.count).elementsEqual($0.unicodeScalars) }?.count ?? 0
            // `文・高瀬美咲`
            let isDotted = end < word.endIndex && scalars[end] == "・"
            // "本报记者, 青石岭" names a place.
            let isNamed = mayTouch && !comma(after: end) || label.contains("・") && end < scalars.count
            let isAnnounced =
                end == word.endIndex
                ? colon(after: end) || isNamed : isDotted || mayTouch && word.endIndex - end - tail <= 4
            if isAnnounced, end < scalars.count { return Label(role: role, start: word.startIndex, end: end) }
        }
        return nil
    }

    private func colon(after end: Int) -> Bool {
        guard let mark = scalars[end...].first(where: { $0 != " " }) else { return false }
        return Self.isColon(mark)
    }

    private func comma(after end: Int) -> Bool {
        scalars[end...].first { $0 != " " }.map(",，、".unicodeScalars.contains) == true
    }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool { ":：﹕／/∕｜؛＝՝៖፦۔".unicodeScalars.contains(scalar) }

    /// Joiners inside a word, the stroke that lengthens it, and Arabic marks: the hamza of "نوشتهٔ".
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{200C}" || scalar == "\u{200D}" || scalar == "\u{640}" || (0x64B...0x655).contains(scalar.value)
    }
}
