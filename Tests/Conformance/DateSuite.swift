import Extract
import Language
import Markup
import Model

extension Suite {
    /// The date reader against the rows of two date libraries, and Solar Hijri dates against the calendar.
    static let dates = Suite(name: "dates") { folder in
        feedparser(folder) + jalali(folder) + htmldate(folder) + pages(folder)
    }

    /// 2026-01-01T00:00:00Z: a fixed moment, so that the counts do not change with the day.
    private static let now = Timestamp(milliseconds: 1_767_225_600_000)

    /// Feeds of the Korean hosts are read with Korea's zone as the source's.
    private static func feedparser(_ folder: Folder) -> [Count] {
        var tally = Tally("dates/feedparser")
        for row in folder.rows("dates/feedparser.jsonl") {
            let input = row["input"].string ?? ""
            let isKorean = ["nate", "onblog"].contains(row["format"].string ?? "")
            let zone = isKorean ? 540 : 0
            let date = DateReader(language: isKorean ? "ko" : nil, offset: zone, now: now).read(input)
            tally.record(
                row["id"].string ?? "no JSON", input: input, expected: row["utc"].string ?? "none",
                got: date?.moment(zone: zone).description ?? "none")
        }
        return tally.counts
    }

    /// Every way a row writes its day, and the calendar in both directions.
    private static func jalali(_ folder: Folder) -> [Count] {
        var tally = Tally("dates/jalali")
        for row in folder.rows("dates/jalali.jsonl") {
            let (id, expected) = (row["id"].string ?? "no JSON", row["gregorian"].string ?? "")
            for form in ["dari", "pashto", "iran", "numeric", "arabic_digits", "ascii"] {
                guard let input = row[form].string else { continue }
                let reader = DateReader(language: form == "ascii" ? "fa" : nil, now: now)
                tally.record(
                    "\(id)/\(form)", level: "read", input: input, expected: expected,
                    got: reader.read(input)?.day.description ?? "none")
            }
            let numbers = row["jalali"].array.compactMap(\.int)
            guard numbers.count == 3, let day = Day(expected) else { continue }
            let solar = SolarHijri(numbers[0], numbers[1], numbers[2])
            tally.record(
                id, level: "calendar", input: "\(numbers)", expected: expected,
                got: solar?.gregorian.description ?? "none")
            tally.record(
                id, level: "calendar", input: expected, expected: "\(numbers)",
                got: SolarHijri(day).map { "\([$0.year, $0.month, $0.day])" } ?? "none")
        }
        return tally.counts
    }

    /// The rows about strings.
    private static func htmldate(_ folder: Folder) -> [Count] {
        var tally = Tally("dates/htmldate")
        let reader = DateReader(now: now)
        for row in folder.rows("dates/htmldate.jsonl") {
            let (id, input) = (row["id"].string ?? "no JSON", row["input"].string ?? "")
            if row["fn"].string == "find_date" { continue }
            let day = reader.read(input)?.day ?? reader.find(in: input).first?.date.day
            let isAnyDay = row["expect_not_null"].bool == true
            tally.record(
                id, level: "strings", input: input, expected: isAnyDay ? "a day" : row["expect"].string ?? "none",
                got: day.map { isAnyDay ? "a day" : $0.description } ?? "none")
        }
        return tally.counts
    }

    /// The rows about whole pages, by the day of publication. By default htmldate prefers the day of the last change,
    /// so there our `modified` may be the answer too. Rows that ask for what is against our rules are in
    /// `DateRowsApart`.
    private static func pages(_ folder: Folder) -> [Count] {
        var tally = Tally("dates/htmldate")
        for row in folder.rows("dates/htmldate.jsonl") where row["fn"].string == "find_date" {
            let (id, input) = (row["id"].string ?? "no JSON", row["input"].string ?? "")
            guard DateRowsApart.reasons[id] == nil else { continue }
            let url = row["options"]["url"].string.flatMap { WebURL($0) }
            let article = ArticleExtractor().extract(HTMLDocument(Array(input.utf8)), url: url, now: now).article
            let expected = row["expect"].string.map { String($0.prefix(10)) } ?? "none"
            let changed = article.modified?.day.description
            let isChange = changed == expected && row["options"]["original_date"].bool != true
            let got = isChange ? changed : article.published?.day.description
            tally.record(id, level: "pages", input: input, expected: expected, got: got ?? "none")
        }
        return tally.counts
    }
}
