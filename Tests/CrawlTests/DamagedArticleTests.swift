import Model
import Queues
import Support
import Testing

@testable import Crawl
@testable import Store

/// A damaged row does not end the crawl, and the web mends it.
struct DamagedArticleTests {
    @Test func theNextVisitPutsWhatThePageSaysInItsPlace() async throws {
        let site = try Site(["/a": .story("Bridge opens")])
        let crawl = try await site.crawl("/a")
        let url = try #require(WebURL(site.url("/a")))
        try crawl.store { store in
            try store.database.run("UPDATE article SET text = 'Rain'")
            // Without its validators the page is read again.
            try store.database.run("UPDATE frontier SET etag = NULL")
            _ = try store.sources.add(url, now: SystemTime().now())
        }
        #expect(throws: DatabaseError.self) { try crawl.titles() }
        try await crawl.run()
        #expect(try crawl.outcomes("/a") == ["stored", "revised"])
        #expect(try crawl.titles() == ["Bridge opens"])
    }
}
