import Glibc

/// Sends datagrams to a Unix socket: to the service manager (sd_notify(3)) and to the journal.
struct UnixDatagram: Sendable {
    /// The file, or the abstract name behind an @.
    let path: String

    /// `sun_path` less the final NUL (unix(7)).
    private static let longestPath = 107

    /// Nil for what is no path of a socket.
    init?(path: String) {
        guard path.hasPrefix("/") || path.hasPrefix("@"), path.utf8.count <= Self.longestPath else { return nil }
        self.path = path
    }

    /// Whether all of it was handed over.
    func send(_ message: [UInt8]) -> Bool {
        let file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return false }
        defer { close(file) }
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        withUnsafeMutableBytes(of: &target.sun_path) { field in
            field.copyBytes(from: bytes)
            // An abstract name starts with NUL instead of @.
            if path.hasPrefix("@") { field[0] = 0 }
        }
        // The length counts for abstract names: bytes behind it would belong to the name.
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        let length = socklen_t(offset + bytes.count + (path.hasPrefix("@") ? 0 : 1))
        let sent = withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(file, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
        return sent == message.count
    }
}
