/// Reads what `NumberLine` writes, one number after the other.
struct NumberReader {
    private let octets: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// Of octets that stay where they are while it reads.
    init(_ octets: UnsafeBufferPointer<UInt8>) { self.octets = octets }

    /// The next decimal number; nil at the end or before anything else, which is not passed over.
    mutating func next() -> Int64? {
        let before = place
        skipBlanks()
        if let digit = singleDigit() { return digit }
        let isNegative = place < octets.count && octets[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        guard let magnitude = digits(base: 10), magnitude <= UInt64(Int64.max) else {
            place = before
            return nil
        }
        return isNegative ? -Int64(magnitude) : Int64(magnitude)
    }

    /// The hashes behind the mark; none without it.
    mutating func hashes() -> [UInt64] {
        skipBlanks()
        guard place < octets.count, octets[place] == UInt8(ascii: "#") else { return [] }
        place += 1
        var hashes: [UInt64] = []
        skipBlanks()
        while let hash = digits(base: 16) {
            hashes.append(hash)
            skipBlanks()
        }
        return hashes
    }

    /// Most numbers are counts of hours that have none.
    private mutating func singleDigit() -> Int64? {
        guard place < octets.count, octets[place] &- 48 < 10, place + 1 == octets.count || octets[place + 1] == 32
        else { return nil }
        place += 1
        return Int64(octets[place - 1] - 48)
    }

    private mutating func skipBlanks() { while place < octets.count, octets[place] == 32 { place += 1 } }

    /// A word of nothing but digits that fits; else nil.
    private mutating func digits(base: UInt64) -> UInt64? {
        let start = place
        var number: UInt64 = 0
        while place < octets.count, octets[place] != 32 {
            guard let digit = Self.digit(octets[place]), digit < base else { return nil }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: base)
            let (sum, isMore) = product.addingReportingOverflow(digit)
            if isTooLarge || isMore { return nil }
            (number, place) = (sum, place + 1)
        }
        return place > start ? number : nil
    }

    private static func digit(_ octet: UInt8) -> UInt64? {
        switch octet {
        case 48...57: UInt64(octet - 48)
        case 97...102: UInt64(octet - 87)
        default: nil
        }
    }
}
