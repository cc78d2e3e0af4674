import Model

/// The days that the signs of a page speak for, each a row of numbers from which `DateTrees` tell the day of
/// publication.
struct DateDays {
    struct Entry {
        let day: Day
        private(set) var signs: [DateSign] = []
        /// The weight of its strongest sign.
        private(set) var best = -1.0

        init(_ day: Day) { self.day = day }

        mutating func add(_ sign: DateSign) {
            signs.append(sign)
            best = max(best, sign.candidate.score)
        }
    }

    /// In the order of their first sign.
    let entries: [Entry]
    private let page: [Double]

    init(_ signs: [DateSign], page: [Double]) {
        var (places, entries): ([Day: Int], [Entry]) = ([:], [])
        for sign in signs {
            let place = places[sign.day] ?? entries.count
            if place == entries.count {
                places[sign.day] = place
                entries.append(Entry(sign.day))
            }
            entries[place].add(sign)
        }
        (self.entries, self.page) = (entries, page)
    }

    static let pageNames = "story ogArticle ogOther isRoot depth slugWords bodyLetters".split(separator: " ").map(
        String.init)

    /// What the page as a whole says on whether it has a date.
    static func page(_ facts: PageFacts, letters: Int) -> [Double] {
        let type = facts.meta("og:type")?.value.lowercased()
        let path = AddressDate.archived(facts.url?.path ?? "")
        let segments = path.utf8.split(separator: UInt8(ascii: "/"))
        return [
            facts.story == nil ? 0 : 1, type?.has("article") == true ? 1 : 0,
            type.map { $0.has("article") ? 0 : 1 } ?? 0,
            facts.url != nil && segments.isEmpty ? 1 : 0, Double(segments.count),
            Double(segments.last?.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.count ?? 0),
            Double(min(letters, 20_000)),
        ]
    }

    static let names =
        DateSource.allCases.map { "\($0)" }
            + """
            best margin kinds signs days fromBest fromModified fromFirst fromLast isFirst isLast published updated otherWord
            publishedElsewhere near share firstLine lineRank hasTime isLocal isUTC prose quote trouble relative
            """.columns + pageNames

    /// Rows of `names.count` numbers, one for each entry.
    func table() -> [Float] {
        let top = entries.max { $0.best < $1.best }
        let change = day(of: .modified)
        let known = entries.filter { $0.best >= 0.25 }.map(\.day.daysSinceEpoch)
        let firstLines = entries.map(firstLine).filter { $0 >= 0 }.sorted()
        let isPublishedWorded = entries.map { $0.signs.contains { $0.wording == .published && $0.nearness > -1.2 } }
        return entries.indices.flatMap { index -> [Float] in
            let entry = entries[index]
            let others = entries.indices.filter { $0 != index }
            let rival = others.map { entries[$0].best }.max() ?? 0
            let number = entry.day.daysSinceEpoch
            let line = firstLine(entry)
            let row: [Double] =
                kinds(entry) + [
                    entry.best, entry.best - rival, Double(Set(entry.signs.map(\.source)).count),
                    Double(min(20, entry.signs.count)), Double(min(50, entries.count)),
                    gap(number, top?.day.daysSinceEpoch), gap(number, change), gap(number, known.min()),
                    gap(number, known.max()), number <= known.min() ?? number ? 1 : 0,
                    number >= known.max() ?? number ? 1 : 0,
                ] + words(entry) + [
                    others.contains { isPublishedWorded[$0] } ? 1 : 0,
                    entry.signs.map(\.nearness).max() ?? -3, entry.signs.map(\.share).max() ?? 0, Double(line),
                    line < 0 ? -1 : Double(firstLines.firstIndex(of: line) ?? 0),
                ] + nature(entry) + page
            return row.map(Float.init)
        }
    }

    /// The best weight of each source.
    private func kinds(_ entry: Entry) -> [Double] {
        var row = [Double](repeating: 0, count: DateSource.allCases.count)
        for sign in entry.signs { row[sign.source.rawValue] = max(row[sign.source.rawValue], sign.candidate.score) }
        return row
    }

    private func words(_ entry: Entry) -> [Double] {
        [DateWording.published, .updated, .other].map { wording in
            entry.signs.contains { $0.wording == wording } ? 1 : 0
        }
    }

    private func nature(_ entry: Entry) -> [Double] {
        let timed = entry.signs.lazy.filter { $0.date.secondOfDay != nil }
        let zones = entry.signs.lazy.filter { $0.line >= 0 }.map { $0.zone }
        func any(_ zone: Hint) -> Double {
            !zones.isEmpty && zones.allSatisfy { !$0.isDisjoint(with: zone) } ? 1 : 0
        }
        return [
            timed.isEmpty ? 0 : 1, timed.contains { ($0.date.offset ?? 0) != 0 } ? 1 : 0,
            timed.contains { $0.isUTC } ? 1 : 0,
            entry.signs.contains { $0.source == .line && $0.share < 0.15 } ? 1 : 0, any(.quote),
            any([.comment, .related, .teaser, .navigation, .advert]),
            entry.signs.contains { $0.candidate.rule.hasSuffix("relative") || $0.candidate.rule.hasSuffix("day-word") }
                ? 1 : 0,
        ]
    }

    private func firstLine(_ entry: Entry) -> Int {
        entry.signs.lazy.map(\.line).filter { $0 >= 0 }.min() ?? -1
    }

    private func day(of source: DateSource) -> Int? {
        entries.first { $0.signs.contains { $0.source == source } }?.day.daysSinceEpoch
    }

    /// Days between, within three years; beyond where there is nothing to compare.
    private func gap(_ day: Int, _ other: Int?) -> Double {
        guard let other else { return 2000 }
        return Double(max(-1100, min(1100, day - other)))
    }
}
