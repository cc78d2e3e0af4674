/// Addresses that grow with each link: `news/` written relative to `/news/` leads to `/news/news/`, a filter adds itself to
/// the query at each click. Heritrix' PathologicalPathDecideRule looks for repetitions alike.
public enum URLTrap {
    /// So often a word may stand in a path, or a parameter with one value in a query.
    public static let mostRepetitions = 2
    /// Shorter segments are numbers of months and folders that spread files.
    private static let shortestWord = 4

    /// What repeats, in words; nil of an address that looks like others.
    public static func words(_ url: WebURL) -> String? {
        if let word = repeated(url.path.split(separator: "/").filter(isWord)) {
            return "\"\(word)\" stands more than \(mostRepetitions) times in its path"
        }
        guard let query = url.query, let pair = repeated(query.split(separator: "&")) else { return nil }
        return "\"\(pair)\" stands more than \(mostRepetitions) times in its query"
    }

    private static func isWord(_ segment: Substring) -> Bool {
        segment.utf8.count >= shortestWord && !segment.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2D }
    }

    private static func repeated(_ parts: [Substring]) -> Substring? {
        guard parts.count > mostRepetitions else { return nil }
        var counts: [Substring: Int] = [:]
        return parts.first { part in
            counts[part, default: 0] += 1
            return counts[part, default: 0] > mostRepetitions
        }
    }
}
