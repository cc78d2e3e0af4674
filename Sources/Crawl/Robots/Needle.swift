/// Octets to look for, by Knuth, Morris and Pratt (1977): linear however hostile the text and the octets are.
struct Needle: Sendable {
    let octets: [UInt8]
    /// How much of the beginning still fits when the octet after this many differs.
    private let fallback: [Int32]

    init(_ octets: [UInt8]) {
        self.octets = octets
        var fallback: [Int32] = []
        fallback.reserveCapacity(octets.count)
        var fits = 0
        for (index, octet) in octets.enumerated() {
            if index > 0 {
                while fits > 0, octets[fits] != octet { fits = Int(fallback[fits - 1]) }
                if octets[fits] == octet { fits += 1 }
            }
            fallback.append(Int32(fits))
        }
        self.fallback = fallback
    }

    /// One past the first place in `text` at or after `start`.
    func end(in text: [UInt8], from start: Int) -> Int? {
        guard !octets.isEmpty else { return start }
        var fits = 0
        for index in start..<max(start, text.count) {
            while fits > 0, octets[fits] != text[index] { fits = Int(fallback[fits - 1]) }
            if octets[fits] == text[index] { fits += 1 }
            if fits == octets.count { return index + 1 }
        }
        return nil
    }
}
