import Markup
import Model

/// Reads sitemaps, sitemap indexes and news sitemaps (https://www.sitemaps.org/protocol.html), leniently in namespaces.
struct SitemapReader {
    let url: WebURL
    let limits: ReadLimits
    let context: ReadContext

    /// Reads on after the root's start event.
    func read(_ xml: inout XMLReader) -> Reading {
        var reading = Reading()
        reading.kind = .sitemap
        while let event = xml.next() {
            guard case .start(let name, let attributes) = event else { continue }
            guard reading.items.count + reading.channels.count < limits.maxSitemapItems else {
                reading.problems.append("more than \(limits.maxSitemapItems) entries: the rest is left out")
                reading.isCut = true
                break
            }
            switch name.local {
            case "url", "sitemap":
                // A cut entry may lack half of its address.
                guard let element = xml.element(name, attributes) else { continue }
                if name.local == "url" { reading.items += items(element) } else { reading.channels += items(element) }
            default: continue
            }
        }
        reading.problems = xml.problems + reading.problems
        forgetDatesOfTheFile(&reading)
        return reading
    }

    /// So many entries that were all changed within a minute, and so many on one day, are more than anybody edits: what
    /// writes such a sitemap states the moment of writing.
    private static let (sameMinute, sameDay) = (20, 1_000)

    /// Takes what all entries say alike for no word on any of them.
    private func forgetDatesOfTheFile(_ reading: inout Reading) {
        let dates = reading.items.compactMap(\.modified)
        guard dates.count == reading.items.count, let date = dates.first,
            dates.count >= (date.secondOfDay == nil ? Self.sameDay : Self.sameMinute)
        else { return }
        let moments = dates.map { $0.moment() }
        guard let first = moments.min(), let last = moments.max(), last - first <= .seconds(60) else { return }
        for index in reading.items.indices { reading.items[index].modified = nil }
        reading.problems.append("all entries were changed at \(date): the date of the file is none of theirs")
    }

    /// One for each address: an entry should have one, but some have all of their file's.
    private func items(_ element: XMLElement) -> [Item] {
        // Taken once: there may be as many addresses as the file has, and each child is a copy.
        let children = element.children
        let locations = children.filter { $0.name.local == "loc" && !Self.media.contains($0.name.space) }
        let addresses = locations.prefix(limits.maxSitemapItems).compactMap { resolve($0.text) }
        guard let first = addresses.first else { return [] }
        let item = item(element, children, url: first)
        return addresses.map { address in
            var item = item
            item.url = address.href
            return item
        }
    }

    private func item(_ element: XMLElement, _ children: [XMLElement], url: WebURL) -> Item {
        var item = Item(url: url.href)
        if element.name.local == "sitemap" { item.kind = .sitemap }
        let news = children.first { $0.name.local == "news" }
        item.title = FeedText.words(child(news, "title"))
        let publication = child(news, "publication")
        item.language = child(publication, "language").map(\.text).flatMap(FeedReader.language)
        let dates = ItemDates(context, language: item.language ?? context.language)
        item.published = (child(news, "publication_date")?.text).flatMap(dates.read)
        item.modified = (children.first { $0.name.local == "lastmod" }?.text).flatMap(dates.read)
        return item
    }

    private static let media: Set<XMLSpace> = [.image, .video]

    private func child(_ element: XMLElement?, _ local: String) -> XMLElement? {
        element?.children.first { $0.name.local == local }
    }

    /// Addresses should be absolute; a path from the root can only mean this host.
    private func resolve(_ text: String) -> WebURL? {
        let text = FeedText.address(text)
        guard text.hasPrefix("/") || text.lowercased().hasPrefix("http") else { return nil }
        return WebURL(text, base: url).flatMap { $0.isHTTP ? $0 : nil }
    }

    /// A text sitemap, one address a line; nil when most lines are none.
    func read(text: [UInt8]) -> Reading? {
        var reading = Reading()
        reading.kind = .sitemap
        var strange = 0
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let line = FeedText.line(String(decoding: line.prefix(8192), as: UTF8.self))
            if line.isEmpty { continue }
            guard line.lowercased().hasPrefix("http"), let url = WebURL(line), url.isHTTP else {
                strange += 1
                if strange > 20, strange > reading.items.count { return nil }
                continue
            }
            guard reading.items.count < limits.maxSitemapItems else {
                reading.problems.append("more than \(limits.maxSitemapItems) entries: the rest is left out")
                reading.isCut = true
                break
            }
            reading.items.append(Item(url: url.href))
        }
        if strange > 0 { reading.problems.append("\(strange) lines are no address") }
        return reading.items.isEmpty || strange > reading.items.count ? nil : reading
    }
}
