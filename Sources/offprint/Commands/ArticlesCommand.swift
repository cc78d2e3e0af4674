import ArgumentParser
import Glibc
import Model
import Publish
import Store

struct ArticlesCommand: ParsableCommand {
    enum Feed: String, CaseIterable, ExpressibleByArgument {
        case atom, rss
        case jsonFeed = "json-feed"

        var format: ArticleFeed.Format {
            switch self {
            case .atom: .atom
            case .rss: .rss
            case .jsonFeed: .jsonFeed
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "articles", abstract: "List the stored articles, newest first.",
        discussion: """
            Columns: id, date, language, source, authors, title, URL. Where COLUMNS is set or the output is a terminal, \
            lines are cut to its width; below 80 columns the authors are left out. Words are looked for in headline, lead, \
            names of authors and text, at the beginning of words, in any spelling of a letter (ي and ی, ZWNJ or none) and \
            in either case; texts are read one by one, so that --since saves time. Programs that take articles over one by \
            one keep the number of the last one and go on with --after. What --json and --format give out of an article \
            goes by the rights of its source. Times: \(Moment.help).
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object an article, with its body.") var json = false
    @Option(help: "Only from this source (number or URL).") var source: String?
    @Option(parsing: .unconditional, help: "Only those stored since this moment.") var since: String?
    @Option(parsing: .unconditional, help: "Only those stored before this moment.") var until: String?
    @Option(help: "Only of this host: HOST with all its ports, HOST:PORT, or a URL of it.") var host: String?
    @Option(name: [.long, .customShort("n")], parsing: .unconditional, help: "At most so many (0: all).") var limit:
        Int?
    @Flag(help: "Only those that are not known as copies of another.") var originals = false
    @Option(
        parsing: .unconditional, help: "Only those stored after the article of this number, in the order of storing.")
    var after: ArticleID?
    @Flag(name: .shortAndLong, help: "Wait for more, those stored from now on unless --after or --since is given.")
    var follow = false
    @Option(
        help: """
            Print a feed with the texts instead: atom, rss or json-feed; of the newest 50 unless --limit, --since or \
            --after is given.
            """) var format: Feed?

    @Argument(help: "Only those with all these words; one with a blank in it is a phrase.") var word: [String] = []

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit \(limit) is negative") }
        if follow, limit != nil || format != nil || until != nil {
            throw ValidationError("--follow goes with none of --limit, --until and --format")
        }
        if json, format != nil { throw ValidationError("--json prints no feed: --format json-feed does") }
    }

    /// What may be meant by a number or an address alone; nil of any other word.
    static func refusal(of word: String) -> UsageError? {
        let shown = printable(word)
        let meant: String
        if Int(word) != nil || word.contains("://") {
            meant = "`offprint show \(shown)` prints that article, `--source \(shown)` lists those of a source"
        } else if !word.contains(" "), word.contains("."), !word.hasPrefix("."), !word.hasSuffix(".") {
            meant = "`offprint seed list --host \(shown)` finds its sources, `--source NUMBER` lists their articles"
        } else {
            return nil
        }
        return UsageError("\"\(shown)\" is no word to look for: \(meant)")
    }

    func run() throws {
        if word.count == 1, let refusal = Self.refusal(of: word[0]) { throw refusal }
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let source = try source.map { try store.sources.recalled($0) }
        let range = try moments(since: since, until: until)
        var filter = ArticleFilter(
            source: source?.id, since: range.since, limit: limit == 0 ? nil : limit, after: after)
        (filter.isOriginal, filter.until) = (originals, range.until)
        let words = ArticleWords(word, host: try host.map(LogWords.host))
        var isDamaged = false
        func note(_ error: DatabaseError) {
            writeAll("offprint: \(error)\n", to: STDERR_FILENO)
            isDamaged = true
        }
        if let format {
            if limit == nil, since == nil, until == nil, after == nil { filter.limit = 50 }
            var articles: [StoredArticle] = []
            let terms = try SourceTerms(configuration.settings, store.sources)
            try words.each(store.articles, filter, damaged: note) { articles.append($0.given(under: terms($0))) }
            let feed = ArticleFeed(articles, of: source, only: choice, settings: configuration.settings)
            print(feed.text(format.format), terminator: "")
        } else if follow {
            var tail = ArticleTail(filter, words, end: try store.articles.lastID())
            try store.follow {
                let terms = try SourceTerms(configuration.settings, store.sources)
                try tail.next(store.articles, damaged: note, show(terms, width: screenWidth()))
            }
        } else {
            var count = 0
            let show = show(try SourceTerms(configuration.settings, store.sources), width: screenWidth())
            try words.each(store.articles, filter, damaged: note) { article in
                count += 1
                show(article)
            }
            if count == 0, !isDamaged {
                let isAll = filter == ArticleFilter(limit: filter.limit) && word.isEmpty && host == nil
                writeAll("offprint: no articles \(isAll ? "yet" : "match")\n", to: STDERR_FILENO)
            }
        }
        if isDamaged { throw ExitCode.failure }
    }

    /// What a feed is of besides a source, for a reader takes feeds of one id for one feed.
    var choice: [String] {
        [host.map { "host=" + $0 }, originals ? "originals" : nil].compactMap(\.self) + word
    }

    private func show(_ terms: SourceTerms, width: Int?) -> (StoredArticle) -> Void {
        { article in
            print(json ? article.json(under: terms(article)).text : Self.line(article, width: width, on: .output))
        }
    }

    /// Cut to `width` columns, where one is given.
    static func line(_ stored: StoredArticle, width: Int? = nil, on screen: Screen = .plain) -> String {
        let byline = stored.article.byline.map { width == nil ? $0 : Progress.fitted($0, columns: 17) }
        var fields: [(text: String?, width: Int, side: Columns.Side)] = [
            (String(stored.id), 5, .right), (stored.article.date?.description, 10, .left),
            (stored.article.language, 5, .left), (stored.source.map(String.init), 3, .right),
            (byline, 16, .left), (stored.article.title, 0, .left), (stored.url, 0, .left),
        ]
        // The room is for the title.
        if let width, width < 80 { fields.remove(at: 4) }
        let line = Columns.line(fields, on: screen)
        return width.map { Progress.fitted(line, columns: $0) } ?? line
    }
}

extension ArticleFeed {
    /// Under the name of the publication, of the source where they are of one, and of what was chosen of them.
    init(_ articles: [StoredArticle], of source: Source?, only choice: [String] = [], settings: Settings) {
        let names = [settings.mastheadTitle.first, source.map { $0.title ?? $0.url }].compactMap(\.self)
        let title = names.isEmpty ? ["Articles"] : names
        let id = ["urn:offprint:" + (source.map { "source:\($0.id)" } ?? "articles")]
        self.init(
            title: (title + (choice.isEmpty ? [] : [choice.joined(separator: ", ")])).joined(separator: ": "),
            id: (id + choice.map(Self.uriPart)).joined(separator: ":"), articles: articles, now: offprint.now())
    }

    /// With all but ASCII letters, digits, hyphens and dots as their octets (RFC 8141, 2).
    static func uriPart(_ text: String) -> String {
        text.utf8.map { byte in
            let letter = Character(Unicode.Scalar(byte))
            if letter.isASCII && (letter.isLetter || letter.isNumber) || letter == "-" || letter == "." {
                return String(letter)
            }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
