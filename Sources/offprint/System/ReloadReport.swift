/// What a reload has changed, in words. Values are left out: proxies and header lines may hold secrets.
struct ReloadReport {
    /// What a running daemon keeps.
    private static let fixed = ["store"]

    private let changed: [String]

    init(from old: Settings, to new: Settings) {
        changed = Setting.all.filter { $0.toml(old) != $0.toml(new) }.map(\.name)
    }

    /// `settings reloaded: min-delay, timeout`.
    var sentence: String {
        let waiting = changed.filter(Self.fixed.contains)
        let names = changed.filter { !Self.fixed.contains($0) }
        let first = "settings reloaded: \(names.isEmpty ? "no change" : names.joined(separator: ", "))"
        return waiting.isEmpty ? first : "\(first); \(waiting.joined(separator: ", ")) at the next start"
    }
}
