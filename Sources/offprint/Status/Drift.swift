import Extract
import Model
import Publish
import Store

/// What is no longer found in the articles of a source although it long was: the paper has changed its pages, or a rule
/// written for them no longer fits (EXTR-08). Learned from the source's own past.
///
/// The newest articles, `drift-articles` of them, are held against those before.
struct Drift: Hashable {
    /// The closed list: what has changed.
    enum Sign: String, CaseIterable {
        /// Pages in which no article is found; articles without the field; titles that are all the same; texts that are
        /// much shorter; fields that the site's own rule no longer gives.
        case articles, authors, date, title, text, rule
    }

    var sign: Sign
    /// What is wrong, in words.
    var text: String

    /// The fewest that make a past, and how many of it are looked at.
    static let fewest = 20
    static let looked = 50
    /// Pages without an article are counted so far back.
    static let memory: Duration = .seconds(30 * 86_400)
    /// What at least so much of the past had, at most so much of the newest has.
    private static let usual = 0.8
    private static let rare = 0.3
    /// Texts are short that have less than this of the letters there were.
    private static let short = 0.25

    /// All that has changed, `readings` newest first; `unread` are pages that were found to hold no article.
    static func all(_ readings: [ArticleReading], unread: [Timestamp], newest: Int) -> [Drift] {
        guard newest > 0 else { return [] }
        let (recent, past) = (readings.prefix(newest), readings.dropFirst(newest).prefix(looked))
        let pages = articles(readings.map(\.seen), unread, newest: newest).map { [$0] } ?? []
        guard recent.count == newest, past.count >= fewest else { return pages }
        let period = Period(recent: Array(recent), past: Array(past))
        let fields = [
            period.missing(.authors, "without an author", \.hasAuthors),
            period.missing(.date, "without a date", \.hasDate), period.sameTitle, period.shortTexts,
        ]
        let ruled = past.reduce(into: Set<String>()) { $0.formUnion($1.ruled) }.sorted().map { field in
            period.missing(.rule, "without \(field) by the site's rule") { $0.ruled.contains(field) }
        }
        return pages + (fields + ruled).compactMap(\.self)
    }

    /// Of the pages looked at last, articles and others, most hold none; before, most did.
    private static func articles(_ seen: [Timestamp], _ unread: [Timestamp], newest: Int) -> Drift? {
        let pages = (seen.map { ($0, true) } + unread.map { ($0, false) }).sorted { $0.0 > $1.0 }.map(\.1)
        let (recent, past) = (pages.prefix(newest), pages.dropFirst(newest).prefix(looked))
        guard recent.count == newest, past.count >= fewest, share(past) >= usual, share(recent) <= rare else {
            return nil
        }
        let (now, before) = (recent.count { !$0 }, past.count { !$0 })
        return Drift(
            sign: .articles,
            text: "no article in \(now) of its last \(newest) pages, before in \(before) of \(past.count)")
    }

    private static func share(_ found: some Collection<Bool>) -> Double {
        Double(found.count { $0 }) / Double(max(1, found.count))
    }

    /// The newest articles, and those before them.
    private struct Period {
        var recent: [ArticleReading]
        var past: [ArticleReading]

        func missing(_ sign: Sign, _ lack: String, _ has: (ArticleReading) -> Bool) -> Drift? {
            let (now, before) = (recent.map(has), past.map(has))
            guard share(before) >= usual, share(now) <= rare else { return nil }
            return Drift(sign: sign, text: "\(counts(now, before)) \(lack)")
        }

        var sameTitle: Drift? {
            guard let (title, count) = mostFrequent(recent), Double(count) >= usual * Double(recent.count),
                let (_, before) = mostFrequent(past), Double(before) <= rare * Double(past.count)
            else { return nil }
            return Drift(sign: .title, text: "\(count) of its last \(recent.count) articles have the title “\(title)”")
        }

        var shortTexts: Drift? {
            let (now, before) = (middle(recent), middle(past))
            guard Double(now) < short * Double(before) else { return nil }
            let text = "its last \(recent.count) articles have \(now) letters in the middle, before \(before)"
            return Drift(sign: .text, text: text)
        }

        private func counts(_ now: [Bool], _ before: [Bool]) -> String {
            "\(now.count { !$0 }) of its last \(now.count) articles, before \(before.count { !$0 }) of \(before.count),"
        }

        private func mostFrequent(_ readings: [ArticleReading]) -> (title: String, count: Int)? {
            let counts = Dictionary(readings.map { ($0.title, 1) }, uniquingKeysWith: +)
            return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
        }

        private func middle(_ readings: [ArticleReading]) -> Int {
            let letters = readings.map(\.letters).sorted()
            return letters[letters.count / 2]
        }
    }
}
