import Crawl
import Fetch
import Model
import Store

/// What would keep out a URL that the crawler has never seen, if it met it now.
struct URLObstacle {
    var word: Reason.Word
    var detail: String

    /// Nil when nothing stands in the way.
    init?(_ url: WebURL, robots: Robots.Verdict?, _ store: Store, settings: Settings) throws {
        do throws(URLRefusal) {
            _ = try CanonicalURL(url)
        } catch {
            if case .scheme = error { word = .scheme } else { word = .trap }
            detail = error.description
            return
        }
        let networks = try settings.allowNetworks.map { try CIDR($0) }
        if let address = IPAddress(url.host), let refusal = AddressGuard(allowed: networks).refusal(address) {
            (word, detail) = (.address, refusal)
        } else if let robots, !robots.isAllowed {
            (word, detail) = (.robots, robots.reason)
        } else if let repeats = URLTrap.words(url) {
            (word, detail) = (.trap, "\(repeats), so no link is followed there; a feed or a sitemap may lead there")
        } else if let pages = try store.frontier.pages(of: url.authority), pages >= settings.maxPagesPerHost {
            (word, detail) = (
                .budget, "its host has \(counted(pages, "URL")), max-pages-per-host is \(settings.maxPagesPerHost)"
            )
        } else if try !Self.isOurs(url, store) {
            (word, detail) = (.scope, "no source belongs to \(url.site), so only a feed can lead there")
        } else {
            return nil
        }
    }

    private static func isOurs(_ url: WebURL, _ store: Store) throws -> Bool {
        try store.sources.all().contains { WebURL($0.url)?.site == url.site }
    }
}
