/// What a word can mean in a date. One word often means several things (`mar`: March, Tuesday), so senses add up.
struct Sense: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt32

        static let month = Roles(rawValue: 1 << 0)
        static let weekday = Roles(rawValue: 1 << 1)
        /// Small words inside a date: de, of, the, um.
        static let filler = Roles(rawValue: 1 << 2)
        /// Stands after (or before) the number of a year, month, day: 年, года, năm.
        static let yearMark = Roles(rawValue: 1 << 3)
        static let monthMark = Roles(rawValue: 1 << 4)
        static let dayMark = Roles(rawValue: 1 << 5)
        static let ordinal = Roles(rawValue: 1 << 6)
        /// Announces a time: at, um, ساعت.
        static let timeLead = Roles(rawValue: 1 << 7)
        static let hourMark = Roles(rawValue: 1 << 8)
        static let minuteMark = Roles(rawValue: 1 << 9)
        static let secondMark = Roles(rawValue: 1 << 10)
        static let morning = Roles(rawValue: 1 << 11)
        static let afternoon = Roles(rawValue: 1 << 12)
        static let zone = Roles(rawValue: 1 << 13)
        static let unit = Roles(rawValue: 1 << 14)
        static let agoBefore = Roles(rawValue: 1 << 15)
        static let agoAfter = Roles(rawValue: 1 << 16)
        static let dayWord = Roles(rawValue: 1 << 17)
        /// Counts years from `base`: 平成, 民國.
        static let era = Roles(rawValue: 1 << 18)
        /// Names the Buddhist era: พ.ศ.
        static let buddhist = Roles(rawValue: 1 << 19)
        /// One: a, an, une, یک.
        static let one = Roles(rawValue: 1 << 20)
        /// First of two words that mean something together.
        static let pairStart = Roles(rawValue: 1 << 21)
        /// The number of a day in words: نهم, بیست and سوم, and "و" between them.
        static let dayNumber = Roles(rawValue: 1 << 22)
        /// Two of a unit in one word: يومين.
        static let dual = Roles(rawValue: 1 << 23)
        /// A unit that means `value` of it where no number stands beside: час назад.
        static let single = Roles(rawValue: 1 << 24)
        /// The number `value` in words: two, سه.
        static let count = Roles(rawValue: 1 << 25)
        /// Some of a unit: few, چند.
        static let few = Roles(rawValue: 1 << 26)
        static let half = Roles(rawValue: 1 << 27)
        /// Joins two parts of a length of time: and, و.
        static let joint = Roles(rawValue: 1 << 28)
        /// Night runs over midnight: 12 is 0, small hours stay, great ones are those before midnight.
        static let night = Roles(rawValue: 1 << 29)
        /// Noon stands between the halves: 11 and 12 stay, small hours are those after.
        static let noon = Roles(rawValue: 1 << 30)
        /// All that tell which of two hours a clock of twelve means.
        static let halves: Roles = [.morning, .noon, .afternoon, .night]
    }

    var roles: Roles = []
    var month = 0
    var calendar = CalendarKind.gregorian
    /// Minutes east of UTC.
    var zone = 0
    var unit = TimeUnit.second
    /// Days from today.
    var shift = 0
    /// The year before an era's first.
    var base = 0
    /// Where the word means another month in Croatian (listopad).
    var croatianMonth = 0

    /// The number that the word names.
    var value = 0

    /// Its place among `RelativeWords.homographs`: the only language in which it is meant; -1 for a word of all.
    var homograph = -1

    /// A month of a language whose years count from the Buddha.
    var isBuddhist = false

    static let none = Sense()

    func has(_ role: Roles) -> Bool { !roles.isDisjoint(with: role) }
}

/// The length of a relative date.
enum TimeUnit: Sendable { case second, minute, hour, day, week, month, year }
