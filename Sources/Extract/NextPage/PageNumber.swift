import Model

/// The number of a page in the addresses of an article on several pages: `/story/2`, `/story-2.html`, `/story?page=2`.
enum PageNumber {
    /// Whether `next` is the address of page `number` of an article whose page before that is `url`.
    ///
    /// A stranger's story never passes: all but the number has to be the same.
    static func leads(from url: WebURL, to next: WebURL, number: Int) -> Bool {
        guard number >= 2, url.host == next.host, url.port == next.port, url.path != "/" else { return false }
        let numbered = stems(next, number)
        guard !numbered.isEmpty else { return false }
        return !numbered.isDisjoint(with: stems(url, number - 1))
            || number == 2 && numbered.contains(stem(trimmed(url.path), parameters(url)))
    }

    /// The address without that number, in each way in which the number may stand in it.
    private static func stems(_ url: WebURL, _ number: Int) -> Set<String> {
        let (path, query) = (trimmed(url.path), parameters(url))
        var found = Set(shortened(path, number).map { stem($0, query) })
        for (place, parameter) in query.enumerated() {
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1] == String(number), words.contains(parts[0].lowercased()) else { continue }
            var rest = query
            rest.remove(at: place)
            found.insert(stem(path, rest))
        }
        return found
    }

    /// The path without the number behind its last slash or before its suffix.
    private static func shortened(_ path: String, _ number: Int) -> [String] {
        let slash = path.utf8.lastIndex(of: 0x2F) ?? path.startIndex
        let last = path[slash...]
        let dot = last.utf8.lastIndex(of: 0x2E).flatMap {
            last.utf8.distance(from: $0, to: last.endIndex) <= 6 ? $0 : nil
        }
        let (stem, suffix) = (path[..<(dot ?? path.endIndex)], path[(dot ?? path.endIndex)...])
        let digits = String(number)
        guard stem.hasSuffix(digits) else { return [] }
        let rest = stem.dropLast(digits.utf8.count)
        var found: [String] = []
        func add(_ start: Substring) {
            guard let mark = start.last, marks.contains(mark), start.utf8.count > 1 else { return }
            let start = trimmed(String(start.dropLast()))
            guard !start.isEmpty else { return }
            found.append(start + suffix)
            // The first page of `/story/index_2.html` may be `/story/` too.
            if start.hasSuffix("/index") { found.append(String(start.dropLast(6))) }
        }
        add(rest)
        for word in words {
            for gap in ["", "-", "_", "/"] where rest.lowercased().hasSuffix(word + gap) {
                add(rest.dropLast((word + gap).utf8.count))
            }
        }
        return found
    }

    private static let marks: Set<Character> = ["/", "-", "_", ",", "."]

    /// What a page is called in addresses.
    private static let words: Set<String> = [
        "page", "p", "pg", "pageno", "page_no", "pagenum", "pagenumber", "paged", "pagina", "pag", "seite", "strona",
        "sayfa", "sida", "side", "stranica", "oldal",
    ]

    private static func parameters(_ url: WebURL) -> [Substring] { (url.query ?? "").split(separator: "&") }

    private static func trimmed(_ path: String) -> String {
        path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    private static func stem(_ path: String, _ query: [Substring]) -> String {
        query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    }
}
