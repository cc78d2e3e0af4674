import Model

extension Suite {
    /// The URL parser against web-platform-tests and a crawler's rows.
    static let url = Suite(name: "url") { folder in whatwg(folder) + resolve(folder) + normalize(folder) }

    /// Level `http` are the rows that a crawler needs.
    private static func whatwg(_ folder: Folder) -> [Count] {
        var tally = Tally("url/whatwg")
        for row in folder.rows("url/whatwg.jsonl") {
            let input = row["input"].string ?? ""
            let base = row["base"].string
            let url = base.map { base in WebURL(base).flatMap { WebURL(input, base: $0) } } ?? WebURL(input)
            tally.record(
                row["id"].string ?? "no JSON", level: row["http"].bool == true ? "http" : "other",
                input: input + (base.map { " at " + $0 } ?? ""),
                expected: row["failure"].bool == true ? "failure" : parts(row),
                got: url.map(parts) ?? "failure")
        }
        return tally.counts
    }

    private static func parts(_ row: JSONValue) -> String {
        ["href", "protocol", "username", "password", "hostname", "port", "pathname", "search", "hash"]
            .map { row[$0].string ?? "" }.joined(separator: " | ")
    }

    private static func parts(_ url: WebURL) -> String {
        [
            url.href, url.scheme + ":", url.username, url.password, url.host, url.port.map(String.init) ?? "", url.path,
            marked("?", url.query), marked("#", url.fragment),
        ].joined(separator: " | ")
    }

    /// As the interface of browsers shows them: an empty query or fragment shows nothing.
    private static func marked(_ mark: String, _ text: String?) -> String {
        if let text, !text.isEmpty { mark + text } else { "" }
    }

    private static func resolve(_ folder: Folder) -> [Count] {
        var tally = Tally("url/crawler-commons-resolve")
        for row in folder.rows("url/crawler-commons-resolve.jsonl") {
            let input = row["input"].string ?? ""
            let base = row["base"].string ?? ""
            let url = WebURL(input, base: WebURL(base))
            tally.record(
                row["id"].string ?? "no JSON", input: input + " at " + base,
                expected: row["expect"].string ?? "failure", got: url?.href ?? "failure")
        }
        return tally.counts
    }

    /// Another crawler's normal form beside ours. Both forms are compared by key, which is where we sort parameters;
    /// double slashes are kept here.
    private static func normalize(_ folder: Folder) -> [Count] {
        var tally = Tally("url/crawler-commons-normalize")
        for row in folder.rows("url/crawler-commons-normalize.jsonl") {
            let input = row["input"].string ?? ""
            tally.record(
                row["id"].string ?? "no JSON", input: input, expected: row["expect"].string.map(key) ?? "refused",
                got: key(input))
        }
        return tally.counts
    }

    private static func key(_ text: String) -> String {
        guard let url = WebURL(text) else { return "refused" }
        return (try? CanonicalURL(url).key) ?? url.href
    }
}
