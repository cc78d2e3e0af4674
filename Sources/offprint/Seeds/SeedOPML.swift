import Markup
import Model
import Publish

/// Outlines of OPML 2.0 (http://opml.org/spec2.opml): one with `xmlUrl` is a feed, one that holds others is a group.
/// What OPML has no attribute for stands in a namespace of ours, so that export and import lose nothing (SEED-03).
extension SeedFile {
    static let namespace = "urn:offprint:source"

    init(opml text: String) {
        self.init()
        var reader = SeedOutlines(Array(text.utf8))
        reader.read(into: &self)
    }

    static func opml(_ seeds: [Seed]) -> String {
        var body = ""
        for seed in seeds where seed.settings["group"] == nil { body += "    \(outline(seed))\n" }
        for group in Set(seeds.compactMap { $0.settings["group"] }).sorted() {
            body += "    <outline text=\"\(attribute(group))\">\n"
            for seed in seeds where seed.settings["group"] == group { body += "      \(outline(seed))\n" }
            body += "    </outline>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0" xmlns:offprint="\(namespace)">
              <head><title>Sources of Offprint</title></head>
              <body>
            \(body)  </body>
            </opml>

            """
    }

    private static func outline(_ seed: Seed) -> String {
        let isFeed = seed.kind == .feed || seed.kind == .unknown
        var attributes = [("text", seed.title ?? seed.url.href)]
        if let title = seed.title { attributes.append(("title", title)) }
        attributes +=
            isFeed ? [("type", "rss"), ("xmlUrl", seed.url.href)] : [("type", "link"), ("url", seed.url.href)]
        attributes.append(("offprint:kind", seed.kind.rawValue))
        for (key, value) in seed.pairs where !["title", "kind", "group"].contains(key) {
            attributes.append(("offprint:" + key, value))
        }
        return "<outline" + attributes.map { " \($0)=\"\(attribute($1))\"" }.joined() + "/>"
    }

    /// On one line: XML knows few control characters, and its readers turn line ends in attributes into blanks.
    private static func attribute(_ text: String) -> String { escaped(printable(text)) }
}

/// Reads outlines one after the other, with the line on which each begins.
private struct SeedOutlines {
    private let bytes: [UInt8]
    private var xml: XMLReader
    private var groups: [String?] = []
    private var line = 1
    private var counted = 0

    init(_ bytes: [UInt8]) { (self.bytes, xml) = (bytes, XMLReader(bytes)) }

    mutating func read(into list: inout SeedFile) {
        var isOPML = false
        while true {
            let begin = xml.position
            guard let event = xml.next() else { break }
            switch event {
            case .start(let name, let attributes):
                isOPML = isOPML || name.local == "opml"
                guard isOPML else {
                    return list.problems.append(.init(line: number(at: begin), message: "this is no OPML"))
                }
                open(XMLElement(name: name, attributes: attributes), at: begin, &list)
            case .end: groups.removeLast()
            case .text: break
            }
        }
        let line = number(at: bytes.count)
        if !isOPML { list.problems.append(.init(line: line, message: "this is no OPML")) }
        if xml.depth > 0 { list.problems.append(.init(line: line, message: "the list ends within an element")) }
        for problem in xml.problems { list.problems.append(.init(line: line, message: problem)) }
    }

    private mutating func open(_ element: XMLElement, at begin: Int, _ list: inout SeedFile) {
        let isOutline = element.name.local == "outline"
        let address = isOutline ? Self.addresses.lazy.compactMap { element[attribute: $0] }.first : nil
        let text = element[attribute: "title"] ?? element[attribute: "text"]
        if let address {
            let group = groups.compactMap(\.self).joined(separator: "/")
            list.add(line: number(at: begin)) { () throws(SeedError) in try Self.seed(element, address, group) }
        }
        groups.append(isOutline && address == nil ? text : nil)
    }

    /// Where a source's address may stand, the best first: a feed, a link, a site that is known by its front page.
    private static let addresses = ["xmlurl", "url", "htmlurl"]

    private static func seed(_ element: XMLElement, _ address: String, _ group: String) throws(SeedError) -> Seed {
        var seed = try Seed(address: address)
        let text = element[attribute: "title"] ?? element[attribute: "text"]
        seed.title = text.flatMap { $0 == address || $0.trimmed.isEmpty ? nil : String($0.trimmed) }
        if element[attribute: "xmlurl"] != nil { seed.kind = .feed }
        if !group.isEmpty { seed.settings["group"] = group }
        for attribute in element.attributes where attribute.name.space == .offprint {
            try seed.set(attribute.name.local, .word(attribute.value))
        }
        return seed
    }

    /// The line of that byte; bytes are asked for in order, so that all are counted once.
    private mutating func number(at position: Int) -> Int {
        line += bytes[counted..<max(counted, position)].count { $0 == UInt8(ascii: "\n") }
        counted = max(counted, position)
        return line
    }
}
