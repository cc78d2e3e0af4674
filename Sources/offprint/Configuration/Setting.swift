/// One setting: its one name, what it does, and where its value lives in `Settings`.
struct Setting: Sendable {
    enum Group: String, CaseIterable, Sendable {
        case general = "General"
        case fetch = "Fetching"
        case politeness = "Politeness"
        case revisit = "Revisits"
        case scope = "Scope"
        case reading = "Reading"
        case keeping = "Keeping"
        case watching = "Watching"
        case publishing = "Publishing"
        case sheet = "Sheet"
    }

    /// The key in the file; `--name` as a flag, `OFFPRINT_NAME` as a variable.
    let name: String
    let group: Group
    let help: String
    /// `a duration`, `a size` …
    let noun: String
    /// As the file would have it; nil when the default is none.
    let standard: String?
    /// A right value as the file would have it.
    let example: String
    /// Puts the value in place; returns what is wrong with it, or nil.
    let apply: @Sendable (Written, inout Settings) -> String?
    /// The value as the file would have it; nil when nothing is set.
    let toml: @Sendable (Settings) -> String?

    /// What is wrong with a secret is said without its value: messages go to the journal.
    init<Value: SettingValue>(
        _ name: String, _ group: Group, _ path: any WritableKeyPath<Settings, Value> & Sendable, example: String? = nil,
        isSecret: Bool = false, check: @escaping @Sendable (Value) -> String? = { _ in nil }, _ help: String
    ) {
        (self.name, self.group, self.help, noun) = (name, group, help, Value.noun)
        let standard = Settings()[keyPath: path]
        self.standard = standard.toml
        let example = example ?? standard.toml ?? Value.example
        self.example = example
        toml = { $0[keyPath: path].toml }
        apply = { written, settings in
            let subject = isSecret ? name : "\(name) \(written.quoted)"
            guard let value = Value(written) else {
                return "\(subject) is not \(Value.noun) (try \(example.unquoted))"
            }
            if let problem = check(value) { return "\(subject) \(problem)" }
            settings[keyPath: path] = value
            return nil
        }
    }

    var flag: String { "--" + name }

    var variable: String { "OFFPRINT_" + name.uppercased().replacing("-", with: "_") }

    static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
}

/// A check that a value lies between two others.
func within<Value: Comparable & SettingValue>(_ range: ClosedRange<Value>) -> @Sendable (Value) -> String? {
    { value in
        guard !range.contains(value) else { return nil }
        let bounds = [range.lowerBound, range.upperBound].map { ($0.toml ?? "").unquoted }
        return "is not between \(bounds[0]) and \(bounds[1])"
    }
}

extension String {
    /// Without the quotation marks of a TOML string.
    var unquoted: String {
        guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
        return String(dropFirst().dropLast())
    }
}
