public import Model

/// A request as the loopback server read it.
public struct LoopbackRequest: Sendable {
    public var method: String
    /// Path and query as they stood in the request line.
    public var target: String
    public var headers: Headers
    public var body: [UInt8]

    /// The target without its query.
    public var path: String { String(target.prefix { $0 != "?" }) }

    var asksToClose: Bool { headers["Connection"]?.lowercased() == "close" }

    /// Nil when `head` is not a request line followed by header lines.
    init?(head: [UInt8]) {
        var lines = head.split(separator: UInt8(ascii: "\n"))[...]
        guard let first = lines.popFirst() else { return nil }
        let words = Self.text(first).split(separator: " ")
        guard words.count == 3 else { return nil }
        (method, target, headers, body) = (String(words[0]), String(words[1]), Headers(), [])
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            headers.add(Self.text(line[..<colon]), Self.text(line[(colon + 1)...]))
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last == 13 || last == 32 { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 == 32 }, as: UTF8.self)
    }
}

/// An answer with a length; `Content-Length` is added unless the headers name one or chunked encoding.
public struct Reply: Sendable {
    public var status: Int
    public var headers: [(String, String)]
    public var body: [UInt8]

    public init(_ status: Int = 200, headers: [(String, String)] = [], body: [UInt8] = []) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// An answer with a text, `text/html` unless the headers name a type.
    public init(_ status: Int = 200, headers: [(String, String)] = [], text: String) {
        let hasType = headers.contains { $0.0.lowercased() == "content-type" }
        let type = hasType ? [] : [("Content-Type", "text/html; charset=utf-8")]
        self.init(status, headers: type + headers, body: Array(text.utf8))
    }

    /// The answer as it goes over the wire.
    public func bytes(withBody: Bool = true) -> [UInt8] {
        let names = headers.map { $0.0.lowercased() }
        var head = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "Status")\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if status >= 200, status != 204, status != 304, !names.contains("content-length"),
            !names.contains("transfer-encoding")
        {
            head += "Content-Length: \(body.count)\r\n"
        }
        return Array((head + "\r\n").utf8) + (withBody ? body : [])
    }

    private static let reasons = [
        200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
        307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        410: "Gone", 429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable",
    ]
}
