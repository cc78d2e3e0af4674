/// Finds a `Name` by the bytes that spell it, without case and without making a String.
struct NameTable {
    static let all = NameTable(Name.bySpelling)

    /// FNV-1a over bytes, capitals taken for small letters.
    struct Hash {
        private(set) var value: UInt32 = 0x811c_9dc5

        mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte | 0x20)) &* 0x0100_0193 }
    }

    /// Each at its hash or in the next free slot; `other` is free.
    private var slots = [Name](repeating: .other, count: 1 << 10)
    private var spellings = [[UInt8]](repeating: [], count: 256)

    private init(_ names: [String: Name]) {
        for (spelling, name) in names {
            spellings[Int(name.rawValue)] = Array(spelling.utf8)
            var hash = Hash()
            for byte in spelling.utf8 { hash.add(byte) }
            var at = slot(hash)
            while slots[at] != .other { at = (at + 1) % slots.count }
            slots[at] = name
        }
    }

    /// The name, or `other`. `spelling` holds letters, digits and hyphens only.
    func name(_ hash: Hash, _ spelling: Slice<UnsafeBufferPointer<UInt8>>) -> Name {
        var at = slot(hash)
        while slots[at] != .other {
            let known = spellings[Int(slots[at].rawValue)]
            if known.count == spelling.count, zip(known, spelling).allSatisfy({ $0 == $1 | 0x20 }) { return slots[at] }
            at = (at + 1) % slots.count
        }
        return .other
    }

    private func slot(_ hash: Hash) -> Int { Int((hash.value >> 10 ^ hash.value) % UInt32(slots.count)) }
}
