import Model
import Testing

@testable import Fetch

struct NameFailuresTests {
    @Test func remembersForAWhile() {
        var names = NameFailures()
        let now = ContinuousClock.now
        names.note(Failure(.dns, detail: "Could not resolve host: a.test"), of: "a.test", until: now + .seconds(30))
        let failure = names.failure(of: "a.test", now: now)
        #expect(failure?.kind == .dns)
        #expect(failure?.detail == "Could not resolve host: a.test; not asked again so soon (dns-failures)")
        #expect(names.failure(of: "b.test", now: now) == nil)
        #expect(names.failure(of: "a.test", now: now + .seconds(30)) == nil)
    }

    @Test func remembersNotMoreThanItsLimit() {
        var names = NameFailures()
        let now = ContinuousClock.now
        for number in 0...NameFailures.limit {
            names.note(Failure(.dns, detail: ""), of: "\(number).test", until: now + .seconds(30))
        }
        #expect(names.failure(of: "0.test", now: now) == nil)
        #expect(names.failure(of: "\(NameFailures.limit).test", now: now) != nil)
    }

    @Test func asksOnlyOnceForANameThatIsNone() async throws {
        let fetcher = Fetcher(.with { _ in })
        let url = try #require(WebURL("http://no-such-name.invalid/"))
        var details: [String] = []
        for _ in 0..<2 {
            guard case .failure(let failure) = await fetcher.fetch(Request(url)) else { continue }
            #expect(failure.kind == .dns)
            details.append(failure.detail)
        }
        #expect(details.count == 2)
        #expect(details.first?.contains("dns-failures") == false)
        #expect(details.last?.contains("dns-failures") == true)
    }
}
