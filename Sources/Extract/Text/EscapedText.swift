/// Text that a template has escaped once too often: `Tom &amp; Jerry&#8217;s` where people are to read "Tom & Jerry’s".
enum EscapedText {
    /// Bytes of the longest reference that is read, `&` and `;` included.
    private static let longest = 10

    /// The text with the characters that its references name.
    static func read(_ text: String) -> String {
        guard text.has("&"), text.has(";") else { return text }
        let scalars = text.unicodeScalars
        var (read, at) = (String.UnicodeScalarView(), scalars.startIndex)
        while at < scalars.endIndex {
            if scalars[at] == "&", let (scalar, end) = reference(scalars[at...]) {
                read.append(scalar)
                at = end
            } else {
                read.append(scalars[at])
                at = scalars.index(after: at)
            }
        }
        return String(read)
    }

    /// The character that the text begins with a reference to, and where that ends.
    private static func reference(
        _ text: Substring.UnicodeScalarView
    ) -> (Unicode.Scalar, String.Index)? {
        guard let end = text.prefix(longest).firstIndex(of: ";") else { return nil }
        let name = String(text[text.index(after: text.startIndex)..<end])
        return (named[name] ?? numbered(name)).map { ($0, text.index(after: end)) }
    }

    /// `#8217`, `#x2019`; no controls.
    private static func numbered(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
        let digits = name.dropFirst(isHex ? 2 : 1)
        guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: isHex ? 16 : 10), value >= 0x20,
            !(0x7F..<0xA0).contains(value)
        else { return nil }
        return Unicode.Scalar(value)
    }

    /// Those that stand in headlines.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "lsquo": "‘", "rsquo": "’",
        "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…",
        "shy": "\u{AD}", "zwnj": "\u{200C}", "bull": "•", "middot": "·",
    ]
}
