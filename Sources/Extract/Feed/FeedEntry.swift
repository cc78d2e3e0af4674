import Markup
import Model

/// One `item` or `entry`: what its elements say of the article behind it.
struct FeedEntry {
    private let element: XMLElement
    private let base: WebURL
    private let language: String?
    private let dates: ItemDates

    init(_ element: XMLElement, base: WebURL, language: String?, context: ReadContext) {
        self.element = element
        self.base = element[.xml, attribute: "base"].flatMap { WebURL($0, base: base) } ?? base
        self.language = element[.xml, attribute: "lang"].flatMap(FeedReader.language) ?? language
        dates = ItemDates(context, language: self.language ?? context.language)
    }

    /// Nil when the entry names no http address.
    var item: Item? {
        guard let url = link else { return nil }
        var item = Item(url: url.href)
        item.id = id
        item.title = title
        item.authors = authors
        item.published = date(["pubdate", "published", "issued", "date", "created", "datepublished"])
        item.modified = date(["updated", "modified", "lastbuilddate"])
        item.language = text(.dublinCore, "language").flatMap(FeedReader.language) ?? language
        item.summary = summary
        return item
    }

    // MARK: Elements of feeds and of Dublin Core

    /// Children of that name, those in a feed vocabulary first.
    private func all(_ local: String) -> [XMLElement] {
        let named = element.children.filter { $0.name.local == local }
        return named.filter { $0.name.space != .dublinCore && FeedReader.isFeedSpace($0.name.space) }
            + named.filter { $0.name.space == .dublinCore }
    }

    private func text(_ space: XMLSpace, _ local: String) -> String? {
        FeedText.words(element.first(XMLName(space, local)))
    }

    private var title: String? {
        all("title").lazy.compactMap(FeedText.words).first ?? text(.media, "title")
    }

    private var id: String? {
        for local in ["guid", "id", "identifier"] {
            if let id = all(local).first.map({ FeedText.line($0.text) }), !id.isEmpty { return id }
        }
        return element[.rdf, attribute: "about"]
    }

    private var summary: String? {
        for local in ["summary", "description", "tagline"] {
            if let text = all(local).lazy.compactMap(FeedText.words).first { return text }
        }
        return text(.content, "encoded") ?? all("content").lazy.compactMap(FeedText.words).first
            ?? text(.itunes, "summary") ?? text(.media, "description")
    }

    private var authors: [String]? {
        var names = all("author").compactMap(person)
        if names.isEmpty { names = element.all(XMLName(.dublinCore, "creator")).compactMap(person) }
        if names.isEmpty { names = element.all(XMLName(.itunes, "author")).compactMap(person) }
        var seen: Set<String> = []
        names = names.filter { seen.insert($0).inserted }
        return names.isEmpty ? nil : names
    }

    /// Atom's person construct has `name`; RSS and Dublin Core write the name itself.
    private func person(_ element: XMLElement) -> String? {
        if let name = element.children.first(where: { $0.name.local == "name" }) { return FeedText.words(name) }
        guard element.children.isEmpty else { return nil }
        return FeedText.words(element).flatMap(FeedText.person)
    }

    private func date(_ locals: [String]) -> WrittenDate? {
        for local in locals {
            for element in all(local) {
                if let date = dates.read(element.text) { return date }
            }
        }
        return nil
    }

    // MARK: The link

    /// Feedburner keeps the publisher's own link beside its counting one.
    private var link: WebURL? {
        if let origin = text(.feedburner, "origlink").flatMap({ resolve($0, element) }) { return origin }
        let links = element.children.filter { $0.name.local == "link" && FeedReader.isFeedSpace($0.name.space) }
        let plain = links.lazy.filter { $0[attribute: "href"] == nil }.compactMap { resolve(address(in: $0), $0) }.first
        return plain ?? alternate(links) ?? resolve(element[attribute: "href"] ?? "", element) ?? permalink ?? resolve(
            element[.rdf, attribute: "about"] ?? "", element)
            ?? identity
    }

    /// The text of a link, or where one points that is written as in HTML.
    private func address(in link: XMLElement) -> String {
        link.children.lazy.compactMap { $0.name.local == "a" ? $0[attribute: "href"] : nil }.first ?? link.text
    }

    private func alternate(_ links: [XMLElement]) -> WebURL? {
        let alternates = links.filter { ["", "alternate"].contains(relation($0)) }
        let pages = alternates.filter { $0[attribute: "type"]?.lowercased().contains("html") ?? true }
        let others = links.filter { relation($0) == "self" && alternates.isEmpty }
        return (pages + alternates + others).lazy.compactMap { resolve($0[attribute: "href"] ?? "", $0) }.first
    }

    /// The registered relations have a long form too (RFC 4287, 4.2.7.2).
    private func relation(_ link: XMLElement) -> String {
        let relation = FeedText.line(link[attribute: "rel"] ?? "").lowercased()
        let registry = "http://www.iana.org/assignments/relation/"
        return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
    }

    /// An id may be an address; what is none, like a number, is no address of the feed's host.
    private var identity: WebURL? {
        guard let id = all("id").first, id.text.contains("://") else { return nil }
        return resolve(id.text, element)
    }

    /// A guid is a link unless it says otherwise (RSS 2.0).
    private var permalink: WebURL? {
        for guid in all("guid") where guid[attribute: "ispermalink"]?.lowercased() != "false" {
            let text = FeedText.line(guid.text)
            if text.contains("://"), let url = resolve(text, guid) { return url }
        }
        return nil
    }

    private func resolve(_ text: String, _ element: XMLElement) -> WebURL? {
        let text = FeedText.address(text)
        guard !text.isEmpty else { return nil }
        let nearest = element[.xml, attribute: "base"].flatMap { WebURL($0, base: base) } ?? base
        return WebURL(text, base: nearest).flatMap { $0.isHTTP ? $0 : nil }
    }
}
