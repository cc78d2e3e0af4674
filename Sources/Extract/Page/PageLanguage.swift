import Language
import Model

/// The language of a page: its text is believed before its markup and its header, which are often a template's.
enum PageLanguage {
    /// Letters of the text that are looked at.
    private static let sample = 1200
    /// How sure the text must be where nothing else tells: below, a neighbor would be named.
    private static let likely = 0.3
    /// How sure the text must be to overrule a page.
    private static let sure = 0.6

    static func choose(said: String?, in layout: Layout) -> String? {
        let said = said.map { common($0.lowercased().replaced("_", by: "-")) }
        let text = text(layout)
        guard let found = LanguageIdentifier.identify(text, minimumLetters: 80) else { return said }
        let likely = found.confidence > Self.likely ? found.code : nil
        guard let said, !said.isEmpty else { return likely }
        let code = String(said.prefix { $0 != "-" })
        if LanguageIdentifier.contradicts(code, by: text) { return likely }
        // A language that cannot be told by its text cannot be contradicted by it.
        guard LanguageIdentifier.codes.contains(code), found.confidence >= sure, !isKin(code, found.code) else {
            return said
        }
        return found.code
    }

    /// The tag whose dates the page has: Chinese of Taiwan by the site, where the page does not say which it writes.
    static func ofDates(_ language: String?, at url: WebURL?) -> String? {
        language == "zh" && url?.host.hasSuffix(".tw") == true ? "zh-tw" : language
    }

    /// Whether the judges learnt on pages in that language: there they know better than rules made for all.
    static func isLearnt(_ language: String?) -> Bool {
        ["en", "de"].contains { language?.hasPrefix($0) == true }
    }

    /// The usual tag of what is also told by a code of its own, as CLDR has it: Dari is `fa-AF`.
    private static func common(_ tag: String) -> String {
        let code = String(tag.prefix { $0 != "-" })
        return aliases[code].map { $0 + (code == tag ? "" : String(tag.dropFirst(code.count))) } ?? tag
    }

    private static let aliases = [
        "prs": "fa-af", "pes": "fa", "pbt": "ps", "pbu": "ps", "pst": "ps", "arb": "ar", "cmn": "zh", "iw": "he",
        "in": "id",
    ]

    /// Codes that may both be right: neighbors that share most words.
    private static func isKin(_ one: String, _ other: String) -> Bool {
        one == other || kin.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let kin: [Set<String>] = [
        ["no", "da"], ["hi", "mr", "ne"], ["ru", "uk", "bg", "sr"], ["cs", "sk"], ["es", "pt"],
    ]

    private static func text(_ layout: Layout) -> String {
        var (parts, letters): ([String], Int) = ([], 0)
        for line in layout.lines where line.isProse && letters < sample {
            guard line.zone.isDisjoint(with: [.comment, .prompt, .skipped]) else { continue }
            parts.append(layout.text(of: line))
            letters += Int(line.letters)
        }
        return parts.joined(separator: "\n")
    }
}
