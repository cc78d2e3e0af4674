import ArgumentParser
import Extract
import FoundationEssentials
import Glibc
import Markup
import Model

/// `offprint extract`: what the extractor makes of pages in files.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the article that a saved page holds.",
        discussion:
            """
            With --jsonl it reads lines {"id","file","url"} and writes one object a line, in the same order. With --warc it \
            reads WARC files of any writer, compressed or not, and prints each article in them (with --json one object a \
            line); damaged records are named and passed over. With --explain the candidates follow, the winner of each \
            field first: field, weight (0 to 1), rule, place in the page, text. "3 hours ago" counts from when the file was \
            written.
            """)

    @Argument(help: "Pages: HTML files, also compressed with gzip.", completion: .file())
    var files: [String] = []

    @Option(help: ArgumentHelp("A WARC file; may be given several times.", valueName: "file"), completion: .file())
    var warc: [String] = []

    @Option(help: "The page's address.")
    var url: String?

    @Option(
        help: ArgumentHelp("A folder of rules for single sites; see `offprint rules`.", valueName: "folder"),
        completion: .directory)
    var rules: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print every candidate of every field, with its rule and place.")
    var explain = false

    @Flag(help: "Read lines of JSON from standard input.")
    var jsonl = false

    @Option(help: ArgumentHelp("Print what a model is trained on.", visibility: .private))
    var features: ExtractLines.Features?

    func validate() throws {
        guard [jsonl, !files.isEmpty, !warc.isEmpty].count(where: { $0 }) == 1 else {
            throw ValidationError("Give either files or --jsonl or --warc.")
        }
        if let url, WebURL(url) == nil { throw ValidationError("--url \"\(printable(url))\" is not a URL") }
    }

    func run() async throws {
        if jsonl {
            await ExtractLines(features: features).run()
            return
        }
        let book = try book()
        var isFailed = false
        for file in files {
            do {
                try print(file, book)
            } catch {
                complain(error is SystemError ? "\(error)" : "\(file): \(error)")
                isFailed = true
            }
        }
        for file in warc {
            do {
                isFailed = try !printArticles(of: file, book) || isFailed
            } catch {
                complain("\(error)")
                isFailed = true
            }
        }
        if isFailed { throw ExitCode.failure }
    }

    private func book() throws -> RuleBook {
        guard let rules else { return RuleBook() }
        let folder = RuleFolder(rules, limit: Settings().maxRules)
        for problem in folder.problems { FileHandle.standardError("offprint: \(problem)\n") }
        return folder.book
    }

    private func complain(_ text: String) { FileHandle.standardError("offprint: \(text)\n") }

    /// Whether all of it could be read.
    private func printArticles(of file: String, _ rules: RuleBook) throws -> Bool {
        let pages = ExtractWARC(path: file, settings: try .offline(rules: rules), explain: explain)
        let counts = try pages.run(
            { found in
                guard !json else {
                    var row = ExtractedRow(id: found.url.href, result: found.result)
                    row.score = nil
                    return Swift.print(try row.line())
                }
                Swift.print("url: \(printable(found.url.href))")
                print(found.result)
            }, problem: complain)
        FileHandle.standardError("\(file): \(counts.sentence)\n")
        return counts.damaged == 0
    }

    private func print(_ file: String, _ rules: RuleBook) throws {
        let result = try SavedPage(file: file, url: url, rules: rules).extract(explain: explain)
        guard !json else { return Swift.print(try ExtractedRow(id: file, result: result).line(isPretty: true)) }
        print(result)
    }

    private func print(_ result: ArticleResult) {
        Swift.print(ExtractedText(result: result).text)
        say(ExplainedFields(candidates: result.candidates, screen: .output).lines)
    }
}
