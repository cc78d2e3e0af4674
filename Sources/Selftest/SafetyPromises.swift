import Crawl
import Fetch
import Glibc
import Loopback
import Model
import Store

/// What misbehaving sites cannot do.
extension Promise {
    static let safety = [ssrf, credentials, redirectLoop, trap, zipBomb, hugePage, slowLoris, noAnswer]

    private static let ssrf = Promise("ssrf", "No page makes the crawler talk to an address that is not public.") {
        bench in
        let inner = try bench.site(["/": .story("Inner")], address: "127.0.0.2")
        let site = try bench.site([
            "/feed": .feed(["/a", inner.url("/b"), "http://169.254.169.254/latest/", "http://[::1]/"]),
            "/a": .redirect(inner.url("/c")),
        ])
        try await bench.crawl([site.url("/feed")])
        let endings = try [inner.url("/b"), inner.url("/c")].map(bench.ending)
        return Finding(
            inner.hits.isEmpty && endings == ["refused/address", "refused/address"],
            "a link and a redirect to 127.0.0.2: \(inner.hits.count) requests there, \(endings.joined(separator: ", "))"
        )
    }

    private static let credentials = Promise(
        "credentials", "Names and passwords in links are neither sent nor kept, cookies not sent back."
    ) { bench in
        let site = try bench.site([
            "/1": .with(["Set-Cookie": "id=secret"], .story("Bridge opens")), "/2": .story("Snow"),
        ])
        let places = ["/1", "/2"].map { site.url($0).replacing("http://", with: "http://reader:secret@") }
        site.publish("/feed", .feed(places))
        try await bench.crawl([site.url("/feed")])
        try await bench.crawl([])
        let sent = site.hits.count { $0.headers["Authorization"] != nil || $0.headers["Cookie"] != nil }
        let kept = try bench.store { store in
            var urls: [String] = []
            try store.log.query(LogFilter()) { urls.append($0.url) }
            return urls.count { $0.contains("secret") }
        }
        let count = try bench.articles().count
        return Finding(
            sent == 0 && kept == 0 && count == 2,
            "\(count) stories stored; sent with \(sent) requests, kept in \(kept) rows of the log")
    }

    private static let redirectLoop = Promise("redirect-loop", "Redirects without end are given up.") { bench in
        var pages: [String: LoopbackSite.Answer] = [:]
        for hop in 0..<40 { pages["/\(hop)"] = .redirect("/\(hop + 1)") }
        let site = try bench.site(pages)
        try await bench.crawl([site.url("/0")])
        let hits = site.hits.count { $0.target != "/robots.txt" }
        let ending = try bench.ending(site.url("/10"))
        return Finding(
            hits == 11 && ending == "refused/too-many-redirects", "\(hits) of 40 hops followed, the last: \(ending)")
    }

    private static let trap = Promise("trap", "A calendar without end is left by max-depth and max-pages-per-host.") {
        bench in
        let page = LoopbackSite.Answer.asked { request, _ in
            let month = Int(request.target.dropFirst()) ?? 0
            guard month < 60 else { return Reply(404) }
            return Reply(text: calendar(month))
        }
        let pages = Dictionary(uniqueKeysWithValues: (0...60).map { ("/\($0)", page) })
        let site = try bench.site(pages)
        try await bench.crawl([site.url("/0")]) {
            ($0.crawl.follow, $0.crawl.maxDepth, $0.crawl.maxPagesPerHost) = (.site, 6, 10)
        }
        let months = Set(site.hits.map(\.target)).count - 1
        return Finding(months > 1 && months <= 10, "\(months) pages asked for of a calendar that never ends")
    }

    /// A story of that month that links to the next ones.
    private static func calendar(_ month: Int) -> String {
        let links = (1...4).map { "<a href=\"/\(month + $0)\">month \(month + $0)</a>" }.joined(separator: " ")
        return LoopbackSite.story("Month \(month)").replacing("</article>", with: "<p>\(links)</p></article>")
    }

    private static let zipBomb = Promise("zip-bomb", "A small body that unpacks to a huge one is refused.") { bench in
        let bomb = GzipBomb.bytes(inflatedSize: 24 << 20)
        let fields = [("Content-Type", "text/html"), ("Content-Encoding", "gzip")]
        let site = try bench.site(["/": .reply(Reply(headers: fields, body: bomb))])
        try await bench.crawl([site.url("/")]) {
            ($0.fetch.maxRatio, $0.fetch.maxBody) = (100, 100_000_000)
        }
        let row = try bench.visits(site.url("/")).first
        let ending = try bench.ending(site.url("/"))
        return Finding(
            ending == "failed/ratio",
            "\(bomb.count) bytes that become 25 million: \(ending) after \(row?.bodyBytes ?? 0) bytes of body")
    }

    private static let hugePage = Promise("huge-page", "A body beyond max-body is refused on the way.") { bench in
        let text = LoopbackSite.story("Bridge opens")
            .replacing(
                "</article>", with: String(repeating: "<p>And so on for ever.</p>", count: 10_000) + "</article>")
        let site = try bench.site(["/": .reply(Reply(text: text))])
        try await bench.crawl([site.url("/")]) { $0.fetch.maxBody = 100_000 }
        let ending = try bench.ending(site.url("/"))
        return Finding(ending == "failed/too-large", "\(text.utf8.count) bytes where 100000 are allowed: \(ending)")
    }

    private static let slowLoris = Promise("slow-loris", "A body that drips is given up before the timeout.") { bench in
        let site = try bench.site([
            "/": .asked { _, connection in
                drip(connection)
                return nil
            }
        ])
        try await bench.crawl([site.url("/")]) {
            $0.fetch.lowSpeedTime = .milliseconds(500)
            $0.crawl.horizon = .zero
        }
        let row = try bench.visits(site.url("/")).first
        let (ms, ending) = (row?.ms ?? 0, try bench.ending(site.url("/")))
        return Finding(
            ending == "failed/timeout" && ms < 4000, "10 bytes a second: \(ending) after \(ms) ms"
        )
    }

    /// A whole page, whose body comes a byte at a time until five seconds have passed.
    private static func drip(_ connection: LoopbackConnection) {
        let reply = Reply(text: LoopbackSite.story("Bridge opens"))
        connection.write(Array(reply.bytes().dropLast(reply.body.count)))
        var rest = reply.body[...]
        for _ in 1...50 {
            guard connection.write(Array(rest.prefix(1))) else { return }
            rest = rest.dropFirst()
            usleep(100_000)
        }
        connection.write(Array(rest))
    }

    private static let noAnswer = Promise("no-answer", "A server that says nothing is given up.") { bench in
        let site = try bench.site([
            "/": .asked { _, _ in
                usleep(1_500_000)
                return Reply(text: LoopbackSite.story("Bridge opens"))
            }
        ])
        try await bench.crawl([site.url("/")]) {
            $0.fetch.firstByteTimeout = .milliseconds(500)
            $0.crawl.horizon = .zero
        }
        let row = try bench.visits(site.url("/")).first
        let ending = try bench.ending(site.url("/"))
        return Finding(ending == "failed/timeout", "\(ending) after \(row?.ms ?? 0) ms")
    }
}
