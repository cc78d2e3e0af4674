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

    /// Whether readers wrote on that day, and nothing else tells of it.
    static func isOfComments(_ entry: DateDays.Entry) -> Bool {
        entry.signs.allSatisfy { $0.source.isShown && $0.zone.contains(.comment) }
    }
}
