/// Tells the language of a text offline: by script, then by letters, then by function words.
public enum LanguageIdentifier {
    /// A language and how sure it is.
    public struct Guess: Hashable, Sendable {
        /// BCP 47: `en`, `fa`, `ps`, `zh`.
        public var code: String
        /// 0…1.
        public var confidence: Double

        public init(_ code: String, confidence: Double) { (self.code, self.confidence) = (code, confidence) }
    }

    /// Letters that are looked at; the rest of a long text adds nothing.
    public static let longestSample = 4000

    /// Every language that can be told.
    public static let codes: Set<String> = {
        let groups = [
            LanguageProfile.latin, LanguageProfile.cyrillic, LanguageProfile.devanagari, LanguageProfile.arabic,
        ]
        return Set(groups.flatMap(\.codes) + Script.allCases.compactMap(\.only) + ["zh", "ja"])
    }()

    /// Nil where the text has fewer than `minimumLetters` letters (an ideograph counts as three) or no known script.
    public static func identify(_ text: String, minimumLetters: Int = 40) -> Guess? {
        let histogram = ScriptHistogram(text, limit: longestSample)
        guard histogram.weight >= minimumLetters, let (script, share) = histogram.dominant else { return nil }
        let guess: Guess? =
            switch script {
            case .latin: FunctionWords.identify(text, among: LanguageProfile.latin)
            case .cyrillic: FunctionWords.identify(text, among: LanguageProfile.cyrillic)
            case .devanagari: FunctionWords.identify(text, among: LanguageProfile.devanagari)
            case .arabic: FunctionWords.identify(text, among: LanguageProfile.arabic)
            case .han, .kana: eastAsian(histogram)
            default: script.only.map { Guess($0, confidence: 1) }
            }
        return guess.map { Guess($0.code, confidence: $0.confidence * share) }
    }

    /// Whether the text is written in letters that the language is not: Cyrillic under `en`. Latin letters contradict no
    /// language, for all are spelled in them at times, nor does any letter one that cannot be told.
    public static func contradicts(_ code: String, by text: String) -> Bool {
        guard let (script, share) = ScriptHistogram(text, limit: longestSample).dominant, script != .latin,
            share > clear, let scripts = scripts[code]
        else { return false }
        return !scripts.contains(script)
    }

    /// The share of letters from which a text is said to be in their script.
    private static let clear = 0.7

    /// The scripts of each language that can be told. Some have more than the one they are told by.
    private static let scripts: [String: Set<Script>] = {
        var scripts: [String: Set<Script>] = ["zh": [.han], "ja": [.han, .kana]]
        for (script, group) in [
            (Script.latin, LanguageProfile.latin), (.cyrillic, LanguageProfile.cyrillic),
            (.devanagari, LanguageProfile.devanagari), (.arabic, LanguageProfile.arabic),
        ] {
            for code in group.codes { scripts[code, default: []].insert(script) }
        }
        for script in Script.allCases { if let code = script.only { scripts[code, default: []].insert(script) } }
        for (code, more) in [
            ("uz", [Script.arabic]), ("ku", [.arabic, .cyrillic]), ("tg", [.arabic]), ("tr", [.arabic]),
            ("id", [.arabic]), ("ro", [.cyrillic]), ("ko", [.han]), ("vi", [.han]), ("pa", [.arabic]),
        ] {
            scripts[code, default: []].formUnion(more)
        }
        return scripts
    }()

    /// Japanese mixes kana into its ideographs; Chinese has none.
    private static func eastAsian(_ histogram: ScriptHistogram) -> Guess {
        let (kana, han) = (histogram[.kana], histogram[.han])
        let share = Double(kana) / Double(max(1, kana + han))
        return share > 0.1 ? Guess("ja", confidence: 1) : Guess("zh", confidence: 1 - share * 5)
    }
}
