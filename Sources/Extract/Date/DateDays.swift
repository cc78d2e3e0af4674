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
        var entries: [Entry] = []
        for sign in signs {
            let place = entries.indices.first { entries[$0].day == sign.day } ?? entries.count
            if place == entries.count { entries.append(Entry(sign.day)) }
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
        let tallies = entries.map { DateTally($0.signs) }
        let known = known(tallies)
        return FeatureRows.table(capacity: entries.count * Self.names.count) { rows in
            for index in entries.indices {
                for weight in tallies[index].kinds { rows.append(weight) }
                compare(index, tallies, known, &rows)
                tallies[index].addWords(to: &rows)
                place(index, tallies, known, &rows)
                tallies[index].addNature(to: &rows)
                for number in page { rows.append(number) }
            }
        }
    }

    /// What an entry is compared with: numbers of days, and the lines on which the entries begin.
    private struct Known {
        let top: Int?
        let change: Int?
        let first: Int?
        let last: Int?
        let firstLines: [Int]
    }

    private func known(_ tallies: [DateTally]) -> Known {
        let days = entries.indices.filter { entries[$0].best >= 0.25 }.map { entries[$0].day.daysSinceEpoch }
        let top = entries.indices.max { entries[$0].best < entries[$1].best }
        let change = tallies.firstIndex { $0.has(.modified) }
        return Known(
            top: top.map { entries[$0].day.daysSinceEpoch }, change: change.map { entries[$0].day.daysSinceEpoch },
            first: days.min(), last: days.max(), firstLines: tallies.map(\.firstLine).filter { $0 >= 0 }.sorted())
    }

    private func compare(_ index: Int, _ tallies: [DateTally], _ known: Known, _ rows: inout FeatureRows) {
        let best = entries[index].best
        let rival = entries.indices.lazy.filter { $0 != index }.map { entries[$0].best }.max()
        let number = entries[index].day.daysSinceEpoch
        rows.append(best)
        rows.append(best - (rival ?? 0))
        rows.append(tallies[index].sources.nonzeroBitCount)
        rows.append(min(20, entries[index].signs.count))
        rows.append(min(50, entries.count))
        rows.append(gap(number, known.top))
        rows.append(gap(number, known.change))
        rows.append(gap(number, known.first))
        rows.append(gap(number, known.last))
        rows.append(number <= known.first ?? number)
        rows.append(number >= known.last ?? number)
    }

    private func place(_ index: Int, _ tallies: [DateTally], _ known: Known, _ rows: inout FeatureRows) {
        let tally = tallies[index]
        rows.append(tallies.indices.contains { $0 != index && tallies[$0].isPublishedNear })
        rows.append(tally.near)
        rows.append(tally.share)
        rows.append(tally.firstLine)
        rows.append(tally.firstLine < 0 ? -1 : known.firstLines.firstIndex(of: tally.firstLine) ?? 0)
    }

    /// Days between, within three years; beyond where there is nothing to compare.
    private func gap(_ day: Int, _ other: Int?) -> Double {
        guard let other else { return 2000 }
        return Double(max(-1100, min(1100, day - other)))
    }
}
