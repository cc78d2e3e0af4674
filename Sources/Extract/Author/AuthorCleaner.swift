import Model

/// Makes names out of what stands in a byline or metadata, and refuses what is no name.
struct AuthorCleaner {
    /// Folded names of the site, which is not an author.
    let siteKeys: Set<String>
    /// Whether blanks part several names of two to four ideographs.
    var isChinese = false
    /// First words of the site's name and host: what begins so beside other names is a desk of its own, no writer.
    var siteWords: Set<Substring> = []

    /// The names in a text, in order; empty when there are none. What stands in the page's text must look like a name
    /// (`isStrict`), metadata is believed more. Where markup says that an author stands there, it may be a desk:
    /// "Gazette Staff".
    func names(in raw: String, isStrict: Bool = true, mayBeDesk: Bool = false) -> [Author] {
        let line = Self.dropNoise(PageFacts.line(raw.replaced("&amp;", by: "&").replaced("\u{AD}", by: "")))
        guard let credited = Self.credited(line.trimmed(also: ",|•·")) else { return [] }
        var text = Self.cutPrefixes(credited) + " "
        if isStrict, Self.credits.contains(where: { text.hasPrefix($0) }) { return [] }
        for mark in text.hasAny(of: Self.cuts) ? Self.cutters : [] {
            if let kept = text.before(mark), !kept.isEmpty { text = kept }
        }
        var found: [Author] = []
        for part in split(text) {
            let name = Self.polish(part)
            guard isName(name, isStrict: isStrict) || mayBeDesk && (isDesk(name) || isSite(name)),
                !found.contains(where: { Fold.key($0.name) == Fold.key(name) })
            else { continue }
            found.append(Author(name, kind: Self.isAgency(name) ? .agency : .person))
        }
        if found.count > 1 { dropDesks(&found) }
        return found.count > 12 ? [] : found
    }

    /// "Nora Whitfield, KLM North" on klm.test names one writer.
    private func dropDesks(_ found: inout [Author]) {
        let others = found.filter { author in
            Fold.key(author.name).words.first.map { !siteWords.contains($0) } ?? true
        }
        if !others.isEmpty { found = others }
    }

    /// Whether it is the site's own name, which only markup can mean as an author.
    private func isSite(_ name: String) -> Bool { siteKeys.contains(Fold.key(name)) }

    /// "Gazette Staff", "The Review Team", or "Staff" alone.
    func isDesk(_ name: String) -> Bool {
        let words = Fold.key(name).words
        guard words.count <= 4, words.contains(where: Self.deskWords.contains) else { return false }
        return !words.contains { Self.refusedWords.contains(String($0)) && !Self.deskWords.contains($0) }
    }

    /// Whether the text can be a name at all.
    func isName(_ name: String, isStrict: Bool = true) -> Bool {
        let key = Fold.key(name)
        guard key.count >= 2, name.count <= 60, !Self.prefixKeys.contains(key) else { return false }
        let words = key.words
        let isNickname = !name.contains(" ")
        guard words.count <= 6, !isStrict || !siteKeys.contains(key), !Self.refused.contains(key) else { return false }
        // Web agencies sign the pages that they make.
        if let last = words.last, words.count > 1, Self.corporations.contains(last) { return false }
        guard isStrict else { return true }
        guard !name.unicodeScalars.contains(where: \.isDigit) else { return false }
        // "Md" is a given name where it comes first.
        let told = words.first == "md" && words.count > 1 ? words.dropFirst() : words[...]
        if told.contains(where: { Self.refusedWords.contains(String($0)) }) { return false }
        if let first = name.unicodeScalars.first(where: { Letters.isWord($0.value) }), first.value < 0x250,
            !Letters.isUpper(first.value), !isNickname, words.count > 2 || first.value < 0x80
        {
            // In Latin script a name of several words begins with a capital, save particles.
            return words.first.map { Self.particles.contains(String($0)) } ?? false
        }
        return true
    }

