import Archive
import Model
import Queues
import Store
import Support
import Testing

@testable import Crawl

/// Crawls that write an archive, and crawls out of one.
struct ArchiveCrawlTests {
    private static let pages: [String: Site.Answer] = [
        "/robots.txt": .text("User-agent: *\nDisallow: /private/\n"),
        "/feed": .feed(["/a", "/b", "/old", "/private/c"]),
        "/a": .story("Bridge opens"), "/b": .story("Rain stops"), "/old": .redirect("/a"), "/gone": .status(404),
    ]

    /// Of all records in a folder, warcinfo left out.
    private static func kinds(_ folder: String) throws -> [WARCRecord.Kind] {
        try WARCFolder.records(in: folder).compactMap(\.kind).filter { $0 != .warcinfo }
    }

    @Test func writesOneAnswerForEachInTheLogAndReplaysTheSameArticles() async throws {
        let folder = TemporaryFolder()
        let site = try Site(Self.pages)
        let crawl = try await site.crawl(urls: ["/feed", "/gone"].map(site.url), archive: folder.path)
        try crawl.store { _ = try $0.sources.add(#require(WebURL(site.url("/feed"))), now: SystemTime().now()) }
        try await crawl.run()
        let rows = try crawl.allRows(withRobots: true)
        let kinds = try Self.kinds(folder.path)
        #expect(kinds.count { $0 == .response || $0 == .revisit } == rows.count { $0.status != nil })
        #expect(kinds.count { $0 == .revisit } == rows.count { $0.status == 304 })
        #expect(kinds.contains(.revisit))
        #expect(kinds.count { $0 == .request } == kinds.count { $0 == .metadata })
        site.close()
        let again = try await site.crawl(
            urls: ["/feed", "/gone"].map(site.url), replay: try RecordedWeb(folder: folder.path))
        #expect(try again.titles() == ["Bridge opens", "Rain stops"])
        #expect(try again.outcomes("/private/c") == ["refused"])
        #expect(try again.rows("/gone").first?.status == 404)
    }
}
