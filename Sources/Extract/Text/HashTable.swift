/// Values by hashes that are ready: a `Dictionary` would hash each once more, at five times the cost.
///
/// A page cannot be made so that many of its hashes meet: their slots depend on a factor that is drawn anew for each
/// process (multiply-shift, Dietzfelbinger et al. 1997). Nothing that is read here depends on the order of slots.
struct HashTable<Value: Sendable>: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        var value: Value?
    }

    /// A power of two, at most half of them taken; a value stands where its hash says or in the next free slot.
    private var slots: [Slot]
    private var shift: UInt64
    private let factor = HashFactor.drawn
    private var count = 0
    /// Four bits a slot, of which each hash sets one: most of what is asked for is not there, and these few bytes stay in
    /// the processor's cache.
    private var marks: [UInt64]

    /// Of that many values at most is the room made before they come: a page of 300,000 links may hold one class.
    private static var mostRoom: Int { 1 << 14 }

    /// Room for that many values is made at once, or for `mostRoom`; it grows with them.
    init(room: Int = 8) {
        let bits = Int.bitWidth - max(min(room, Self.mostRoom) * 2 - 1, 15).leadingZeroBitCount
        slots = [Slot](repeating: Slot(), count: 1 << bits)
        marks = [UInt64](repeating: 0, count: 1 << (bits - 4))
        shift = UInt64(UInt64.bitWidth - bits)
    }

    init(_ values: [UInt64: Value]) {
        self.init(room: values.count)
        for (hash, value) in values { updateValue(value, for: hash) }
    }

    /// Not a call: that would count references to the arrays each time.
    @inline(__always) subscript(_ hash: UInt64) -> Value? {
        let mark = mark(of: hash)
        guard marks[mark >> 6] &>> UInt64(mark & 63) & 1 == 1 else { return nil }
        return slots[slot(of: hash)].value
    }

    subscript(_ hash: UInt64, default initial: @autoclosure () -> Value) -> Value {
        get { self[hash] ?? initial() }
        _modify {
            var at = slot(of: hash)
            if slots[at].value == nil { at = fill(at, with: initial(), for: hash) }
            yield &slots[at].value!
        }
    }

    /// The value of a hash; where there was none, `initial`, which is its value from now on.
    mutating func value(of hash: UInt64, new initial: Value) -> Value {
        let at = slot(of: hash)
        if let value = slots[at].value { return value }
        _ = fill(at, with: initial, for: hash)
        return initial
    }

    /// Returns the value before.
    @discardableResult mutating func updateValue(_ value: Value, for hash: UInt64) -> Value? {
        let at = slot(of: hash)
        guard let before = slots[at].value else {
            _ = fill(at, with: value, for: hash)
            return nil
        }
        slots[at].value = value
        return before
    }

    /// Takes the free slot of a hash; returns where that stands then.
    private mutating func fill(_ at: Int, with value: Value, for hash: UInt64) -> Int {
        slots[at] = Slot(hash: hash, value: value)
        setMark(of: hash)
        count += 1
        guard 2 * count > slots.count else { return at }
        grow()
        return slot(of: hash)
    }

    /// In no order.
    var values: some Sequence<Value> { slots.lazy.compactMap(\.value) }

    /// Where the hash stands, or would stand.
    private func slot(of hash: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: (hash &* factor) &>> shift)
        while slots[at].hash != hash, slots[at].value != nil { at = (at + 1) & (slots.count - 1) }
        return at
    }

    @inline(__always) private func mark(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* factor) &>> (shift &- 2))
    }

    private mutating func setMark(of hash: UInt64) {
        let mark = mark(of: hash)
        marks[mark >> 6] |= 1 &<< UInt64(mark & 63)
    }

    private mutating func grow() {
        let taken = slots
        slots = [Slot](repeating: Slot(), count: 2 * taken.count)
        shift -= 1
        marks = [UInt64](repeating: 0, count: slots.count / 16)
        for slot in taken where slot.value != nil {
            slots[self.slot(of: slot.hash)] = slot
            setMark(of: slot.hash)
        }
    }
}

private enum HashFactor {
    static let drawn = UInt64.random(in: 0...UInt64.max) | 1
}
