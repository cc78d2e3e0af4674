import Model

/// Zones as the system knows them.
enum ZoneFile {
    private static let folder = "/usr/share/zoneinfo/"

    /// Nil of a name that the system has no file for.
    static func zone(named name: String) -> Zone? {
        if name == "UTC" || name == "Z" { return .utc }
        let isName = name.utf8.allSatisfy { $0.isLetterOrDigit || "/_+-".utf8.contains($0) }
        guard isName, !name.hasPrefix("/") else { return nil }
        return read(folder + name, name)
    }

    /// The machine's own; UTC where it has none.
    static func local() -> Zone { read("/etc/localtime", "local time") ?? .utc }

    private static func read(_ path: String, _ name: String) -> Zone? {
        // A file that is not there, or not to be read, is no zone.
        (try? readFile(path)).flatMap { Zone(name: name, file: $0) }
    }

    /// What is wrong with the name of a zone.
    @Sendable static func problem(_ name: String?) -> String? {
        guard let name, zone(named: name) == nil else { return nil }
        return "is no zone of \(folder) (try Europe/Berlin)"
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }
}
