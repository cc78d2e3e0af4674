/// One story as one page tells it.
public struct Article: Hashable, Sendable, Codable {
    public var title = ""
    public var kicker: String?
    public var standfirst: String?
    public var authors: [Author] = []
    public var published: WrittenDate?
    public var modified: WrittenDate?
    public var body: [Block] = []
    /// The pages it is spread over, in their order; empty where it stands on one.
    public var parts: [ArticlePart] = []
    /// BCP 47, lower case: `en`, `fa`, `fa-af`, `ps`.
    public var language: String?
    /// What the page itself names as its address (absolute), wherever that points.
    public var canonical: String?
    public var siteName: String?
    public var section: String?
    public var tags: [String] = []
    public var leadImage: Picture?
    public var kind: PageKind = .article
    /// The syndication line: where the page says the story comes from.
    public var origin: Origin?
    /// For each field (by its name here: `title`, `authors`, `published` …) the rule that gave it.
    public var provenance: [String: Evidence] = [:]

    public init() {}

    /// The day of publication, else nil: never a guess from the day of the fetch.
    public var date: Day? { published?.day }

    /// The body as plain text: blocks parted by a blank line.
    public var text: String {
        var text = ""
        for block in body {
            let plain = block.plain
            if !text.isEmpty, !plain.isEmpty { text += "\n\n" }
            text += plain
        }
        return text
    }

    /// Whether any block has words.
    public var hasText: Bool { body.contains { !$0.plain.isEmpty } }
}

extension Article {
    /// Trust in a day that only a listing tells: that of the judge of dates in such a day alone.
    private static let listedDate = 0.86

    /// Rules that take the day out of an address, which may count days in another zone than the page does.
    private static let addressRules: Set<String> = ["url", "canonical-url"]

    /// Takes its date of publication from what a listing tells of it, if its page tells none, or if only its address
    /// does and the listing knows the time of about that day; whether it did.
    public mutating func takeDate(from item: Item, now: Timestamp) -> Bool {
        guard let date = item.published, date.isPlausible(now: now), published == nil || isTimed(by: date) else {
            return false
        }
        published = date
        provenance["published"] = Evidence(rule: "item.published", raw: date.description, weight: Self.listedDate)
        return true
    }

    private func isTimed(by date: WrittenDate) -> Bool {
        guard let published, let rule = provenance["published"]?.rule, Self.addressRules.contains(rule) else {
            return false
        }
        let apart = abs(date.day.daysSinceEpoch - published.day.daysSinceEpoch)
        return published.secondOfDay == nil && date.secondOfDay != nil && apart <= 1
    }
}

/// Who wrote it, as printed.
public struct Author: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable { case person, agency }
    public var name: String
    public var kind: Kind

    public init(_ name: String, kind: Kind = .person) { (self.name, self.kind) = (name, kind) }
}

/// What a page is, judged by its content.
public enum PageKind: String, Sendable, Codable, CaseIterable {
    case article, index, liveBlog, video, gallery, paywalled, other
}

/// An image with what is printed below it.
public struct Picture: Hashable, Sendable, Codable {
    public var url: String
    public var caption: String?
    public var credit: String?

    public init(url: String, caption: String? = nil, credit: String? = nil) {
        (self.url, self.caption, self.credit) = (url, caption, credit)
    }
}

/// Where a page says that its story comes from: a printed source URL, a credit line, an agency.
public struct Origin: Hashable, Sendable, Codable {
    public var url: String?
    public var name: String?
    /// The line as printed.
    public var line: String

    public init(url: String? = nil, name: String? = nil, line: String) {
        (self.url, self.name, self.line) = (url, name, line)
    }
}

/// Why a field has its value: the rule, where on the page, what stood there, and how much it weighed.
public struct Evidence: Hashable, Sendable, Codable {
    /// `json-ld.headline`, `meta.article:published_time`, `h1.only` …
    public var rule: String
    /// Node path such as `/html/body/div[2]/h1`, or empty for what is no node (URL, feed item).
    public var path: String
    /// What stood there, cut to 200 characters.
    public var raw: String
    /// 0…1: how much the judge trusted it. Of title, authors, published and body the share that was right where a judge
    /// trusted as much on pages of sites it had not seen (of the body the F1).
    public var weight: Double

    public init(rule: String, path: String = "", raw: String, weight: Double) {
        (self.rule, self.path, self.weight) = (rule, path, weight)
        self.raw = String(raw.prefix(200))
    }
}
