import ArgumentParser

/// A flag for every setting, made from the table, so that no setting is declared twice.
///
/// ArgumentParser finds options by reflection and reads them through a keyed container; both can be given from a table.
struct SettingOptions: ParsableArguments, CustomReflectable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }

    private static let config = "config"

    /// What the flags said, by the setting's name.
    private(set) var flags: [String: String] = [:]
    private(set) var config: String?

    init() {}

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func word(_ name: String) throws -> String? {
            try container.decode(Option<String?>.self, forKey: Key(stringValue: name)).wrappedValue
        }
        config = try word(Self.config)
        for setting in Setting.all { flags[setting.name] = try word(setting.name) }
    }

    var customMirror: Mirror {
        var children: [Mirror.Child] = [
            (
                Self.config,
                Option<String?>(
                    name: .long, help: ArgumentHelp("The settings file.", valueName: "file"), completion: .file())
            )
        ]
        for setting in Setting.all {
            let fallback = setting.standard.map { " (default: \($0.unquoted))" } ?? ""
            let help = ArgumentHelp(stringLiteral: setting.help + fallback)
            children.append((setting.name, Option<String?>(name: .customLong(setting.name), help: help)))
        }
        return Mirror(self, children: children, displayStyle: .struct)
    }

    func load() throws -> Configuration {
        try Configuration.load(flags: flags, environment: environment(), path: config)
    }
}

/// The two flags of commands that only need the store.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The settings file.", valueName: "file"), completion: .file()) var config: String?
    @Option(help: ArgumentHelp("The database file.", valueName: "file"), completion: .file()) var store: String?

    func load() throws -> Configuration {
        let flags = store.map { ["store": $0] } ?? [:]
        return try Configuration.load(flags: flags, environment: environment(), path: config)
    }
}
