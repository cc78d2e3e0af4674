import Model

/// The requests of one visit whose server wants its cookie back before it shows the page: it redirects to the address
/// that was asked for, or to a check that leads back there (RFC 6265).
///
/// The cookies live as long as the visit, and go to no other host and into no log.
struct CookieChain {
    private let own: WebURL
    private var asked: Set<String> = []
    /// As the servers said in `Set-Cookie`, in their order.
    private(set) var cookies: [String] = []

    /// Requests of a visit, the first included. A check takes three: the page, the check, the page.
    static let mostRequests = 5

    init(_ visit: Visit) { own = visit.url }

    /// What to ask for next, with `cookies`; nil where the answer has nothing to do with them.
    mutating func next(after page: some ResponseHead) -> WebURL? {
        guard page.isRedirect, let location = page.headers["Location"], let target = WebURL(location, base: page.url),
            target.origin == own.origin, asked.count + 1 < Self.mostRequests
        else { return nil }
        let set = page.headers.all("Set-Cookie")
        guard !asked.isEmpty || !set.isEmpty && leadsBack(target) else { return nil }
        guard asked.insert(target.withoutFragment.href).inserted else { return nil }
        cookies += set
        return target
    }

    /// The page as the answer to the visit's own address; nil where it is that of another.
    func answer<Head: ResponseHead>(_ page: Head) -> Head? {
        guard !page.isRedirect, isOwn(page.url) || isMarked(page.url) else { return nil }
        var page = page
        page.url = own
        return page
    }

    private func leadsBack(_ target: WebURL) -> Bool { isOwn(target) || isMarked(target) || names(target) }

    private func isOwn(_ url: WebURL) -> Bool { url.withoutFragment.href == own.withoutFragment.href }

    /// `/story?id=1&cookies=1` for `/story?id=1`.
    private func isMarked(_ url: WebURL) -> Bool {
        url.path == own.path && Self.parameters(of: url).isStrictSuperset(of: Self.parameters(of: own))
    }

    private static func parameters(of url: WebURL) -> Set<Substring> { Set((url.query ?? "").split(separator: "&")) }

    /// A login leads back as well, but for who has one.
    private static let logins = ["login", "log-in", "signin", "sign-in", "subscribe", "register"]

    /// `/cookie-check?return=%2Fstory` for `/story`.
    private func names(_ url: WebURL) -> Bool {
        let path = url.path.lowercased()
        guard let query = url.query?.lowercased(), !Self.logins.contains(where: path.contains) else { return false }
        let plain = [("%2f", "/"), ("%3a", ":"), ("%25", "%")].reduce(query) { $0.replacing($1.0, with: $1.1) }
        return plain.contains((own.path == "/" ? own.href : own.path).lowercased())
    }
}
