import Glibc
import Model

/// A client of one request a connection that hides nothing of the answer.
enum Asking {
    struct Failed: Error { let step: String }

    struct Answer {
        var status: Int
        var headers: Headers
        var body: [UInt8]

        /// The body as UTF-8, whatever it is.
        var raw: String { String(decoding: body, as: UTF8.self) }

        /// What a reader sees: decoded by the charset in `meta`, references resolved, without `<em>`.
        var text: String {
            let isArabic = raw.contains("charset=windows-1256")
            return Reading.text(isArabic ? Reading.windows1256(body) : raw)
        }
    }

    static func origin(_ url: String) -> String { url.split(separator: "/").prefix(2).joined(separator: "//") }

    static func target(_ url: String) -> String { String(url.dropFirst(origin(url).count)) }

    static func get(_ url: String, method: String = "GET", headers: [(String, String)] = []) throws -> Answer {
        let host = String(origin(url).dropFirst("http://".count))
        let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        let head = "\(method) \(target(url)) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(lines)\r\n"
        return try answer(from: exchange(Array(head.utf8), with: host))
    }

    private static func exchange(_ request: [UInt8], with host: String) throws -> [UInt8] {
        let parts = host.split(separator: ":").map(String.init)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        guard parts.count == 2, let port = UInt16(parts[1]), inet_pton(AF_INET, parts[0], &name.sin_addr) == 1 else {
            throw Failed(step: "address \(host)")
        }
        name.sin_port = port.bigEndian
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isConnected = withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(connection, $0, length) == 0 }
        }
        guard isConnected, send(connection, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw Failed(step: "connect \(host)")
        }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(connection, &part, part.count, 0), count > 0 { bytes += part[..<count] }
        return bytes
    }

    private static func answer(from bytes: [UInt8]) throws -> Answer {
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: [13, 10, 13, 10]) }) else {
            throw Failed(step: "no head")
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failed(step: "no status")
        }
        var headers = Headers()
        for line in lines.dropFirst() {
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            headers.add(String(line[..<colon]), String(line[colon...].dropFirst(2)))
        }
        return Answer(status: status, headers: headers, body: Array(bytes[(end + 4)...]))
    }

    /// The names of elements that are opened and not closed, or closed out of turn.
    static func unclosedElements(_ xml: String) -> [String] {
        var open: [String] = []
        for tag in xml.split(separator: "<").dropFirst().map({ $0.prefix { $0 != ">" } }) {
            let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
            if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
            guard tag.hasPrefix("/") else {
                open.append(name)
                continue
            }
            guard open.popLast() == name else { return [name] }
        }
        return open
    }
}
