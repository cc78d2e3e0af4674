import Testing

@testable import Language

struct WordListTests {
    @Test func wordsStandBetweenBlanksAndLineEnds() {
        #expect(WordList.words(of: "  one two\nthree  \n") == ["one", "two", "three"])
        #expect(WordList.words(of: "").isEmpty)
    }

    /// A blank inside a name is a mark of the table, a no-break space or joiner part of the word.
    @Test func whatIsNoAsciiBlankStaysInTheWord() {
        #expect(WordList.words(of: "می\u{200C}خوانم a\u{A0}b") == ["می\u{200C}خوانم", "a\u{A0}b"])
    }

    @Test func fieldsKeepTheirBlanks() {
        #expect(WordList.fields(of: "a b| c|d", at: UInt8(ascii: "|")) == ["a b", " c", "d"])
    }

    @Test func aNameIsTheHashOfItsWords() {
        #expect(WordHash.of(name: "ramadan") == WordHash.of(name: "Ramadan"))
        #expect(WordHash.of(name: "rabi_awal") == WordHash.pair(WordHash.of(name: "rabi"), WordHash.of(name: "awal")))
    }
}
