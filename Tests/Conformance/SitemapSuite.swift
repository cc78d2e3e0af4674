import Extract
import Model

extension Suite {
    /// Sitemaps as crawler-commons reads them: how many addresses and sitemaps they name.
    static let sitemaps = Suite(name: "sitemaps") { folder in
        var tally = Tally("sitemaps/crawler-commons")
        for row in folder.rows("sitemaps/crawler-commons.jsonl") {
            // The fetcher inflates before anything is read.
            if row["data"].bytes?.starts(with: [0x1F, 0x8B]) ?? false { continue }
            let reading = read(row)
            let expect = row["expect"]
            var (expected, got): ([String], [String]) = ([], [])
            if let urls = expect["urls"].int {
                (expected, got) = (expected + ["urls \(urls)"], got + ["urls \(reading.items.count)"])
            }
            if let most = expect["urls_at_most"].int {
                expected.append("1…\(most)")
                got.append((1...most).contains(reading.items.count) ? "1…\(most)" : "\(reading.items.count)")
            }
            if let sitemaps = expect["sitemaps"].int {
                (expected, got) = (expected + ["sitemaps \(sitemaps)"], got + ["sitemaps \(reading.channels.count)"])
            }
            if expect["error"].bool == true {
                expected.append("error")
                got.append(reading.kind == .unknown || reading.items.isEmpty ? "error" : "\(reading.items.count)")
            }
            tally.record(
                row["id"].string ?? "no JSON",
                input: String(decoding: (row["data"].bytes ?? []).prefix(200), as: UTF8.self),
                expected: expected.joined(separator: ", "), got: got.joined(separator: ", "))
        }
        return tally.counts
    }

    private static func read(_ row: JSONValue) -> Reading {
        guard let url = row["url"].string.flatMap({ WebURL($0) }) else { return Reading() }
        let bytes = row["data"].bytes ?? []
        let headers = Headers(row["content_type"].string.map { [("Content-Type", $0)] } ?? [])
        let page = Page(url: url, status: 200, headers: headers, body: bytes)
        return Reader().read(page, context: ReadContext(expected: .sitemap, now: Timestamp(milliseconds: 0)))
    }
}
