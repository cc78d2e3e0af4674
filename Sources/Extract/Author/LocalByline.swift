/// What begins a byline, or joins two names, in one language only: elsewhere the same letters are another word or part
/// of a name. "De Ioana Drăgulescu" is signed in Romanian and a surname in Dutch.
struct LocalByline: Sendable {
    /// Small letters, with the blank or mark behind.
    var openers: [String] = []
    var joiners: [String] = []
    /// Given names that begin like the first opener, where that is written as their first letter; empty where it is not.
    var own: Set<Substring> = []

    static func of(_ language: String?) -> LocalByline {
        let code = language.map { String($0.prefix { $0 != "-" }).lowercased() }
        return code.flatMap { all[$0] } ?? LocalByline()
    }

    /// The text behind the word that opens it.
    func opened(_ text: String) -> String {
        // Beyond ASCII a small letter may begin with another byte.
        guard !openers.isEmpty, let first = text.utf8.first,
            first >= 0x80 || openers.contains(where: { $0.utf8.first == first | 0x20 })
        else { return text }
        let longest = openers.reduce(0) { max($0, $1.unicodeScalars.count) }
        let lower = String(text.unicodeScalars.prefix(longest)).lowered
        for opener in openers where lower.begins(with: opener) && text.count > opener.count + 2 {
            return String(text.dropFirst(opener.count)).trimmed(also: ":")
        }
        return unglued(text)
    }

    /// Amharic writes "by" as the first letter of the name: `በሕሊና ታደሰ`.
    private func unglued(_ text: String) -> String {
        guard !own.isEmpty, let first = text.words.first, first.count > 2, !own.contains(first),
            let opener = openers.first?.trimmed(), first.hasPrefix(opener)
        else { return text }
        return String(text.dropFirst(opener.count))
    }

    /// The text with `;` for words that join names.
    func joined(_ text: String) -> String {
        joiners.reduce(text) { text, joiner in
            guard text.has(joiner) else { return text }
            let joined = text.replaced(joiner, by: ";")
            return joined.split(at: ";").allSatisfy(Self.mayBeNames) ? joined : text
        }
    }

    /// "Nora Whitfield, professor of law and letters" joins no names.
    private static func mayBeNames(_ part: String) -> Bool {
        part.split(at: ",،").allSatisfy { name in
            name.words.count <= 4 && name.words.first.map(AuthorCleaner.mayBegin) != false
        }
    }

    /// By the primary language.
    private static let all: [String: LocalByline] = {
        var all: [String: LocalByline] = [:]
        for row in rows.split(separator: "\n") {
            let parts = row.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed() }
            func words(_ list: String) -> [String] { list.words.map { String($0).replaced("_", by: " ") } }
            all[parts[0]] = LocalByline(
                openers: words(parts[1]).map { $0.hasSuffix(":") ? $0 : $0 + " " },
                joiners: words(parts[2]).map { " " + $0 + " " },
                own: parts.count > 3 ? Set(parts[3].split(separator: " ")) : [])
        }
        return all
    }()

    /// Language, openers, joiners, names that begin like a glued opener; `_` stands for a blank inside one.
    private static let rows = """
        ro | de |
        fa | از |
        ur | از |
        ps | لیکوال ليکوال خبریال خبريال راپور_ورکوونکی لیکونکی | او
        it | dal_nostro_inviato dalla_nostra_inviata dal_nostro_corrispondente |
        hi | लेखक लेखिका |
        ar | مراسلنا مراسلتنا |
        bn | লিখেছেন |
        ne | | र
        mr | | आणि
        id | laporan |
        nl | door tekst |
        gu | | અને
        pa | | ਅਤੇ
        ta | | மற்றும்
        te | | మరియు
        kn | | ಮತ್ತು
        si | ලියන්නේ | සහ හා
        km | ដោយ | និង
        lo | ໂດຍ | ແລະ
        my | ရေးသားသူ | နှင့်
        am | በ | እና | በላይ በቀለ በቀለች በረከት በዛብህ በሱፈቃድ በእውቀቱ በዕውቀቱ በድሉ በየነ በየነች በሬሳ በቃሉ በኃይሉ በልስቲ በርናባስ በፍቃዱ በላቸው በለጠ በሻህ
        ka | | და
        hy | | և եւ
        az | | və
        kk | | және
        ky | | жана
        uz | | va ва
        tg | | ва
        ku | | û
        sw | imeandikwa_na na | na
        so | q/qore qore | iyo
        ha | daga | da
        bg | от |
        mk | од |
        sq | nga shkruan | dhe
        hr | piše |
        sr | piše пише |
        bs | piše |
        lv | | un
        lt | | ir
        is | eftir |
        ca | per |
        eu | | eta
        af | deur |
        tl | ni nina | at
        fil | ni nina | at
        """
}
