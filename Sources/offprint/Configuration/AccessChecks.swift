import Model

/// What is wrong with header lines and proxies; nil when nothing is.
enum AccessChecks {
    /// These are ours to set: who we are, what we can read, and how the message is framed.
    private static let ours: Set = [
        "user-agent", "host", "accept-encoding", "connection", "content-length", "transfer-encoding", "te", "upgrade",
        "if-none-match", "if-modified-since", "range", "proxy-authorization",
    ]

    @Sendable static func headers(_ value: HeaderLines) -> String? {
        for (index, line) in value.lines.enumerated() {
            if let problem = Self.problem(line) { return "is wrong: its line \(index + 1) \(problem)" }
        }
        return nil
    }

    /// Of one header line; the words hold its name at most, since the line may be a secret.
    static func problem(_ line: String) -> String? {
        let name = line.prefix { $0 != ":" }
        guard name.count < line.count, !name.isEmpty, name.utf8.allSatisfy(HeaderLines.isNameByte) else {
            return "is no header line (try Accept-Language: fa)"
        }
        guard line.utf8.allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 9 }) else {
            return "holds a control character: \(name)"
        }
        return ours.contains(name.lowercased()) ? "is not to be set: \(name)" : nil
    }

    @Sendable static func proxy(_ text: String?) -> String? {
        guard let text else { return nil }
        guard let url = WebURL(text), ["http", "https", "socks4a", "socks5", "socks5h"].contains(url.scheme),
            !url.host.isEmpty
        else { return "is no proxy (try socks5h://127.0.0.1:9050)" }
        return text.contains("@") ? "holds a login, which would stand in every report" : nil
    }
}
