/// A title as written in metadata: its parts between separators, and its spelling without marks that belong to no
/// headline.
enum TitleParts {
    /// The parts between separators that stand between blanks (a bar also without).
    static func split(_ title: String) -> [String] {
        guard title.hasAny(of: marks) else {
            let whole = title.trimmed()
            return whole.isEmpty ? [] : [whole]
        }
        let scalars = title.scalars
        var parts: [String] = []
        // UTF-8 offsets of a part.
        var (start, end) = (0, 0)
        func close() {
            let first = title.utf8.index(title.startIndex, offsetBy: start)
            let part = String(title[first..<title.utf8.index(first, offsetBy: end - start)]).trimmed()
            if !part.isEmpty { parts.append(part) }
        }
        for index in scalars.indices {
            let next = end + UTF8.width(scalars[index])
            if isSeparator(scalars, index) {
                close()
                start = next
            }
            end = next
        }
        close()
        return parts
    }

    /// What stands before the first bar, where that is a headline by itself: what follows is a section, a series or a
    /// second try. Nil where there is nothing to cut.
    static func beforeBar(_ title: String) -> String? {
        guard let first = title.before(" | "), first.words.count >= wordsOfHeadline else { return nil }
        return first
    }

    private static let wordsOfHeadline = 4

    /// All that `isSeparator` knows.
    private static let marks = Needles([
        "|", "｜", "•", "／", "∕", "＞", "_", "-", "－", "–", "—", "·", ":", "»", "«", "/", "~", "›", "؛",
    ])

    private static func isSeparator(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        switch scalars[index] {
        case "|", "｜", "•", "／", "∕", "＞": return true
        case "_", "-", "－", "–", "—":
            // Between ideographs without blanks: 标题_栏目-网站.
            if index > 0, index + 1 < scalars.count, scalars[index + 1] != scalars[index],
                Letters.isDense(scalars[index - 1].value), Letters.isDense(scalars[index + 1].value)
            {
                return true
            }
            return scalars[index] != "_" && scalars[index] != "－" && isSpaced(scalars, index)
        case ":" where isDoubled(scalars, index): return true
        case "·", ":", "»", "«", "/", "~", "›", "؛": return isSpaced(scalars, index)
        default: return false
        }
    }

    /// One of the two of " :: ".
    private static func isDoubled(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        [index - 2, index - 1].contains { before in
            before >= 0 && before + 4 <= scalars.count && scalars[before..<before + 4].elementsEqual(doubled)
        }
    }

    private static let doubled: [Unicode.Scalar] = [" ", ":", ":", " "]

    private static func isSpaced(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index > 0 && index + 1 < scalars.count && scalars[index + 1] == " " && scalars[index - 1] == " "
    }

    /// As `tidy`, without what was escaped twice.
    static func clean(_ text: String) -> String { tidy(EscapedText.read(text)) }

    /// In one line, without the marks of Markdown and without marks of direction before the first letter.
    static func tidy(_ text: String) -> String {
        var line = PageFacts.line(text)
        if line.unicodeScalars.first.map(isDirection) == true {
            line = String(line.unicodeScalars.drop(while: isDirection))
        }
        guard line.utf8.first == UInt8(ascii: "#") else { return line }
        return String(line.unicodeScalars.drop { $0 == "#" || $0.isBlank }).trimmed()
    }

    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x200B...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value) || scalar.value == 0xFEFF
    }

    /// Whether the text is nothing but a date in numbers, as on diaries whose pages are named by their day.
    static func isDate(_ text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars where Letters.isWord(scalar.value) {
            guard Letters.isDigit(scalar.value) || "年月日년월일".unicodeScalars.contains(scalar) else { return false }
            digits += 1
        }
        return digits >= 6
    }

    static func strip(_ text: String) -> String { text.trimmed(also: separators) }

    private static let separators: Marks = "-–—|·:»«/~›•｜؛_"
}
