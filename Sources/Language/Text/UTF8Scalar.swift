extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at that offset of well-formed UTF-8, and its length.
    @inline(__always) func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(self[offset])
        if first < 0x80 { return (first, 1) }
        func next(_ distance: Int) -> UInt32 { offset + distance < count ? UInt32(self[offset + distance]) & 0x3F : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
        if first < 0xF0 { return ((first & 0xF) << 12 | next(1) << 6 | next(2), 3) }
        return ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
}
