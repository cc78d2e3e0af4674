/// Writes numbers parted by blanks; behind a `#` hashes, hexadecimal.
struct NumberLine {
    private var octets: [UInt8] = []

    init() { octets.reserveCapacity(640) }

    var text: String { String(decoding: octets, as: UTF8.self) }

    mutating func add(_ number: Int64) {
        part()
        if number < 0 { octets.append(UInt8(ascii: "-")) }
        var rest = UInt64(number.magnitude)
        // Most are counts of hours that have none.
        guard rest >= 10 else { return octets.append(UInt8(ascii: "0") + UInt8(rest)) }
        let start = octets.count
        repeat {
            octets.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var (first, last) = (start, octets.count - 1)
        while first < last {
            octets.swapAt(first, last)
            (first, last) = (first + 1, last - 1)
        }
    }

    mutating func add(hashes: [UInt64]) {
        guard !hashes.isEmpty else { return }
        part()
        octets.append(UInt8(ascii: "#"))
        for hash in hashes {
            part()
            add(hexadecimal: hash)
        }
    }

    private mutating func part() { if !octets.isEmpty { octets.append(UInt8(ascii: " ")) } }

    private mutating func add(hexadecimal number: UInt64) {
        var shift = max(0, 63 - number.leadingZeroBitCount) / 4 * 4
        while shift >= 0 {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 15
            octets.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            shift -= 4
        }
    }
}
