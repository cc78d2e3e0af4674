import Crawl
import Loopback
import Model
import Queues
import Store

/// What is known is neither asked for nor stored again.
extension Promise {
    static let memory = [conditionalGet, stale304, redirectMove, duplicate, revision, retention]

    private static let conditionalGet = Promise("conditional-get", "What has not changed is not transferred again.") {
        bench in
        let site = try bench.site(["/feed": .feed(["/1"]), "/1": .story("Bridge opens")])
        for _ in 1...2 { try await bench.crawl([site.url("/feed")]) }
        let visits = try bench.visits(site.url("/feed"))
        let (status, bytes) = (visits.last?.status ?? 0, visits.last?.bytes ?? 0)
        let asked = site.hits.last?.headers["If-None-Match"] != nil
        return Finding(
            visits.count == 2 && asked && status == 304 && bytes == 0,
            "the second visit: \(asked ? "with" : "without") If-None-Match, status \(status), \(bytes) bytes")
    }

    private static let stale304 = Promise("stale-304", "A server that says 304 of what has changed is found out.") {
        bench in
        let shown = Locked(1)
        let site = try bench.site([:])
        site.publish(
            "/feed",
            .asked { request, _ in
                let fields = [("ETag", "\"fixed\""), ("Content-Type", "application/rss+xml")]
                if request.headers["If-None-Match"] != nil { return Reply(304, headers: fields) }
                let items = (1...shown.withLock { $0 }).map { "<item><title>\($0)</title><link>/\($0)</link></item>" }
                return Reply(headers: fields, text: "<rss version=\"2.0\"><channel>\(items.joined())</channel></rss>")
            })
        for round in 1...6 {
            shown.withLock { $0 = round }
            try await bench.crawl([site.url("/feed")]) { $0.crawl.validatorCheck = 2 }
        }
        let (known, last) = (site.hits.count { $0.target == "/6" }, try bench.visits(site.url("/feed")).last?.status)
        return Finding(
            known == 1 && last == 200,
            "of 6 visits the last was answered \(last ?? 0), its news was \(known == 1 ? "" : "not ")found")
    }

    private static let redirectMove = Promise("redirect-move", "A story that moved stays one, under both addresses.") {
        bench in
        let site = try bench.site([
            "/feed": .feed(["/old", "/new"]), "/old": .redirect("/new"), "/new": .story("Snow"),
        ])
        try await bench.crawl([site.url("/feed")])
        let ids = try bench.store { store in
            try ["/old", "/new"].map { path in try WebURL(site.url(path)).flatMap(store.articles.find(url:)) }
        }
        let (hits, count) = (site.hits("/new"), try bench.articles().count)
        return Finding(
            ids[0] != nil && ids[0] == ids[1] && hits == 1 && count == 1,
            "\(count) article; the old address leads to \(ids[0].map { "article \($0)" } ?? "none"), \(hits) request of the new"
        )
    }

    private static let duplicate = Promise("duplicate", "The same story at a second address is no second article.") {
        bench in
        let site = try bench.site(["/1": .story("Bridge opens"), "/2": .story("Bridge opens")])
        for path in ["/1", "/2"] { try await bench.crawl([site.url(path)]) }
        let (count, ending) = (try bench.articles().count, try bench.ending(site.url("/2")))
        return Finding(count == 1 && ending == "duplicate", "2 addresses, \(count) article; the second: \(ending)")
    }

    private static let revision = Promise("revision", "An edited story becomes a revision, and the old one is kept.") {
        bench in
        let site = try bench.site(["/1": .story("Bridge opens")])
        try await bench.crawl([site.url("/1")])
        site.publish("/1", .story("Bridge opens late"))
        try await bench.crawl([site.url("/1")])
        let articles = try bench.articles()
        let old = try bench.store { try $0.articles.revision(1, of: articles.first?.id ?? 0)?.title }
        let number = articles.first?.revision ?? 0
        return Finding(
            articles.count == 1 && number == 2 && old == "Bridge opens",
            "\(articles.count) article at revision \(number); the first said \"\(old ?? "")\"")
    }

    private static let retention = Promise("retention", "What retention took out is not stored again from a feed.") {
        bench in
        let site = try bench.site(["/feed": .feed(["/1", "/2"]), "/1": .story("Bridge opens"), "/2": .story("Snow")])
        try await bench.crawl([site.url("/feed")])
        let pruned = try bench.store { store in
            var retention = Retention()
            (retention.articles.age, retention.least) = (.zero, .zero)
            bench.tampering.retention(&retention)
            return try store.pruning(retention, now: SystemTime().now() + .seconds(1)).slice().articles
        }
        site.publish("/1", .story("Bridge opens late"))
        try await bench.crawl([site.url("/feed"), site.url("/1")])
        let count = try bench.articles().count
        return Finding(
            pruned == 2 && count == 0,
            "\(pruned) articles taken out, \(count) came back; one that was edited: \(try bench.ending(site.url("/1")))"
        )
    }
}
