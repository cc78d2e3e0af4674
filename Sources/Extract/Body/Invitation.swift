import Language

/// What a paper says of its own channel under a story: "More news on our WhatsApp channel". It names a network, and the
/// paper as "us" or "our".
enum Invitation {
    /// Letters up to which a line is that and nothing else.
    private static let longest: Int32 = 120

    static func isOne(_ line: Line, in layout: Layout) -> Bool {
        guard line.letters <= longest, line.sentences <= 2, !line.zone.contains(.quote) else { return false }
        let text = layout.text(of: line)
        guard let first = text.unicodeScalars.first, !quotes.contains(first) else { return false }
        let words = Fold.key(text).words
        return words.contains { word in networks.contains { word.hasPrefix($0) } }
            && words.contains { word in own.contains(word) || possessed.contains { word.hasPrefix($0) } }
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

    /// Words by which a paper speaks of itself.
    private static let own = Set(
        folded(
            """
            us our unser unseren unserem unserer unsere uns nous notre nos nuestro nuestra nuestros nos nosso nossa ci nostro nostra
            ons onze nas nami nasz naszą naszej naszym naszego nám námi našem náš μας наш нашем нашего нашим нашому нашему нашої наших нас kanalımıza
            kanalımızı kanalımızdan sayfamızı bizi हमारा हमारे हमें আমাদের kami ما زموږ موږ ہمارا ہمارے ہمیں ہمارا 우리 שלנו אותנו letu
            yetu chúng nostre noastră nostru meille meidän oss vår vårt våra vores vort ቻናላችንን ገጻችንን
            """))

    /// What begins with the thing and ends with "our", and verbs for those who come in.
    private static let possessed = folded("قناتنا صفحتنا حسابنا حساباتنا تطبيقنا نشرتنا apúntate aggiornato بپیوندید")

    private static func folded(_ words: String) -> [Substring] {
        WordList.words(of: words).map { Substring(Fold.key(String($0))) }
    }
}
