import Crawl

extension Suite {
    /// Which lines of a robots.txt say something, and what.
    static func lines(_ folder: Folder) -> [Count] {
        var tally = Tally("robots/lines")
        for row in folder.rows("robots/lines.jsonl") {
            let expect = row["expect"]
            let lines = Array(RobotsLines(row["robots_txt"].bytes ?? []))
            let known = lines.filter { $0.directive != .unknown && $0.directive != .crawlDelay }
            var (expected, got): ([String], [String]) = ([], [])
            func compare(_ name: String, _ value: String) {
                guard expect.object[name] != nil else { return }
                expected.append("\(name) \(expect[name].int.map { "\($0)" } ?? expect[name].string ?? "")")
                got.append("\(name) \(value)")
            }
            compare("valid_directives", "\(known.count)")
            compare("unknown_directives", "\(lines.count - known.count)")
            compare("sitemap", known.first { $0.directive == .sitemap }.map { text($0.value) } ?? "none")
            if expect["lines"].array.isEmpty {
                compare("last_line_seen", "\(lines.last?.number ?? 0)")
            } else {
                expected.append("\(expect["lines"].array.compactMap(tag))")
                got.append("\(known.map { "\($0.number) \(name($0.directive))" })")
            }
            tally.record(
                row["id"].string ?? "no JSON", input: row["robots_txt"].string ?? "",
                expected: expected.joined(separator: ", "), got: got.joined(separator: ", "))
        }
        return tally.counts
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// `4 Disallow`; nil for what upstream has no use for.
    private static func tag(_ line: JSONValue) -> String? {
        guard let tag = line["tag"].string, tag != "Unknown", tag != "Unused" else { return nil }
        return "\(line["line"].int ?? 0) \(tag)"
    }

    private static func name(_ directive: RobotsLine.Directive) -> String {
        switch directive {
        case .userAgent: "UserAgent"
        case .allow: "Allow"
        case .disallow: "Disallow"
        case .sitemap: "Sitemap"
        case .crawlDelay, .unknown: "Unknown"
        }
    }
}
