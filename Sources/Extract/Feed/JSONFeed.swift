import FoundationEssentials
import Model

/// Reads JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/), forgiving wrong types field by field.
struct JSONFeed {
    let url: WebURL
    let limits: ReadLimits
    let context: ReadContext

    /// Nil when the bytes are no JSON feed.
    func read(_ bytes: [UInt8]) -> Reading? {
        // What is no JSON of this shape is no feed; why does not matter here.
        guard let feed = try? JSONDecoder().decode(Feed.self, from: Data(JSONRepair.repaired(bytes))),
            let entries = feed.items
        else { return nil }
        guard feed.version?.contains("jsonfeed.org") ?? (feed.title != nil) else { return nil }
        var reading = Reading()
        reading.kind = .feed
        reading.title = feed.title.map(FeedText.line)
        var linkless = 0
        for entry in entries {
            guard reading.items.count < limits.maxItems else {
                reading.problems.append("more than \(limits.maxItems) items: the rest is left out")
                reading.isCut = true
                break
            }
            if let item = item(entry.value, feed: feed) {
                reading.items.append(item)
            } else {
                linkless += 1
            }
        }
        if linkless > 0 { reading.problems.append("\(linkless) items without a link are left out") }
        return reading
    }

    private func item(_ entry: Entry?, feed: Feed) -> Item? {
        guard let entry else { return nil }
        let links = [entry.url, entry.externalURL, (entry.id?.contains("://") ?? false) ? entry.id : nil]
        let addresses = links.compactMap(\.self).lazy.compactMap { WebURL(FeedText.address($0), base: url) }
        guard let link = addresses.first(where: \.isHTTP) else { return nil }
        var item = Item(url: link.href)
        item.id = entry.id
        item.title = words(entry.title.map(FeedText.line))
        item.authors = names(entry.authors) ?? names(entry.author.map { [$0] })
        item.language = (entry.language ?? feed.language).flatMap(FeedReader.language) ?? context.language
        let dates = ItemDates(context, language: item.language)
        item.published = entry.published.flatMap(dates.read)
        item.modified = entry.modified.flatMap(dates.read)
        let summary =
            words(entry.summary.map(FeedText.line)) ?? words(entry.text.map(FeedText.line))
            ?? words(entry.html.map(FeedText.plain))
        item.summary = summary.map { FeedText.cut($0, to: limits.maxSummary) }
        return item
    }

    /// Each name once; nil when there is none. Version 1.1 has `authors` in place of `author`.
    private func names(_ people: [Lenient<Person>]?) -> [String]? {
        var seen: Set<String> = []
        let names = (people ?? []).compactMap { words($0.value?.name.map(FeedText.line)) }
            .filter { seen.insert($0).inserted }
        return names.isEmpty ? nil : names
    }

    private func words(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}

/// A field of the wrong type counts as absent.
private struct Lenient<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
        value = try? Value(from: decoder)
    }
}

extension KeyedDecodingContainer {
    fileprivate func text(_ key: Key) -> String? {
        // A value of another type is no text, which is all that is asked.
        (try? decode(String.self, forKey: key)) ?? (try? decode(Int.self, forKey: key)).map { "\($0)" }
    }

    fileprivate func list<Value: Decodable>(_ key: Key, of type: Value.Type) -> [Lenient<Value>]? {
        try? decode([Lenient<Value>].self, forKey: key)
    }
}

private struct Feed: Decodable {
    let version: String?
    let title: String?
    let language: String?
    let items: [Lenient<Entry>]?

    enum Key: String, CodingKey { case version, title, language, items }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        (version, title, language) = (fields.text(.version), fields.text(.title), fields.text(.language))
        items = fields.list(.items, of: Entry.self)
    }
}

private struct Person: Decodable {
    let name: String?
}

private struct Entry: Decodable {
    let id, url, externalURL, title, summary, text, html, published, modified, language: String?
    let authors: [Lenient<Person>]?
    let author: Lenient<Person>?

    enum Key: String, CodingKey {
        case id, url, title, summary, authors, author, language
        case externalURL = "external_url"
        case text = "content_text"
        case html = "content_html"
        case published = "date_published"
        case modified = "date_modified"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        (id, url, externalURL) = (fields.text(.id), fields.text(.url), fields.text(.externalURL))
        (title, summary, text) = (fields.text(.title), fields.text(.summary), fields.text(.text))
        (html, language) = (fields.text(.html), fields.text(.language))
        (published, modified) = (fields.text(.published), fields.text(.modified))
        authors = fields.list(.authors, of: Person.self)
        author = try? fields.decode(Lenient<Person>.self, forKey: .author)
    }
}