    /// What a line credits its writers with; the line itself where it credits nobody, nil where it credits others only.
    private static func credited(_ line: String) -> String? {
        guard line.utf8.count < 300 else { return line }
        let credits = Credit.all(in: line)
        guard !credits.isEmpty else { return line }
        let writers = credits.filter { $0.role == .writer }
        return writers.isEmpty ? nil : writers.map(\.text).joined(separator: ";")
    }

    static func isAgency(_ name: String) -> Bool {
        let key = Fold.key(name)
        return agencies.contains(key) || key.words.contains { agencyWords.contains(String($0)) }
    }

    /// Whether the words are the name of a known agency and nothing else.
    static func isAgencyName(_ name: String) -> Bool { agencies.contains(Fold.key(name)) }

    private static func dropNoise(_ text: String) -> String {
        var words: [Substring] = []
        var depth = 0
        for word in text.words {
            let opens = word.unicodeScalars.count { $0 == "(" || $0 == "[" }
            let closes = word.unicodeScalars.count { $0 == ")" || $0 == "]" }
            // "Nora Whitfield @ Gazette".
            if word == "@", !words.isEmpty { break }
            if depth > 0 || opens > 0 {
                depth = max(0, depth + opens - closes)
                continue
            }
            if String(word).has("@") || String(word).has("://") || word.hasPrefix("www.") { continue }
            words.append(word)
        }
        return words.joined(separator: " ")
    }

    private static func cutPrefixes(_ text: String) -> String {
        var text = text
        var isCut = true
        while isCut {
            isCut = false
            var lower = text.lowercased()
            let openers = lower.withUTF8 { $0.isEmpty ? [] : Array(opening.found(at: 0, in: $0)) }
            for prefix in openers.map({ prefixes[$0] }) where lower.utf8.count > prefix.utf8.count {
                let rest = text.dropFirst(prefix.count)
                guard let next = rest.first,
                    next == " " || next == ":" || (prefix.count > 4 && next.isUppercase) || prefix.hasSuffix(" ")
                        || prefix.hasSuffix(":") || prefix.unicodeScalars.first!.value > 0x2000
                else { continue }
                text = String(rest).trimmed(also: ":-–—|•·,")
                isCut = true
                break
            }
        }
        return text
    }

    /// The text with `;` for words that join names.
    static func joined(_ text: String) -> String {
        text.hasAny(of: joints) ? joiners.reduce(text) { $0.replaced($1, by: ";") } : text
    }

    private func split(_ text: String) -> [String] {
        var text = Self.joined(text)
        if isChinese, Self.isIdeographs(text) { text = text.replaced(" ", by: ";") }
        return text.split(at: ";,&/|、，،\n•·")
    }

    /// Whether all words are of two to four ideographs.
    private static func isIdeographs(_ text: String) -> Bool {
        text.split(at: " ;、，,").allSatisfy { word in
            (2...4).contains(word.count) && word.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
        }
    }

