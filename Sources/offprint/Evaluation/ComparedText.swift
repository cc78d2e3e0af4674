/// Texts as the yardstick compares them: `score.py` of the annotated public pages is its source.
enum ComparedText {
    /// Quotes, dashes and widths made plain, invisible marks dropped, white space squeezed, lower case.
    static func fold(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let quote = quotes[scalar.value] {
                plain.append(quote)
            } else if scalar.properties.isWhitespace {
                if plain.last != " " { plain.append(" ") }
            } else if scalar.value == 0x2026 {
                plain.append(contentsOf: "...".unicodeScalars)
            } else if (0xFF01...0xFF5E).contains(scalar.value) {
                plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            } else if !dropped.contains(scalar.value) {
                plain.append(scalar)
            }
        }
        return String(plain.drop { $0 == " " }).trimmingSuffix(" ").lowercased()
    }

    /// Words: runs of letters, digits and low lines.
    static func tokens(_ text: String) -> [Substring] {
        text.unicodeScalars.split { !isWord($0) }.map(Substring.init)
    }

    /// Folded names in bylines: roles in brackets, addresses and words such as "by" taken off, several names parted.
    static func names(_ bylines: [String]) -> Set<String> {
        var found = Set<String>()
        for byline in bylines {
            let text = fold(byline).replacing(role, with: " ").replacing(/\s+/, with: " ").trimmingPrefix(" ")
            for part in String(text).replacing(by, with: "").split(separator: joint) {
                let name = String(part).trimming(" .:-*'\"").replacing(by, with: "")
                if !name.isEmpty { found.insert(name) }
            }
        }
        // Nothing but a role or an address: it is taken as it is.
        return found.isEmpty ? Set(bylines.map(fold).filter { !$0.isEmpty }) : found
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: scalar == "_"
        }
    }

    private static let quotes: [UInt32: Unicode.Scalar] = {
        var plain: [UInt32: Unicode.Scalar] = [:]
        for mark in "\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{B4}`\u{2039}\u{203A}".unicodeScalars {
            plain[mark.value] = "'"
        }
        for mark in "\u{201C}\u{201D}\u{201E}\u{201F}\u{2033}«»「」『』".unicodeScalars { plain[mark.value] = "\"" }
        for mark in "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{FE58}\u{FE63}\u{FF0D}".unicodeScalars {
            plain[mark.value] = "-"
        }
        return plain
    }()

    private static let dropped: Set<UInt32> = [
        0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2060, 0xFEFF,
    ]

    private static var role: Regex<Substring> { /\([^)]*\)|\[[^\]]*\]|\S+@\S+|https?:\/\/\S+/ }

    private static var joint: Regex<Substring> {
        /\s*(?:[;,&\/|、，،\n]|\s(?:and|und|et|y|e|og|och|i|en|with|и|و)\s)\s*/
    }

    private static var by: Regex<Substring> {
        /^(?:(?:written |posted |published |story |words |text |reported )?by[:\s]+|von[:\s]+|par\s+|por\s+|di\s+|af\s+|av\s+|door\s+|autor(?:in)?:\s*|author:\s*|text:\s*|автор:\s*)/
    }
}

extension String {
    fileprivate func trimming(_ marks: String) -> String {
        String(drop { marks.contains($0) }).trimmingSuffix(marks)
    }

    fileprivate func trimmingSuffix(_ marks: String) -> String {
        var rest = self[...]
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
