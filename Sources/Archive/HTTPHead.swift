/// The head of an HTTP message in the form that readers of WARC files expect.
struct HTTPHead {
    private let lines: [Substring]

    init(_ bytes: [UInt8]) {
        // Latin-1 keeps every byte.
        var text = ""
        for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        lines = text.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }
    }

    private static let secrets: Set = ["authorization", "cookie", "proxy-authorization"]

    /// Without credentials.
    func request(without names: Set<String>) -> [UInt8] {
        let secrets = Self.secrets.union(names)
        return Self.bytes(lines.filter { !secrets.contains(Self.name($0)) }.map { Self.inHTTP1($0, isAnswer: false) })
    }

    /// With the length of the body that stands behind it, where its transfer coding was undone.
    func answer(bodyLength: Int) -> [UInt8] {
        var isCoded = false
        var written = lines.enumerated().map { index, line in
            if index == 0 { return Self.inHTTP1(line, isAnswer: true) }
            guard Self.name(line) == "transfer-encoding" else { return String(line) }
            isCoded = true
            return "X-Crawler-\(line)"
        }
        if isCoded { written.append("Content-Length: \(bodyLength)") }
        return Self.bytes(written)
    }

    /// Of an answer: the number behind the version.
    var status: Int? { lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

    /// Whether the body behind it is in chunks.
    var isChunked: Bool {
        lines.contains { Self.name($0) == "transfer-encoding" && $0.lowercased().contains("chunked") }
    }

    private static func inHTTP1(_ line: Substring, isAnswer: Bool) -> String {
        if isAnswer { return line.hasPrefix("HTTP/2") ? "HTTP/1.1" + line.dropFirst(6) : String(line) }
        return line.hasSuffix(" HTTP/2") ? line.dropLast(2) + "/1.1" : String(line)
    }

    private static func name(_ line: Substring) -> String { line.prefix { $0 != ":" }.lowercased() }

    private static func bytes(_ lines: [String]) -> [UInt8] {
        (lines.joined(separator: "\r\n") + "\r\n\r\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
