import ArgumentParser
import Glibc
import Publish

struct CheckConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Check settings, source lists and rules; print the settings in force, with where each comes from.",
        discussion: "Ends with 78 when something is wrong; every problem is named with its line.")

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object a setting.") var json = false
    @Flag(help: "Print no settings, only what is wrong.") var quiet = false
    @Flag(help: .hidden) var template = false
    @Flag(help: .hidden) var markdown = false

    func run() throws {
        if template { return print(ConfigTemplate.file, terminator: "") }
        if markdown { return print(ConfigTemplate.markdown, terminator: "") }
        let configuration = try options.load()
        if !quiet { show(configuration) }
        for warning in configuration.warnings { writeAll("offprint: \(warning)\n", to: STDERR_FILENO) }
        try configuration.requireContact()
        let lists = SeedFolder(configuration.sources)
        for note in lists.notes { writeAll("offprint: \(note)\n", to: STDERR_FILENO) }
        let rules = RuleFolder(configuration.rules, limit: configuration.settings.maxRules)
        let problems =
            try resolveProblems(configuration.settings) + configuration.folderProblems + lists.problems + rules.problems
        guard problems.isEmpty else { throw ConfigError(problems: problems) }
    }

    /// The resolve file is read as the daemon reads it, which needs no User-Agent.
    private func resolveProblems(_ settings: Settings) throws -> [String] {
        do {
            _ = try settings.fetcherSettings(userAgent: "")
            return []
        } catch let error as ConfigError {
            return error.problems
        }
    }

    private func show(_ configuration: Configuration) {
        var columns = Columns([.left, .left, .left])
        for setting in Setting.all {
            let value = setting.toml(configuration.settings) ?? configuration.place(of: setting)?.quotedForTOML
            let origin = configuration.origin(of: setting).description
            if json {
                let line: JSON = [
                    "name": .string(setting.name), "value": JSON(value?.unquoted), "from": .string(origin),
                ]
                print(line.text)
            } else {
                columns.add([setting.name, value, origin])
            }
        }
        say(columns.lines)
    }
}

extension Configuration {
    /// Where that lies which nothing sets: what is in force, though it has no value.
    func place(of setting: Setting) -> String? {
        switch setting.name {
        case "store": Places.store(settings)
        case "sources": sources
        case "rules-folder": rules
        default: nil
        }
    }

    /// Site owners must be able to reach us; throws when nothing says how.
    func requireContact() throws(ConfigError) {
        do { _ = try settings.agent() } catch { throw withoutContact }
    }

    private var withoutContact: ConfigError {
        let origin = origins["contact"].map(\.description) ?? path
        let place = origin.map { "\($0): " } ?? ""
        return ConfigError(problems: [
            "\(place)contact is not set: give an address where site owners reach you (try contact = \"desk@example.org\")"
        ])
    }

    /// Folders that are named and not there, or not of use.
    var folderProblems: [String] {
        let named = [("sources", settings.sources), ("rules-folder", settings.rulesFolder)]
        let missing = named.compactMap { name, folder in
            folder.flatMap { access($0 + "/.", R_OK | X_OK) == 0 ? nil : "\(name) \($0): \(reason())" }
        }
        return missing + [settings.warcFolder.flatMap(Self.archiveProblem)].compactMap(\.self)
    }

    /// The archive makes its folder, but not the one that this lies in.
    private static func archiveProblem(_ folder: String) -> String? {
        if access(folder + "/.", W_OK | X_OK) == 0 { return nil }
        guard errno == ENOENT else { return "warc-folder \(folder): \(reason())" }
        let parent = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let outer = parent.lastIndex(of: "/").map { String(parent[...$0]) } ?? "./"
        return access(outer + ".", W_OK | X_OK) == 0 ? nil : "warc-folder \(folder): \(outer) \(reason())"
    }
}

private func reason() -> String { String(cString: strerror(errno)) }
