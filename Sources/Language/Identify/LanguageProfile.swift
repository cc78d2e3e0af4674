/// What tells a language from others in its script: frequent function words, and the letters that some of them lack.
struct LanguageProfile: Sendable {
    let code: String
    let letters: String
    let words: String

    init(_ code: String, letters: String = "", words: String) {
        (self.code, self.letters, self.words) = (code, letters, words)
    }
}
