import Model
import Testing

@testable import Crawl

struct FreshnessTests {
    /// Fri, 09 Jan 2015 10:00:00 GMT
    private let now = Timestamp(seconds: 1_420_797_600)

    @Test(
        arguments: [
            ("max-age=60", nil, 60), ("public, MAX-AGE=\"300\"", nil, 300), ("max-age=60", "20", 40),
            ("max-age=60", "90", 0), ("max-age=99999999999", nil, 366 * 86_400),
        ] as [(String, String?, Int)])
    func countsMaxAgeLessAge(control: String, age: String?, seconds: Int) {
        var headers = Headers([("Cache-Control", control)])
        if let age { headers.add("age", age) }
        #expect(Freshness.lifetime(headers, feedInterval: nil, now: now) == .seconds(seconds))
    }

    @Test(arguments: ["no-cache, max-age=60", "max-age=-1", "max-age=x", "private"])
    func saysNothingWithoutAUsableMaxAge(control: String) {
        #expect(Freshness.lifetime(Headers([("Cache-Control", control)]), feedInterval: nil, now: now) == nil)
    }

    @Test(
        arguments: [
            // By the server's own clock, an hour fast here, and by ours where it says nothing.
            ("Fri, 09 Jan 2015 11:10:00 GMT", "Fri, 09 Jan 2015 11:00:00 GMT", nil, 600),
            ("Fri, 09 Jan 2015 10:10:00 GMT", nil, nil, 600),
            ("Fri, 09 Jan 2015 10:10:00 GMT", "yesterday", nil, 600),
            ("Fri, 09 Jan 2015 09:00:00 GMT", "Fri, 09 Jan 2015 10:00:00 GMT", nil, 0),
            ("0", "Fri, 09 Jan 2015 10:00:00 GMT", nil, 0), ("-1", nil, nil, 0),
            ("Sun, 09 Jan 2044 10:00:00 GMT", nil, nil, 366 * 86_400),
            ("Fri, 09 Jan 2015 10:10:00 GMT", nil, "max-age=60", 60),
            ("Fri, 09 Jan 2015 10:10:00 GMT", nil, "public", 600),
            ("Fri, 09 Jan 2015 10:10:00 GMT", nil, "no-cache", nil),
            ("Fri, 09 Jan 2015 10:10:00 GMT", nil, "max-age=x", nil),
        ] as [(String, String?, String?, Int?)])
    func countsExpiresLessDate(expires: String, date: String?, control: String?, seconds: Int?) {
        var headers = Headers([("Expires", expires)])
        if let date { headers.add("Date", date) }
        if let control { headers.add("Cache-Control", control) }
        #expect(Freshness.lifetime(headers, feedInterval: nil, now: now) == seconds.map { .seconds($0) })
    }

    @Test func agesWhatExpiresToo() {
        let headers = Headers([("Expires", "Fri, 09 Jan 2015 10:10:00 GMT"), ("Age", "100")])
        #expect(Freshness.lifetime(headers, feedInterval: nil, now: now) == .seconds(500))
    }

    @Test func takesTheLongerOfFeedAndHeader() {
        let headers = Headers([("Cache-Control", "max-age=60")])
        #expect(Freshness.lifetime(headers, feedInterval: .seconds(600), now: now) == .seconds(600))
        #expect(Freshness.lifetime(headers, feedInterval: .seconds(6), now: now) == .seconds(60))
    }
}
