import Language
import Model
import Publish

/// The dates in a text, each with its day in two calendars and how it was read.
struct DateReadings {
    private let text: String
    private let found: [FoundDate]

    /// The text as a whole if it is a date, else those in it.
    init(of text: String, _ reader: DateReader) {
        self.text = text
        found = reader.readWhole(text).map { [$0] } ?? reader.find(in: text)
    }

    var isEmpty: Bool { found.isEmpty }

    func lines(on screen: Screen) -> [String] {
        var table = Columns([.left, .left, .left, .left, .left], on: screen)
        for date in found {
            table.add([date.date.description, Self.solar(date), date.calendar.rawValue, date.rule, words(of: date)])
        }
        return table.wrappedLines
    }

    var objects: [JSON] {
        found.map { date in
            [
                "date": .string(date.date.description), "solar": JSON(Self.solar(date)),
                "calendar": .string(date.calendar.rawValue), "rule": .string(date.rule),
                "words": .string(words(of: date)),
            ]
        }
    }

    private static func solar(_ date: FoundDate) -> String? { SolarHijri(date.date.day)?.description }

    private func words(of date: FoundDate) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: bytes[min(date.start, bytes.count)..<min(date.end, bytes.count)], as: UTF8.self)
    }
}
