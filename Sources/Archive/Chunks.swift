/// The chunked transfer coding (RFC 9112, section 7.1), which archives of other crawlers keep.
enum Chunks {
    /// The chunks put together; nil of a body that is not coded so, or not whole.
    static func joined(_ body: [UInt8]) -> [UInt8]? {
        var plain: [UInt8] = []
        var rest = body[...]
        while true {
            guard let end = rest.firstIndex(of: 10) else { return nil }
            let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") && $0 > 32 }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { return nil }
            rest = rest[(end + 1)...]
            if size == 0 { return plain }
            guard rest.count >= size else { return nil }
            plain += rest.prefix(size)
            rest = rest.dropFirst(size).drop { $0 == 13 }.dropFirst()
        }
    }
}
