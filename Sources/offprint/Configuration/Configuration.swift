import Glibc

/// The settings in force, and where each comes from. A flag beats a variable beats the file beats the default.
struct Configuration: Sendable {
    enum Origin: Sendable, Equatable {
        case standard
        /// Path and line.
        case file(String, Int?)
        case variable(String)
        case flag(String)
    }

    private(set) var settings = Settings()
    /// By name; a setting that is not here has its default.
    private(set) var origins: [String: Origin] = [:]
    /// The file that was read, if any.
    private(set) var path: String?
    /// What is odd but does not stop us: variables that look like settings and are none.
    private(set) var warnings: [String] = []
    /// Whether an archive answers in the place of the hosts.
    private(set) var isReplay = false

    /// Reads all places; `path` nil looks in the usual places. Throws all that is wrong at once.
    static func load(flags: [String: String] = [:], environment: [String: String], path: String? = nil)
        throws(ConfigError) -> Configuration
    {
        let path = path ?? environment["OFFPRINT_CONFIG"] ?? Places.existingConfig()
        guard let path else { return try Configuration(flags: flags, environment: environment, file: nil) }
        let text: String
        do {
            text = try String(decoding: readFile(path), as: UTF8.self)
        } catch {
            let advice = error.code == EACCES ? ": act as the user of the service (sudo -u offprint offprint …)" : ""
            throw ConfigError(problems: ["\(path): \(error.reason)\(advice)"])
        }
        let file = try ConfigFile(text: text, path: path)
        var configuration = try Configuration(flags: flags, environment: environment, file: (path, file))
        configuration.path = path
        return configuration
    }

    init(flags: [String: String], environment: [String: String], file: (path: String, ConfigFile)?) throws(ConfigError)
    {
        var problems: [String] = []
        if let (path, file) = file { problems += apply(file, path) }
        problems += apply(environment)
        for setting in Setting.all {
            guard let word = flags[setting.name] else { continue }
            origins[setting.name] = .flag(setting.flag)
            if let problem = setting.apply(.word(word), &settings) { problems.append("--" + problem) }
        }
        problems += contradictions()
        guard problems.isEmpty else { throw ConfigError(problems: problems) }
    }

    /// The folder of source lists, which need not be there.
    var sources: String { settings.sources ?? Places.sources(beside: path) }

    /// The folder of rules for single sites, which need not be there.
    var rules: String { settings.rulesFolder ?? Places.rules(beside: path) }

    /// Changes what a command implies.
    mutating func set(_ change: (inout Settings) -> Void) { change(&settings) }

    /// A replay waits for no host, spends nothing of a day and records nothing.
    mutating func replay() {
        isReplay = true
        (settings.minDelay, settings.maxCrawlDelay, settings.warcFolder) = (.zero, .zero, nil)
        settings.visitHours = HoursOfDay()
        (settings.sourceRequestsPerDay, settings.sourceBytesPerDay) = (nil, nil)
        (settings.hostRequestsPerDay, settings.hostBytesPerDay) = (nil, nil)
    }

    func origin(of setting: Setting) -> Origin { origins[setting.name] ?? .standard }

    private mutating func apply(_ file: ConfigFile, _ path: String) -> [String] {
        var problems: [String] = []
        for entry in file.entries {
            guard let setting = Setting.named(entry.name) else {
                problems.append(file.place(entry) + Self.unknown(entry.name))
                continue
            }
            origins[setting.name] = .file(path, entry.line)
            if let problem = setting.apply(entry.value, &settings) { problems.append(file.place(entry) + problem) }
        }
        return problems
    }

    private mutating func apply(_ environment: [String: String]) -> [String] {
        var problems: [String] = []
        for (variable, word) in environment.sorted(by: { $0.key < $1.key }) where variable.hasPrefix("OFFPRINT_") {
            guard variable != "OFFPRINT_CONFIG" else { continue }
            guard let setting = Setting.all.first(where: { $0.variable == variable }) else {
                warnings.append("the variable \(variable) is no setting")
                continue
            }
            origins[setting.name] = .variable(variable)
            if let problem = setting.apply(.word(word), &settings) {
                problems.append("\(variable): \(problem)")
            }
        }
        return problems
    }

    /// What no setting shows by itself.
    private func contradictions() -> [String] {
        var problems: [String] = []
        if settings.revisitMin > settings.revisitMax {
            let (least, most) = (settings.revisitMin.words, settings.revisitMax.words)
            problems.append("\(place("revisit-min"))revisit-min \(least) is longer than revisit-max \(most)")
        }
        if settings.lease <= settings.timeout {
            let (lease, timeout) = (settings.lease.words, settings.timeout.words)
            problems.append("\(place("lease"))lease \(lease) must be longer than timeout \(timeout)")
        }
        return problems
    }

    private func place(_ name: String) -> String {
        guard case .file(let path, let line?) = origins[name] else { return "" }
        return "\(path):\(line): "
    }

    private static func unknown(_ name: String) -> String {
        "unknown setting \"\(name)\"" + suggestion(for: name, among: Setting.all.map(\.name))
    }
}

extension Configuration.Origin: CustomStringConvertible {
    var description: String {
        switch self {
        case .standard: "default"
        case .file(let path, let line): line.map { "\(path):\($0)" } ?? path
        case .variable(let name), .flag(let name): name
        }
    }
}
