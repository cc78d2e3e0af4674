import Model
import Support
import Synchronization

/// A site whose URLs end in ways that no page of the newsroom does; asked by `WhyTests`.
final class AskedSite: Sendable {
    private let server: LoopbackServer

    init(address: String) throws {
        server = try LoopbackServer(address: address) { request, _ in Self.reply(to: request) }
    }

    func url(_ path: String) -> String { server.origin + path }

    func stop() { server.stop() }

    private static func reply(to request: LoopbackRequest) -> Reply {
        let origin = "http://" + (request.headers["Host"] ?? "")
        switch request.path {
        case "/robots.txt":
            return Reply(headers: [("Content-Type", "text/plain")], text: "User-agent: *\nDisallow: /closed/\n")
        case "/feed.xml":
            return feed(["/news/one", "/news/twin", "/closed/a"].map { origin + $0 } + ["ftp://a.test/b"])
        case "/busy.xml": return Reply(503, headers: [("Retry-After", "3600")], text: "busy")
        case "/sitemap.xml": return sitemap(["http://127.41.0.21/elsewhere", origin + "/secret"])
        case "/news/one", "/news/twin": return story
        case "/secret": return Reply(headers: [("X-Robots-Tag", "noindex")], body: story.body)
        case "/picture":
            return Reply(headers: [("Content-Type", "image/png")], body: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2])
        default: return Reply(404, text: "<title>404</title><h1>Not found</h1>")
        }
    }

    private static func feed(_ urls: [String]) -> Reply {
        let items = urls.map { "<item><title>A story</title><link>\($0)</link></item>" }.joined()
        return Reply(
            headers: [("Content-Type", "application/rss+xml")],
            text: "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Asked</title>\(items)</channel></rss>")
    }

    private static func sitemap(_ urls: [String]) -> Reply {
        let rows = urls.map { "<url><loc>\($0)</loc></url>" }.joined()
        return Reply(
            headers: [("Content-Type", "application/xml")],
            text:
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(rows)</urlset>")
    }

    private static let story: Reply = {
        let sentence =
            "The harbor council met on Tuesday and put off the vote on the new quay until the spring, as the members "
            + "could not agree on who was to pay for the piles."
        let paragraphs = (1...6).map { "<p>\($0 * 7) members spoke. \(sentence)</p>" }.joined(separator: "\n")
        return Reply(
            text: """
                <!DOCTYPE html><html lang="en"><head><title>Council puts off the quay</title>
                <meta property="og:type" content="article">
                <meta property="article:published_time" content="2026-03-03T09:00:00Z"></head>
                <body><article><h1>Council puts off the quay</h1>\(paragraphs)</article></body></html>
                """)
    }()
}
