import Model

/// What a site is called: by itself, and by the longest label of its host.
struct SiteNames {
    let key: WordKey
    private let name: String
    private let host: String

    init(_ name: String?, url: WebURL?) {
        key = WordKey(name ?? "")
        self.name = Fold.key(name ?? "")
        let labels = Fold.key(url?.host ?? "").words
        host = String(labels.max { $0.count < $1.count } ?? "")
    }

    /// The first word of each of those names, and the label of the host before its last.
    static func firstWords(_ names: [String], url: WebURL?) -> [Substring] {
        let labels = (url?.host ?? "").utf8.split(separator: UInt8(ascii: ".")).dropLast().suffix(1)
        return (names.compactMap { $0[...].words(1).first } + labels.map { Substring($0) })
            .filter { $0.utf8.count >= 3 }
    }

    /// Whether words for papers and agencies stand in it: "Strait Times", "خبرگزاری تنگه".
    static func isPapers(_ part: String) -> Bool { Fold.key(part).words.contains(where: papers.contains) }

    private static let papers = Set(
        """
        times gazette herald tribune courier chronicle newspaper zeitung tageblatt anzeiger rundschau nachrichtenagentur
        journal gazzetta diario periódico gazetesi gazete газета вестник агентство خبرگزاری روزنامه هفته‌نامه آژانس پایگاه
        خبرنامه وكالة صحيفة جريدة شبكة ورځپاڼه اژانس روزنامہ اخبار رادیو راديو radio تلویزیون تلفزيون
        """.words.map { Substring(Fold.key(String($0))) })

    /// Whether a part of a title is the site's name, alone or with few words more.
    func matches(_ part: String) -> Bool {
        let folded = Fold.key(part)
        if folded == name { return true }
        if !name.isEmpty, Fold.contains(folded, name), folded.count < name.count + 12 { return true }
        guard host.utf8.count >= 4 else { return false }
        let joined = String(decoding: folded.utf8.filter { $0 != 0x20 }, as: UTF8.self)
        return joined.has(host) && joined.count < host.count + 14
    }
}
