import Markup
import Testing

@testable import Extract

@Suite struct FoldTests {
    @Test(arguments: [
        ("", ""), ("  … ", ""), ("The  Mayor’s \u{201C}plan\u{201D}: 2nd draft!", "the mayors plan 2nd draft"),
        ("ÄRZTE — Über", "ärzte über"), ("ΑΘΗΝΑ, Москва", "αθηνα москва"), ("كتاب أحمد", "کتاب احمد"),
        ("می\u{200C}رود", "میرود"), ("Har\u{AD}bour\u{2060}", "harbour"),
        ("ตลาด\u{200B}ปลา\u{FEFF}", "ตลาดปลา"), ("新聞、発表。", "新聞 発表"), ("𝔸 🙂 b", "𝔸 b"),
    ])
    func keepsFoldedWordsWithOneBlankBetween(_ text: String, _ key: String) {
        #expect(Fold.key(text) == key)
    }

    @Test func keepsTheFoldedWordsOfEachLineOfAPage() {
        let page = """
            <h1>The&nbsp;<i>Mayor</i>’s “plan”<br>2nd <b>D</b>raft</h1><p>می‌<b>رود</b> ۱۲۳،<wbr>کتاب أحمد <p>Ärzte
            <span> — </span>über<p><br>新聞、発表。<span hidden>ΑΘΗΝΑ</span> 𝔸 <p>🙂<p>Ä<table><tr><td>a.b</td></tr></table>
            """
        let layout = Layout(HTMLDocument(Array(page.utf8)))
        let keys = layout.lines.map(layout.key)
        #expect(keys == layout.lines.map { Fold.key(layout.text(of: $0)) })
        #expect(keys.contains("the mayors plan 2nd draft") && keys.contains("میرود ۱۲۳ کتاب احمد"))
    }

    @Test func countsTheLettersThatUnicodeNames() {
        for text in ["Plain words, 12 of them.", "Größe “später” ǅ", "می‌رود ۱۲۳ َ", "記者 ー 12", "𝔸🙂𐐷 x"] {
            let expected = text.unicodeScalars.count { $0.properties.isAlphabetic }
            #expect(Alphabetic.count(Array(text.utf8)[...]) == expected, "\(text)")
        }
    }

    @Test(arguments: [
        ("abcab", "ab", 1, 3), ("abcab", "cab", 0, 2), ("aaab", "aab", 0, 1), ("x", "x", 0, 0), ("ab", "b", 0, 1),
        ("ab", "abc", 0, nil), ("ab", "", 0, nil), ("ab", "a", 1, nil), ("", "a", 0, nil),
    ])
    func findsBytesFromAnOffsetOn(_ text: String, _ part: String, _ start: Int, _ offset: Int?) {
        #expect(text.offset(of: part, from: start) == offset)
    }
}
