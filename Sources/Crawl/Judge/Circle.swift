import Model
import Store

/// A redirect that leads nowhere: to the very address that was asked for, or back to one that led here.
struct Circle {
    let store: Store
    let settings: CrawlSettings

    /// What the log says of it; nil where the redirect leads on.
    ///
    /// Another spelling of the address (http, a slash at its end) leads on: the frontier takes it, within bounds.
    func words(_ visit: Visit, to target: WebURL) throws -> String? {
        guard let id = visit.id, let target = target.canonicalForm, let own = visit.url.canonicalForm else {
            return nil
        }
        if target == own {
            return target.url.href == own.url.href
                ? "it redirects to itself; a server that wants a certain cookie does so (headers = [\"Cookie: …\"])"
                : nil
        }
        guard try store.frontier.find(url: target.url)?.outcome == .moved,
            try store.articles.find(url: target.url) == nil
        else { return nil }
        let before = try store.frontier.leading(to: id, hops: settings.maxRedirects)
        guard before.contains(where: { $0.canonicalForm == target }) else { return nil }
        return "redirects in a circle: \(target.url.href) leads here"
    }
}
