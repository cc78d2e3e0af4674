import ArgumentParser
import Extract
import Model

struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show which rules are meant for a host, the one in force marked with *.")

    @OptionGroup var options: RuleOptions
    @Argument(help: "A host or URL.") var host: String

    func run() throws {
        let folder = try options.folder()
        let name = WebURL(host).flatMap { $0.isHTTP ? $0.host : nil } ?? host
        let today = WrittenDate(now()).day
        let inForce = folder.book.rule(for: name, on: today)
        let rules = folder.book.rules(for: name)
        guard !rules.isEmpty else {
            throw CommandError("\(folder.path): no rule for \(printable(name)); `offprint rules list` shows all")
        }
        for rule in rules {
            let isInForce = rule.file == inForce?.file && rule.line == inForce?.line
            print((isInForce ? "* " : "  ") + rule.cells.prefix(3).compactMap(\.self).joined(separator: "  "))
            say(Self.lines(rule))
        }
    }

    private static func lines(_ rule: SiteRule) -> [String] {
        var lines = SiteRule.Field.allCases.flatMap { field in
            (rule.selectors[field] ?? []).map { "    \(field.rawValue) = \(printable($0.text))  (line \($0.line))" }
        }
        lines += rule.replacements.map { "    replace \(printable($0.find)) by \(printable($0.replace))" }
        if rule.prunes { lines.append("    prune = true") }
        if !rule.detects { lines.append("    detect = false") }
        return lines
    }
}
