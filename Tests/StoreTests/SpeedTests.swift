import Model
import Support
import Testing

@testable import Store

/// Generous bounds of processor time, since machines differ; the figures are printed.
struct SpeedTests {
    @Test func leasesFromAFullFrontierInMilliseconds() throws {
        let test = try TestStore()
        let frontier = test.store.frontier
        let filling = try processorTime {
            try test.store.transaction {
                for host in 0..<2000 {
                    // One host with 4,000, the others with 8 each.
                    let count = host == 0 ? 4_000 : 8
                    try frontier.add(
                        (0..<count).map { try found("https://h\(host).example/news/2015/01/story-\($0)") }, now: at(0))
                }
            }
        }
        let due = try frontier.counts(now: at(9)).due
        #expect(due == 19_992)
        var slowest = Duration.zero
        let rounds = 50
        let leasing = try processorTime {
            for round in 0..<rounds {
                let now = at(10 + Int64(round))
                let one = try processorTime {
                    let visits = try frontier.lease(64, perHost: 1, until: now + .seconds(600), owner: "x", now: now)
                    #expect(Set(visits.map(\.url.host)).count == 64)
                }
                slowest = max(slowest, one)
            }
        }
        let size = try test.raw().first("PRAGMA page_count") { $0.int(0) } ?? 0
        print(
            "frontier: add \(filling / due) a URL, \(size * 4096 / due) bytes; 64 leased in \(leasing / rounds), at most \(slowest)"
        )
        #expect(leasing / rounds < .milliseconds(50))
    }

    @Test func settlesAndLogsInMicroseconds() throws {
        let test = try TestStore()
        let frontier = test.store.frontier
        try frontier.add((0..<2000).map { try found("https://h\($0 % 100).example/\($0)") }, now: at(0))
        let visits = try frontier.lease(2000, perHost: 20, until: at(600), owner: "x", now: at(0))
        #expect(visits.count == 2000)
        let took = try processorTime {
            for batch in stride(from: 0, to: 2000, by: 50) {
                try test.store.transaction {
                    for visit in visits[batch..<(batch + 50)] {
                        try frontier.settle(try #require(visit.id), Settled(.unchanged, at: at(1), next: at(900)))
                        var row = LogRow(time: at(1), url: visit.url, kind: .article, outcome: .unchanged)
                        row.visit = visit.id
                        try test.store.log.append(row)
                    }
                }
            }
        }
        print("settle and log: \(took / 2000) a visit")
        #expect(took / 2000 < .milliseconds(5))
    }
}
