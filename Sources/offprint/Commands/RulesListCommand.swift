import ArgumentParser
import Extract
import Model
import Publish

struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules, and what is wrong in their files.",
        discussion: "Columns: file and line, hosts, days, fields, tests. Ends with 78 when something is wrong.")

    @OptionGroup var options: RuleOptions
    @Flag(help: "Also name the lines that have no effect.") var notes = false
    @Flag(help: "Print one JSON object a rule.") var json = false

    func run() throws {
        let folder = try options.folder()
        var columns = Columns([.left, .left, .left, .left, .right])
        for rule in folder.rules {
            if json { print(rule.json.text) } else { columns.add(rule.cells) }
        }
        say(columns.lines)
        if notes { say(folder.notes) }
        if !json { print("\(folder.path): \(folder.sentence)") }
        guard folder.problems.isEmpty else { throw ConfigError(problems: folder.problems) }
    }
}

/// Where rules are read from.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The settings file.", valueName: "file"), completion: .file()) var config: String?
    @Option(
        help: ArgumentHelp("The folder of rules, in place of rules-folder.", valueName: "folder"),
        completion: .directory)
    var rules: String?

    func load() throws -> Configuration {
        let flags = rules.map { ["rules-folder": $0] } ?? [:]
        return try Configuration.load(flags: flags, environment: environment(), path: config)
    }

    func folder() throws -> RuleFolder {
        let configuration = try load()
        return RuleFolder(configuration.rules, limit: configuration.settings.maxRules)
    }
}

extension SiteRule {
    var fields: [String] { Field.allCases.filter { selectors[$0] != nil }.map(\.rawValue) }

    var cells: [String?] {
        let days = from == nil && until == nil ? nil : "\(from?.description ?? "") – \(until?.description ?? "")"
        return [
            "\(printable(file)):\(line)", printable(hosts.joined(separator: " ")), days, fields.joined(separator: " "),
            String(tests.count),
        ]
    }

    var json: JSON {
        [
            "file": .string(file), "line": JSON(line), "hosts": .array(hosts.map(JSON.string)),
            "from": JSON(from?.description), "until": JSON(until?.description),
            "fields": .array(fields.map(JSON.string)), "tests": JSON(tests.count),
        ]
    }
}
