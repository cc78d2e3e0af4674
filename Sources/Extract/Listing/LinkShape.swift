import Language
import Model

/// What the address of a link tells of the page behind it, without fetching it.
struct LinkShape {
    /// Above 0 like an article, below like a list or a service page.
    let score: Double
    /// Whether it cannot be a page with text: pictures, archives, feeds, searches, logins.
    let isUseless: Bool
    /// Whether it leads to a page about the publisher, a person or a keyword: neither an article nor a section.
    let isService: Bool
    /// Path segments that are not empty.
    let depth: Int

    init(_ url: WebURL) {
        // Addresses are ASCII.
        let segments = url.path.lowercased().utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        depth = segments.count
        let last = segments.last ?? ""
        let suffix = last.utf8.lastIndex(of: 0x2E).map { last[last.utf8.index(after: $0)...] } ?? ""
        let isStemAll = suffix.isEmpty || suffix.utf8.count > 5
        let stem = isStemAll ? last : Substring(last.utf8.dropLast(suffix.utf8.count + 1))
        let meanings = segments.map { Self.meanings[$0] ?? [] }
        let meaning = meanings.reduce(into: Meaning()) { $0.formUnion($1) }
        isUseless = meaning.contains(.useless) || Self.files.contains(suffix)
        var score = Self.dateScore(segments)
        let id = Self.longestNumber(stem)
        if id >= 4 { score += id >= 5 ? 2 : 1 }
        if let query = url.query { score += Self.queryScore(query) }
        score += Self.slugScore(stem)
        if Self.pages.contains(suffix) { score += 1 }
        if meanings.dropLast().contains(where: { $0.contains(.article) }) { score += 1 }
        isService = meaning.contains(.service)
        if isService || meaning.contains(.list) { score -= 5 }
        if segments.isEmpty, url.query == nil { score -= 5 }
        self.score = score
    }

    /// `/2015/01/09/`, `/2015/01/`, `/1393-10-19/`, `20150109`.
    private static func dateScore(_ segments: [Substring]) -> Double {
        for (index, segment) in segments.enumerated() {
            guard segment.utf8.contains(where: isDigit) else { continue }
            if segment.utf8.count == 4, isYear(segment), index + 1 < segments.count {
                return Int(segments[index + 1]) != nil ? 3 : 1.5
            }
            let numbers = segment.utf8.split { !isDigit($0) }
            if let first = numbers.first, isYear(Substring(first)), numbers.count > 2 { return 3 }
            if segment.utf8.count == 8, isYear(segment.prefix(4)), Int(segment) != nil { return 3 }
        }
        return 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isYear(_ text: Substring) -> Bool {
        guard text.utf8.count == 4, let year = Int(text) else { return false }
        return (1990...2099).contains(year) || (1370...1450).contains(year)
    }

    private static func longestNumber(_ text: Substring) -> Int {
        var (longest, run) = (0, 0)
        for byte in text.utf8 {
            run = isDigit(byte) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// `?p=123`, `?id=`, `?story=`, `?newsid=`.
    private static func queryScore(_ query: String) -> Double {
        for pair in query.lowercased().utf8.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard parts.count == 2, parts[1].count <= 20, parts[1].contains(where: isDigit) else { continue }
            let name = Substring(parts[0])
            if ids.contains(name) || name.hasSuffix("id") { return 2.5 }
            if ["page", "paged", "offset", "start"].contains(name) { return -3 }
        }
        return 0
    }

    /// Words of a headline in the address; letters beyond ASCII are three to a word's sign when percent-encoded.
    private static func slugScore(_ stem: Substring) -> Double {
        let words = stem.utf8.split { $0 == 0x2D || $0 == 0x5F || $0 == 0x2B }.count
        if words >= 4 { return 2.5 }
        if words == 3 { return 1.5 }
        let escapes = stem.utf8.count { $0 == 0x25 }
        if escapes >= 24 { return 1.5 }
        return stem.utf8.count >= 24 ? 1 : 0
    }

    private static let ids: Set<Substring> = [
        "p", "id", "story", "article", "news", "nid", "aid", "sid", "storyid", "cod",
    ]
    private static let pages: Set<Substring> = ["html", "htm", "shtml", "php", "asp", "aspx", "jsp", "cms"]
    private static let files: Set<Substring> = [
        "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "mp3", "mp4", "m4a", "avi", "mov", "zip", "gz", "rar", "xml",
        "rss", "atom", "rdf", "json", "css", "js", "ico", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "apk", "exe",
    ]

    /// What a path segment says of the page.
    private struct Meaning: OptionSet {
        let rawValue: UInt8
        static let article = Meaning(rawValue: 1)
        static let list = Meaning(rawValue: 2)
        static let service = Meaning(rawValue: 4)
        static let useless = Meaning(rawValue: 8)
    }

    private static let meanings: [Substring: Meaning] = {
        let lists: [(Meaning, String)] = [
            (
                .article,
                """
                article articles story stories post posts node news content archives a item doc detail noticia noticias
                artikel novosti id
                """
            ),
            (.list, "category categories topic topics section sections cat rubric page"),
            (
                .service,
                """
                tag tags author authors about about-us contact contact-us privacy privacy-policy terms legal imprint
                impressum datenschutz advertise subscribe subscription newsletter newsletters help faq jobs careers
                sitemap label labels profile profiles user users member members people staff cookies
                """
            ),
            (
                .useless,
                """
                search login signin sign-in logout register signup wp-login.php wp-admin cart checkout account share
                print feed rss cdn-cgi wp-json xmlrpc.php comment comments
                """
            ),
        ]
        var meanings: [Substring: Meaning] = [:]
        for (meaning, words) in lists {
            for word in WordList.words(of: words) { meanings[word, default: []].insert(meaning) }
        }
        return meanings
    }()
}
