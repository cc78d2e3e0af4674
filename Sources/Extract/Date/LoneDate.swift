import Language

/// The day that stands alone on a line under the headline or after the story, where sentences of the story tell of other
/// days: those are of what happened, or will.
enum LoneDate {
    /// Of a line, what its date takes at least, beside a name, and at most in a sentence.
    private static let (whole, signed, part) = (0.6, 0.25, 0.4)
    /// UTF-8 bytes from which a line is a sentence without a full stop.
    private static let sentence = 120

    /// The entry before which only such days come in `order`; nil where none is. `bodyEnd` is the story's last line.
    static func first(of entries: [DateDays.Entry], in order: [Int], bodyEnd: Int) -> Int? {
        guard let top = order.first(where: { !isTold(entries[$0]) }) else { return nil }
        if isSigned(entries[top], bodyEnd: bodyEnd) {
            return order.allSatisfy { $0 == top || isTold(entries[$0]) || isOther(entries[$0]) } ? top : nil
        }
        return top != order.first && isAlone(entries[top]) ? top : nil
    }

    /// Whether its writer has signed the story with it: "Nora Whitfield, 12 March 2024" under the last paragraph.
    private static func isSigned(_ entry: DateDays.Entry, bodyEnd: Int) -> Bool {
        guard bodyEnd >= 0 else { return false }
        return entry.signs.contains { sign in
            sign.source == .line && (bodyEnd - 1...bodyEnd + 1).contains(sign.line) && sign.share >= signed
                && [.none, .published].contains(sign.wording) && !isInSentence(sign) && !sign.candidate.raw.has(":")
                && sign.zone.isDisjoint(with: [.related, .teaser, .navigation, .comment, .quote, .link, .furniture])
        }
    }

    /// Whether all words beside it say that it is the day of something else.
    static func isOther(_ entry: DateDays.Entry) -> Bool {
        entry.signs.allSatisfy { $0.source == .line && $0.wording == .other }
    }

    /// Whether only sentences of the story tell of it: none that opens with it, as with where it was written and when, and
    /// none that speaks of publication.
    static func isOfStory(_ entry: DateDays.Entry, reader: DateReader) -> Bool {
        isTold(entry)
            && entry.signs.allSatisfy { sign in
                let text = sign.candidate.raw
                guard let first = reader.find(in: String(text.prefix(longestOpening)), limit: 1).first else {
                    return true
                }
                return !opens(text, first.start) && ![.published, .updated].contains(DateWording.of(before: text))
            }
    }

    /// Whether at most a mark of its own or a place with one stands before the date at a UTF-8 offset: "Saltmouth, 9 March".
    private static func opens(_ text: String, _ start: Int) -> Bool {
        guard start <= opening else { return false }
        let place = String(decoding: text.utf8.prefix(start), as: UTF8.self).trimmed()
        return place.unicodeScalars.last.map(marks.contains) ?? true
    }

    private static let marks: Marks = ",،(:–—-|/"

    /// UTF-8 bytes before a date that opens a story, and letters in which it is looked for.
    private static let (opening, longestOpening) = (40, 200)

    private static func isTold(_ entry: DateDays.Entry) -> Bool {
        entry.signs.allSatisfy { $0.wording == .other || $0.wording == .none && isInSentence($0) }
            && entry.signs.contains(where: isInSentence)
    }

    private static func isInSentence(_ sign: DateSign) -> Bool {
        guard sign.source == .line, sign.share < part else { return false }
        let text = sign.candidate.raw
        return text.utf8.count >= sentence || text.unicodeScalars.last.map { Letters.isSentenceEnd($0.value) } == true
    }

    private static func isAlone(_ entry: DateDays.Entry) -> Bool {
        entry.signs.contains { sign in
            sign.source == .line && sign.share >= whole && sign.nearness >= -1 && sign.wording != .other
                && sign.zone.isDisjoint(with: [.related, .teaser, .navigation, .comment, .quote, .link])
        }
    }
}
