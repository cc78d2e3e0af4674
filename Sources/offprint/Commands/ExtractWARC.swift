import Archive
import Crawl
import Extract
import Fetch
import Model

/// The articles of a WARC file, unpacked and read as a crawl does with what comes over the wire (FETCH-19).
struct ExtractWARC {
    let path: String
    let settings: Crawler.Settings
    var explain = false

    /// An article, and where it was found.
    struct Found {
        var url: WebURL
        var result: ArticleResult
    }

    struct Counts: Equatable {
        var articles = 0
        /// Answers that are no articles: other pages, redirects, errors.
        var others = 0
        var damaged = 0

        var sentence: String {
            "\(counted(articles, "article")), \(counted(others, "other answer")), \(counted(damaged, "damaged record"))"
        }
    }

    /// Tells each article in the order of the file, and what could not be read; throws where there is no file to read.
    func run(_ each: (Found) throws -> Void, problem: (String) -> Void) throws -> Counts {
        let records = try WARCReader(path)
        let reader = Reader(limits: settings.read, rules: settings.rules)
        var counts = Counts()
        while let entry = records.next() {
            switch entry {
            case .damage(let what, let place):
                counts.damaged += 1
                problem("\(path): \(what) at byte \(place)")
            case .record(let record):
                guard record.kind == .response, let url = record.target.flatMap({ WebURL($0) }), url.isHTTP else {
                    continue
                }
                switch page(record, url) {
                case .failure(let failure):
                    counts.damaged += 1
                    problem("\(path): \(printable(url.href)): \(failure.detail)")
                case .success(let page):
                    if let result = result(page, record, reader) {
                        counts.articles += 1
                        try each(Found(url: url, result: result))
                    } else {
                        counts.others += 1
                    }
                }
            }
        }
        return counts
    }

    private func page(_ record: WARCRecord, _ url: WebURL) -> Result<Page, Failure> {
        RecordedAnswer.read(record).flatMap { $0.page(of: url, settings: settings.fetch) }
    }

    /// Nil of what is no article.
    private func result(_ page: Page, _ record: WARCRecord, _ reader: Reader) -> ArticleResult? {
        guard (200..<300).contains(page.status) else { return nil }
        let date = record["WARC-Date"].flatMap { Timestamp(warcDate: $0) } ?? now()
        var context = ReadContext(.unknown, hint: nil, settings: settings.crawl, now: date)
        context.explain = explain
        let reading = reader.read(page, context: context)
        guard reading.kind == .article, reading.wall == nil, let article = reading.article, !article.text.isEmpty else {
            return nil
        }
        var result = ArticleResult()
        (result.article, result.isArticle) = (article, true)
        (result.candidates, result.problems) = (reading.candidates, reading.problems)
        return result
    }
}

extension Crawler.Settings {
    /// The defaults, for pages that nobody is asked for.
    static func offline(rules: RuleBook) throws -> Crawler.Settings {
        var settings = Settings()
        settings.contact = "nobody"
        var crawler = try settings.crawler()
        crawler.rules = rules
        return crawler
    }
}
