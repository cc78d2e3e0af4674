import Model

/// For how long a server says that its answer stays good (SCHED-05; RFC 9111 section 4.2.1).
enum Freshness {
    static func lifetime(_ headers: Headers, feedInterval: Duration?) -> Duration? {
        let stated = maxAge(headers).map { max(.zero, $0 - age(headers)) }
        guard let feedInterval else { return stated }
        return max(feedInterval, stated ?? .zero)
    }

    private static func maxAge(_ headers: Headers) -> Duration? {
        var found: Duration?
        for line in headers.all("Cache-Control") {
            for directive in line.lowercased().split(separator: ",") {
                let parts = directive.split(separator: "=", maxSplits: 1).map { $0.trimmed(" \t\"") }
                if parts.first == "no-cache" || parts.first == "no-store" { return nil }
                if parts.count == 2, parts[0] == "max-age", let seconds = Int64(parts[1]), seconds >= 0 {
                    found = .seconds(min(seconds, 366 * 86_400))
                }
            }
        }
        return found
    }

    private static func age(_ headers: Headers) -> Duration {
        guard let age = headers["Age"].flatMap({ Int64($0.trimmed(" ")) }), age > 0 else { return .zero }
        return .seconds(min(age, 366 * 86_400))
    }
}

extension StringProtocol {
    /// Without those characters at both ends.
    func trimmed(_ characters: String) -> String {
        var rest = Substring(self)
        while let first = rest.first, characters.contains(first) { rest.removeFirst() }
        while let last = rest.last, characters.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
