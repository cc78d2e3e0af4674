import Language
import Model

/// What a page states of its dates outside its text: JSON-LD, meta tags, address, and what a feed said.
struct StatedDates {
    let facts: PageFacts
    let reader: DateReader
    let hint: Item?
    /// When the page was changed.
    private let changes: [DateSign]

    init(facts: PageFacts, reader: DateReader, hint: Item?) {
        (self.facts, self.reader, self.hint) = (facts, reader, hint)
        changes = Self.changes(facts, reader)
    }

    func signs() -> [DateSign] {
        objects() + metas() + address() + prose() + image() + changes
    }

    private func sign(
        _ value: String?, _ rule: String, _ source: DateSource, _ score: Double, node: Int = -1
    ) -> DateSign? {
        guard let value, let date = Self.lenient(value, reader) else { return nil }
        return DateSign(Candidate(value: date, rule: rule, node: node, raw: value, score: score), source)
    }

    private func objects() -> [DateSign] {
        var found: [DateSign?] = []
        if let story = facts.story {
            found.append(sign(story["datePublished"]?.text, "json-ld.datePublished", .story, 0.95))
            found.append(sign(story["dateCreated"]?.text, "json-ld.dateCreated", .thing, 0.8))
            found.append(sign(story["uploadDate"]?.text, "json-ld.uploadDate", .thing, 0.7))
        }
        for thing in facts.things {
            if facts.hasType(thing, in: Self.pages) {
                let day = thing["datePublished"]?.text ?? thing["uploadDate"]?.text
                found.append(sign(day, "json-ld.page.datePublished", .page, 0.78))
            } else if !facts.hasType(thing, in: Self.others) {
                found.append(sign(thing["datePublished"]?.text, "json-ld.other.datePublished", .thing, 0.66))
            }
        }
        return found.compactMap { $0 }
    }

    /// Objects of JSON-LD that are the page, and those whose days are never its own.
    private static let pages: Set<String> = ["webpage", "itempage", "videoobject", "podcastepisode"]
    private static let others: Set<String> = ["comment", "review", "product", "answer", "question"]

    private func metas() -> [DateSign] {
        var found: [DateSign?] = []
        for meta in facts.metas where meta.value.utf8.count < 60 {
            if let score = Self.scores[meta.key] {
                found.append(sign(meta.value, "meta.\(meta.key)", .meta, score, node: meta.node))
            } else if meta.key.hasAny(of: Self.days), !meta.key.hasAny(of: Self.otherDays) {
                found.append(sign(meta.value, "meta.\(meta.key)", .otherMeta, 0.6, node: meta.node))
            }
        }
        return found.compactMap { $0 }
    }

    private func address() -> [DateSign] {
        var found: [DateSign] = []
        let named = (facts.canonical ?? facts.meta("og:url")?.value).flatMap { WebURL($0) }
        for (url, rule) in [(facts.url, "url"), (named, "canonical-url")] where found.isEmpty {
            guard let url, let day = AddressDate.read(AddressDate.archived(url.path)) else { continue }
            found.append(
                DateSign(
                    Candidate(value: WrittenDate(day), rule: rule, node: -1, raw: url.path, score: 0.9), .address))
        }
        if let date = hint?.published {
            found.append(
                DateSign(
                    Candidate(value: date, rule: "item.published", node: -1, raw: date.description, score: 0.86), .item
                ))
        }
        return found
    }

    /// What the keys of other metadata hold that tells the day of publication, or another one.
    private static let days = Needles(["date", "created", "publish"])
    private static let otherDays = Needles(["modif", "update", "expir", "event", "end"])

    /// Dates in the page's own summary, which tell a year.
    private func prose() -> [DateSign] {
        ["og:description", "description", "og:title"].compactMap { key in
            guard let meta = facts.meta(key), Self.mayTellYear(meta.value),
                let date = reader.find(in: meta.value, limit: 1).first,
                !date.isRelative
            else { return nil }
            return DateSign(
                Candidate(value: date.date, rule: "meta.\(key)", node: meta.node, raw: meta.value, score: 0.42),
                .description)
        }
    }

