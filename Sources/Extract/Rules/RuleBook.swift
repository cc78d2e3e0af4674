public import Model

/// The rules of all sites, by host.
public struct RuleBook: Sendable {
    /// In the order of the files.
    public let rules: [SiteRule]
    private var byHost: [String: [Int]] = [:]

    /// Of two rules for a host the earlier one wins.
    public init(_ rules: [SiteRule] = []) {
        self.rules = rules
        for (index, rule) in rules.enumerated() {
            for host in rule.hosts { byHost[Self.spelled(host), default: []].append(index) }
        }
    }

    /// The rule for the pages of a host that are fetched on a day: that of the host itself, else of the nearest `*.`
    /// above.
    public func rule(for host: String, on day: Day) -> SiteRule? {
        rules(for: host).first { $0.isValid(on: day) }
    }

    /// All rules that may be meant for a host, the best first.
    public func rules(for host: String) -> [SiteRule] {
        guard !rules.isEmpty else { return [] }
        return Self.names(of: Self.spelled(host)).flatMap { byHost[$0] ?? [] }.map { rules[$0] }
    }

    private static func names(of host: String) -> [String] {
        let isMain = host.hasPrefix("www.")
        let plain = isMain ? String(host.dropFirst(4)) : host
        let labels = plain.split(separator: ".")
        // `*.example.org` is not meant for www.example.org, as with FiveFilters' `.example.org.txt`.
        let above = (1..<max(1, labels.count)).map { "*." + labels[$0...].joined(separator: ".") }
        return [plain] + above
    }

    /// What is wrong with a name in `hosts`; nil when nothing is.
    public static func fault(inHost name: String) -> String? {
        spelling(of: name) == nil ? "\"\(name)\" is no host (try \"example.org\" or \"*.example.org\")" : nil
    }

    /// Nearly all names are in the letters of URLs.
    private static func spelled(_ name: String) -> String {
        isPlain(name) ? name.lowercased() : spelling(of: name) ?? name.lowercased()
    }

    private static func isPlain(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 128 } }

    /// A name as URLs spell hosts, whatever letters it is written in; nil of what is no host.
    private static func spelling(of name: String) -> String? {
        let stem = name.hasPrefix("*.") ? String(name.dropFirst(2)) : name
        guard !stem.contains("*"), let url = WebURL("http://\(stem)/"), url.path == "/" else { return nil }
        let isHost = isPlain(stem) ? url.host == stem.lowercased() : !stem.contains { "/:@?#\\% \t".contains($0) }
        guard isHost else { return nil }
        return (stem.utf8.count < name.utf8.count ? "*." : "") + url.host
    }
}
