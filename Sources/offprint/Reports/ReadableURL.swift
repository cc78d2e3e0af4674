import Model

/// URLs as people read them: percent-encoded letters in their own script (RFC 3987, 3.2).
///
/// Only what cannot mislead: letters, digits, marks on them, and the punctuation of Arabic script. Everything that
/// ASCII knows stays encoded, so that the URL keeps its parts; and so do blanks, controls, what turns the direction of
/// writing and what is not seen, but for the non-joiner inside a word of Arabic script, which is part of its spelling.
/// Of hosts only labels wholly in Arabic letters: none of those can be taken for the name of another site in Latin ones.
enum ReadableURL {
    /// The text with the URLs in it decoded. What it gives can be asked for again: it is encoded as it was.
    static func text(_ text: String) -> String { path(hosts(text)) }

    /// The text with the hosts of the URLs in it decoded, which stand behind `://`.
    private static func hosts(_ text: String) -> String {
        guard text.contains("://xn--") || text.contains(".xn--") else { return text }
        let parts = text.split(separator: "://", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            guard index > 0 else { return String(part) }
            let host = part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }
            return WebURL.hostInLetters(host, where: isArabic) + part.dropFirst(host.count)
        }.joined(separator: "://")
    }

    private static func isArabic(_ label: String) -> Bool {
        label.unicodeScalars.allSatisfy { arabic.contains($0.value) && $0.properties.generalCategory == .otherLetter }
    }

    private static func path(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return text }
        var result: [UInt8] = []
        var last: Unicode.Scalar?
        var index = 0
        while index < bytes.count {
            if let scalar = scalar(bytes[index...]), isReadable(scalar, after: last) {
                result += Array(String(Character(scalar)).utf8)
                index += 3 * UTF8.width(scalar)
                last = scalar
            } else {
                result.append(bytes[index])
                index += 1
                last = nil
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The one that the percent signs at the beginning spell; nil of ASCII and of what is no UTF-8.
    private static func scalar(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        var octets: [UInt8] = []
        var rest = text
        while octets.count < 4, let octet = octet(rest) {
            octets.append(octet)
            rest = rest.dropFirst(3)
        }
        var decoder = UTF8()
        var iterator = octets.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator), !scalar.isASCII else { return nil }
        return scalar
    }

    private static func octet(_ text: ArraySlice<UInt8>) -> UInt8? {
        guard text.first == UInt8(ascii: "%"), text.count >= 3 else { return nil }
        let digits = String(decoding: text.dropFirst().prefix(2), as: UTF8.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt8(digits, radix: 16) : nil
    }

    private static func isReadable(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        if scalar == nonJoiner { return last.map { arabic.contains($0.value) } ?? false }
        guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return true
        case .nonspacingMark, .spacingMark: return last != nil
        case .otherPunctuation: return arabic.contains(scalar.value)
        default: return false
        }
    }

    private static let nonJoiner: Unicode.Scalar = "\u{200C}"
    private static let arabic: ClosedRange<UInt32> = 0x600...0x6FF
}
