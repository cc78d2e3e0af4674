import Extract
import Model

/// One test of a rule and how it ended.
struct RuleTestRun {
    enum Ending: Equatable {
        case passed
        /// Everything that is not as it should be.
        case failed([String])
        /// There is no page to try it on, and why.
        case skipped(String)
    }

    let rule: SiteRule
    let test: RuleTest
    let limits: ReadLimits

    /// `ok`, `FAIL` or `skip` with the place of the test, and a line for each fault.
    static func lines(_ ending: Ending, rule: SiteRule, test: RuleTest) -> [String] {
        let place = "\(rule.file):\(test.line): \(printable(test.url))"
        return switch ending {
        case .passed: ["ok    \(place)"]
        case .skipped(let reason): ["skip  \(place): \(printable(reason))"]
        case .failed(let faults): ["FAIL  \(place)"] + faults.map { "        \(printable($0))" }
        }
    }

    func ending(_ pages: TestPages) async -> Ending {
        guard let url = WebURL(test.url), url.isHTTP else { return .failed(["this is no http or https URL"]) }
        do {
            let (page, fetched) = try await pages.page(test.page, url: url, of: rule.file)
            let faults = faults(in: read(page, now: fetched ?? now()))
            return faults.isEmpty ? .passed : .failed(faults)
        } catch let missing as TestPages.Missing {
            return missing.isFault ? .failed([missing.reason]) : .skipped(missing.reason)
        } catch {
            return .failed(["\(error)"])
        }
    }

    /// By this rule, whatever its hosts and days: they are for pages that come by themselves.
    private func read(_ page: Page, now: Timestamp) -> Reading {
        var rule = rule
        (rule.from, rule.until, rule.hosts) = (nil, nil, [page.url.host])
        var context = ReadContext(now: now)
        context.expected = .article
        context.wantsOutlinks = false
        return Reader(limits: limits, rules: RuleBook([rule])).read(page, context: context)
    }

    private func faults(in reading: Reading) -> [String] {
        // Titles, authors and dates may be missing on some pages; a page without the body is not what the rule is for.
        let missing = reading.problems.filter { $0.hasPrefix(SiteRule.mark) && $0.contains(": body ") }
        guard let article = reading.article else { return missing + ["the page is not read as an article"] }
        return missing
            + [
                fault("title", test.title, article.title),
                fault(
                    "authors", test.authors?.joined(separator: ", "),
                    article.authors.map(\.name).joined(separator: ", ")),
                fault("date", test.date, article.date?.description ?? ""),
            ].compactMap(\.self)
            + test.contains.filter { !article.text.contains($0) }.map { "the body does not hold \"\($0)\"" }
            + test.lacks.filter { article.text.contains($0) }.map { "the body holds \"\($0)\"" }
    }

    private func fault(_ field: String, _ expected: String?, _ found: String) -> String? {
        guard let expected, expected != found else { return nil }
        return "\(field) is \"\(found)\", not \"\(expected)\""
    }
}
