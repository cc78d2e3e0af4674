import Model
import Support
import Testing

@testable import Compare

struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        Sentence.all(of: [Block(.paragraph, RichText(text))]).map(\.text)
    }

    @Test func endAtTheMarksOfTheirScript() {
        #expect(sentences("The pass is closed. Why? Nobody knew.") == ["The pass is closed.", "Why?", "Nobody knew."])
        #expect(sentences("راه بسته شد. چرا؟ کس نمی‌داند.") == ["راه بسته شد.", "چرا؟", "کس نمی‌داند."])
        #expect(sentences("سڑک بند ہے۔ کوئی نہیں جانتا۔").count == 2)
        #expect(sentences("सड़क बंद है। कोई नहीं जानता।").count == 2)
        #expect(sentences("峠は閉鎖された。理由は不明だ。") == ["峠は閉鎖された。", "理由は不明だ。"])
        #expect(sentences("「止まれ。」と言った。") == ["「止まれ。」", "と言った。"])
    }

    @Test func keepTheirQuotesAndTheInitialsOfNames() {
        #expect(sentences("“It is closed.” He left.") == ["“It is closed.”", "He left."])
        #expect(sentences("J. Lund and A. B. Karimi paid 3.50 afghani.").count == 1)
        #expect(sentences("am 3. Mai, z. B. in Kabul").count == 1)
    }

    @Test func areNumberedByTheirBlocks() {
        var table = Block(.table)
        table.rows = [["a", "b"], ["1", "2"]]
        let all = Sentence.all(of: [Block(.heading, "Snow"), Block(.paragraph, "One. Two."), table])
        #expect(all.map(\.block) == [0, 1, 1, 2, 2])
    }

    @Test func wordsAreWhatStandsBetweenBlanksAndMarksAndEachHanLetter() {
        #expect(Word.all(in: "می‌رود, isn't 雨天 3a!").map(\.text) == ["می‌رود", ",", "isn't", "雨", "天", "3a", "!"])
    }

    @Test func otherSpellingsAreOneWordButNotOtherCapitals() {
        func key(_ text: String) -> [String] { Word.all(in: text).map(\.key) }
        #expect(key("كابل علي") == key("کابل علی"))
        #expect(key("“so”") == key("\"so\""))
        #expect(key("us") != key("US"))
    }

    /// Each word boundary looked back over all of them.
    @Test func textsOfBracketsAndLongWordsTakeLinearTime() {
        let brackets = String(repeating: ")", count: 60_000)
        let (long, other) = (String(repeating: "a", count: 60_000), String(repeating: "a", count: 59_999) + "b")
        let time = processorTime {
            #expect(sentences("It is closed." + brackets).count == 1)
            var effort = Effort()
            let (old, new) = (Word.all(in: long), Word.all(in: other))
            #expect(!Misspelling.explains(Piece.all(old, new, &effort), old, new, &effort))
        }
        #expect(time < .seconds(10))
    }
}
