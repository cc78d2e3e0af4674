/// An IPv4 address in any of the forms that browsers take: `127.1`, `0x7f000001`, `017700000001` (section 3.5).
struct IPv4Address {
    let value: UInt32

    /// Whether a host ends in a number and so is an address or nothing.
    static func isMeant(by host: [UInt8]) -> Bool {
        let name = host.last == UInt8(ascii: ".") && host.count > 1 ? host.dropLast() : host[...]
        let start = name.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? name.startIndex
        let last = name[start...]
        guard let first = last.first, first.isASCIIDigit else { return false }
        return last.allSatisfy(\.isASCIIDigit) || number(last) != nil
    }

    init?(_ host: [UInt8]) {
        var parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        guard parts.count <= 4 else { return nil }
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == parts.count, let last = numbers.last else { return nil }
        guard numbers.dropLast().allSatisfy({ $0 < 256 }), last < 1 << UInt64(8 * (5 - numbers.count)) else {
            return nil
        }
        var value = last
        for (index, number) in numbers.dropLast().enumerated() { value |= number << UInt64(8 * (3 - index)) }
        self.value = UInt32(truncatingIfNeeded: value)
    }

    /// Decimal, octal behind `0`, hexadecimal behind `0x`; anything beyond 32 bits stays beyond them.
    private static func number(_ part: ArraySlice<UInt8>) -> UInt64? {
        guard !part.isEmpty else { return nil }
        var (digits, radix) = (part, UInt64(10))
        if part.count > 1, part.first == UInt8(ascii: "0") {
            let isHex = part[part.startIndex + 1] | 0x20 == UInt8(ascii: "x")
            (digits, radix) = (part.dropFirst(isHex ? 2 : 1), isHex ? 16 : 8)
        }
        var value: UInt64 = 0
        for digit in digits {
            guard let digit = digit.hexValue, UInt64(digit) < radix else { return nil }
            value = min(value * radix + UInt64(digit), 1 << 40)
        }
        return value
    }

    var serialized: [UInt8] {
        let parts = [24, 16, 8, 0].map { String(value >> UInt32($0) & 255) }
        return Array(parts.joined(separator: ".").utf8)
    }
}
