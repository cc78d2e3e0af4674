import Fetch
import Model
import Testing

@Suite struct RetryAfterTests {
    /// 2015-01-09T10:02:03Z, a Friday.
    static let now = Timestamp(milliseconds: 1_420_797_723_000)

    @Test(arguments: [
        ("120", Duration.seconds(120)), ("0", .zero), (" 7", nil), ("-5", nil), ("+5", nil), ("1.5", .seconds(1)),
        ("", nil), ("120, 120", .seconds(120)),
        ("120s", .seconds(120)), ("120 seconds", .seconds(120)), ("2015-01-09T10:03:03Z", nil),
        ("Fri, 09 Jan 2015 10:03:03 UTC", .seconds(60)), ("Fri, 09 Jan 2015 10:03:03 +0000", .seconds(60)),
        ("soon", nil), ("604800", .seconds(604_800)), ("604801", .seconds(604_801)),
        ("99999999999999999999999", .seconds(366 * 86_400)),
        ("Fri, 09 Jan 2015 10:03:03 GMT", .seconds(60)),
        ("Friday, 09-Jan-15 10:03:03 GMT", .seconds(60)),
        ("Fri Jan  9 10:03:03 2015", .seconds(60)),
        ("Thu, 08 Jan 2015 10:03:03 GMT", .zero),
        ("Fri, 09 Jan 2099 10:03:03 GMT", .seconds(366 * 86_400)),
        ("Friday, 09-Jan-99 10:03:03 GMT", .zero),
        ("Fri, 30 Feb 2015 10:03:03 GMT", nil), ("Fri, 09 Jan 2015 24:03:03 GMT", nil),
        ("Fri, 09 Jan 2015 10:03 GMT", nil), ("Fri, 09 Jan 2015 10:03:03 CET", nil),
        ("Fri, 09 jan 2015 10:03:03 GMT", nil), ("Fri, 09 Jan 999999999999 10:03:03 GMT", nil),
        ("Fri, 09 Jan 2015 1:2:3 GMT", nil), (", , , , , ", nil),
    ])
    func readsRetryAfter(value: String, expected: Duration?) throws {
        let url = try #require(WebURL("http://news.test/"))
        let page = Page(url: url, status: 503, headers: Headers([("retry-after", value)]), body: [])
        #expect(page.retryAfter(now: Self.now) == expected)
    }

    @Test func ofSeveralTheLongestCounts() throws {
        let url = try #require(WebURL("http://news.test/"))
        let headers = Headers([("Retry-After", "60"), ("Retry-After", "3600"), ("Retry-After", "soon")])
        #expect(Page(url: url, status: 503, headers: headers, body: []).retryAfter(now: Self.now) == .seconds(3600))
    }

    @Test func asksForNothingWithoutTheHeader() throws {
        let url = try #require(WebURL("http://news.test/"))
        #expect(Page(url: url, status: 503, headers: Headers(), body: []).retryAfter(now: Self.now) == nil)
    }
}
