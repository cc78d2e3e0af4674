import Markup
import Model

/// Reads a page as a listing: which of its links lead to articles, which to other listings, and whether it is one at
/// all.
///
/// Recall comes first: a link wrongly taken for an article costs a fetch, one that is missed loses the article.
struct SectionReader {
    struct Listing {
        /// Links to articles in document order, each once, with the words that announce them.
        var articles: [Item] = []
        /// Links of the site's menus, to be read as sections.
        var sections: [Item] = []
        /// 0…1: how much the page looks like a listing by itself.
        var score = 0.0
        /// Letters of the longest stretch of text that no link to an article interrupts; links themselves do not count.
        var longestStretch = 0
        /// Links to articles that stand in headings.
        var headlines = 0
        /// 0…1: share of the page's text that stands in links.
        var linkedShare = 0.0
    }

    /// From this score on a link counts as one to an article.
    static let threshold = 2.0
    /// Sections that one page may name; menus hold fewer.
    static let maxSections = 300
    /// Sections in the menu of a page that lists no article but may one day.
    static let shortestMenu = 5

    private let document: HTMLDocument
    private let head: PageHead
    private let url: WebURL

    init(_ document: HTMLDocument, head: PageHead, url: WebURL) {
        (self.document, self.head, self.url) = (document, head, url)
    }

    func read(_ outlinks: Outlinks) -> Listing {
        let site = url.site
        let places = LinkPlaces(document)
        var order: [String] = []
        var found: [String: LinkCandidate] = [:]
        for link in outlinks.links {
            let href = link.url.href
            if found[href] == nil {
                guard link.url.site == site, href != url.href else { continue }
                order.append(href)
                found[href] = LinkCandidate(shape: LinkShape(link.url))
            }
            found[href]?.add(words: words(at: link.node), place: places[link.node])
        }
        var listing = Listing()
        for href in order {
            guard let candidate = found[href], !candidate.shape.isUseless else { continue }
            if candidate.score >= Self.threshold {
                var item = Item(url: href)
                item.title = candidate.words.isEmpty ? nil : candidate.words
                listing.articles.append(item)
                if candidate.isHeaded { listing.headlines += 1 }
            } else if candidate.isSection, listing.sections.count < Self.maxSections {
                var item = Item(url: href)
                item.title = candidate.words.isEmpty ? nil : candidate.words
                item.kind = .section
                listing.sections.append(item)
            }
        }
        listing.longestStretch = longestStretch(between: Set(listing.articles.map(\.url)), outlinks)
        listing.linkedShare = linkedShare
        listing.score = score(listing, headed: order.count { found[$0]?.isHeaded ?? false })
        return listing
    }

    /// The heading inside the link, else its own words.
    private func words(at node: Int) -> String {
        let element = document[node]
        let heading = (node..<document.nodes[node].end).first { document.nodes[$0].name.isHeading }
        let text = FeedText.line((heading.map { document[$0] } ?? element).text)
        return text.isEmpty ? FeedText.line(element[attribute: "title"] ?? "") : text
    }

    /// A teaser is a link and a few words; a story is many words without a link to another story.
    private func longestStretch(between articles: Set<String>, _ outlinks: Outlinks) -> Int {
        let breaks = Set(outlinks.links.lazy.filter { articles.contains($0.url.href) }.map(\.node))
        var (longest, current, linkEnd) = (0, 0, 0)
        for index in document.nodes.indices {
            let node = document.nodes[index]
            if node.name == .a { linkEnd = max(linkEnd, node.end) }
            if breaks.contains(index) { current = 0 }
            guard node.name == .text, index >= linkEnd else { continue }
            current += Alphabetic.count(document.text[node.range])
            longest = max(longest, current)
        }
        return longest
    }

    /// What the score cannot be above, whatever the links are.
    var ceiling: Double {
        let many = ownScore(LinkShape(url)) + 0.2 + 0.3 * linkedShare
        return min(1, max(many, 0.15 + 0.4 * linkedShare))
    }

    /// What the page's address and head say.
    private func ownScore(_ shape: LinkShape) -> Double {
        var score = 0.2
        if shape.score < 1 { score += 0.3 }
        if shape.depth == 0, url.query == nil { score += 0.1 }
        if head.type == "website" { score += 0.05 }
        if head.type == "article" || head.namesStory { score -= 0.35 }
        return score
    }

    /// A page whose own address is not that of an article, and most of whose words stand in links to articles.
    private func score(_ listing: Listing, headed: Int) -> Double {
        let shape = LinkShape(url)
        guard listing.articles.count >= 3 else { return youngScore(listing, shape) }
        var score = ownScore(shape)
        if listing.articles.count >= 8 { score += 0.1 }
        if headed >= 5 { score += 0.1 }
        score += 0.3 * listing.linkedShare
        return max(0, min(1, score))
    }

    /// Sections with few articles yet: hardly more than a menu, at an address that is not that of a story.
    private func youngScore(_ listing: Listing, _ shape: LinkShape) -> Double {
        let score = listing.articles.isEmpty ? 0 : 0.15
        let hasMenu = listing.sections.count >= Self.shortestMenu
        guard shape.score >= 0, shape.score < 2, hasMenu || !listing.articles.isEmpty else { return score }
        return score + 0.4 * listing.linkedShare
    }

    /// Share of the words of headings and paragraphs that stand in, or right below, links.
    private var linkedShare: Double {
        var (all, linked) = (0, 0)
        var linkEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            if node.name == .a { linkEnd = max(linkEnd, node.end) }
            guard node.name == .text else { continue }
            all += node.range.count
            if index < linkEnd { linked += node.range.count }
        }
        return all == 0 ? 0 : Double(linked) / Double(all)
    }
}

/// All links of a page to one address, judged together.
private struct LinkCandidate {
    let shape: LinkShape
    private(set) var words = ""
    private var length = 0.0
    private(set) var place = LinkPlaces.Place.plain
    private(set) var isHeaded = false
    private var isInMenu = false

    init(shape: LinkShape) { self.shape = shape }

    mutating func add(words: String, place: LinkPlaces.Place) {
        let length = Self.length(words)
        if length > self.length { (self.words, self.length) = (words, length) }
        if place == .menu || place == .footer { isInMenu = true }
        isHeaded = isHeaded || place == .heading
        self.place = max(self.place, place)
    }

    var score: Double { shape.score + wordScore + place.score }

    /// A short address with a short name, in a menu or anywhere outside the running text.
    var isSection: Bool {
        isInMenu && place != .footer && !shape.isService && shape.depth > 0 && shape.depth <= 3 && shape.score < 3
            && length > 0 && length <= 5
    }

    private var wordScore: Double {
        switch length {
        case 0: 0
        case ..<2.5: -1
        case ..<4: 0
        case ..<7: 1
        default: 2
        }
    }

    /// Words; two characters of scripts without spaces are one.
    private static func length(_ words: String) -> Double {
        var (count, dense) = (0.0, 0.0)
        var isInside = false
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x0E00...0x0EFF: dense += 1
            case 0x20: isInside = false
            default:
                if !isInside { count += 1 }
                isInside = true
            }
        }
        return count + dense / 2
    }
}
