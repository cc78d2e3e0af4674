/// The identity of an address, for comparing only: `host[:port]/path?query`.
///
/// It folds what servers could tell apart but do not:
/// - http and https: a site that serves both serves the same;
/// - a slash at the end of the path, except the root's: servers redirect one form to the other;
/// - `index.html` and its like at the end: what a server gives for the folder;
/// - the order of query parameters and empty ones: programs read them by name; equal names keep their order;
/// - `%21` and `!` and the like, `+` and `%20` in a query: decoding gives the same text.
///
/// Not folded: `www.` (a host of its own at too many sites), the case of the path, double slashes (empty segments
/// carry meaning in some frameworks).
enum URLKey {
    static func of(_ url: WebURL) -> String {
        let href = Array(url.href.utf8)
        let (pathStart, pathEnd) = (Int(url.marks.pathStart), Int(url.marks.pathEnd))
        // Host, port and path stand side by side.
        var key = Array(href[Int(url.marks.hostStart)..<pathStart])
        key += path(href[pathStart..<pathEnd])
        if url.marks.queryStart >= 0 { key += parameters(href[(pathEnd + 1)..<Int(url.marks.queryEnd)]) }
        return String(decoding: shortened(key), as: UTF8.self)
    }

    private static func path(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let path = fold(written, decoding: pathSafe)
        var folded = withoutSlash(path)
        let file = folded.suffix { $0 != UInt8(ascii: "/") }
        if isIndex(file) { folded = withoutSlash(folded.dropLast(file.count)) }
        return folded
    }

    private static func isIndex(_ file: ArraySlice<UInt8>) -> Bool {
        // Most files are none, which their length tells.
        (9...12).contains(file.count)
            && indexFiles.contains(String(decoding: file.map(\.lowercasedASCII), as: UTF8.self))
    }

    private static func withoutSlash(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        path.count > 1 && path.last == UInt8(ascii: "/") ? path.dropLast() : path
    }

    private static func parameters(_ query: ArraySlice<UInt8>) -> [UInt8] {
        let spaced = query.contains(UInt8(ascii: "+")) ? encodingPlus(query)[...] : query
        let parts = fold(spaced, decoding: querySafe).split(separator: UInt8(ascii: "&"))
            .map { $0.last == UInt8(ascii: "=") ? $0.dropLast() : $0 }
            .map { (name: $0.prefix { $0 != UInt8(ascii: "=") }, whole: $0) }
        guard !parts.isEmpty else { return [] }
        let sorted = parts.enumerated().sorted { left, right in
            if left.element.name != right.element.name {
                return left.element.name.lexicographicallyPrecedes(right.element.name)
            }
            return left.offset < right.offset
        }
        return [0x3F] + sorted.map(\.element.whole).joined(separator: [UInt8(ascii: "&")])
    }

    private static func encodingPlus(_ query: ArraySlice<UInt8>) -> [UInt8] {
        query.flatMap { $0 == UInt8(ascii: "+") ? Array("%20".utf8) : [$0] }
    }

    private static func fold(_ text: ArraySlice<UInt8>, decoding: ByteSet) -> ArraySlice<UInt8> {
        guard text.contains(UInt8(ascii: "%")) else { return text }
        return PercentEncoding.rewrite(text, decoding: decoding, encoding: ByteSet())[...]
    }

    /// A key that is too long keeps its beginning and ends in a digest; `#` cannot stand in another key.
    private static func shortened(_ key: [UInt8]) -> [UInt8] {
        guard key.count > CanonicalURL.maxKeyLength else { return key }
        let digest = String(fnv1a(key), radix: 16)
        let padded = String(repeating: "0", count: 32 - digest.count) + digest
        return key.prefix(CanonicalURL.maxKeyLength - 33) + Array("#\(padded)".utf8)
    }

    /// FNV-1a, 128 bits (draft-eastlake-fnv). Who makes two of his URLs collide hides one of his own pages.
    private static func fnv1a(_ bytes: [UInt8]) -> UInt128 {
        bytes.reduce(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d) {
            ($0 ^ UInt128($1)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
    }

    private static let pathSafe = PercentEncoding.unreserved.union(ByteSet("!$'()*,:@"))
    private static let querySafe = PercentEncoding.unreserved.union(ByteSet("!$'()*,/:;?@"))

    private static let indexFiles: Set<String> = [
        "index.html", "index.htm", "index.shtml", "index.xhtml", "index.php", "index.php3", "index.asp", "index.aspx",
        "index.jsp", "index.cfm", "default.asp", "default.aspx", "default.htm", "default.html",
    ]
}

extension ArraySlice {
    /// The longest end of which all elements hold.
    fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice {
        guard let last = lastIndex(where: { !holds($0) }) else { return self }
        return self[(last + 1)...]
    }
}
