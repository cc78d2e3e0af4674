import Dispatch
import Model

/// The host that misbehaves (127.41.0.8).
final class Troublemaker: Sendable {
    static let number = 8
    static let host = "trouble.test"
    static let robots = "User-agent: *\nDisallow: /closed/\nCrawl-delay: 1\n"
    /// Seconds that `/slow-down` asks to wait, from its first request on.
    static let retryAfter = 2

    private let origin: String
    private let firstAsked = Locked<DispatchTime?>(nil)
    private static let bomb = GzipBomb.bytes(inflatedSize: 64 << 20)

    init(origin: String) { self.origin = origin }

    /// The answer, or nil after the connection was used here; `note` gets the status first.
    func answer(_ request: LoopbackRequest, _ connection: LoopbackConnection, note: (Int) -> Void) -> Reply? {
        if request.path == "/truncated" {
            note(200)
            truncate(connection)
            return nil
        }
        let reply = reply(to: request.path)
        note(reply.status)
        return reply
    }

    private func reply(to path: String) -> Reply {
        switch path {
        case "/": page("Trouble Daily", home)
        case "/robots.txt": Reply(headers: [("Content-Type", "text/plain")], text: Self.robots)
        case "/loop/a": redirect("/loop/b")
        case "/loop/b": redirect("/loop/a")
        case "/error": Reply(500, text: "<title>500</title><h1>Internal error</h1>")
        case "/slow-down": slowDown()
        case "/bomb": Reply(headers: [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], body: Self.bomb)
        case "/to-file": redirect("file:///etc/hostname")
        case "/to-script": redirect("javascript:alert(1)")
        case "/to-private": redirect("http://10.255.255.1/")
        case "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/")
        case "/broken.xml": Reply(headers: [("Content-Type", "application/rss+xml")], text: brokenFeed)
        case "/not-a-feed.xml": Reply(headers: [("Content-Type", "application/rss+xml")], text: "<p>We have moved.")
        case "/only-item": page("The only item", "<p>A page that a broken feed lists.</p>")
        case _ where path.hasPrefix("/calendar/"): calendar(path)
        default: page("Page not found", "<p>Sorry, we could not find that page. Please try our search.</p>")
        }
    }

    private func page(_ title: String, _ body: String) -> Reply {
        Reply(text: "<!DOCTYPE html><html lang=\"en\"><title>\(title)</title><h1>\(title)</h1>\(body)</html>")
    }

    private func redirect(_ target: String) -> Reply { Reply(302, headers: [("Location", target)]) }

    private var home: String {
        let links = Trap.rows.map { "<li><a href=\"\($0.path)\">\($0.what)</a></li>" }
        return "<ul>\(links.joined(separator: "\n"))</ul>"
            + "<a href=\"javascript:void(0)\">menu</a> <a href=\"file:///etc/hostname\">file</a>"
    }

    private var brokenFeed: String {
        "<rss version=\"2.0\"><channel><title>cut</title><item><title>The only item</title><link>\(origin)/only-item"
            + "</link></item><item><title>Never fin"
    }

    private func slowDown() -> Reply {
        let now = DispatchTime.now()
        let start = firstAsked.withLock { first in
            let start = first ?? now
            first = start
            return start
        }
        guard now < start + .seconds(Self.retryAfter) else {
            return page("Thank you for waiting", "<p>Here we are.</p>")
        }
        return Reply(429, headers: [("Retry-After", String(Self.retryAfter))], text: "<h1>Too many requests</h1>")
    }

    private func truncate(_ connection: LoopbackConnection) {
        let body = Array("<title>Cut off</title><p>\(String(repeating: "half a story ", count: 200))</p>".utf8)
        let headers = [("Content-Type", "text/html"), ("Content-Length", String(body.count * 2))]
        connection.write(Reply(headers: headers, body: body).bytes())
        connection.close()
    }

    /// Months lead to the next and the previous one, for ever.
    private func calendar(_ path: String) -> Reply {
        let parts = path.split(separator: "/").dropFirst().compactMap { Int($0) }
        guard parts.count >= 2, (1...9998).contains(parts[0]), (1...12).contains(parts[1]) else {
            return page("Page not found", "")
        }
        let months = parts[0] * 12 + parts[1] - 1
        let link = { (month: Int, text: String) in "<a href=\"/calendar/\(month / 12)/\(month % 12 + 1)\">\(text)</a> "
        }
        let days = (1...28).map { "<a href=\"/calendar/\(parts[0])/\(parts[1])/\($0)\">\($0)</a>" }
        return page(
            "Calendar \(parts[0])-\(parts[1])",
            link(months - 1, "previous") + link(months + 1, "next") + days.joined(separator: " "))
    }
}
