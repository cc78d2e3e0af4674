/// One misdeed of the misbehaving site.
public struct Trap: Hashable, Sendable {
    public var url: String
    public var what: String
    /// What is expected of a crawler.
    public var expectation: String

    static func all(origin: String) -> [Trap] {
        rows.map { Trap(url: origin + $0.path, what: $0.what, expectation: $0.expectation) }
    }

    static let rows: [(path: String, what: String, expectation: String)] = [
        ("/loop/a", "redirects in a circle", "gives up after a few hops"),
        ("/error", "500 always", "a failure, later attempts further apart"),
        ("/slow-down", "429 with Retry-After, then a page", "no request before the time is up"),
        ("/bomb", "gzip that inflates to 64 MiB", "stops at the limit of the inflated body"),
        ("/truncated", "half the body that Content-Length promises", "a failure, nothing stored"),
        ("/calendar/2026/1", "a calendar without end", "a limit of depth or pages ends it"),
        ("/no-such-page", "200 and the same apology at every address", "not an article"),
        ("/to-file", "redirect to file:", "refused, no connection"),
        ("/to-script", "redirect to javascript:", "refused, no connection"),
        ("/to-private", "redirect to a private address", "refused, no connection"),
        ("/to-metadata", "redirect to a link-local address", "refused, no connection"),
        ("/broken.xml", "a feed cut off in its second item", "the first item or a failure, no crash"),
        ("/not-a-feed.xml", "HTML that calls itself a feed", "no items, no crash"),
        ("/closed/page", "disallowed by robots.txt", "not fetched"),
    ]
}
