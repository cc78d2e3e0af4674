import Glibc

/// An IPv4 or IPv6 address.
public struct IPAddress: Hashable, Sendable {
    /// Four or sixteen, in network order.
    public let bytes: [UInt8]

    public var isIPv4: Bool { bytes.count == 4 }

    /// Dotted decimal (four numbers, no other spelling) or IPv6 with or without brackets, without a zone.
    public init?(_ text: String) {
        let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        let family = inner.contains(":") ? AF_INET6 : AF_INET
        var parsed = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
        // A NUL would end the C string early and hide what follows it.
        guard !inner.utf8.contains(0), inet_pton(family, inner, &parsed) == 1 else { return nil }
        bytes = parsed
    }

    /// The address in a socket address; nil for families other than IPv4 and IPv6.
    init?(_ name: UnsafeRawBufferPointer) {
        guard name.count >= MemoryLayout<sa_family_t>.size else { return nil }
        switch Int32(name.loadUnaligned(as: sa_family_t.self)) {
        case AF_INET where name.count >= 8: bytes = Array(name[4..<8])
        case AF_INET6 where name.count >= 24: bytes = Array(name[8..<24])
        default: return nil
        }
    }

    /// Four or sixteen bytes.
    init(bytes: some Collection<UInt8>) {
        precondition(bytes.count == 4 || bytes.count == 16)
        self.bytes = Array(bytes)
    }
}

extension IPAddress: CustomStringConvertible {
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(isIPv4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "?" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// As a URL or `HOST:PORT` wants it: IPv6 in brackets.
    var inURL: String { isIPv4 ? description : "[\(description)]" }
}
