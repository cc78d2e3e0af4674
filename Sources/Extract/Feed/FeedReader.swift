import Language
import Markup
import Model

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 by their elements, whatever their prefixes.
struct FeedReader {
    let url: WebURL
    let limits: ReadLimits
    let context: ReadContext
    private var reading = Reading()
    private var base: WebURL
    private var language: String?
    private var linkless = 0
    private var period: (unit: Duration, times: Int)?

    init(url: WebURL, limits: ReadLimits, context: ReadContext) {
        (self.url, self.limits, self.context) = (url, limits, context)
        base = url
        reading.kind = .feed
    }

    /// Reads on after the root's start event.
    mutating func read(_ xml: inout XMLReader, root: XMLName, _ attributes: [XMLAttribute]) -> Reading {
        if root.local == "entry" { return read(&xml, alone: root, attributes) }
        enter(attributes)
        while let event = xml.next() {
            guard case .start(let name, let attributes) = event else { continue }
            switch name.local {
            // RSS 1.1 has its items within `items`, as others do that took RSS 1.0 for it.
            case "channel", "items":
                enter(attributes)
            case "item" where Self.isFeedSpace(name.space), "entry" where Self.isFeedSpace(name.space):
                guard reading.items.count < limits.maxItems else {
                    reading.problems.append("more than \(limits.maxItems) items: the rest is left out")
                    reading.isCut = true
                    return finish(xml)
                }
                if let element = xml.element(name, attributes) { keep(element) }
            default:
                if let element = xml.element(name, attributes) { readHead(element) }
            }
        }
        if xml.depth > 0 {
            reading.problems.append("the feed ends within an element")
            reading.isCut = true
        }
        return finish(xml)
    }

    private mutating func read(_ xml: inout XMLReader, alone entry: XMLName, _ attributes: [XMLAttribute]) -> Reading {
        if let element = xml.element(entry, attributes) {
            keep(element)
        } else {
            reading.problems.append("the entry is cut off")
        }
        return finish(xml)
    }

    private func finish(_ xml: XMLReader) -> Reading {
        var reading = reading
        reading.problems = xml.problems + reading.problems
        // A channel may say its language behind its items.
        for index in reading.items.indices where reading.items[index].language == nil {
            reading.items[index].language = language ?? context.language
        }
        if linkless > 0 { reading.problems.append("\(linkless) items without a link are left out") }
        if let period { reading.minimumInterval = max(reading.minimumInterval ?? .zero, period.unit / period.times) }
        return reading
    }

    static func isFeedSpace(_ space: XMLSpace) -> Bool { [.none, .atom, .rss, .rdf, .other].contains(space) }

    /// `xml:base` and `xml:lang` of the root and of `channel` hold for what is in them.
    private mutating func enter(_ attributes: [XMLAttribute]) {
        for attribute in attributes where attribute.name.space == .xml {
            if attribute.name.local == "base" { base = WebURL(attribute.value, base: base) ?? base }
            if attribute.name.local == "lang", !attribute.value.isEmpty { language = attribute.value }
        }
    }

    private mutating func readHead(_ element: XMLElement) {
        switch (element.name.space, element.name.local) {
        case (.syndication, "updateperiod"): period = (Self.unit(element.text), period?.times ?? 1)
        case (.syndication, "updatefrequency"):
            period = (period?.unit ?? .seconds(86_400), max(1, min(10_000, Int(FeedText.line(element.text)) ?? 1)))
        case (.dublinCore, "language"): language = language ?? Self.language(element.text)
        case (.dublinCore, "title"),
            (_, "title") where Self.isFeedSpace(element.name.space):
            reading.title = reading.title ?? FeedText.words(element)
        case (_, "language"): language = Self.language(element.text) ?? language
        case (_, "ttl"):
            guard let minutes = Int(FeedText.line(element.text)), minutes > 0 else { break }
            reading.minimumInterval = .seconds(min(minutes, 525_600) * 60)
        default: break
        }
    }

    /// https://web.resource.org/rss/1.0/modules/syndication/: daily where it does not say.
    private static func unit(_ text: String) -> Duration {
        switch FeedText.line(text).lowercased() {
        case "hourly": .seconds(3600)
        case "weekly": .seconds(7 * 86_400)
        case "monthly": .seconds(30 * 86_400)
        case "yearly": .seconds(365 * 86_400)
        default: .seconds(86_400)
        }
    }

    static func language(_ text: String) -> String? {
        let tag = FeedText.line(text).lowercased().replaced("_", by: "-")
        return tag.isEmpty || tag.contains(" ") ? nil : tag
    }

    private mutating func keep(_ element: XMLElement) {
        let entry = FeedEntry(element, base: base, language: language, context: context)
        guard var item = entry.item else {
            linkless += 1
            return
        }
        item.summary = item.summary.map { FeedText.cut($0, to: limits.maxSummary) }
        reading.items.append(item)
    }
}
