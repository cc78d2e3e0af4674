import Glibc

/// Numeric references to 128…159, which mean windows-1252 (HTML, "numeric character reference end state"); libxml2 takes
/// them for control characters.
enum WindowsReferences {
    /// The page with the characters in their place; nil where it has no such reference.
    static func resolved(_ page: [UInt8]) -> [UInt8]? {
        guard var found = next(in: page, from: 0) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var done = 0
        while true {
            result += page[done..<found.start]
            result += Array(String(Character(found.scalar)).utf8)
            done = found.end
            guard let another = next(in: page, from: done) else { break }
            found = another
        }
        return result + page[done...]
    }

    private static func next(in page: [UInt8], from start: Int) -> (start: Int, end: Int, scalar: Unicode.Scalar)? {
        page.withUnsafeBufferPointer { bytes -> (Int, Int, Unicode.Scalar)? in
            guard let base = bytes.baseAddress else { return nil }
            var at = start
            while at + 5 < bytes.count, let hit = memchr(base + at, Int32(UInt8(ascii: "&")), bytes.count - at - 1) {
                at = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base + 1
                if bytes[at] == UInt8(ascii: "#"), let (scalar, end) = reference(bytes, at + 1) {
                    return (at - 1, end, scalar)
                }
            }
            return nil
        }
    }

    /// What stands behind `&#`, and where it ends; the semicolon may be missing.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
        guard start < bytes.count else { return nil }
        let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
        let first = start + (isHex ? 1 : 0)
        var (value, end) = (0, first)
        while end < bytes.count, value < 1000, let digit = Character(Unicode.Scalar(bytes[end])).hexDigitValue,
            isHex || digit < 10
        {
            (value, end) = (value * (isHex ? 16 : 10) + digit, end + 1)
        }
        guard end > first, (0x80...0x9F).contains(value),
            let scalar = CharsetTable.named("windows-1252")?[UInt8(value)]
        else { return nil }
        return (scalar, end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end)
    }
}
