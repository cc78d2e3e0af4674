import Markup
import Testing

@Suite struct TextFolderTests {
    private static let blanks: Set<Unicode.Scalar> = [" ", "\n", "\u{A0}", "\u{3000}"]

    private static let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]

    /// One blank for all in a row, none at the ends, and nothing that is not seen.
    private func folded(_ text: String) -> String {
        let seen = text.unicodeScalars.filter { !Self.unseen.contains($0) }
        return seen.split(whereSeparator: Self.blanks.contains).map { String(String.UnicodeScalarView($0)) }
            .joined(separator: " ")
    }

    @Test func foldsBlanksWhereverTheyStand() {
        let signs = ["a", "に", " ", "\n", "\u{A0}", "\u{3000}"]
        var texts = [""]
        for _ in 0..<6 { texts = texts.flatMap { text in signs.map { text + $0 } } }
        let wrong = texts.filter { text in
            // Long enough on both sides that many bytes are looked at in one step.
            let text = "many words before" + text + "and more of them behind"
            var folder = TextFolder()
            folder.append(text)
            return folder.finish() != folded(text)
        }
        #expect(wrong == [])
    }

    @Test func leavesOutWhatIsNotSeen() {
        let signs = ["a", "“", " ", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200C}", "¡"]
        var texts = [""]
        for _ in 0..<4 { texts = texts.flatMap { text in signs.map { text + $0 } } }
        let wrong = texts.filter { text in
            [text, "many words before" + text + "and more of them behind"].contains { text in
                var folder = TextFolder()
                folder.append(text)
                return !folder.finish().unicodeScalars.elementsEqual(folded(text).unicodeScalars)
            }
        }
        #expect(wrong == [])
    }

    @Test func keepsTheJoinersOfPersianWords() {
        var folder = TextFolder()
        folder.append("می\u{200C}رود و لا\u{200D}")
        #expect(folder.finish() == "می\u{200C}رود و لا\u{200D}")
    }
}
