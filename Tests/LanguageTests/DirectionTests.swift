import Language
import Model
import Testing

struct DirectionTests {
    @Test(arguments: [
        ("The army said", Block.Direction.ltr), ("ارتش گفت", .rtl), ("خبرگزاری BBC گفت که امروز در کابل", .rtl),
        ("The paper «ارمان» in Kabul said so", .ltr), ("BBC فارسی", .rtl), ("abcd سلام", .ltr), ("سلام abcd", .rtl),
        ("\u{2067}سلام سلام\u{2069} abc", .ltr), ("שלום", .rtl), ("日本語", .ltr), ("۱۳۹۳ abc", .ltr),
    ])
    func followsMostLetters(text: String, expected: Block.Direction) { #expect(Direction.of(text) == expected) }

    @Test(arguments: [
        ("fa-af", Block.Direction?.some(.rtl)), ("ps", .rtl), ("en", .ltr), ("uz-Arab", .rtl), ("ku-Latn", .ltr),
        ("", nil),
    ])
    func followsALanguage(tag: String, expected: Block.Direction?) { #expect(Direction.of(language: tag) == expected) }

    @Test func hasNoneWithoutLetters() {
        #expect(Direction.of("12:30 – 14") == nil)
        #expect(Direction.of("") == nil)
        #expect(Direction.of("۱۳۹۳/۱۰/۱۹") == nil)
    }
}
