import Model

/// A path pattern of robots.txt: `*` stands for any octets, `$` at the end for the end (RFC 9309, 2.2.3).
struct RobotsPattern: Sendable {
    /// What stands before the first star, in the form of `comparable`.
    private let start: [UInt8]
    /// What stands between stars and must be found in order.
    private let inner: [Needle]
    /// What the path must end with, behind the last star.
    private let last: [UInt8]?
    private let isExact: Bool
    /// How specific it is: octets of the whole pattern (2.2.2).
    let length: Int

    init(_ pattern: ArraySlice<UInt8>) {
        // A star at the end adds nothing, not even weight: `/*` is `/`.
        let stars = pattern.reversed().prefix { $0 == UInt8(ascii: "*") }.count
        let pattern = pattern.dropLast(stars == pattern.count ? stars - 1 : stars)
        let isAnchored = pattern.last == UInt8(ascii: "$")
        var pieces = (isAnchored ? pattern.dropLast() : pattern)
            .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { Self.comparable(Array($0)) }
        length = pieces.reduce(pieces.count - 1) { $0 + $1.count } + (isAnchored ? 1 : 0)
        isExact = isAnchored && pieces.count == 1
        last = isAnchored && pieces.count > 1 ? pieces.removeLast() : nil
        start = pieces.first ?? []
        inner = pieces.dropFirst().filter { !$0.isEmpty }.map(Needle.init)
    }

    /// Percent-encoding as in normal forms (2.2.2). `*` and `$` are encoded, since in a pattern they mean something, and
    /// `'`, since in queries URLs have it encoded (https://url.spec.whatwg.org/#special-query-percent-encode-set).
    static func comparable(_ path: [UInt8]) -> [UInt8] {
        let normal = PercentEncoding.normalized(path)
        guard normal.contains(where: meaningful.contains) else { return normal }
        return normal.flatMap { byte in
            meaningful.contains(byte) ? Array("%\(String(byte, radix: 16, uppercase: true))".utf8) : [byte]
        }
    }

    private static let meaningful = Array("*$'".utf8)

    /// Whether it matches from the start of a path that `comparable` gave. Takes time linear in both: each piece
    /// is looked for once, behind the one before, and the leftmost place is as good as any. Adds to `steps` the octets
    /// that are looked through for them.
    func matches(_ path: [UInt8], steps: inout Int) -> Bool {
        guard path.starts(with: start) else { return false }
        if isExact { return path.count == start.count }
        var at = start.count
        for needle in inner {
            let end = needle.end(in: path, from: at)
            steps += (end ?? path.count) - at
            guard let end else { return false }
            at = end
        }
        return last.map { path.count - at >= $0.count && path.suffix($0.count).elementsEqual($0) } ?? true
    }
}
