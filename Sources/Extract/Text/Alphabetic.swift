/// Letters by Unicode's property `Alphabetic`, from a table: asking for the properties of each scalar of a page takes
/// longer than all the rest of reading it as a listing.
enum Alphabetic {
    /// One bit for each scalar of the first plane, where almost all text is.
    private static let plane: [UInt64] = {
        var plane = [UInt64](repeating: 0, count: 0x10000 / 64)
        for value in UInt32(0x80)..<0x10000 {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            plane[Int(value >> 6)] |= 1 << UInt64(value & 63)
        }
        return plane
    }()

    /// The letters of well-formed UTF-8.
    static func count(_ text: ArraySlice<UInt8>) -> Int {
        let plane = plane
        return text.withUnsafeBufferPointer { bytes in
            var (at, count) = (0, 0)
            while at < bytes.count {
                let (scalar, length) = LineTally.scalar(bytes, at)
                at += length
                if scalar < 0x80 {
                    count += (scalar | 0x20) &- 0x61 < 26 ? 1 : 0
                } else if scalar < 0x10000 {
                    count += Int(plane[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1)
                } else if Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false {
                    count += 1
                }
            }
            return count
        }
    }
}
