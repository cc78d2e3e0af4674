import ArgumentParser
import Extract
import FoundationEssentials
import Glibc
import Model

/// `offprint eval`: how well the extractor reads a user's own annotated pages.
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Score the extractor on annotated pages.",
        discussion: """
            A folder holds a folder for each page, with page.html and article.json:

              {"url": "…", "title": "…", "authors": ["…"], "date": "2015-01-09", "body": ["first paragraph", "…"]}

            A file holds one such object a line, with "id" and "file" (from the file's folder or its folder pages). A \
            field that is absent or null is not judged; "date": "" and "authors": [] say that the page has none; \
            "date_alt" and "body_alt" list what else is right. Titles and authors are compared without case, quotes, \
            dashes and invisible marks; bodies by their shingles of four words.
            """)

    @Argument(help: "A folder of annotated pages, or a file of JSON lines.", completion: .file())
    var pages: String

    @Option(parsing: .unconditional, help: "How many of the worst pages to name.")
    var worst = 10

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if worst < 0 { throw ValidationError("--worst \(worst) is below 0.") }
    }

    func run() async throws {
        let scores = await Self.scores(try AnnotatedPages(at: pages).pages)
        let table = ScoreTable(scores, worst: worst)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            print(String(decoding: try encoder.encode(table), as: UTF8.self))
        } else {
            for line in table.lines { print(line) }
        }
    }

    /// In the order of the pages, read on all cores.
    private static func scores(_ pages: [AnnotatedPage]) async -> [PageScore] {
        let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        return await withTaskGroup(of: [(Int, PageScore)].self) { group in
            for first in 0..<width {
                group.addTask {
                    stride(from: first, to: pages.count, by: width).map { ($0, score(pages[$0])) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func score(_ page: AnnotatedPage) -> PageScore {
        do {
            let result = try SavedPage(file: page.file ?? "", url: page.url).extract()
            return PageScore(page, result.article)
        } catch {
            FileHandle.standardError("offprint: \(printable(page.file ?? "")): \(error)\n")
            return PageScore(page, nil)
        }
    }
}
