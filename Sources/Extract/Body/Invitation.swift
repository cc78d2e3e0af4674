import Language

/// What a paper says of its own channel under a story: "More news on our WhatsApp channel". It names a network, and says
/// "our" or asks the reader.
enum Invitation {
    /// Letters up to which a line is that and nothing else.
    private static let longest: Int32 = 120

    static func isOne(_ line: Line, in layout: Layout) -> Bool {
        guard line.letters <= longest, line.sentences <= 2, !line.zone.contains(.quote) else { return false }
        let key = layout.key(of: line)
        guard key.hasAny(of: needles), let first = layout.text(of: line).unicodeScalars.first, !quotes.contains(first)
        else { return false }
        let words = key.words
        guard words.contains(where: isNetwork) else { return false }
        return words.contains { word in own.contains(word) || possessed.contains { word.hasPrefix($0) } }
            || words.first.map(asking.contains) == true || isPersian(words)
    }

    private static func isNetwork(_ word: Substring) -> Bool { networks.contains { word.hasPrefix($0) } }

    /// "… تلگرام ما", "ما را …": in Arabic the same word says "what" and "not".
    private static func isPersian(_ words: [Substring]) -> Bool {
        words.indices.contains { at in
            guard words[at] == "ما" else { return false }
            let isBehind = at > 0 && (isNetwork(words[at - 1]) || channels.contains(words[at - 1]))
            return isBehind || at + 1 < words.count && words[at + 1] == "را"
        }
    }

    private static let quotes: Marks = "“\"„«‘‹「『"

    /// Beginnings of the names of networks and of what comes by mail.
    private static let networks = folded(
        """
        whatsapp telegram facebook instagram twitter youtube viber tiktok zalo newsletter телеграм telegramkanal телеграмм
        вотсап вайбер фейсбук واتساب واتس تلغرام تليغرام تيليغرام فيسبوك يوتيوب تلگرام واتساپ فیسبوک اینستاگرام یوتیوب ټلګرام
        تلګرام فېسبوک ټیلیګرام واٹس ٹیلیگرام یوٹیوب व्हाट्सऐप व्हाट्सएप वॉट्सऐप टेलीग्राम फेसबुक यूट्यूब হোয়াটসঅ্যাপ টেলিগ্রাম
        ফেসবুক ইউটিউব וואטסאפ ווטסאפ טלגרם פייסבוק ቴሌግራም የቴሌግራም ፌስቡክ የፌስቡክ 카카오톡 페이스북 유튜브 텔레그램 네이버
        """)

    /// Few lines have such a name in them: the others are not looked at word by word.
    private static let needles = Needles(networks.map(String.init))

    /// Words by which a paper speaks of what is its own. "Us" stands in reports as well.
    private static let own = Set(
        folded(
            """
            our unser unseren unserem unserer unsere notre nuestro nuestra nosso nossa nostro nostra onze nasz naszą naszej
            naszym naszego našem náš наш нашем нашего нашим нашому нашої наших kanalımıza kanalımızı kanalımızdan sayfamızı
            हमारा हमारे আমাদের kami زموږ ہمارا ہمارے 우리 שלנו letu yetu chúng nostru noastră vår vårt våra vores vort
            ቻናላችንን ገጻችንን
            """))

    /// What begins with the thing and ends with "our", and Persian and Turkish for "come in" and "follow".
    private static let possessed = folded("katılın edin قناتنا صفحتنا حسابنا حساباتنا تطبيقنا نشرتنا بپیوندید")

    private static let channels = Set(folded("کانال صفحه صفحهی پیج گروه خبرنامه"))

    /// What asks the reader in the first word of a line.
    private static let asking = Set(
        folded(
            """
            follow join subscribe folgen folgt abonnieren suivez rejoignez retrouvez síguenos únete suscríbete recibe siga
            receba seguici segui resta iscriviti volg blijf dołącz obserwuj připojte sledujte подписывайтесь подпишитесь
            присоединяйтесь підписуйтесь ακολουθήστε ikuti gabung jiunge takip
            """))

    private static func folded(_ words: String) -> [Substring] {
        WordList.words(of: words).map { Substring(Fold.key(String($0))) }
    }
}
