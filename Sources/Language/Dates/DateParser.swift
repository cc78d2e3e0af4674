import Model

/// Reads the date that begins at a token, by hand-written forms in a fixed order.
struct DateParser {
    let tokens: [DateToken]
    let context: DateContext
    let lexicon = Lexicon.shared

    /// The date at a token with its time, or nil.
    func date(at index: Int) -> DateMatch? {
        guard var match = bareDate(at: index) else { return nil }
        if match.clock == nil, let clock = clock(after: match.end) {
            match.clock = clock
            match.end = clock.end
        }
        return match
    }

    private func bareDate(at index: Int) -> DateMatch? {
        let token = token(index)
        switch token.kind {
        case .number:
            guard !isGlued(before: index) else { return nil }
            return republican(index) ?? yearFirst(index) ?? compact(index) ?? dayFirst(index) ?? counted(index)
        case .word:
            return nameFirst(index) ?? reign(index) ?? relative(index) ?? wordedDay(index)
        default: return nil
        }
    }

    func token(_ index: Int) -> DateToken { tokens.indices.contains(index) ? tokens[index] : .end }

    func sense(_ index: Int) -> Sense { lexicon.senses[Int(token(index).sense)] }

    func has(_ index: Int, _ role: Sense.Roles) -> Bool { sense(index).has(role) }

    func isMark(_ index: Int, _ marks: String) -> Bool {
        let token = token(index)
        guard token.kind == .mark, token.value < 0x80 else { return false }
        return marks.utf8.contains(UInt8(token.value))
    }

    /// A number of at most that many digits.
    func number(_ index: Int, _ widths: ClosedRange<Int> = 1...2) -> Int? {
        let token = token(index)
        return token.kind == .number && widths.contains(token.width) && token.value >= 0 ? token.value : nil
    }

    /// The first token from here on that is neither such a word nor such a mark.
    func skip(_ index: Int, _ roles: Sense.Roles, _ marks: String, most: Int = 4) -> Int {
        var index = index
        for _ in 0..<most {
            if let next = words(index, roles)?.next {
                index = next
            } else if isMark(index, marks) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// One word, two words, or two words with a dot: what they mean and the token after them.
    func words(_ index: Int, _ role: Sense.Roles) -> (sense: Sense, next: Int)? {
        guard tokens.indices.contains(index), tokens[index].kind == .word, tokens[index].sense != 0 else { return nil }
        let first = sense(index)
        if first.has(.pairStart), let pair = pair(index, role) { return pair }
        return first.has(role) ? (first, index + 1) : nil
    }

    private func pair(_ index: Int, _ role: Sense.Roles) -> (sense: Sense, next: Int)? {
        for second in index + 1...index + 2 where token(second).kind == .word {
            if second == index + 2, !isMark(index + 1, ".-\"") { continue }
            let sense = lexicon[WordHash.pair(token(index).hash, token(second).hash)]
            guard sense.has(role) else { continue }
            return (sense, isMark(second + 1, ".") && second == index + 2 ? second + 2 : second + 1)
        }
        return nil
    }

    /// A month's name, or two names of the same month (كانون الثاني/يناير, ديسمبر كانون الأول).
    func month(_ index: Int) -> Month? {
        guard var month = singleMonth(index) else { return nil }
        let at = isMark(month.next, "/(") ? month.next + 1 : month.next
        if let other = singleMonth(at), other.number == month.number, other.calendar == month.calendar {
            month.next = isMark(other.next, ")") ? other.next + 1 : other.next
        }
        return month
    }

    private func singleMonth(_ index: Int) -> Month? {
        guard let (sense, next) = words(index, .month) else { return numberedMonth(index) }
        let isCroatian = context.isCroatian && sense.croatianMonth > 0
        return Month(
            number: isCroatian ? sense.croatianMonth : sense.month, calendar: sense.calendar,
            isBuddhist: sense.isBuddhist, next: next)
    }

    /// Months of the Levant that come in pairs, told apart by a number: كانون2.
    private func numberedMonth(_ index: Int) -> Month? {
        guard token(index).kind == .word, let place = number(index + 1, 1...1), (1...2).contains(place),
            let pair = Self.paired[token(index).hash]
        else { return nil }
        return Month(number: pair[place - 1], calendar: .gregorian, isBuddhist: false, next: index + 2)
    }

    private static let paired = [WordHash.of(name: "كانون"): [12, 1], WordHash.of(name: "تشرين"): [10, 11]]

    struct Month {
        var number: Int
        var calendar: CalendarKind
        var isBuddhist: Bool
        /// The first token after it.
        var next: Int
    }

    /// Whether the number continues another one: 10.1.2.2015, a phone number, a version.
    private func isGlued(before index: Int) -> Bool {
        guard !token(index).isSpaced, index > 0 else { return false }
        if token(index - 1).kind == .word {
            return token(index - 1).isUpper && token(index - 1).end - token(index - 1).start < 3
                && token(index - 1).hash != Self.letterT
        }
        return isMark(index - 1, ".-:,+$#") && !token(index - 1).isSpaced && token(index - 2).kind == .number
    }

    /// Whether another number follows right behind with one of these marks between.
    func isGlued(after end: Int, _ marks: String) -> Bool {
        isMark(end, marks) && !token(end).isSpaced && token(end + 1).kind == .number && !token(end + 1).isSpaced
    }

    static let letterT = WordHash.of(name: "t")
}
