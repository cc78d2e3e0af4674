import Loopback
import Model
import Store

/// What pages are read as.
extension Promise {
    static let reading = [wall, multipage, charset, solarHijri]

    private static let wall = Promise("wall", "A bot check is no article, even under status 200.") { bench in
        let site = try bench.site([
            "/feed": .feed(["/1", "/2"]), "/2": .story("Snow"),
            "/1": .html("<title>Just a moment...</title><p>Checking your browser before you proceed.</p>"),
        ])
        try await bench.crawl([site.url("/feed")])
        let (count, ending) = (try bench.articles().count, try bench.ending(site.url("/1")))
        return Finding(
            count == 1 && ending == "failed/blocked", "the bot check: \(ending); \(count) story beside it stored")
    }

    private static let multipage = Promise("multipage", "A story on several pages is one article.") { bench in
        let subjects = ["council", "harbour", "lighthouse"]
        let site = try bench.site(["/feed": .feed(["/1"])])
        for (number, subject) in zip(1..., subjects) {
            let pager = number < subjects.count ? "<a href=\"/1?page=\(number + 1)\">Next page</a>" : ""
            let page = LoopbackSite.story("Bridge opens").replacing("council", with: subject)
            site.publish(number == 1 ? "/1" : "/1?page=\(number)", .html(page + pager))
        }
        try await bench.crawl([site.url("/feed")])
        let articles = try bench.articles()
        let text = articles.first?.article.text ?? ""
        let found = subjects.filter { text.contains($0) }
        return Finding(
            articles.count == 1 && found == subjects,
            "3 pages, \(articles.count) article with the words of \(found.count)")
    }

    private static let charset = Promise("charset", "A page in an old code page is read as it was written.") { bench in
        let title = "پل نو باز شد"
        let page = LoopbackSite.story(title).replacing("utf-8", with: "windows-1256")
        let site = try bench.site([
            "/1": .reply(Reply(headers: [("Content-Type", "text/html")], body: Windows1256.encode(html: page)))
        ])
        try await bench.crawl([site.url("/1")])
        let read = try bench.articles().first?.article.title ?? "nothing"
        return Finding(read == title, "windows-1256, named by the page: \"\(read)\"")
    }

    private static let solarHijri = Promise("solar-hijri", "Dates of the Solar Hijri calendar are understood.") {
        bench in
        let page = LoopbackSite.story("پل نو باز شد")
            .replacing("<meta property=\"article:published_time\" content=\"2026-01-09T10:00:00+04:30\">", with: "")
            .replacing("By Mina Azizi</p>", with: "تاریخ انتشار: ۱۹ دی ۱۴۰۴</p>").replacing("\"en\"", with: "\"fa\"")
        let site = try bench.site(["/1": .html(page)])
        try await bench.crawl([site.url("/1")])
        let day = try bench.articles().first?.article.published?.day.description ?? "none"
        return Finding(day == "2026-01-09", "۱۹ دی ۱۴۰۴ is \(day)")
    }
}
