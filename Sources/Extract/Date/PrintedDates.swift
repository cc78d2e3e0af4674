import Language
import Model

/// The dates of short texts, each with what the words before it say. A text that comes again, as those of the stories in a
/// list do, is read once.
struct PrintedDates {
    typealias Printed = (date: FoundDate, wording: DateWording)

    let reader: DateReader
    private var known = HashTable<[Printed]>()

    init(reader: DateReader) { self.reader = reader }

    /// UTF-8 bytes of a text that may come again; longer ones are lines of the story.
    private static let longest = 80

    mutating func all(in text: String) -> [Printed] {
        guard text.utf8.count <= Self.longest else { return read(text) }
        let hash = text.withBytes { Hash64.plain($0) }
        if let printed = known[hash] { return printed }
        let printed = read(text)
        known.updateValue(printed, for: hash)
        return printed
    }

    private func read(_ text: String) -> [Printed] {
        let found = reader.find(in: text, limit: 3)
        if found.count == 2, isSpan(found[0], found[1], in: text) { return found.map { ($0, .other) } }
        var end = 0
        return found.map { date in
            defer { end = date.end }
            return (date, DateWording.around(text, from: end, start: date.start, end: date.end))
        }
    }

    /// "12 June 1931 – 3 February 2024" says how long something lasted.
    private func isSpan(_ first: FoundDate, _ second: FoundDate, in text: String) -> Bool {
        guard first.end < second.start, first.date.day.daysSinceEpoch < second.date.day.daysSinceEpoch - 1 else {
            return false
        }
        let between = String(decoding: Array(text.utf8)[first.end..<second.start], as: UTF8.self).trimmed()
        return Self.spans.contains(between)
    }

    private static let spans: Set<String> = ["-", "–", "—", "to", "bis", "au", "al", "до", "تا", "إلى", "تر"]
}
