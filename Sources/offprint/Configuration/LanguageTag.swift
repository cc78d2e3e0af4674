/// What is wrong with a language tag (BCP 47, RFC 5646); nil when nothing is.
enum LanguageTag {
    @Sendable static func problem(_ text: String?) -> String? {
        guard let text else { return nil }
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        let isFormed = parts.allSatisfy {
            (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        let first = String(parts.first ?? "")
        if isFormed, first.count == 2 ? known.contains(first) : first.count == 3 { return nil }
        return "is no language tag (try \(meant(text.lowercased()) ?? "fa, ps or en-GB"))"
    }

    /// The tag of a name in English, of a country, or of a tag that is written with an underscore.
    private static func meant(_ text: String) -> String? {
        if let name = names[text] { return name }
        let tag = text.replacing("_", with: "-")
        return tag != text && problem(tag) == nil ? tag : nil
    }

    private static let names = [
        "farsi": "fa", "persian": "fa", "dari": "fa-AF", "pashto": "ps", "pushto": "ps", "arabic": "ar", "urdu": "ur",
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "italian": "it",
        "portuguese": "pt", "dutch": "nl", "russian": "ru", "ukrainian": "uk", "turkish": "tr", "uzbek": "uz",
        "tajik": "tg", "turkmen": "tk", "kurdish": "ku", "hindi": "hi", "bengali": "bn", "chinese": "zh",
        "japanese": "ja", "korean": "ko", "greek": "el", "hebrew": "he", "swedish": "sv", "norwegian": "no",
        "danish": "da", "polish": "pl", "czech": "cs",
        // Codes of countries.
        "cn": "zh", "jp": "ja", "gr": "el", "dk": "da", "cz": "cs", "ua": "uk", "pk": "ur", "us": "en",
    ]

    /// ISO 639-1, and three codes that pages still use.
    private static let known = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
        es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja \
        ji jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb \
        nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq \
        sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init))
}
