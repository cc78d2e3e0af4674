import Selftest
import Testing

@testable import offprint

struct SelftestReportTests {
    @Test func everyPromiseFitsEightyColumns() {
        let width = Promise.all.map(\.word.count).max() ?? 0
        let report = SelftestReport(width: width)
        let seen = String(repeating: "what was seen there ", count: 9)
        for promise in Promise.all {
            let row = SelftestReport.Row(promise: promise, finding: Finding(false, seen), took: .seconds(1))
            #expect((promise.lines(on: .plain) + report.lines(of: row, on: .plain)).allSatisfy { $0.count <= 80 })
        }
    }

    @Test func sumsUpWhatWasBroken() {
        var report = SelftestReport(width: 6)
        for (promise, isKept) in zip(Promise.all, [true, false, true]) {
            report.add(.init(promise: promise, finding: Finding(isKept, "seen"), took: .seconds(2)))
        }
        #expect(!report.isGood)
        #expect(report.summary(on: .plain) == "1 of 3 promises broken, in 6 s: crawl-delay")
    }
}
