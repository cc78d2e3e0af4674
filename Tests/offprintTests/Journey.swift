import Archive
import Crawl
import Model
import Publish
import Store
import Support

@testable import offprint

/// A crawl from settings to store, as `run --until-idle` makes it, and what it left behind.
final class Journey {
    let store: Store
    private let folder: TemporaryFolder

    /// Of what a seed list holds.
    convenience init(_ seeds: [Seed], settings change: (inout Settings) -> Void = { _ in }) async throws {
        try await self.init(seeds.map { ($0.url.href, $0.kind) }, words: seeds.map(\.settings), settings: change)
    }

    /// Seeds the URLs, crawls until nothing is left to do and opens the store for reading.
    init(
        _ urls: [(url: String, kind: VisitKind)], replay: RecordedWeb? = nil, words: [[String: String]] = [],
        settings change: (inout Settings) -> Void = { _ in }
    ) async throws {
        folder = TemporaryFolder()
        let path = folder.path + "/offprint.db"
        var settings = Settings()
        (settings.contact, settings.allowNetworks) = ("tests@example.org", ["127.0.0.0/8"])
        settings.minDelay = .zero
        change(&settings)
        let seeding = try Store.open(path)
        for (index, (url, kind)) in urls.enumerated() {
            let own = index < words.count ? words[index] : [:]
            _ = try seeding.sources.add(try url.seedURL, kind: kind, settings: own, now: now())
        }
        seeding.close()
        let crawler = try await Crawler(
            store: path, owner: "test", settings: settings.crawler(), workers: 2, replay: replay)
        _ = try await crawler.run(untilIdle: true)
        store = try Store.open(path, access: .readOnly)
    }

    deinit { store.close() }

    /// How the visits of that URL ended, in their order: `moved`, `refused/robots` …
    func endings(_ url: String) throws -> [String] {
        guard let wanted = WebURL(url)?.href else { return [] }
        var endings: [String] = []
        try store.log.query(LogFilter()) { row in
            guard row.url == wanted else { return }
            endings.append(row.outcome.rawValue + (row.reason.map { "/" + $0 } ?? ""))
        }
        return endings
    }
}

extension StoredArticle {
    /// What the newsroom knows of it too; pictures have no words.
    var told: Told {
        Told(
            title: article.title, authors: article.authors.map(\.name), day: article.date,
            paragraphs: article.body.map(\.plain).filter { !$0.isEmpty })
    }
}

extension ExpectedArticle {
    var told: Told { Told(title: title, authors: authors, day: day, paragraphs: paragraphs) }
}

/// Title, authors, day and paragraphs: equal or not, without a word more.
struct Told: Equatable {
    var title: String
    var authors: [String]
    var day: Day?
    var paragraphs: [String]
}
