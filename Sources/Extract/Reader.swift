import Markup
public import Model

/// Reads a page, whatever it is: feed, sitemap, article or section page. The kind is told by content (SEED-01).
public struct Reader: Sendable {
    let limits: ReadLimits
    /// What is written down about sites.
    let rules: RuleBook

    public init(limits: ReadLimits = ReadLimits(), rules: RuleBook = RuleBook()) {
        (self.limits, self.rules) = (limits, rules)
    }

    /// Never fails: what cannot be read has kind `unknown` and says why in `problems`.
    public func read(_ page: Page, context: ReadContext) -> Reading { read(page.body, of: page, context: context) }

    /// The body of the answer with that head; a long one is freed once it is parsed, where nobody
    /// else keeps it.
    public func read(_ body: consuming [UInt8], of page: some ResponseHead, context: ReadContext) -> Reading {
        if body.isEmpty { return .nothing("the page is empty", .empty) }
        if Sniffer.isBinary(body) { return .nothing("the content is binary, not text", .mediaType) }
        var text = Charset.decode(body, contentType: page.headers["content-type"], as: context.charset)
        body = []
        var utf8: [UInt8] = []
        swap(&utf8, &text.utf8)
        var reading = read(consume utf8, url: page.url, context: context)
        for line in page.headers.all("X-Robots-Tag") { reading.robots.add(header: line, agent: context.agent) }
        reading.refresh =
            reading.refresh ?? page.headers["Refresh"].flatMap { PageHead.target(ofRefresh: $0, base: page.url) }
        if text.losses > 0 { reading.problems.append("\(text.losses) byte sequences are no \(text.name)") }
        return reading
    }

    /// Whether pages can be read in the charset of that name (https://encoding.spec.whatwg.org/#names-and-labels).
    public static func knows(charset: String) -> Bool { Charset.name(ofLabel: charset) != nil }

    private func read(_ utf8: consuming [UInt8], url: WebURL, context: ReadContext) -> Reading {
        var problems: [String] = []
        if utf8.count > limits.maxBytes {
            let end = utf8[...limits.maxBytes].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
            utf8.removeSubrange(end...)
            problems.append("longer than \(limits.maxBytes) bytes: the rest is lost")
        }
        let form = Sniffer.form(utf8)
        var reading = read(consume utf8, form: form, url: url, context: context)
        reading.problems = problems + reading.problems
        return reading
    }

    private func read(_ utf8: consuming [UInt8], form: Sniffer.Form, url: WebURL, context: ReadContext) -> Reading {
        switch form {
        case .empty: .nothing("the page is empty", .empty)
        case .binary: .nothing("the content is binary, not text", .mediaType)
        case .json:
            JSONFeed(url: url, limits: limits, context: context).read(utf8)
                ?? .nothing("JSON, but no JSON feed", .mediaType)
        case .xmlFeed, .sitemap: readXML(utf8, url: url, context: context)
        case .html: readHTML(consume utf8, url: url, context: context)
        case .text: readText(utf8, url: url, context: context)
        }
    }

    private func readHTML(_ utf8: consuming [UInt8], url: WebURL, context: ReadContext) -> Reading {
        let rule = rules.rule(for: url.host, on: WrittenDate(context.now).day)
        return PageReader(url: url, limits: limits, context: context, rule: rule).read(consume utf8)
    }

    private func readXML(_ utf8: [UInt8], url: WebURL, context: ReadContext) -> Reading {
        var limits = XMLLimits()
        (limits.bytes, limits.depth, limits.attributes) = (
            self.limits.maxBytes, self.limits.maxDepth, self.limits.maxAttributes
        )
        var xml = XMLReader(utf8, limits: limits)
        while let event = xml.next() {
            guard case .start(let name, let attributes) = event, let form = Sniffer.form(ofRoot: name) else { continue }
            switch form {
            case .sitemap: return SitemapReader(url: url, limits: self.limits, context: context).read(&xml)
            case .xmlFeed:
                var feed = FeedReader(url: url, limits: self.limits, context: context)
                return feed.read(&xml, root: name, attributes)
            default: continue
            }
        }
        return .nothing("XML, but neither feed nor sitemap", .mediaType)
    }

    private func readText(_ utf8: [UInt8], url: WebURL, context: ReadContext) -> Reading {
        let sitemap = SitemapReader(url: url, limits: limits, context: context)
        switch context.expected {
        case .sitemap: if let reading = sitemap.read(text: utf8) { return reading }
        // What was seeded as an address alone must be nothing but a list.
        case .unknown: if let reading = sitemap.read(text: utf8), reading.problems.isEmpty { return reading }
        case .robots, .feed, .section, .article: break
        }
        return .nothing("plain text, neither page nor feed", .mediaType)
    }
}

extension Reading {
    /// Nothing was found, and why.
    static func nothing(_ problem: String, _ refusal: Reason.Word) -> Reading {
        var reading = Reading()
        (reading.problems, reading.refusal) = ([problem], refusal)
        return reading
    }
}
