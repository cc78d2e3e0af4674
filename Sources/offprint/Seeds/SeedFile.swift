import Model

/// One source to add.
struct Seed: Equatable {
    var url: WebURL
    var title: String?
    var kind = VisitKind.unknown
    /// Settings of this source alone, and labels for people.
    var settings: [String: String] = [:]
}

/// A list of sources as text: one URL a line, `#` comments, then after a TAB `key=value` any number of times, parted by
/// TABs or blanks (SEED-02).
struct SeedFile {
    struct Entry: Equatable {
        var line: Int
        var seed: Seed
    }

    /// A line that gives no source, and why.
    struct Problem: Error, Equatable {
        var line: Int
        var message: String
    }

    var entries: [Entry] = []
    var problems: [Problem] = []

    /// Labels, which may hold anything.
    static let labels = ["group", "country", "note"]
    /// Settings that a source may have for itself.
    static let settings = [
        "follow", "http-freshness", "language", "max-depth", "max-pages-per-host", "min-delay", "revisit-max",
        "revisit-min",
        "zone",
    ]

    static let keys = ["title", "kind"] + labels + settings

    init(text: String) {
        let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.trimmed.first, first != "#" else { continue }
            do throws(SeedError) {
                entries.append(Entry(line: index + 1, seed: try Self.read(line)))
            } catch {
                problems.append(Problem(line: index + 1, message: error.message))
            }
        }
    }

    private static func read(_ line: Substring) throws(SeedError) -> Seed {
        var fields = line.split(separator: "\t").map(\.trimmed).filter { !$0.isEmpty }[...]
        // A comment may follow the URL: `http://a/ # the front page`.
        let words = (fields.popFirst() ?? "").split(separator: " ", maxSplits: 1).map(\.trimmed)
        guard let address = words.first else { throw SeedError(message: "no URL") }
        var seed = Seed(url: try address.seedURL)
        if words.count > 1, words[1].first != "#" {
            throw SeedError(
                message: "words after the URL (part key=value by a TAB): \"\(printable(String(words[1].prefix(60))))\"")
        }
        for field in fields.flatMap(pairs) {
            if field.first == "#" { break }
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0.trimmed)
            }
            guard parts.count == 2 else {
                throw SeedError(message: "\"\(printable(String(field.prefix(60))))\" is not key=value")
            }
            try seed.set(parts[0], parts[1])
        }
        return seed
    }

    /// The pairs of a field. Only a key that we know begins another one: a title may hold blanks and equals signs.
    private static func pairs(_ field: Substring) -> [Substring] {
        var pairs: [String] = []
        for word in field.split(separator: " ", omittingEmptySubsequences: false) {
            if let last = pairs.last, last.first == "#" || !beginsPair(word) {
                pairs[pairs.count - 1] = last + " " + word
            } else {
                pairs.append(String(word))
            }
        }
        return pairs.map(\.trimmed)
    }

    private static func beginsPair(_ word: Substring) -> Bool {
        word == "#" || word.firstIndex(of: "=").map { keys.contains(String(word[..<$0])) } ?? false
    }
}

/// Why something cannot be a source.
struct SeedError: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}

extension Seed {
    mutating func set(_ key: String, _ value: String) throws(SeedError) {
        switch key {
        case "title": title = value
        case "kind":
            guard let kind = VisitKind(rawValue: value), kind != .robots else {
                throw SeedError(
                    message: "kind \"\(printable(value))\" is not one of feed, sitemap, section, article, unknown")
            }
            self.kind = kind
        case _ where SeedFile.labels.contains(key): settings[key] = value
        case _ where SeedFile.settings.contains(key):
            var scratch = Settings()
            if let problem = Setting.named(key)?.apply(.word(value), &scratch) { throw SeedError(message: problem) }
            settings[key] = value
        default:
            let nearest = nearestName(to: key, among: SeedFile.keys).map { " (did you mean \($0)?)" } ?? ""
            throw SeedError(message: "unknown key \"\(printable(key))\"\(nearest)")
        }
    }
}

extension StringProtocol {
    /// The URL of a source; a bare host name means its front page by https.
    var seedURL: WebURL {
        get throws(SeedError) {
            let text = String(trimmed)
            let isBare = !text.contains(":") && text.contains(".") && !text.contains(where: \.isWhitespace)
            guard let url = WebURL(isBare ? "https://\(text)" : text) else {
                throw SeedError(message: "\"\(printable(String(text.prefix(200))))\" is not a URL (try https://HOST/)")
            }
            guard url.isHTTP else {
                throw SeedError(message: "\(printable(String(text.prefix(200)))): only http and https can be crawled")
            }
            return url
        }
    }
}
