public import Archive
import Extract
import Fetch
import Language
public import Model
public import Store

/// Reads pages that an archive kept with the present rules, and says or writes what comes out otherwise (EXTR-09).
public struct Reextraction {
    public enum Ending: Sendable, Equatable {
        case changed([FieldChange])
        case same
        /// It stays as it is, and why.
        case kept(String)
    }

    let store: Store
    let web: RecordedWeb
    let settings: Crawler.Settings
    private let reader: Reader

    /// How much later than a fetch its outcome is written at most.
    private static let slack: Duration = .seconds(600)

    public init(store: Store, web: RecordedWeb, settings: Crawler.Settings) {
        (self.store, self.web, self.settings) = (store, web, settings)
        reader = Reader(limits: settings.read, rules: settings.rules)
    }

    /// What the page of an article gives now. Unless it is a dry run, a change is written as a revision, which keeps
    /// what was there.
    public func run(_ stored: StoredArticle, isDry: Bool, now: Timestamp) async throws -> Ending {
        var article = stored.article
        for url in stored.article.parts.isEmpty ? [stored.url] : stored.article.parts.map(\.url) {
            switch try await read(url, of: stored) {
            case .failure(let obstacle): return .kept(obstacle.words)
            case .success(let page):
                guard let place = article.parts.firstIndex(where: { $0.url == url }) else {
                    article = page
                    continue
                }
                if place == 0 {
                    article.replace(first: page, digest: Paging.digest(page))
                } else {
                    article.replace(part: place, with: page.body, digest: Paging.digest(page))
                }
            }
        }
        let changes = stored.article.changes(to: article)
        guard !changes.isEmpty else { return .same }
        return isDry ? .changed(changes) : try write(article, over: stored, changes, now: now)
    }

    /// Why a page cannot be read anew.
    private struct Obstacle: Error {
        let words: String
    }

    /// What one page of an article gives now.
    private func read(_ written: String, of stored: StoredArticle) async throws -> Result<Article, Obstacle> {
        func kept(_ words: String) -> Result<Article, Obstacle> { .failure(Obstacle(words: words)) }
        guard let url = WebURL(written), let (answer, date) = await web.latest(url), let date else {
            return kept("no page in the archive")
        }
        let address = try store.frontier.find(url: url)
        if let address, address.status == 200, let last = address.lastVisit, last > date + Self.slack {
            return kept("the archive has no page of its last visit, at \(last)")
        }
        let page: Page
        switch answer.page(of: url, settings: settings.fetch) {
        case .success(let plain): page = plain
        case .failure(let failure): return kept("its page cannot be unpacked: \(failure.detail)")
        }
        let rules = try crawlSettings(of: stored)
        var context = ReadContext(.article, hint: address?.hint, settings: rules, now: date)
        context.boilerplate = try rules.boilerplate.boilerplate(of: url.authority, in: store.blocks)
        let reading = reader.read(page, context: context)
        guard let article = reading.article, article.hasText else {
            return kept("its page is read as no article now")
        }
        return .success(article)
    }

    private func write(
        _ article: Article, over stored: StoredArticle, _ changes: [FieldChange], now: Timestamp
    ) throws -> Ending {
        try store.transaction {
            // The daemon may have visited it meanwhile.
            guard try store.articles.get(stored.id)?.revision == stored.revision else {
                return .kept("it was revised meanwhile")
            }
            let digest = Paging.digest(article)
            let keepsOld = try crawlSettings(of: stored).keepRevisions
            _ = try store.articles.revise(stored.id, with: article, digest: digest, keepsOld: keepsOld, now: now)
            return .changed(changes)
        }
    }

    /// As its source has them.
    private func crawlSettings(of stored: StoredArticle) throws -> CrawlSettings {
        guard let id = stored.source, let own = settings.bySource, let source = try store.sources.find(id) else {
            return settings.crawl
        }
        return own(source.settings)
    }
}
