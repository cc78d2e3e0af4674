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
            "With --jsonl it reads lines {\"id\",\"file\",\"url\"} and writes one object a line, in the same order.")

    @Argument(help: "Pages: HTML files, also compressed with gzip.")
    var files: [String] = []

    @Option(help: "The page's address.")
    var url: String?

    @Option(help: ArgumentHelp("A folder of rules for single sites; see `offprint rules`.", valueName: "folder"))
    var rules: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print every candidate of every field, with its rule and place.")
    var explain = false

    @Flag(help: "Read lines of JSON from standard input.")
    var jsonl = false

    @Option(help: ArgumentHelp("Print what a model is trained on: lines, dates or fields.", visibility: .private))
    var features: ExtractLines.Features?

    func validate() throws {
        if jsonl != files.isEmpty { throw ValidationError("Give either files or --jsonl.") }
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
                FileHandle.standardError("offprint: \(file): \(error)\n")
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

    private func print(_ file: String, _ rules: RuleBook) throws {
        let result = try SavedPage(file: file, url: url, rules: rules).extract(explain: explain)
        if json {
            Swift.print(try ExtractedRow(id: file, result: result).line(isPretty: true))
        } else {
            Swift.print(ExtractedText(result: result).text)
        }
        for (field, all) in result.candidates.sorted(by: { $0.key < $1.key }) where !json {
            for evidence in all {
                Swift.print("\(field)\t\(evidence.weight)\t\(evidence.rule)\t\(evidence.path)\t\(evidence.raw)")
            }
        }
    }
}
