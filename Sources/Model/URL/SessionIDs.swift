/// Session ids in URLs: the same page gets a new address for each reader, a trap for crawlers since there are cookies.
enum SessionIDs {
    static func contain(_ parameter: URLParameter) -> Bool {
        names.contains(parameter.name)
            || parameter.name.hasPrefix("aspsessionid")
            || words.contains(parameter.name) && parameter.looksRandom
            || parameter.name == "s" && parameter.isDigest
    }

    /// Names that mean nothing else, whatever their value.
    private static let names: Set<String> = [
        "phpsessid", "jsessionid",  // PHP, Java servlets
        "oscsid", "zenid", "xtcsid",  // shops
    ]

    /// Names that may mean something else (`sid` is a story or a section as often); `s` is a search, too.
    private static let words: Set<String> = [
        "sid", "sessionid", "session_id", "sessid", "session", "sess", "cftoken", "cfid",
    ]

    /// The path without `;jsessionid=…` and without ASP.NET's `(S(…))` segments.
    static func removed(fromPath path: [UInt8]) -> [UInt8] {
        guard path.contains(UInt8(ascii: ";")) || path.contains(UInt8(ascii: "(")) else { return path }
        let segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return Array(segments.filter { !isCookieless($0) }.map(withoutParameters).joined(separator: [0x2F]))
    }

    /// `/page;jsessionid=1A2B;v=2` keeps its `;v=2`.
    private static func withoutParameters(_ segment: ArraySlice<UInt8>) -> [UInt8] {
        let parts = segment.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let kept = parts.dropFirst().filter { !contain(URLParameter($0)) }
        return Array(([parts.first ?? []] + kept).joined(separator: [UInt8(ascii: ";")]))
    }

    /// `(S(lit3py55t21z5v55vlm25s55))`, 24 letters and digits; beside it may stand the anonymous and the logged-in reader,
    /// `(A(…)S(…)F(…))`.
    private static func isCookieless(_ segment: ArraySlice<UInt8>) -> Bool {
        guard segment.first == UInt8(ascii: "("), segment.last == UInt8(ascii: ")") else { return false }
        let parts = segment.dropFirst().dropLast().split(
            separator: UInt8(ascii: ")"), omittingEmptySubsequences: false)
        guard parts.count > 1, parts.last?.isEmpty == true else { return false }
        let ids = parts.dropLast().map { ($0.first, opens: $0.dropFirst().first, value: $0.dropFirst(2)) }
        return ids.contains { $0.0 == UInt8(ascii: "S") && $0.value.count == 24 }
            && ids.allSatisfy { letter, opens, value in
                letter.map(Self.letters.contains) == true && opens == UInt8(ascii: "(")
                    && value.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || $0 == 0x2D || $0 == 0x5F }
            }
    }

    private static let letters = Array("ASF".utf8)
}
