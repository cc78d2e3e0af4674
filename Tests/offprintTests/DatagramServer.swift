import Glibc
import Testing

/// The receiving end of a Unix datagram socket, in a file or under an abstract name.
final class DatagramServer {
    let path: String
    private let file: Int32

    init(abstract: Bool = false) throws {
        let name = "offprint-datagram-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        path = abstract ? "@" + name : "/tmp/" + name
        file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { field in
            field.copyBytes(from: path.utf8)
            if abstract { field[0] = 0 }
        }
        let length = socklen_t(2 + path.utf8.count + (abstract ? 0 : 1))
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, length) }
        }
        try #require(result == 0)
    }

    deinit {
        close(file)
        if !path.hasPrefix("@") { unlink(path) }
    }

    /// The next datagram; nil when none has come.
    func receive() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        return count > 0 ? Array(bytes[..<count]) : nil
    }
}
