/// Replaces bytes by others, never to more than a number of bytes.
struct SourceEdit {
    let find: [UInt8]
    let replacement: [UInt8]

    init(_ replacement: SiteRule.Replacement) {
        (find, self.replacement) = (Array(replacement.find.utf8), Array(replacement.replace.utf8))
    }

    /// Nil where the result would be longer than `limit`.
    func result(of source: [UInt8], limit: Int) -> [UInt8]? {
        guard let first = find.first else { return source }
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var (at, copied) = (0, 0)
        while let start = source[at...].firstIndex(of: first), start + find.count <= source.count {
            guard source[start..<start + find.count].elementsEqual(find) else {
                at = start + 1
                continue
            }
            result += source[copied..<start]
            result += replacement
            guard result.count <= limit else { return nil }
            at = start + find.count
            copied = at
        }
        result += source[copied...]
        return result.count <= limit ? result : nil
    }
}
