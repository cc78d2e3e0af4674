import Extract
import FoundationEssentials
import Inflate
import Model
import Store
import Support
import Testing

@testable import offprint

/// What is read out of a WARC file is what a crawl reads from the wire.
struct ExtractWARCTests {
    private let folder = TemporaryFolder()

    private func response(_ url: String, _ head: String, _ body: [UInt8]) -> [UInt8] {
        let http = Array("HTTP/1.1 \(head)\r\n\r\n".utf8) + body
        let fields = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
            WARC-Target-URI: <\(url)>\r
            WARC-Date: 2026-03-01T10:00:00Z\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: \(http.count)\r
            \r

            """
        return Array(fields.utf8) + http + Array("\r\n\r\n".utf8)
    }

    private func write(_ records: [[UInt8]]) throws -> String {
        let path = folder.path + "/other.warc.gz"
        try Data(records.flatMap(GzipMember.compress)).write(to: URL(filePath: path))
        return path
    }

    private func run(_ path: String) throws -> (
        urls: [String], titles: [String], ExtractWARC.Counts, problems: [String]
    ) {
        var (urls, titles, problems): ([String], [String], [String]) = ([], [], [])
        let pages = ExtractWARC(path: path, settings: try .offline(rules: RuleBook()))
        let counts = try pages.run(
            { found in
                urls.append(found.url.href)
                titles.append(found.result.article.title)
            }, problem: { problems.append($0) })
        return (urls, titles, counts, problems)
    }

    private let page = Array(BridgeStory.page.utf8)

    @Test func findsTheArticlesAmongTheAnswers() throws {
        let half = page.count / 2
        let chunks = [page[..<half], page[half...]].flatMap {
            Array((String($0.count, radix: 16) + "\r\n").utf8) + $0 + Array("\r\n".utf8)
        }
        let path = try write([
            response("http://a.example/plain", "200 OK\r\nContent-Type: text/html", page),
            response("http://a.example/old", "301 Moved\r\nLocation: /plain", []),
            response("http://a.example/coded", "200 OK\r\nContent-Encoding: gzip", GzipMember.compress(page)),
            response(
                "http://a.example/chunks", "200 OK\r\nTransfer-Encoding: chunked", chunks + Array("0\r\n\r\n".utf8)),
            response(
                "http://a.example/bad", "200 OK\r\nContent-Encoding: gzip",
                Array(GzipMember.compress(page).dropLast(20))),
            response("dns:a.example", "200 OK", []),
        ])
        let (urls, titles, counts, problems) = try run(path)
        #expect(urls == ["plain", "coded", "chunks"].map { "http://a.example/\($0)" })
        #expect(Set(titles) == ["Bridge opens"])
        #expect(counts == ExtractWARC.Counts(articles: 3, others: 1, damaged: 1))
        #expect(problems.count == 1 && problems[0].contains("http://a.example/bad"))
    }

    @Test func aCrawlsArchiveGivesTheCrawlsArticles() async throws {
        let newsroom = try Newsroom()
        defer { newsroom.stop() }
        let journey = try await Journey(newsroom.seeds.map { ($0.url, $0.kind) }) {
            ($0.minDelay, $0.maxCrawlDelay, $0.maxPagesPerHost) = (.zero, .zero, 40)
            $0.warcFolder = folder.path
        }
        var urls: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".warc.gz") {
            let found = try run(folder.path + "/" + name)
            urls.formUnion(found.urls)
            #expect(found.problems == [])
        }
        var stored: Set<String> = []
        try journey.store.articles.each { stored.insert($0.url) }
        #expect(stored.count > 5)
        // What only its feed calls an article is none here.
        #expect(stored.subtracting(urls).count <= 1)
    }
}
