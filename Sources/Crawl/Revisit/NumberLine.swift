/// Writes numbers parted by blanks; behind a `#` hashes, hexadecimal.
struct NumberLine {
    /// What is written, with room behind it: octets are set by their place, which costs less than to append each.
    private var octets = [UInt8](repeating: 0, count: 960)
    private var end = 0
    /// No number with its blank is longer.
    private static let longest = 24

    var text: String { String(decoding: octets[..<end], as: UTF8.self) }

    mutating func add(_ number: Int64) { write { Self.write(number, to: $0, from: $1) } }

    mutating func add(hashes: [UInt64]) {
        guard !hashes.isEmpty else { return }
        write { line, place in
            line[place] = UInt8(ascii: "#")
            return place + 1
        }
        for hash in hashes { write { Self.write(hexadecimal: hash, to: $0, from: $1) } }
    }

    /// Lets `body` write something behind a blank; it tells where that ends.
    private mutating func write(_ body: (UnsafeMutableBufferPointer<UInt8>, Int) -> Int) {
        if end + Self.longest > octets.count { octets += [UInt8](repeating: 0, count: octets.count) }
        let start = end
        end = octets.withUnsafeMutableBufferPointer { line in
            if start > 0 { line[start] = UInt8(ascii: " ") }
            return body(line, start > 0 ? start + 1 : start)
        }
    }

    private static func write(_ number: Int64, to line: UnsafeMutableBufferPointer<UInt8>, from place: Int) -> Int {
        var (start, rest) = (place, number.magnitude)
        if number < 0 {
            line[start] = UInt8(ascii: "-")
            start += 1
        }
        // Most are counts of hours that have none.
        guard rest >= 10 else {
            line[start] = UInt8(ascii: "0") + UInt8(rest)
            return start + 1
        }
        var (digits, power) = (1, UInt64(10))
        while digits < 19, rest >= power { (digits, power) = (digits + 1, power &* 10) }
        for place in stride(from: start + digits - 1, through: start, by: -1) {
            line[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        return start + digits
    }

    private static func write(
        hexadecimal number: UInt64, to line: UnsafeMutableBufferPointer<UInt8>, from start: Int
    ) -> Int {
        var (place, shift) = (start, max(0, 63 - number.leadingZeroBitCount) / 4 * 4)
        while shift >= 0 {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 15
            line[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            (place, shift) = (place + 1, shift - 4)
        }
        return place
    }
}
