public import Model

/// Reads dates as people, feeds and pages write them, in about sixty languages and six calendars.
///
/// A value: the same text with the same settings gives the same date. The day is the one written, in the zone written.
public struct DateReader: Sendable {
    private let context: DateContext

    /// Whether a word of at least three letters is the name of a day of the week or of a month in some language.
    public static func isDateWord(_ word: String) -> Bool {
        guard word.unicodeScalars.count >= 3 else { return false }
        let sense = Lexicon.shared[WordHash.of(name: word[...])]
        return sense.has(.weekday) || sense.has(.month)
    }

    /// Whether a word of at least three letters is the name of a day of the week in some language, and of no month.
    public static func isWeekday(_ word: String) -> Bool {
        guard word.unicodeScalars.count >= 3 else { return false }
        let sense = Lexicon.shared[WordHash.of(name: word[...])]
        return sense.has(.weekday) && !sense.has(.month)
    }

    /// Whether a word says that something lies so far back: پیش, منذ, назад.
    public static func isAgo(_ word: Substring) -> Bool {
        Lexicon.shared[WordHash.of(name: word)].has([.agoBefore, .agoAfter])
    }

    /// Whether a word is a length of time: ساعت, день.
    public static func isLengthOfTime(_ word: Substring) -> Bool { Lexicon.shared[WordHash.of(name: word)].has(.unit) }

    /// - Parameters:
    ///   - language: BCP 47; settles the order of day and month, Solar Hijri years and a few names.
    ///   - offset: the source's zone in minutes east of UTC, for relative words and epoch numbers.
    ///   - now: what relative words count from, and the bound of future dates.
    ///   - dayFirst: overrides the order that the language gives (month first in `en-US`, else day first).
    public init(language: String? = nil, offset: Int? = nil, now: Timestamp, dayFirst: Bool? = nil) {
        context = DateContext(language: language, offset: offset, now: now, dayFirst: dayFirst)
    }

    /// UTF-8 bytes of a text that can still be a date as a whole.
    public static let longestDate = 300

    /// The date when the whole text is one; nil when anything else stands in it.
    public func read(_ text: String) -> WrittenDate? { readWhole(text)?.date }

    /// The same, with the rule that read it.
    public func readWhole(_ text: String) -> FoundDate? {
        guard text.utf8.count <= Self.longestDate else { return nil }
        var context = context
        (context.isWhole, context.allowsYearless) = (true, true)
        return WholeDate(DateParser(tokens: DateScanner.scan(text), context: context)).read()
    }

    /// A date that a page states for programs: as `readWhole`, and in any language a solar year where the offset is that of
    /// Iran or Afghanistan, or UTC: a Gregorian 1393 or a lunar one is no day of news.
    public func readStated(_ text: String) -> FoundDate? {
        if let found = readWhole(text) { return found }
        guard text.hasPrefix("13") || text.hasPrefix("14"), let found = Self.solar(context).readWhole(text),
            let offset = found.date.offset, Self.solarOffsets.contains(offset),
            found.calendar == .solarHijri, found.date.day.year >= Self.firstYear,
            found.date.isPlausible(now: context.now)
        else { return nil }
        return found
    }

    private static let solarOffsets: Set<Int> = [0, 210, 270]
    private static let firstYear = 1991

    private init(_ context: DateContext) { self.context = context }

    private static func solar(_ context: DateContext) -> DateReader {
        var context = context
        context.usesSolar = true
        return DateReader(context)
    }

    /// Dates in running text in their order: none in the future (24 hours of tolerance), no bare years, no lunar date
    /// alone. Day and month without a year (`yearless`) only when asked for.
    public func find(in text: String, limit: Int = 1000, yearless: Bool = false) -> [FoundDate] {
        var context = context
        context.allowsYearless = yearless
        let search = DateSearch(parser: DateParser(tokens: DateScanner.scan(text), context: context))
        return search.find(limit: limit)
    }
}
