import Markup

/// Words out of what feeds put into their text fields.
enum FeedText {
    /// A text construct that may be markup, escaped or not, as plain text in one line.
    static func plain(html: String) -> String {
        guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return line(html) }
        return line(HTMLDocument(Array("<html><body>\(html)".utf8)).root?.text ?? "")
    }

    /// White space folded and trimmed; control characters gone.
    static func line(_ text: String) -> String {
        var folder = TextFolder(capacity: text.utf8.count)
        let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        folder.append(isClean ? text : String(decoding: text.utf8.map(blankForControl), as: UTF8.self))
        return folder.finish()
    }

    /// An address as it is meant: line breaks and tabs within are none of it (https://url.spec.whatwg.org/#url-parsing),
    /// and one that begins with `www.` lacks its scheme.
    static func address(_ text: String) -> String {
        let isBroken = text.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        let line = line(isBroken ? String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept))) : text)
        return line.lowercased().hasPrefix("www.") ? "http://" + line : line
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool { !["\t", "\n", "\r"].contains(scalar) }

    private static func blankForControl(_ byte: UInt8) -> UInt8 { byte < 0x20 || byte == 0x7F ? 0x20 : byte }

    /// An Atom text construct (RFC 4287, 3.1; Atom 0.3 says media types and modes); RSS elements may always be HTML.
    static func plain(_ element: XMLElement) -> String {
        let type = element[attribute: "type"]?.lowercased()
        let mode = element[attribute: "mode"]?.lowercased()
        if mode == "base64" { return "" }
        if type == "xhtml" || type == "application/xhtml+xml" || mode == "xml" && type == "text/html" {
            return line(element.text)
        }
        let isAtomText = element.name.space == .atom && (type == nil || type == "text" || type == "text/plain")
        return isAtomText ? line(element.text) : plain(html: element.text)
    }

    /// Nil when there are no words.
    static func words(_ element: XMLElement?) -> String? {
        guard let element else { return nil }
        let text = plain(element)
        return text.isEmpty ? nil : text
    }

    /// Cut after so many characters.
    static func cut(_ text: String, to limit: Int) -> String {
        text.utf8.count <= limit ? text : String(text.prefix(limit))
    }

    /// Names of people: `mail@host (Name)` and `Name <mail@host>` without the address (RSS 2.0 writes the former).
    static func person(_ text: String) -> String? {
        var name = line(text)
        if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close,
            name[..<open].contains("@")
        {
            name = String(name[name.index(after: open)..<close])
        } else if let open = name.firstIndex(of: "<"), name[open...].contains("@") {
            name = String(name[..<open])
        }
        name = line(name)
        return name.isEmpty || (name.contains("@") && !name.contains(" ")) ? nil : name
    }
}
