import Model
import Testing

@testable import Crawl

struct FreshnessTests {
    @Test(
        arguments: [
            ("max-age=60", nil, 60), ("public, MAX-AGE=\"300\"", nil, 300), ("max-age=60", "20", 40),
            ("max-age=60", "90", 0), ("max-age=99999999999", nil, 366 * 86_400),
        ] as [(String, String?, Int)])
    func countsMaxAgeLessAge(control: String, age: String?, seconds: Int) {
        var headers = Headers([("Cache-Control", control)])
        if let age { headers.add("age", age) }
        #expect(Freshness.lifetime(headers, feedInterval: nil) == .seconds(seconds))
    }

    @Test(arguments: ["no-cache, max-age=60", "max-age=-1", "max-age=x", "private"])
    func saysNothingWithoutAUsableMaxAge(control: String) {
        #expect(Freshness.lifetime(Headers([("Cache-Control", control)]), feedInterval: nil) == nil)
    }

    @Test func takesTheLongerOfFeedAndHeader() {
        let headers = Headers([("Cache-Control", "max-age=60")])
        #expect(Freshness.lifetime(headers, feedInterval: .seconds(600)) == .seconds(600))
        #expect(Freshness.lifetime(headers, feedInterval: .seconds(6)) == .seconds(60))
    }
}
