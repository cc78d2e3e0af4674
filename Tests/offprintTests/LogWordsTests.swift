import Model
import Testing

@testable import offprint

struct LogWordsTests {
    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func severalOutcomesMayBeAskedFor() throws {
        #expect(try LogWords.outcomes([]) == [])
        #expect(try LogWords.outcomes(["failed, refused", "Failed", "postponed"]) == [.failed, .refused, .postponed])
        #expect(
            message { _ = try LogWords.outcomes(["failed,fail"]) }?.hasPrefix(
                #"--outcome "fail" (did you mean failed?) is not one of stored, revised"#) == true)
    }

    @Test(arguments: [
        ("404", " (did you mean --status 404?)"), ("failed", " (did you mean --outcome failed?)"),
        ("robot", " (did you mean robots?)"), ("frobnicate", ""),
    ]) func saysWhichReasonWasMeant(word: String, meant: String) {
        #expect(
            message { _ = try LogWords.reasons(["dns", word]) }
                == "--reason \"\(word)\" is no reason of the crawl log\(meant); `offprint log --words` explains them")
    }

    @Test func severalReasonsMayBeAskedFor() throws {
        #expect(try LogWords.reasons([]) == [])
        #expect(try LogWords.reasons(["timeout,DNS", "timeout", "reset"]) == ["timeout", "dns", "reset"])
    }

    @Test func aStatusMayStandForItsClass() throws {
        #expect(try LogWords.statuses(["404"]) == [404...404])
        #expect(try LogWords.statuses(["5XX,200", "404"]) == [500...599, 200...200, 404...404])
        for text in ["40", "x", "xx", "0xx", "4x", "-404", "4040", ""] {
            #expect(message { _ = try LogWords.statuses([text]) }?.hasSuffix("(try 404 or 4xx)") == true, "\(text)")
        }
    }

    @Test(arguments: [
        ("News.Example", "news.example"), ("news.example:8080", "news.example:8080"),
        ("https://news.example:8080/a", "news.example:8080"), ("https://news.example/", "news.example"),
        ("https://news.example:443/", "news.example"),
        ("news.example:443", "news.example"), ("news.example:80", "news.example"), ("خبر.example", "xn--ngblk.example"),
    ]) func hostsAreAskedForAsTheLogNamesThem(text: String, host: String) throws {
        #expect(try LogWords.host(text) == host)
    }

    @Test(
        arguments: [
            ("a.example", .host("a.example")), ("a.example:8080", .host("a.example:8080")),
            ("localhost:8080", .host("localhost:8080")), ("a.example/news", .pattern("*a.example/news*")),
            ("/news/", .pattern("*/news/*")), ("*/2026/*", .pattern("*/2026/*")),
        ] as [(String, LogWords.Subject)]) func whatStandsAloneIsAHostOrAPattern(
            text: String, subject: LogWords.Subject
        )
        throws
    {
        #expect(try LogWords.subject(text) == subject)
    }

    @Test func aURLStandsForItsVisits() throws {
        let text = "https://خبر.example/a?b=c"
        #expect(try LogWords.subject(text) == .url(#require(WebURL(text))))
    }

    @Test(arguments: [
        ("12", "12 is neither a URL nor a host: --source 12 shows one source, -n 12 the last 12 visits"),
        (
            "-9223372036854775808",
            "-9223372036854775808 is neither a URL nor a host: --source -9223372036854775808 shows one source, "
                + "-n 9223372036854775808 the last 9223372036854775808 visits"
        ),
        ("failed", "\"failed\" is neither a URL nor a host (did you mean --outcome failed?)"),
        ("Timeout", "\"Timeout\" is neither a URL nor a host (did you mean --reason timeout?)"),
        ("today", "\"today\" is neither a URL nor a host"),
    ]) func saysWhatToTypeInstead(text: String, message: String) {
        #expect(self.message { _ = try LogWords.subject(text) } == message)
    }

    @Test func refusesWhatIsNoHost() {
        #expect(message { _ = try LogWords.host("a b") }?.hasPrefix(#"--host "a b" is not a host"#) == true)
    }

    @Test(arguments: [
        ("*/2026/*", "*/2026/*"), ("http://a.example/x?", "http://a.example/x?"),
        ("https://a.example", "https://a.example/"),
        ("/2026/", "*/2026/*"), ("/2026/*.html", "*/2026/*.html"), ("a.example/", "*a.example/*"),
        ("*/خبر/*", "*/%D8%AE%D8%A8%D8%B1/*"), ("*/%d8%aeab/*", "*/%D8%AEab/*"),
        ("https://خبر.example/خبر\u{200E}", "https://xn--ngblk.example/%D8%AE%D8%A8%D8%B1"),
        ("http*://a.example/*", "http*://a.example/*"), ("httpd", "*httpd*"),
    ]) func patternsFindURLsAsTheyAreShown(text: String, pattern: String) {
        #expect(LogWords.pattern(text) == pattern)
    }
}
