import Language
import Model

/// Days that a page shows and that are not those of its story: the calendar above it, and those of its comments.
enum OtherDay {
    /// Whether a date above the headline, outside the part in which the story stands, is that of the fetch: pages show what
    /// day it is.
    static func isCalendar(_ sign: DateSign, in layout: Layout, title: Int, now: Timestamp) -> Bool {
        guard sign.source.isPrinted, sign.line >= 0, sign.line < title, layout.lines.indices.contains(title),
            abs(sign.day.daysSinceEpoch - WrittenDate(now).day.daysSinceEpoch) <= 1
        else { return false }
        let story: Hint = [.inArticle, .inMain]
        return !layout.lines[title].zone.isDisjoint(with: story) && sign.zone.isDisjoint(with: story)
            && sign.wording != .published
    }

    /// Whether it is the weekday and day alone in the site's own header above the headline: what "today" says there without
    /// the word. A header that the headline stands in is the story's.
    static func isMasthead(_ sign: DateSign, in layout: Layout, title: Int, reader: DateReader) -> Bool {
        guard sign.source.isPrinted, sign.wording == .none, sign.date.secondOfDay == nil,
            sign.line >= 0, sign.line < title, layout.lines.indices.contains(title),
            sign.zone.contains(.furniture), sign.zone.isDisjoint(with: [.inArticle, .inMain]),
            !layout.lines[title].zone.contains(.furniture)
        else { return false }
        return namesWeekday(sign.candidate.raw, reader: reader)
    }

    /// Whether a text is a date as a whole, with words beside what tells it.
    private static func namesWeekday(_ text: String, reader: DateReader) -> Bool {
        guard reader.readWhole(text) != nil, let date = reader.find(in: text, limit: 1).first else { return false }
        let bytes = Array(text.utf8)
        let rest = String(decoding: bytes[..<date.start] + bytes[date.end...], as: UTF8.self)
        return rest.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }

    /// Whether readers wrote on that day, and nothing else tells of it.
    static func isOfComments(_ entry: DateDays.Entry) -> Bool {
        entry.signs.allSatisfy { $0.source.isShown && $0.zone.contains(.comment) }
    }
}
