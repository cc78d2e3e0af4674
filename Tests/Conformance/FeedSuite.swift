import Extract
import Model

extension Suite {
    /// Feeds of feedparser's tests, in the fields that an item of ours has; and feeds that a validator finds right.
    static let feeds = Suite(name: "feeds") { folder in parsed(folder) + valid(folder) }

    private static func parsed(_ folder: Folder) -> [Count] {
        var tally = Tally("feeds/feedparser")
        for row in folder.rows("feeds/feedparser.jsonl") where row["core"].bool == true {
            guard let bytes = row["file"].string.flatMap({ folder.bytes("feeds/" + $0) }) else { continue }
            let reading = read(bytes, row)
            let checks = row["checks"].array.compactMap { FeedCheck($0, reading: reading) }
            let expected = ["feed"] + checks.map(\.expected)
            let got = [reading.kind.rawValue] + checks.map(\.got)
            tally.record(
                row["id"].string ?? "no JSON", level: row["group"].string == "illformed" ? "illformed" : "core",
                input: row["description"].string ?? "", expected: expected.joined(separator: " | "),
                got: got.joined(separator: " | "))
        }
        return tally.counts
    }

    private static func valid(_ folder: Folder) -> [Count] {
        var tally = Tally("feeds/feedvalidator")
        for row in folder.rows("feeds/feedvalidator.jsonl") where row["expect"]["absent"].string == "Error" {
            guard let bytes = row["file"].string.flatMap({ folder.bytes("feeds/" + $0) }) else { continue }
            tally.record(
                row["id"].string ?? "no JSON", input: row["description"].string ?? "", expected: "feed",
                got: read(bytes, row).kind.rawValue)
        }
        return tally.counts
    }

    private static func read(_ bytes: [UInt8], _ row: JSONValue) -> Reading {
        guard let url = WebURL(row["url"].string ?? "http://127.0.0.1:8097/feed.xml") else { return Reading() }
        let type = row["http_headers"].object.first { $0.key.lowercased() == "content-type" }?.value.string
        let headers = Headers(type.map { [("Content-Type", $0)] } ?? [])
        let page = Page(url: url, status: 200, headers: headers, body: bytes)
        return Reader().read(page, context: ReadContext(expected: .feed, now: Timestamp(seconds: 4e9)))
    }
}

/// One check of feedparser's on a field that a reading has; nil for all others, and for entries without a link,
/// which are no items to a crawler.
private struct FeedCheck {
    let expected: String
    let got: String

    init?(_ check: JSONValue, reading: Reading) {
        guard check["op"].string == "eq", let value = check["value"].string else { return nil }
        let path = check["path"].array.map { $0.string ?? "\($0.int ?? -1)" }.joined(separator: ".")
        // Values are HTML there and words here.
        let isMarkup = value.contains("<") || value.contains("&")
        guard let field = Self.field(path, reading), !isMarkup else { return nil }
        expected = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        got = field
    }

    private static func field(_ path: String, _ reading: Reading) -> String? {
        if path == "feed.title" { return reading.title ?? "none" }
        guard let item = reading.items.first else { return nil }
        switch path {
        case "entries.0.title", "entries.0.title_detail.value": return item.title ?? "none"
        case "entries.0.link": return item.url
        case "entries.0.id", "entries.0.guid": return item.id ?? "none"
        case "entries.0.authors.0.name", "entries.0.author_detail.name": return item.authors?.first ?? "none"
        case "entries.0.description", "entries.0.summary": return item.summary ?? "none"
        default: return nil
        }
    }
}
