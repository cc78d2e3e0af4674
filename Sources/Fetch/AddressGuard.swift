/// Tells addresses of the public internet from all others, which a page must not make the crawler talk to (FETCH-10).
///
/// The table follows IANA's special-purpose registries (RFC 6890 and its updates). Of IPv6 only 2000::/3 is given out
/// for global use, so everything else is refused. An IPv4 address inside an IPv6 address counts as itself.
public struct AddressGuard: Sendable {
    /// Networks that are let through although they are not public.
    public var allowed: [CIDR]

    public init(allowed: [CIDR] = []) { self.allowed = allowed }

    /// Why there must be no connection to that address, in words; nil when it is fine.
    public func refusal(_ address: IPAddress) -> String? {
        if allowed.contains(where: { $0.contains(address) }) { return nil }
        if address.isIPv4 { return Self.special(address).map { Self.sentence(address, $0) } }
        let inner = Self.embedded(in: address)
        if inner.isEmpty { return Self.special(address).map { Self.sentence(address, $0) } }
        return inner.lazy.compactMap(refusal).first.map { "\(address) leads to \($0)" }
    }

    private static func sentence(_ address: IPAddress, _ word: String) -> String {
        "\(address) is \(word) address (allow-networks)"
    }

    private static func special(_ address: IPAddress) -> String? {
        if let range = ranges.first(where: { $0.range.contains(address) }) { return range.word }
        return address.isIPv4 || globalUnicast.contains(address) ? nil : "a reserved"
    }

    /// The IPv4 addresses that the traffic of this IPv6 address ends at; empty for most.
    private static func embedded(in address: IPAddress) -> [IPAddress] {
        let bytes = address.bytes
        func ipv4(_ start: Int) -> IPAddress { IPAddress(bytes: bytes[start..<(start + 4)]) }
        if lastFour.contains(where: { $0.contains(address) }), bytes[12...] != [0, 0, 0, 0],
            bytes[12...] != [0, 0, 0, 1]
        {
            return [ipv4(12)]
        }
        if sixToFour.contains(address) { return [ipv4(2)] }
        // Server, and client with its bits turned over (RFC 4380 4).
        if teredo.contains(address) { return [ipv4(4), IPAddress(bytes: bytes[12...].map { ~$0 })] }
        // ISATAP (RFC 5214 6.1) under any prefix.
        if bytes[8] & 0xFC == 0, bytes[9...11] == [0, 0x5E, 0xFE] { return [ipv4(12)] }
        return []
    }
}

extension AddressGuard {
    /// `::ffff:0:0/96` mapped (RFC 4291), `::/96` compatible (same), `::ffff:0:0:0/96` translated (RFC 2765),
    /// `64:ff9b::/96` NAT64 (RFC 6052).
    private static let lastFour = ["::ffff:0:0/96", "::/96", "::ffff:0:0:0/96", "64:ff9b::/96"].map(range)
    private static let sixToFour = range("2002::/16")
    private static let teredo = range("2001::/32")
    private static let globalUnicast = range("2000::/3")

    private static let ranges: [(range: CIDR, word: String)] = [
        ("0.0.0.0/32", "the unspecified"), ("0.0.0.0/8", "a this-network"), ("10.0.0.0/8", "a private"),
        ("100.64.0.0/10", "a carrier-grade NAT"), ("127.0.0.0/8", "a loopback"), ("169.254.0.0/16", "a link-local"),
        ("172.16.0.0/12", "a private"), ("192.0.0.0/24", "a reserved"), ("192.0.2.0/24", "a documentation"),
        ("192.88.99.0/24", "a reserved"), ("192.168.0.0/16", "a private"), ("198.18.0.0/15", "a benchmarking"),
        ("198.51.100.0/24", "a documentation"), ("203.0.113.0/24", "a documentation"), ("224.0.0.0/4", "a multicast"),
        ("255.255.255.255/32", "the broadcast"), ("240.0.0.0/4", "a reserved"),
        ("::/128", "the unspecified"), ("::1/128", "the loopback"), ("fe80::/10", "a link-local"),
        ("fec0::/10", "a site-local"), ("fc00::/7", "a unique local"), ("ff00::/8", "a multicast"),
        ("64:ff9b:1::/48", "a local NAT64"), ("100::/64", "a discard-only"), ("2001:2::/48", "a benchmarking"),
        ("2001:db8::/32", "a documentation"), ("3fff::/20", "a documentation"), ("2001::/23", "a reserved"),
    ].map { (range($0.0), $0.1) }

    /// The tables above are right, or the first test of this file stops.
    private static func range(_ text: String) -> CIDR {
        do { return try CIDR(text) } catch { preconditionFailure(error.description) }
    }
}
