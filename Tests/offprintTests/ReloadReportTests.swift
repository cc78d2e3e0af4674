import Testing

@testable import offprint

struct ReloadReportTests {
    private func sentence(_ change: (inout Settings) -> Void) -> String {
        var new = Settings()
        change(&new)
        return ReloadReport(from: Settings(), to: new).sentence
    }

    @Test func namesWhatHasChangedAndWhatWaits() {
        #expect(sentence { _ in } == "settings reloaded: no change")
        #expect(
            sentence { ($0.minDelay, $0.logLevel) = (.seconds(9), .error) } == "settings reloaded: log-level, min-delay"
        )
        #expect(
            sentence { ($0.store, $0.timeout) = ("other.db", .seconds(9)) }
                == "settings reloaded: timeout; store at the next start")
    }

    @Test func keepsSecretsToItself() {
        #expect(sentence { $0.proxy = "http://desk:letmein@proxy.example:3128" } == "settings reloaded: proxy")
    }
}
