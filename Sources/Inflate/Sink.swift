/// Collects plain bytes piece by piece and refuses what goes beyond the allowance.
final class Sink {
    private(set) var bytes: [UInt8] = []
    /// Where a decoder writes the next piece: large enough that calls cost nothing, small enough for the
    /// second-level cache.
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private let allowance: Allowance

    init(_ allowance: Allowance) { self.allowance = allowance }

    deinit { room.deallocate() }

    /// Takes over the first `count` bytes of `room`.
    func take(_ count: Int) throws(InflateError) {
        guard count <= allowance.bytes - bytes.count else { throw allowance.error }
        bytes.append(contentsOf: room[..<count])
    }
}
