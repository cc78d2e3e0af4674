import Markup

/// A list of sources, read from lines of URLs, from TOML or from OPML (SEED-02, SEED-03, SEED-10).
struct SeedFile {
    enum Format: String, CaseIterable {
        case text, toml, opml

        /// By the end of a file's name; nil of `.txt` and others, which may hold any.
        init?(of file: String) {
            guard let format = [Self.toml, .opml].first(where: { file.hasSuffix("." + $0.rawValue) }) else {
                return nil
            }
            self = format
        }
    }

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
        "charset", "conditional-get", "detect-walls", "extract-words", "fold-duplicates", "follow", "headers",
        "http-freshness", "keep-articles", "keep-articles-per-source", "keep-revisions", "language", "latency-factor",
        "max-article-pages", "max-depth", "max-pages-per-host", "min-delay", "move-after", "no-proxy", "page-robots",
        "proxy", "revisit-max", "revisit-min", "rights", "source-bytes-per-day", "source-requests-per-day", "time-zone",
        "tls-min", "tls-verify", "validator-check", "visit-hours", "zone",
    ]

    static let keys = ["title", "kind", "state", "credential"] + labels + settings

    /// Reads the bytes of a list in any charset; without a format it is told by what is in them.
    init(_ bytes: [UInt8], format: Format? = nil) {
        guard !Self.isBinary(bytes) else {
            self.init()
            problems = [Problem(line: 1, message: "this is no text: a list is lines of URLs, TOML or OPML")]
            return
        }
        let text = Charset.decode(bytes).string
        switch format ?? Self.format(of: text) {
        case .text: self.init(text: text)
        case .toml: self.init(toml: text)
        case .opml: self.init(opml: text)
        }
    }

    init() {}

    /// Texts hold no NUL, but those in UTF-16, which begin with a mark of their own.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        bytes.contains(0) && !bytes.starts(with: [0xFE, 0xFF]) && !bytes.starts(with: [0xFF, 0xFE])
    }

    /// `FILE:LINE: what is wrong`; of a file in which nothing is right only the first ones, since it is hardly a list.
    func messages(_ file: String) -> [String] {
        let shown = entries.isEmpty && problems.count > 10 ? problems.prefix(3) : problems[...]
        let rest = problems.count - shown.count
        return shown.map { "\(printable(file)):\($0.line): \($0.message)" }
            + (rest > 0 ? ["\(printable(file)): and \(rest) lines more, none is a source: is this a list?"] : [])
    }

    /// Lists of URLs have neither markup nor a table at their beginning.
    static func format(of text: String) -> Format {
        for line in text.split(whereSeparator: \.isNewline).lazy.map(\.trimmed)
        where line.first.map({ $0 != "#" }) ?? false {
            return line.first == "<" ? .opml : line.first == "[" ? .toml : .text
        }
        return .text
    }

    /// Takes in what reading one source gave.
    mutating func add(line: Int, _ read: () throws(SeedError) -> Seed) {
        do throws(SeedError) {
            entries.append(Entry(line: line, seed: try read()))
        } catch {
            problems.append(Problem(line: line, message: error.message))
        }
    }

    /// The list that reads as these sources again.
    static func write(_ seeds: [Seed], as format: Format) -> String {
        switch format {
        case .text: text(seeds)
        case .toml: toml(seeds)
        case .opml: opml(seeds)
        }
    }
}
