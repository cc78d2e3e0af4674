import Language
import Testing

struct LanguageIdentifierTests {
    @Test func knowsTheLanguageOfNineteenSentencesInTwenty() {
        let rows = LanguageSentences.byCode.flatMap { code, sentences in sentences.map { (code, $0) } }
        let wrong = rows.compactMap { code, sentence -> String? in
            let guess = LanguageIdentifier.identify(sentence)
            return guess?.code == code ? nil : "\(code) taken for \(guess?.code ?? "none"): \(sentence)"
        }
        #expect(rows.count >= 170)
        #expect(Double(wrong.count) <= 0.05 * Double(rows.count), "\(wrong.joined(separator: "\n"))")
    }

    @Test func knowsEveryLanguageByFiveSentences() {
        for (code, sentences) in LanguageSentences.byCode {
            let guess = LanguageIdentifier.identify(sentences.joined(separator: " "))
            #expect(guess?.code == code)
            #expect(guess.map { (0.25...1).contains($0.confidence) } == true, "\(code) \(guess?.confidence ?? 0)")
        }
    }

    @Test func knowsUzbekInCyrillicLetters() {
        for sentence in LanguageSentences.uzbekInCyrillicLetters {
            #expect(LanguageIdentifier.identify(sentence)?.code == "uz", "\(sentence)")
        }
    }

    @Test func saysNothingAboutShortTexts() {
        #expect(LanguageIdentifier.identify("The government said") == nil)
        #expect(LanguageIdentifier.identify("The government said", minimumLetters: 10)?.code == "en")
        #expect(LanguageIdentifier.identify("2015 – 12:30 " + String(repeating: "!", count: 100)) == nil)
        #expect(LanguageIdentifier.identify("") == nil)
    }

    @Test func isLessSureOfMixedText() throws {
        let persian = "دولت روز جمعه اعلام کرد که کمک بیشتری به روستاهای شمال می‌فرستد."
        let pure = try #require(LanguageIdentifier.identify(persian))
        let mixed = try #require(LanguageIdentifier.identify(persian + " Reuters Kabul AFP Radio Liberty"))
        #expect(mixed.code == "fa")
        #expect(mixed.confidence < pure.confidence)
    }

    @Test(arguments: [
        ("en", "Правительство сообщило в пятницу", true), ("ru", "Правительство сообщило в пятницу", false),
        ("uz", "Ҳукумат жума куни маълум қилди", false), ("sr", "Vlada je saopštila u petak", false),
        ("hi", "sarkar ne shukravar ko kaha", false), ("kk", "政府星期五表示", false), ("fr", "政府星期五表示", true),
        ("en", "2015", false), ("ru", "The government in Правительство", false),
    ])
    func lettersOfAnotherScriptContradictALanguage(code: String, text: String, expected: Bool) {
        #expect(LanguageIdentifier.contradicts(code, by: text) == expected)
    }

    @Test func looksAtTheBeginningOfLongTexts() {
        let english = String(repeating: "The government said that it was in the north. ", count: 200)
        let text = english + String(repeating: "Правительство сообщило в пятницу. ", count: 2000)
        #expect(text.unicodeScalars.count > 2 * LanguageIdentifier.longestSample)
        #expect(LanguageIdentifier.identify(text)?.code == "en")
    }
}
