import Markup
import Model

/// What a page says of itself outside its text: meta tags, links, JSON-LD.
struct PageFacts {
    struct Meta {
        let key: String
        let value: String
        let node: Int
    }

    private(set) var metas: [Meta] = []
    private(set) var titleTag: (text: String, node: Int)?
    /// First `rel=canonical`, as written.
    private(set) var canonical: String?
    /// Every JSON-LD object that has a type.
    private(set) var things: [JSONValue] = []
    /// Index of the object that is the page's story.
    private(set) var story: JSONValue?
    private(set) var language: String?
    /// Scripts that hold the state of the page's program.
    let states: [[UInt8]]
    /// The page's address.
    let url: WebURL?
    /// What its relative addresses are relative to.
    private(set) var base: WebURL?

    init(_ page: HTMLDocument, url: WebURL?) {
        (self.url, states) = (url, page.states)
        base = url
        var isBased = false
        for index in page.nodes.indices {
            switch page.nodes[index].name {
            case .meta: readMeta(page, index)
            case .title where titleTag == nil && page.nodes[index].range.count > 0:
                titleTag = (Self.line(page[index].text), index)
            case .link where canonical == nil:
                if page.attribute(.rel, of: index)?.lowercased() == "canonical" {
                    canonical = page.attribute(.href, of: index)
                }
            case .base where !isBased:
                isBased = true
                base = url.map { PageHead.base(page.attribute(.href, of: index), of: $0) }
            case .html:
                language = page.attribute(.lang, of: index) ?? page.attribute(.xmlLang, of: index)
            default: break
            }
        }
        for script in page.jsonLD {
            guard let value = JSONValue(lenient: script) else { continue }
            collect(value, depth: 0)
        }
        story = chooseStory()
    }

    /// The first value of a key.
    func meta(_ key: String) -> Meta? { metas.first { $0.key == key && !$0.value.isEmpty } }

    /// The first value of any of the keys, in the order of the keys.
    func meta(_ keys: String...) -> Meta? {
        for key in keys { if let found = meta(key) { return found } }
        return nil
    }

    /// The object that an `@id` elsewhere means.
    func resolve(_ value: JSONValue) -> JSONValue {
        guard case .object(let fields) = value, fields.count <= 2, let id = value["@id"]?.text else { return value }
        return things.first { $0["@id"]?.text == id && $0["name"] != nil } ?? value
    }

    func hasType(_ value: JSONValue, in types: Set<String>) -> Bool {
        (value["@type"]?.list ?? []).contains { ($0.text).map { types.contains(Self.typeName($0)) } ?? false }
    }

    static func typeName(_ type: String) -> String {
        let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
        guard type.utf8.contains(where: isMark) else { return type.lowercased() }
        return type.utf8.split(whereSeparator: isMark).last.map { Substring($0).lowercased() } ?? ""
    }

    static let storyTypes: Set<String> = [
        "article", "newsarticle", "blogposting", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
        "backgroundnewsarticle", "reviewnewsarticle", "liveblogposting", "techarticle", "scholarlyarticle", "report",
        "socialmediaposting", "advertisercontentarticle", "askpublicnewsarticle", "satiricalarticle",
        "discussionforumposting",
        "medicalscholarlyarticle", "review", "recipe",
    ]

    private mutating func readMeta(_ page: HTMLDocument, _ index: Int) {
        // Some pages write value or datetime for content.
        let loose = [Name.value, .datetime].lazy.compactMap { page.attribute($0, of: index) }.first
        guard let content = page.attribute(.content, of: index) ?? loose else { return }
        let value = Self.line(content)
        for name in [Name.property, .name, .itemprop, .httpEquiv, .pubdate] {
            guard let keys = page.attribute(name, of: index) else { continue }
            for key in keys.utf8.split(separator: UInt8(ascii: " ")) where metas.count < 500 {
                let key = Substring(key).lowercased()
                // Where the content lies elsewhere, only dates and names are worth the risk.
                if loose == content, !Self.dated.contains(where: key.has) { continue }
                metas.append(Meta(key: key, value: value, node: index))
            }
        }
    }

    private static let dated = ["date", "time", "published", "modified", "author", "creator"]

    /// Text with its blanks folded to one line.
    static func line(_ text: String) -> String {
        guard !isFolded(text) else { return text }
        var folder = TextFolder(capacity: text.utf8.count)
        folder.append(text)
        return folder.finish()
    }

    /// Whether one blank stands between two words and none about them, as in most texts. What may begin a blank or a sign
    /// without a width beyond ASCII is not looked at closer.
    private static func isFolded(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var isBlank = true
            for byte in bytes {
                guard byte > 0x20, byte & 0xDE != 0xC2 || byte == 0xC3, byte != 0xEF else {
                    guard byte == 0x20, !isBlank else { return false }
                    isBlank = true
                    continue
                }
                isBlank = false
            }
            return !isBlank
        }
    }

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < 8, things.count < 500 else { return }
        switch value {
        case .array(let values): for value in values { collect(value, depth: depth + 1) }
        case .object(let fields):
            if value["@type"] != nil { things.append(value) }
            for (key, field) in fields {
                switch key {
                case "@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "creator", "hasPart",
                    "itemListElement",
                    "isPartOf":
                    collect(field, depth: depth + 1)
                default: break
                }
            }
        default: break
        }
    }

    /// The story among the objects: a story type, best the one that names this page.
    private func chooseStory() -> JSONValue? {
        let stories = things.filter {
            hasType($0, in: Self.storyTypes) && ($0["headline"] ?? $0["name"] ?? $0["datePublished"]) != nil
        }
        guard stories.count > 1 else {
            return stories.first
                ?? things.first { hasType($0, in: ["webpage"]) && $0["datePublished"] != nil && $0["author"] != nil }
        }
        let title = Fold.key(meta("og:title")?.value ?? titleTag?.text ?? "")
        let named = stories.first { story in
            guard let headline = story["headline"]?.text ?? story["name"]?.text else { return false }
            let key = Fold.key(headline)
            return key.count >= 8 && (title.has(key) || key.has(title)) && !title.isEmpty
        }
        return named ?? stories.first { isOwn($0) } ?? (areOthers(stories, than: title) ? nil : stories.first)
    }

    /// Whether a story names the page's address as its own.
    private func isOwn(_ story: JSONValue) -> Bool {
        guard let base, let own = url ?? canonical.flatMap({ WebURL($0, base: base) }) else { return false }
        let page = story["mainEntityOfPage"]
        let named = [story["url"]?.text, page?.text, page?["@id"]?.text].compactMap { $0 }
        return named.contains { WebURL($0, base: base)?.path == own.path }
    }

    /// Whether each of the stories has a headline of its own that shares next to no word with the page's title: lists of
    /// what else there is to read.
    private func areOthers(_ stories: [JSONValue], than title: String) -> Bool {
        let heads = stories.compactMap { $0["headline"]?.text.map { WordKey($0) } }
        let own = WordKey(title)
        return heads.count == stories.count && Set(heads).count == heads.count && own.words.count >= 3
            && heads.allSatisfy { $0.words.count >= 2 && $0.overlap(own) <= Self.chance }
    }

    /// Share of words that two headlines of one paper have in common by chance.
    private static let chance = 0.34
}
