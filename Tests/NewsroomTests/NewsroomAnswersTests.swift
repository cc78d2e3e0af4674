import Model
import Support
import Testing

/// How the newsroom speaks HTTP, and its listings.
struct NewsroomAnswersTests {
    private let newsroom: Newsroom

    init() throws { newsroom = try Newsroom() }

    private func url(_ number: Int, _ path: String) -> String { "http://127.41.0.\(number):\(newsroom.port)\(path)" }

    @Test func answersNotModifiedToItsValidators() throws {
        let page = url(1, "/world/ferry-line-reopens")
        let first = try Asking.get(page)
        let etag = try #require(first.headers["ETag"])
        let date = try #require(first.headers["Last-Modified"])
        #expect(date == "Wed, 11 Feb 2026 08:15:00 GMT")
        #expect(try Asking.get(page, headers: [("If-None-Match", etag)]).status == 304)
        #expect(try Asking.get(page, headers: [("If-Modified-Since", date)]).status == 304)
        let stale = [("If-None-Match", "\"0\""), ("If-Modified-Since", date)]
        #expect(try Asking.get(page, headers: stale).status == 200)
    }

    @Test func answersHeadWithoutABody() throws {
        let answer = try Asking.get(url(2, "/"), method: "HEAD")
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
        #expect(answer.headers["Content-Length"].flatMap { Int($0) }.map { $0 > 1000 } == true)
    }

    @Test(arguments: [
        (1, "/rss.xml", "item", 11), (2, "/atom.xml", "entry", 7), (3, "/feed", "item", 6), (4, "/rss", "item", 6),
        (6, "/feeds/latest.rss", "item", 5), (1, "/sitemap-articles.xml", "url", 10),
        (1, "/sitemap-news.xml", "url", 10),
        (1, "/sitemap.xml", "sitemap", 2),
    ])
    func listsArticlesInBalancedXML(number: Int, path: String, element: String, count: Int) throws {
        let text = try Asking.get(url(number, path)).raw
        #expect(text.hasPrefix("<?xml"))
        #expect(text.split(separator: "<\(element)>").count - 1 == count)
        #expect(Asking.unclosedElements(text) == [])
    }

    @Test func printsSolarHijriDatesInPersianDigits() throws {
        #expect(try Asking.get(url(2, "/news/society/qanat-restored")).text.contains("۱۹ بهمن ۱۴۰۴ - ۱۰:۲۰"))
        #expect(try Asking.get(url(3, "/society/clinic-by-radio/")).text.contains("۰۲ حوت ۱۴۰۴"))
        #expect(try Asking.get(url(5, "/2026/02/12/canal-cleaned")).text.contains("۲۳ سلواغه ۱۴۰۴"))
    }

    @Test func declaresTheArabicCodePageInMetaOnly() throws {
        let answer = try Asking.get(url(4, "/culture/poetry-bus.html"))
        #expect(answer.headers["Content-Type"] == "text/html")
        #expect(answer.raw.contains("charset=windows-1256"))
        #expect(!answer.raw.contains("حافلة"))
        #expect(answer.text.contains("حافلة"))
    }

    @Test func saysInTheReprintWhereTheTextIsFrom() throws {
        let page = try Asking.get(url(7, "/english/coastguard-chief-warns-of-gaps.htm")).text
        let source = url(6, "/world/coastguard-chief-warns-of-gaps-20150112.html")
        #expect(page.contains(">\(source)<"))
        #expect(page.contains(">January 13, 2015<"))
        #expect(!page.contains("canonical") && !page.contains("og:"))
    }

    @Test func tracksLinksOfTheArabicFeed() throws {
        #expect(try Asking.get(url(4, "/rss")).raw.contains("poetry-bus.html?utm_source=rss&amp;utm_medium=feed"))
        #expect(try Asking.get(url(4, "/culture/poetry-bus.html?utm_source=rss")).status == 200)
    }
}
