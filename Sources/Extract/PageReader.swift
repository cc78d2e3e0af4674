import Markup
import Model

/// Reads an HTML page: what it says of itself, its links, and whether it is an article or a listing.
struct PageReader {
    let url: WebURL
    let limits: ReadLimits
    let context: ReadContext
    let rule: SiteRule?

    /// Bytes of a page's beginning that are kept beside the parsed page: as many as anything looks at.
    private static let openingBytes = Wall.searched

    /// `source`: well-formed UTF-8 without NUL.
    func read(_ source: consuming [UInt8]) -> Reading {
        var utf8 = source
        if let rule { utf8 = rule.rewritten(utf8, limit: limits.maxBytes) }
        let opening = utf8.count > Self.openingBytes ? Array(utf8.prefix(Self.openingBytes)) : utf8
        var bounds = HTMLLimits()
        (bounds.bytes, bounds.nodes, bounds.depth) = (limits.maxBytes, limits.maxNodes, limits.maxDepth)
        bounds.attributes = limits.maxAttributes
        bounds.keepsOtherAttributes = rule != nil
        let document = HTMLDocument(consume utf8, limits: bounds, isWellFormed: rule == nil)
        guard document.root != nil else { return .nothing("the page holds no element", .empty) }
        let head = PageHead(document, url: url, agent: context.agent)
        var reading = Reading(head)
        reading.isAMP = head.isAMP || Self.marksAMP(opening)
        reading.problems = document.problems
        var knowledge = SiteKnowledge(rule: rule)
        (knowledge.steps, knowledge.boilerplate) = (limits.maxRuleSteps, context.boilerplate)
        let story = ArticleExtractor(knowledge: knowledge).extract(
            document, url: url, hint: context.hint, language: context.language, offset: context.offset,
            now: context.now,
            explain: context.explain)
        reading.candidates = story.candidates
        reading.problems += story.problems.filter { !reading.problems.contains($0) }
        judge(document, head, story, &reading)
        if reading.kind == .unknown {
            reading.refresh =
                reading.refresh ?? ScriptRedirect.target(document, source: opening, base: head.base)
        }
        reading.wall = Wall(document, source: opening, head: head, isStory: reading.kind == .article).name
        return reading
    }

    /// Tells the kind of the page and keeps what it is read for. The hundreds of links around a story are read only
    /// where they could outweigh it, or where they are wanted.
    private func judge(_ document: HTMLDocument, _ head: PageHead, _ story: ArticleResult, _ reading: inout Reading) {
        func kind(_ listing: SectionReader.Listing) -> VisitKind {
            PageJudge(
                head: head, url: url, listing: listing, story: story, expected: context.expected, hint: context.hint
            ).kind
        }
        let section = SectionReader(document, head: head, url: url)
        let isSurelyStory = kind(.init(score: section.ceiling)) == .article
        if isSurelyStory, !context.wantsOutlinks {
            reading.take(story)
            return
        }
        let outlinks = Outlinks(document, base: head.base, limit: limits.maxLinks)
        let listing = section.read(outlinks)
        reading.outlinks = outlinks.urls
        reading.kind = kind(listing)
        if reading.kind == .article {
            reading.take(story)
        } else {
            // A page that is neither may still lead to articles.
            reading.items = listing.articles
            reading.channels += listing.sections
        }
    }
}

extension PageReader {
    /// `<html ⚡>`: libxml2 drops attributes whose name is no XML name.
    static func marksAMP(_ utf8: [UInt8]) -> Bool {
        utf8.prefix(2048).withUnsafeBufferPointer { head in
            guard let open = head.offset(of: "<html"), let close = head.offset(of: ">", from: open),
                let mark = head.offset(of: "⚡", from: open)
            else { return false }
            return mark < close
        }
    }
}

extension Reading {
    fileprivate mutating func take(_ story: ArticleResult) {
        (kind, article, blocks, next) = (.article, story.article, story.blocks, story.next)
    }

    /// What the head of a page says.
    init(_ head: PageHead) {
        self.init()
        title = head.title
        canonical = head.canonical
        (isAMP, robots) = (head.isAMP, head.robots)
        refresh = head.refresh
        channels = head.feeds
    }
}