    /// Whether it holds a digit, or ideographs, of which some are numerals.
    private static func mayTellYear(_ text: String) -> Bool {
        for scalar in text.unicodeScalars where scalar.value >= 0x2E80 || scalar.isDigit { return true }
        return false
    }

    private func image() -> [DateSign] {
        guard let image = facts.meta("og:image", "twitter:image"), let day = AddressDate.read(image.value) else {
            return []
        }
        return [
            DateSign(
                Candidate(
                    value: WrittenDate(day), rule: "image-address", node: image.node, raw: image.value, score: 0.34),
                .image)
        ]
    }

    private static func changes(_ facts: PageFacts, _ reader: DateReader) -> [DateSign] {
        var found: [DateSign] = []
        func add(_ value: String, _ rule: String, _ score: Double, node: Int) {
            guard let date = lenient(value, reader) else { return }
            found.append(
                DateSign(Candidate(value: date, rule: rule, node: node, raw: value, score: score), .modified))
        }
        if let day = facts.story?["dateModified"]?.text { add(day, "json-ld.dateModified", 0.32, node: -1) }
        for key in modified {
            guard let meta = facts.meta(key) else { continue }
            add(meta.value, "meta.\(key)", 0.3, node: meta.node)
        }
        return found
    }

    /// A date value, also where something follows the date that no standard knows. A day without its year tells
    /// nothing.
    private static func lenient(_ value: String, _ reader: DateReader) -> WrittenDate? {
        if let found = reader.readStated(value) { return found.rule == "yearless" ? nil : found.date }
        guard value.utf8.first.map({ $0 &- 0x30 < 10 }) == true else { return nil }
        // "2015-01-09T24:00:00" tells a day, if no time.
        guard value.utf8.count > 19 || value.utf8.dropFirst(10).first == UInt8(ascii: "T") else { return nil }
        return reader.read(String(value.prefix(19))) ?? reader.read(String(value.prefix(10)))
    }

    /// When the page was last changed, best first.
    func modifications() -> [Candidate<WrittenDate>] {
        changes.map { sign in
            var candidate = sign.candidate
            candidate.score = candidate.rule.hasPrefix("json") ? 0.95 : 0.9
            return candidate
        }
    }

    private static let modified = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "lastmodified",
        "dateupdate", "dc.date.modified", "revised",
    ]

    /// Meta tags that name the day of publication, and how far they are believed.
    private static let scores: [String: Double] = [
        "article:published_time": 0.93, "article:published": 0.9, "og:published_time": 0.9, "datepublished": 0.88,
        "og:article:published_time": 0.9, "publish_date": 0.85, "publish-date": 0.85, "pubdate": 0.86,
        "published_time": 0.86, "parsely-pub-date": 0.88, "sailthru.date": 0.87, "dc.date.issued": 0.87,
        "dcterms.created": 0.8, "dc.date.created": 0.82, "dcterms.date": 0.82, "dc.date": 0.82,
        "dc.date.published": 0.86, "date": 0.82, "publishdate": 0.86, "pub_date": 0.86, "published": 0.84,
        "article.published": 0.88, "article_date_original": 0.88, "cxenseparse:recs:publishtime": 0.87,
        "displaydate": 0.8, "originalpublicationdate": 0.87, "og:pubdate": 0.86, "og:regdate": 0.84,
        "creation_date": 0.8, "article:publish_date": 0.88, "dcsext.articlefirstpublished": 0.87,
        "rnews:datepublished": 0.87, "citation_publication_date": 0.86, "citation_date": 0.84, "firstpublished": 0.86,
        "publication_date": 0.86, "bt:pubdate": 0.86, "ptime": 0.8, "timestamp": 0.7,
        "weibo:article:create_at": 0.86, "date_published": 0.86, "release_date": 0.76, "created": 0.7,
        "article:created": 0.8,
    ]
}
