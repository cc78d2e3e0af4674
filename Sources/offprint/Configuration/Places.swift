import Glibc

/// Where things lie when nothing says otherwise: the system's places when they exist, else the working directory.
enum Places {
    static let systemConfig = "/etc/offprint/offprint.toml"
    static let systemState = "/var/lib/offprint"
    static let fileName = "offprint.toml"
    static let storeName = "offprint.db"

    static func existingConfig() -> String? {
        [systemConfig, "./" + fileName].first { access($0, F_OK) == 0 }
    }

    /// `sources.d` in the folder of the settings file, or in the working directory.
    static func sources(beside config: String?) -> String { folder("sources.d", beside: config) }

    /// `rules.d`, likewise.
    static func rules(beside config: String?) -> String { folder("rules.d", beside: config) }

    private static func folder(_ name: String, beside config: String?) -> String {
        guard let config, let slash = config.lastIndex(of: "/") else { return "./" + name }
        return config[...slash] + name
    }

    /// The database file for these settings.
    static func store(_ settings: Settings) -> String {
        if let path = settings.store { return path }
        return access(systemState, F_OK) == 0 ? "\(systemState)/\(storeName)" : "./" + storeName
    }
}
