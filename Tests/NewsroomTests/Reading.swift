/// Just enough of HTML to compare a page with its text; written apart from the code that makes the pages.
enum Reading {
    static func text(_ html: String) -> String {
        var text = html.replacing("<em>", with: "").replacing("</em>", with: "")
        for (name, character) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">")] {
            text = text.replacing(name, with: character)
        }
        return references(text).replacing("&amp;", with: "&")
    }

    /// `&#1740;` and its like. By scalars: a joiner after the semicolon makes one character with it.
    private static func references(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        var result = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
            guard scalar == "&", rest.first == "#", let number = UInt32(String(digits)),
                let referred = Unicode.Scalar(number)
            else {
                result.append(scalar)
                continue
            }
            result.append(referred)
            rest = rest.dropFirst(digits.count + 2)
        }
        return String(result)
    }

    /// The letters that the pages use, by the code page's chart.
    static func windows1256(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : scalars[byte] ?? "\u{fffd}") }
        return String(text)
    }

    private static let scalars: [UInt8: Unicode.Scalar] = {
        let rows: [(UInt8, String)] = [
            (0x81, "پ"), (0x8d, "چژ"), (0x90, "گ‘’“”•–—ک"), (0x9d, "\u{200c}"), (0xa1, "،"), (0xa9, "©"), (0xab, "«"),
            (0xbb, "»"), (0xba, "؛"), (0xbf, "؟"), (0xc1, "ءآأؤإئابةتثجحخد"), (0xd0, "ذرزسشصض"), (0xd8, "طظعغ"),
            (0xdd, "فقك"), (0xe1, "ل"), (0xe3, "منهو"), (0xec, "ىي"), (0xf0, "\u{64b}"), (0xf8, "\u{651}"),
        ]
        var scalars: [UInt8: Unicode.Scalar] = [:]
        for (first, letters) in rows {
            for (index, scalar) in letters.unicodeScalars.enumerated() { scalars[first + UInt8(index)] = scalar }
        }
        return scalars
    }()
}
