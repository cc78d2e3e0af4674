import Compare
import Model
import Publish
import Support
import Testing

@testable import Store
@testable import offprint

/// What `revisions` lists.
struct RevisionListTests {
    private let folder = TemporaryFolder()
    private let store: Store

    init() throws { store = try Store.open(folder.path + "/offprint.db") }

    private static func article(_ title: String, _ text: String) -> Article {
        var article = Article()
        article.title = title
        article.body = [Block(.paragraph, RichText(text))]
        return article
    }

    /// Stored on the hour, revised each minute after it.
    private func write(_ url: String, _ versions: Article...) throws {
        let address = try #require(WebURL(url))
        var id: ArticleID?
        for (minute, article) in versions.enumerated() {
            let now = Timestamp(milliseconds: 1_767_225_600_000 + Int64(minute) * 60_000)
            if let id {
                _ = try store.articles.revise(id, with: article, digest: [UInt8(minute)], now: now)
            } else {
                id = try store.articles.insert(
                    article, url: address, site: address.site, digest: [], source: nil, now: now)
            }
        }
    }

    private func rows(_ filter: RevisionFilter = RevisionFilter(), change: (inout RevisionList) -> Void = { _ in })
        throws -> [RevisionRow]
    {
        var list = RevisionList(store, filter)
        change(&list)
        var rows: [RevisionRow] = []
        try list.each(damaged: { Issue.record("\($0)") }, { rows.append($0) })
        return rows
    }

    private func writeTwo() throws {
        try write(
            "https://a.example/1", Self.article("The bridge opens", "It opens on Thursday."),
            Self.article("The bridge stays shut", "It opens on Thursday."),
            Self.article("The bridge stays shut", "It opens on Thursday. Nobody was hurt."))
        try write(
            "https://b.example/پل", Self.article("پل باز شد", "وزیر آن را گشایش داد."),
            Self.article("پل باز شد", "وزیر آن را گشایش داد. تصحیح: پل روز جمعه باز شد."))
    }

    @Test func eachChangeHasALineNewestFirst() throws {
        try writeTwo()
        #expect(
            try rows().map { $0.line(on: .plain) } == [
                "2026-01-01T00:02:00Z       1@3  addition      The bridge stays shut  https://a.example/1",
                "2026-01-01T00:01:00Z       2@2  correction    پل باز شد\u{200E}  https://b.example/%D9%BE%D9%84",
                "2026-01-01T00:01:00Z       1@2  headline      The bridge stays shut  https://a.example/1",
            ])
        #expect(try rows().map(\.classes) == [[.addition], [.correction], [.headline]])
    }

    @Test func onlyTheSortsThatAreAskedForUpToTheLimit() throws {
        try writeTwo()
        #expect(try rows { $0.classes = [.headline, .correction] }.map(\.classes) == [[.correction], [.headline]])
        #expect(try rows { ($0.classes, $0.limit) = ([.headline, .addition], 1) }.map(\.classes) == [[.addition]])
        #expect(try rows { $0.classes = [.removal] }.isEmpty)
    }

    @Test func anObjectHoldsTheChangeItself() throws {
        try writeTwo()
        let row = try #require(try rows(RevisionFilter(article: 1)).first)
        #expect(
            row.json.text.hasPrefix(
                #"{"time":"2026-01-01T00:02:00Z","article":1,"url":"https://a.example/1","source":null,"#
                    + #""title":"The bridge stays shut","revision":3,"before":2,"same":1,"changed":0,"#))
        #expect(row.json.text.contains(#""classes":["addition"]"#) && row.json.text.contains("Nobody was hurt."))
    }

    @Test func aPageThatIsGoneStandsAmongThem() throws {
        try write("https://a.example/1", Self.article("The bridge opens", "It opens on Thursday."))
        let article = try #require(try store.articles.get(1))
        let row = RevisionRow(Removal(article: 1, time: article.firstSeen, status: 410), of: article)
        #expect(
            row.line(on: .plain)
                == "2026-01-01T00:00:00Z         1  removal       The bridge opens  https://a.example/1")
        #expect(row.json.text.hasSuffix(#""revision":null,"before":null,"classes":["removal"]}"#))
    }
}
