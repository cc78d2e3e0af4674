import Model

/// One line `HOST:PORT:ADDRESS` of a resolve file: where to connect to instead of asking DNS, as of curl's `--resolve`.
public struct ResolveEntry: Hashable, Sendable {
    /// Lower case; `*` is every host without a line of its own.
    public var host: String
    public var port: Int
    public var address: IPAddress

    public init(host: String, port: Int, address: IPAddress) {
        (self.host, self.port, self.address) = (host.lowercased(), port, address)
    }

    /// A line that is not one, with file and line number.
    public struct SyntaxError: Error, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// The entries of a file; empty lines and lines that begin with `#` are skipped.
    public static func parse(_ text: String, file: String) throws(SyntaxError) -> [ResolveEntry] {
        var entries: [ResolveEntry] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.drop(while: \.isWhitespace)
            if line.isEmpty || line.hasPrefix("#") { continue }
            entries.append(try Self(line: line, at: "\(file):\(index + 1)"))
        }
        return entries
    }

    private init(line: Substring, at place: String) throws(SyntaxError) {
        var line = line
        while let last = line.last, last.isWhitespace { line.removeLast() }
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty else {
            throw SyntaxError(description: "\(place): \"\(line)\" is not HOST:PORT:ADDRESS")
        }
        guard let port = UInt16(parts[1]), port > 0 else {
            throw SyntaxError(description: "\(place): \"\(parts[1])\" is not a port (1 to 65535)")
        }
        guard let address = IPAddress(String(parts[2])) else {
            throw SyntaxError(description: "\(place): \"\(parts[2])\" is not an IPv4 or IPv6 address")
        }
        self.init(host: String(parts[0]), port: Int(port), address: address)
    }
}

/// What a resolve file says of hosts; the first of several lines counts.
struct ResolveTable {
    private let addresses: [String: IPAddress]

    init(_ entries: [ResolveEntry]) {
        addresses = Dictionary(entries.map { ("\($0.host):\($0.port)", $0.address) }) { first, _ in first }
    }

    func address(for url: WebURL) -> IPAddress? {
        guard !addresses.isEmpty else { return nil }
        let port = url.effectivePort
        return addresses["\(url.host):\(port)"] ?? addresses["*:\(port)"]
    }
}