    private static func polish(_ part: String) -> String {
        var name = part.trimmed(also: ":-–—|•·,.*'\"“”„«»‘’_()")
        if part.hasSuffix("."), let last = name.words.last,
            last.count <= 2 || ["jr", "sr"].contains(last.lowercased())
        {
            name += "."
        }
        for prefix in honorifics where name.hasPrefix(prefix) { name = String(name.dropFirst(prefix.count)) }
        var words = name.words
        // "Nora Whitfield am" was followed by a date.
        while words.count > 1, let last = words.last, trailing.contains(last) { words.removeLast() }
        name = words.joined(separator: " ")
        if words.count >= 2, words.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0.isUppercase || !$0.isLetter } }),
            name.count > 6
        {
            return name
        }
        // The same name twice, as of a picture's label and a link.
        if words.count >= 2, words.count % 2 == 0,
            words.prefix(words.count / 2).elementsEqual(words.suffix(words.count / 2))
        {
            return words.prefix(words.count / 2).joined(separator: " ")
        }
        return name
    }

    private static let trailing: Set<Substring> = [
        "am", "on", "le", "il", "den", "um", "el", "op", "em", "at", "vom", "the", "in", "für", "for", "und", "and",
    ]

    private static let deskWords: Set<Substring> = [
        "staff", "team", "desk", "editor", "editors", "editorial", "newsroom", "contributor", "contributors",
        "redaktion", "redaktionsteam", "redacción", "redaccion", "redazione", "redakcja", "redactie", "rédaction",
        "редакция",
    ]

    private static let prefixKeys = Set(prefixes.map(Fold.key))

    private static let credits = [
        "Credit", "©", "Photo", "Foto", "Quelle", "Source", "Image", "Bild", "Copyright", "Contact", "Picture",
        "Illustration",
    ]

    private static let cutters = [
        " | ", " • ", " · ", " – ", " — ", " - ", " Published", " published", " Updated", " updated", " Posted",
        " posted on", " on ",
        " in ", " for ", " at ", " from ", " Follow", " is a", " is an", " is the", " has been", " Last ", "\u{2028}",
        " vom ", " für ", ", für ",
        " le ", " il y a ", " About the", " View all", " Read more", " See all", " More by", " Contributor",
        " Photograph", " Edited by", " edited by", " Reviewed by", " reviewed by", " Medically ", " Fact checked",
        " Fact-checked", " Übersetz",
    ]

    private static let cuts = Needles(cutters)
    private static let opening = Needles(prefixes)

    private static let prefixes = [
        "artikel von", "erstellt von", "gespeichert von", "eine kolumne von", "ein beitrag von", "beitrag von",
        "gastbeitrag von", "vom ", "autoren", "escribe", "guest author", "researched by", "投稿者",
        "by ", "by:", "by", "more stories by", "latest from", "insights from", "words:", "story:", "kommentar von",
        "written and reported by", "articles by", "written by", "posted by", "published by", "story by", "words by",
        "text by", "reported by",
        "article by", "view all posts by", "all posts by", "posts by", "view more posts by", "more from", "more by",
        "author:",
        "author", "authors:", "authored by", "about the author", "about ", "submitted by", "created by", "from ",
        "reviewed by",
        "guest post by", "a guest post by", "contributed by", "interview by", "interview:", "review by", "photos by",
        "von ", "von:",
        "text:", "text von",
        "ein kommentar von", "eine analyse von", "ein gastbeitrag von", "kommentar von", "ein artikel von", "autor:",
        "autor", "autorin:", "verfasst von", "geschrieben von",
        "par ", "par:", "écrit par", "publié par", "auteur:", "auteur :", "por ", "por:", "escrito por",
        "publicado por", "di ", "scritto da", "a cura di", "da ",
        "door ", "door:", "af ", "av ", "skrevet av", "skrevet af", "tekst:", "text av", "autorzy:", "opracowanie:",
        "autor tekstu:", "oprac.", "автор:", "автор",
        "авторы:", "текст:", "του ", "της ", "γράφει ο", "γράφει η", "από τον", "από την", "نویسنده:", "نویسنده",
        "نوشته:", "نوشته‌ی", "نوشتهٔ", "نوشته",
        "گزارش:", "گزارشگر:", "ليکوال:", "لیکوال:", "بقلم:", "بقلم", "كتب:", "كتب", "الكاتب:", "كاتب:", "作者：", "作者:",
        "作者", "文：", "文／", "文/", "文字：", "撰文：", "記者", "记者", "【記者", "責任編輯：",
        "責任編集", "yazan:", "haber:", "লেখক:", "लेखक:", "oleh ", "penulis:", "reporter:", "writer:", "staff writer",
        "editor:", "journalist", "name:",
    ]

    private static let joiners = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " with ", " i ", " и ", " و ", " και ",
        " AND ", " And ", " mit ", " ve ", " sowie ", " oraz ",
    ]

    private static let joints = Needles(joiners)

    private static let honorifics = [
        "Dr. ", "Dr ", "Prof. ", "Professor ", "Mr. ", "Mrs. ", "Ms. ", "Rev. ",
        "Rechtsanwalt ", "Rechtsanwältin ",
    ]

    private static let particles: Set<String> = [
        "de", "van", "von", "da", "di", "del", "al", "el", "bin", "le", "la", "dos", "ter", "ten",
    ]

    private static let refused: Set<String> = Set(
        """
        admin administrator editor editors staff redaktion redaktionsteam redacción redaccion redazione redakcja redactie rédaction editorial
        newsroom guest anonymous author authors by team webmaster user users root unknown none null undefined share name home about
        contributor contributors contact news blog press comments comment reply facebook twitter instagram linkedin email print
        menu search more true false test writer reporter staff-writer correspondent editorial-team guest-author post posted published
        редакция администратор مدیر ادمین تحریریه admin-user superuser default team-blog autor autorin verfasser online web site website
        close weiter bluesky leadership follow mastodon threads reddit youtube tiktok rss wellness prevention hardware software technology
        community development nachrichten politik sport kultur wirtschaft business politics culture science health lifestyle travel
        agencies agenturen insights contact-us about-us see-full-bio full-bio read-more learn-more see-more view-profile skip-to-content immutable-page
        设定 設定 小字号 编辑 subscribe download log-in sign-in register edit details
        редакторы журналист корреспондент пресс-служба новости متابعة متابعات وكالات خاص المحرر التحرير تحریریهٔ سردبیر خبرنگار گزارشگر
        ویب-ڈیسک نیوز-ڈیسک ادارہ نمائندہ-خصوصی वेब-डेस्क न्यूज़-डेस्क संवाददाता ब्यूरो haber-merkezi editör σύνταξη 编辑部 編集部 新規登録 会員登録 無料登録 有料会員 会員限定 ログイン 詳細検索 記事検索 続きを読む 関連記事 人気記事 印刷用 点击查看 相关阅读 返回首页 red 本報訊 本报讯
        zum-deal zur-artikelübersicht alle-beiträge alle-artikel mehr-erfahren zum-profil profil profile no-author super-user wpadmin
        wordpressadmin site-admin all-posts
        associated correspondent journalist freelance columnist photographer video photo opinion the updated advertisement
        """.split(whereSeparator: \.isWhitespace).map { Fold.key(String($0)) })

    private static let refusedWords: Set<String> = Set(
        """
        http https www com january february march april june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec januar februar märz juni juli oktober dezember posts post comments comment read minutes min ago updated published
        share subscribe newsletter click view editor editors reporter correspondent writer columnist contributor phd md rn cfa mba ceo cto
        founder cofounder director manager specialist producer redakteur redakteurin korrespondent autor autorin journalist professor
        photographer analyst strategist consultant author team staff magazine desk blog policy cookies login today yesterday monday tuesday
        wednesday thursday friday saturday sunday copyright photo image images getty follow this that with your our president chief senior
        associate assistant vice expert officer head lead intern coordinator
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let corporations: Set<Substring> = ["gmbh", "llc", "ltd", "inc"]

    private static let agencies: Set<String> = [
        "ap", "afp", "dpa", "reuters", "apa", "sda", "epd", "kna", "pap", "upi", "tass", "тасс", "xinhua", "新华社",
        "ansa", "efe", "bloomberg",
        "the associated press", "associated press", "agence france presse", "press association", "pa media",
        "риа новости", "интерфакс",
        "رویترز", "ایسنا", "ایرنا", "مهر", "فارس", "پژواک", "رويترز", "وكالات", "خبرگزاری", "kyodo", "共同通信", "yonhap",
        "aap", "ians", "pti", "ani",
    ]

    private static let agencyWords: Set<String> = [
        "reuters", "agency", "agencies", "agentur", "agence", "agencia", "press", "wire", "news", "خبرگزاری", "وكالة",
        "staff", "times", "bbc",
    ]
}
