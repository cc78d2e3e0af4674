/// All words of dates, by the hash of their folded spelling.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    private var places: [UInt64: Int32] = [:]
    /// The same as a table whose slots the hashes tell as they are: a Dictionary hashes each once more. A power of two,
    /// at most a quarter of them taken; a word stands where its hash says or in the next free slot.
    private var slots: [Slot] = []

    private struct Slot {
        var hash: UInt64 = 0
        var place: Int32 = 0
    }
    /// Every sense; the first means nothing.
    private(set) var senses: [Sense] = [.none]

    /// Where in `senses` the word stands, 0 if it is no word of dates.
    func place(of hash: UInt64) -> Int32 { slots[slot(of: hash)].place }

    private func slot(of hash: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: hash &* 0x9E37_79B9_7F4A_7C15 >> 32) & (slots.count - 1)
        while slots[at].hash != hash, slots[at].place != 0 { at = (at + 1) & (slots.count - 1) }
        return at
    }

    private mutating func fillSlots() {
        var count = 1
        while count < 4 * places.count { count *= 2 }
        slots = [Slot](repeating: Slot(), count: count)
        for (hash, place) in places { slots[slot(of: hash)] = Slot(hash: hash, place: place) }
    }

    /// The sense of a word, or of two words by their `WordHash.pair`.
    subscript(hash: UInt64) -> Sense { senses[Int(place(of: hash))] }

    private init() {
        for table in Months.latin + Months.slavic + Months.cyrillic + Months.greekAndCaucasian + Months.semitic
            + Months.persianGregorian + Months.indic + Months.asian + Months.ethiopicGregorian
        {
            add(months: table, .gregorian)
        }
        for (table, calendar, endings) in Months.declined {
            for ending in WordList.words(of: endings) { add(months: table, calendar, ending: ending) }
        }
        for table in Months.solarHijri { add(months: table, .solarHijri) }
        for table in Months.ethiopian { add(months: table, .ethiopian) }
        for table in Months.bikramSambat { add(months: table, .bikramSambat) }
        for table in Months.lunarHijri { add(months: table, .lunarHijri) }
        for table in Months.asian.prefix(3) {
            for group in WordList.fields(of: table[...], at: UInt8(ascii: "|")) { each(group) { $0.isBuddhist = true } }
        }
        for word in Months.croatianOctober { change(word) { $0.croatianMonth = 10 } }
        for line in Weekdays.names { add(line, .weekday) }
        for (words, role) in TimeWords.marks { add(words, role) }
        for (words, unit) in RelativeWords.units {
            each(words) {
                $0.roles.insert(.unit)
                $0.unit = unit
            }
        }
        for (words, unit) in RelativeWords.duals {
            each(words) {
                $0.roles.insert(.dual)
                $0.unit = unit
            }
        }
        for (words, unit, count) in RelativeWords.singles {
            each(words) {
                $0.roles.insert(.single)
                ($0.unit, $0.value) = (unit, count)
            }
        }
        for (count, words) in RelativeWords.counts {
            each(words) {
                $0.roles.insert(.count)
                $0.value = count
            }
        }
        for (words, shift) in RelativeWords.days {
            each(words) {
                $0.roles.insert(.dayWord)
                $0.shift = shift
            }
        }
        for (place, homograph) in RelativeWords.homographs.enumerated() {
            change(homograph.word) { $0.homograph = place }
        }
        for (number, words) in TimeWords.dayNumbers + TimeWords.joinedDayNumbers {
            each(words) {
                $0.roles.insert(.dayNumber)
                $0.value = number
            }
        }
        for (words, role) in RelativeWords.directions { add(words, role) }
        for (word, unit) in RelativeWords.unitsAgo {
            change(word) {
                $0.roles.formUnion([.unit, .agoAfter])
                $0.unit = unit
            }
        }
        for (name, minutes) in Zones.offsets {
            change(name) {
                $0.roles.insert(.zone)
                $0.zone = minutes
            }
        }
        for (name, base) in TimeWords.eras {
            change(name) {
                $0.roles.insert(.era)
                $0.base = base
            }
        }
        fillSlots()
    }

    /// Twelve groups parted by `|`, spellings parted by blanks; `_` stands for the blank inside a name.
    /// Each spelling takes the ending.
    private mutating func add(months table: String, _ calendar: CalendarKind, ending: Substring = "") {
        for (index, group) in WordList.fields(of: table[...], at: UInt8(ascii: "|")).enumerated() {
            for word in WordList.words(of: group) {
                change(word + ending) {
                    guard !$0.has(.month) else { return }
                    $0.roles.insert(.month)
                    ($0.month, $0.calendar) = (index + 1, calendar)
                }
            }
        }
    }

    private mutating func add(_ words: String, _ role: Sense.Roles) { each(words) { $0.roles.insert(role) } }

    private mutating func each(_ words: String, _ edit: (inout Sense) -> Void) { each(words[...], edit) }

    private mutating func each(_ words: Substring, _ edit: (inout Sense) -> Void) {
        for word in WordList.words(of: words) { change(word, edit) }
    }

    private mutating func change(_ word: String, _ edit: (inout Sense) -> Void) { change(word[...], edit) }

    private mutating func change(_ word: Substring, _ edit: (inout Sense) -> Void) {
        if let blank = word.utf8.firstIndex(of: UInt8(ascii: "_")) {
            change(word[..<blank]) { $0.roles.insert(.pairStart) }
        }
        let hash = WordHash.of(name: word)
        let place = places[hash] ?? Int32(senses.count)
        if places[hash] == nil {
            places[hash] = place
            senses.append(.none)
        }
        edit(&senses[Int(place)])
    }
}

/// FNV-1a over folded scalars. A collision could only mistake one word for another.
enum WordHash {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func add(_ scalar: UInt32, to hash: UInt64) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x100_0000_01b3 }

    /// The hash of two words that stand one after the other.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 31) ^ (second &+ 0x9e37_79b9_7f4a_7c15) }

    /// The hash of a name whose words are parted by `_`.
    static func of(name: Substring) -> UInt64 {
        guard name.utf8.contains(UInt8(ascii: "_")) else { return of(word: name) }
        let words = WordList.fields(of: name, at: UInt8(ascii: "_")).map(of(word:))
        return words.dropFirst().reduce(words.first ?? start, pair)
    }

    private static func of(word: Substring) -> UInt64 {
        word.unicodeScalars.reduce(start) { hash, scalar in
            LetterFold.isDropped(scalar.value) ? hash : add(LetterFold.fold(scalar.value), to: hash)
        }
    }
}
