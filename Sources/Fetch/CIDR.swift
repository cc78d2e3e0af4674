/// A range of addresses: `10.0.0.0/8`, `fd00::/8`; without a prefix length it is one address.
public struct CIDR: Hashable, Sendable {
    public let base: IPAddress
    /// Leading bits that are the same in the whole range.
    public let prefix: Int

    /// Why a text is not a range, and what to write instead.
    public struct SyntaxError: Error, Hashable, CustomStringConvertible {
        public let description: String
    }

    public init(_ text: String) throws(SyntaxError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = IPAddress(String(parts[0])) else {
            throw SyntaxError(description: "\"\(text)\" is not a network (try 10.0.0.0/8 or fd00::/8)")
        }
        let width = base.bytes.count * 8
        guard parts.count > 1 else {
            self.init(base, width)
            return
        }
        guard let prefix = Int(parts[1]), (0...width).contains(prefix), !parts[1].hasPrefix("+") else {
            throw SyntaxError(
                description:
                    "\"\(text)\": the prefix length of an \(base.isIPv4 ? "IPv4" : "IPv6") network is 0 to \(width)")
        }
        let cut = Self.masked(base, prefix)
        guard cut == base.bytes else {
            throw SyntaxError(description: "\"\(text)\" has bits behind its prefix (try \(Self.text(cut))/\(prefix))")
        }
        self.init(base, prefix)
    }

    /// For our own tables, which are right.
    init(_ base: IPAddress, _ prefix: Int) { (self.base, self.prefix) = (base, prefix) }

    public func contains(_ address: IPAddress) -> Bool {
        address.isIPv4 == base.isIPv4 && Self.masked(address, prefix) == base.bytes
    }

    private static func masked(_ address: IPAddress, _ prefix: Int) -> [UInt8] {
        address.bytes.enumerated().map { index, byte in
            let bits = min(8, max(0, prefix - index * 8))
            return bits == 0 ? 0 : byte & (0xFF << UInt8(8 - bits))
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { IPAddress(bytes: bytes).description }
}

extension CIDR: CustomStringConvertible {
    public var description: String { "\(base)/\(prefix)" }
}
