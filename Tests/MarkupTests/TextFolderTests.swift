import Markup
import Testing

@Suite struct TextFolderTests {
    private static let blanks: Set<Unicode.Scalar> = [" ", "\n", "\u{A0}", "\u{3000}"]

    /// One blank for all in a row, none at the ends.
    private func folded(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: Self.blanks.contains).map { String($0) }.joined(separator: " ")
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
}
