import Language
import Model

/// Chooses the day of publication: everything that may name it proposes, the days are weighed against each other.
struct DateFinder {
    let stated: StatedDates
    let shown: ShownDates
    /// What the page is like, as `DateDays.pageNames` tells.
    let page: [Double]
    let now: Timestamp

    /// The chosen day's candidates come first; a weight is the probability that its day is right.
    struct Choice {
        var candidates: [Candidate<WrittenDate>] = []
        /// Nil where the page is most likely undated.
        var date: WrittenDate?
        /// How far the rules believe the chosen day, apart from the model.
        var score = 0.0

        /// Lets what a site's rule says go before everything else.
        mutating func take(_ ruled: Candidate<WrittenDate>) {
            for index in candidates.indices { candidates[index].score = min(candidates[index].score, ruled.score) }
            candidates.insert(ruled, at: 0)
            (date, score) = (ruled.value, ruled.score)
        }
    }

    /// Below this a page counts as undated.
    private static let least = 0.3
    /// Part of the rules' own belief in the choice, so that a page of a rare kind is read by its plain statements;
    /// measured by `Tests/Training/train_date.py --check`.
    private static let (lean, middle) = (0.15, 0.7)

    func days() -> DateDays {
        let printed = ListedDates(layout: shown.layout, places: shown.places).dropped(from: shown.signs())
        var signs = stated.signs() + printed
        // What a page states for all programs goes before what it keeps for its own.
        if !signs.contains(where: { $0.source.isStated || $0.source == .item }) {
            signs += StateDates(states: stated.facts.states, reader: stated.reader).signs()
        }
        signs.removeAll {
            !$0.date.isPlausible(now: now)
                || OtherDay.isCalendar($0, in: shown.layout, title: shown.places.title, now: now)
                || OtherDay.isMasthead($0, in: shown.layout, title: shown.places.title, reader: shown.reader)
        }
        DateShift.localize(&signs)
        return DateDays(signs, page: page)
    }

    func published() -> Choice {
        let days = days()
        var odds = zip(days.entries, TreeModel.date.judge(days.table())).map {
            entry, odds in
            max(odds + Self.lean * (entry.best - Self.middle), StateDates.chance(of: entry))
        }
        var order = days.entries.indices.sorted { (odds[$1], $0) < (odds[$0], $1) }
        func prefer(_ better: Int?, atLeast least: Double = 0) {
            guard let better else { return }
            odds[better] = max(odds[better], odds[order[0]], least)
            order.removeAll { $0 == better }
            order.insert(better, at: 0)
        }
        prefer(LoneDate.first(of: days.entries, in: order, bodyEnd: shown.places.bodyEnd), atLeast: Self.least)
        prefer(RenderedDay.first(of: days.entries, in: order, now: now))
        prefer(ToldDay.first(of: days.entries, in: order))
        var choice = Choice()
        for index in order {
            for sign in days.entries[index].signs.sorted(by: { $0.candidate.score > $1.candidate.score }) {
                var candidate = sign.candidate
                candidate.score = odds[index]
                choice.candidates.append(candidate)
            }
        }
        guard let first = order.first, odds[first] >= Self.least, !isOfSomethingElse(days.entries[first]) else {
            return choice
        }
        choice.date = written(days.entries[first])
        choice.score = days.entries[first].best
        return choice
    }

    private func isOfSomethingElse(_ entry: DateDays.Entry) -> Bool {
        LoneDate.isOther(entry) || LoneDate.isOfStory(entry, reader: shown.reader) || OtherDay.isOfComments(entry)
    }

    /// When the page was last changed.
    func modified() -> [Candidate<WrittenDate>] { stated.modifications() }

    /// The day with its time and zone: from the most trusted sign that has them.
    private func written(_ entry: DateDays.Entry) -> WrittenDate {
        func rank(_ sign: DateSign) -> Double {
            let date = sign.date
            guard date.day == entry.day else { return -1 }
            guard sign.candidate.score >= 0.5 else { return sign.candidate.score }
            return sign.candidate.score + (date.secondOfDay == nil ? 0 : 0.5) + (date.offset == nil ? 0 : 0.02)
        }
        let best = entry.signs.max { rank($0) < rank($1) }
        return best.flatMap { $0.date.day == entry.day ? $0.date : nil } ?? WrittenDate(entry.day)
    }
}
