import Markup

/// What a document is, by its content alone.
enum Sniffer {
    enum Form { case xmlFeed, sitemap, json, html, text, binary, empty }

    /// How far into the document its root element is looked for behind what broken servers print first.
    static let junkBytes = 4_096

    /// Signatures of what is no text; the first bytes of the formats.
    private static let signatures: [[UInt8]] = [
        Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8),
        [0x1F, 0x8B], Array("PK\u{3}\u{4}".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("OggS".utf8), Array("ID3".utf8),
        Array("BZh".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0xD0, 0xCF, 0x11, 0xE0], Array("wOF".utf8), [0, 1, 0, 0],
        [0, 0, 1, 0], Array("Rar!".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    ]

    /// Before decoding: whether the bytes are no text in any encoding.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        // UTF-16 of letters that are not Latin has few zeros and, with Arabic letters, a six in each.
        if bytes.starts(with: [0x3C, 0, 0x3F, 0]) || bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return false }
        let head = bytes.prefix(1024)
        // UTF-16 without a mark is half zeros, UTF-32 three quarters; other text has hardly any control characters.
        var (zeros, controls) = (0, 0)
        for byte in head where byte < 0x20 {
            switch byte {
            case 0: zeros += 1
            case 9, 10, 12, 13, 27: break
            default: controls += 1
            }
        }
        let isWide = zeros * 5 >= head.count * 2 && zeros * 5 <= head.count * 4
        return controls * 20 > head.count || (zeros * 20 > head.count && !isWide)
    }

    /// After decoding.
    static func form(_ utf8: [UInt8]) -> Form {
        guard let first = utf8.firstIndex(where: { $0 > 0x20 }) else { return .empty }
        let head = Array(utf8[first...].prefix(junkBytes))
        if head[0] == 0x7B || head[0] == 0x5B { return .json }
        if let root = root(head) { return root }
        // The root stands behind comments and warnings, or is not there at all.
        let lower = String(decoding: head, as: UTF8.self).lowercased()
        let marks: [(String, Form)] = [
            ("<rss", .xmlFeed), ("<feed", .xmlFeed), ("<rdf:rdf", .xmlFeed), ("<urlset", .sitemap),
            ("<sitemapindex", .sitemap), ("<html", .html), ("<!doctype html", .html), ("<body", .html),
        ]
        let found = marks.compactMap { mark, form in lower.offset(of: mark, from: 0).map { ($0, form) } }
        if let form = found.min(by: { $0.0 < $1.0 })?.1 { return form }
        return head[0] == 0x3C || lower.has("</") || lower.has("<p>") ? .html : .text
    }

    /// By the first element; nil where that is none of ours.
    private static func root(_ head: [UInt8]) -> Form? {
        guard head[0] == 0x3C else { return nil }
        var xml = XMLReader(head)
        while let event = xml.next() {
            guard case .start(let name, _) = event else { continue }
            return form(ofRoot: name)
        }
        return nil
    }

    static func form(ofRoot name: XMLName) -> Form? {
        switch name.local {
        case "rss", "feed", "rdf": .xmlFeed
        case "channel": .xmlFeed
        // Atom's entries stand alone too (RFC 4287, 2).
        case "entry" where name.space == .atom: .xmlFeed
        case "urlset", "sitemapindex": .sitemap
        case "html": .html
        default: nil
        }
    }
}
