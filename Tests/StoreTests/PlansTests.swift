import Model
import Testing

@testable import Store

/// The statements a crawl runs at every visit must not read whole tables.
struct PlansTests {
    private func plan(_ sql: String) throws -> [String] {
        let test = try TestStore()
        return try test.raw().all("EXPLAIN QUERY PLAN " + sql) { $0.text(3) ?? "" }
    }

    @Test(arguments: [
        Frontier.turns, Frontier.dueOrBack, Lease.due, Lease.first, Lease.ofFew, Lease.front, Lease.one,
        Hosts.refreshing, Addresses.finding, Known.reading, Paces.reading, Frontier.nextTurn,
        Articles.leading, Articles.findingAtSite, Articles.findingElsewhere,
        "SELECT min(host) FROM frontier WHERE source = 1", "SELECT max(id) FROM log",
    ]) func readsByIndex(sql: String) throws {
        let scans = try plan(sql).filter {
            // Leases are few.
            $0.hasPrefix("SCAN") && !["SCAN CONSTANT ROW", "SCAN lease"].contains($0) && !$0.contains("(subquery")
                && !$0.contains("INDEX")
        }
        #expect(scans == [])
    }

    @Test func findsTurnsByTheirIndexInOrder() throws {
        #expect(try plan(Frontier.turns) == ["SEARCH host USING INDEX host_turn (turn<?)"])
    }

    @Test func findsDueURLsByTheirIndexInOrder() throws {
        let plan = try plan(Lease.due)
        #expect(plan.first == "SEARCH f USING INDEX frontier_due (host=? AND priority=? AND next<?)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") })
        #expect(try !self.plan(Lease.first).contains { $0.contains("TEMP B-TREE") })
    }

    @Test func listsTheLogByIndex() throws {
        func plan(_ change: (inout LogFilter) -> Void) throws -> String {
            var filter = LogFilter()
            change(&filter)
            let plan = try self.plan(CrawlLog.listing(filter))
            #expect(!plan.contains { $0.contains("TEMP B-TREE") })
            return plan.joined(separator: "\n")
        }
        #expect(try plan { $0.isNewestFirst = true }.contains("log_time"))
        #expect(try plan { ($0.since, $0.outcomes) = (at(1), [.stored]) }.contains("log_time"))
        #expect(try plan { ($0.since, $0.outcomes) = (at(1), [.stored, .failed]) }.contains("log_time"))
        #expect(try plan { ($0.since, $0.outcomes) = (at(1), [.failed]) }.contains("log_trouble"))
        #expect(try plan { ($0.since, $0.reasons) = (at(1), ["robots"]) }.contains("log_reason"))
        #expect(try plan { ($0.since, $0.hosts) = (at(1), [1]) }.contains("log_host"))
        #expect(try plan { ($0.since, $0.source) = (at(1), 1) }.contains("log_source"))
        #expect(try plan { $0.visit = 1 }.contains("log_address"))
        #expect(try plan { $0.after = 1 }.contains("PRIMARY KEY"))
    }

    @Test(arguments: [CrawlLog.bySource, CrawlLog.byHost]) func addsUpADayByTheIndexOfTimes(sql: String) throws {
        let first = try #require(try plan(sql).first)
        #expect(first.hasPrefix("SEARCH") && first.hasSuffix("log_time (time>?)"))
    }

    /// What went wrong is little beside the rest: found by its index, then put in the order of time.
    @Test func findsSeveralKindsOfTroubleByTheirIndex() throws {
        var filter = LogFilter()
        (filter.since, filter.outcomes) = (at(1), [.failed, .refused])
        let plan = try plan(CrawlLog.listing(filter))
        #expect(plan.contains { $0.contains("log_trouble") })
    }

    @Test func listsArticlesByIndex() throws {
        func plan(_ filter: ArticleFilter) throws -> String {
            let plan = try self.plan(Articles.listing(filter))
            #expect(!plan.contains { $0.contains("TEMP B-TREE") })
            return plan.first ?? ""
        }
        #expect(try plan(ArticleFilter(since: at(1))).contains("article_seen"))
        #expect(try plan(ArticleFilter(source: 1, since: at(1))).contains("article_source"))
    }
}
