import Markup
import Model
import Testing

@testable import Extract

/// Papers whose metadata gives their own name for that of the writer: who is printed beside the story counts, and what is
/// printed there and names nobody does not.
@Suite struct PaperForAuthorTests {
    /// A story with one line of its own, in the places and under the metadata that papers use.
    struct Story: Sendable {
        var language: String
        var site: String
        var title: String
        var text: [String]
        var day: String

        enum Place: CaseIterable { case underHeadline, besideDate, overText, underText }
        enum Stated: CaseIterable { case organization, person, metaTag }

        func page(_ line: String, _ place: Place, _ stated: Stated) -> String {
            let kind = stated == .organization ? "Organization" : "Person"
            let meta = stated == .metaTag ? #"<meta name="author" content="\#(site)">"# : ""
            let author = stated == .metaTag ? "" : #","author":{"@type":"\#(kind)","name":"\#(site)"}"#
            let over =
                switch place {
                case .underHeadline: "<div>\(line)</div><div>\(day)</div>"
                case .besideDate: "<div><span>\(line)</span> <span>\(day)</span></div>"
                case .overText, .underText: "<div>\(day)</div>"
                }
            let first = place == .overText ? "<p><strong>\(line)</strong></p>" : ""
            let last = place == .underText ? "<p><b>\(line)</b></p>" : ""
            return """
                <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title) - \(site)</title>
                <meta property="og:site_name" content="\(site)"><meta property="og:type" content="article">\(meta)
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"\(title)","publisher":{"@type":"Organization","name":"\(site)"}\(author)}</script></head>
                <body><header><a href="/">\(site)</a></header><nav><ul><li><a href="/1">A</a></li></ul></nav>
                <article><h1>\(title)</h1>\(over)<div>\(first)\(text.map { "<p>\($0)</p>" }.joined())\(last)</div></article>
                <footer><p>© \(site)</p></footer></body></html>
                """
        }

        /// What each place and metadata gives, without what is right.
        func wrong(_ line: String, isRight: ([String]) -> Bool) -> [String] {
            Place.allCases.flatMap { place in
                Stated.allCases.compactMap { stated in
                    let article = ArticleExtractor().extract(
                        HTMLDocument(Array(page(line, place, stated).utf8)),
                        url: WebURL("https://www.d-93ad.test/news/4821"), now: Timestamp(seconds: 1_735_689_600)
                    ).article
                    let names = article.authors.map(\.name)
                    return isRight(names) ? nil : "\(line), \(place), \(stated): \(names)"
                }
            }
        }
    }

    static let stories = [
        Story(
            language: "fa", site: "مرسا خبر", title: "شورای شهر بازسازی اسکلهٔ کهنه را تصویب کرد",
            text: [
                "شورای شهر مرسا روز شنبه بازسازی اسکلهٔ کهنهٔ قایق‌ها را تصویب کرد و به اختلافی پایان داد که سه سال میان خانواده‌های ماهیگیر مانده بود.",
                "هفت تن از نه عضو شورا به طرحی رأی دادند که چهار میلیارد تومان برای اسکله‌ای سنگی می‌گذارد. دو عضو رأی ندادند.",
                "کار در ماه اردیبهشت آغاز می‌شود و پیش از فصل ماهیگیری سال آینده پایان می‌یابد.",
            ], day: "۱۹ اسفند ۱۴۰۲"),
        Story(
            language: "ps", site: "د غره غږ", title: "د ښار شورا د زاړه بندر بیا جوړول تایید کړل",
            text: [
                "د مرسا د ښار شورا د شنبې په ورځ د زاړه بندر بیا جوړول تایید کړل او هغه شخړه یې پای ته ورسوله چې درې کاله د کب نیوونکو کورنیو ترمنځ روانه وه.",
                "د شورا له نهو غړو اوو یې هغې طرحې ته رایه ورکړه چې څلور میلیونه افغانۍ د ډبرین بندر لپاره ځانګړې کوي. دوو غړو رایه ورنه کړه.",
                "کار به د غویي په میاشت کې پیل شي او د راتلونکي کال د کب نیولو تر موسم مخکې به پای ته ورسېږي.",
            ], day: "۱۹ کب ۱۴۰۲"),
        Story(
            language: "ar", site: "صحيفة المرسى", title: "المجلس البلدي يقر إعادة بناء الرصيف القديم",
            text: [
                "أقر المجلس البلدي في مرسى الزيتون يوم السبت إعادة بناء رصيف العبارات القديم، منهيا خلافا قسم عائلات الصيادين أكثر من ثلاث سنوات.",
                "وأيد سبعة من الأعضاء التسعة الخطة التي ترصد أربعة ملايين دينار لرصيف حجري وقاعة انتظار. وامتنع عضوان عن التصويت.",
                "ومن المقرر أن تبدأ الأعمال في أيار وأن تنتهي قبل موسم الصيد في العام التالي.",
            ], day: "9 مارس 2024"),
        Story(
            language: "es", site: "El Muelle", title: "El pleno aprueba reconstruir el viejo embarcadero",
            text: [
                "El pleno de Marsá aprobó el sábado reconstruir el viejo embarcadero de los transbordadores y cerró una disputa que dividía desde hacía tres años a las familias de pescadores.",
                "Siete de los nueve concejales votaron a favor de un plan que reserva cuatro millones de euros para un muelle de piedra y una sala de espera. Dos se abstuvieron.",
                "Las obras comienzan en mayo y deben acabar antes de la temporada de pesca del próximo año.",
            ], day: "9 de marzo de 2024"),
        Story(
            language: "tr", site: "Liman Gazetesi", title: "Meclis eski iskelenin yeniden yapılmasını onayladı",
            text: [
                "Marsa belediye meclisi cumartesi günü eski vapur iskelesinin yeniden yapılmasını onayladı ve balıkçı ailelerini üç yıldır bölen tartışmayı bitirdi.",
                "Dokuz üyeden yedisi taş iskele ve bekleme salonu için dört milyon lira ayıran plana oy verdi. İki üye çekimser kaldı.",
                "Çalışmalar mayısta başlayacak ve gelecek yılın balık mevsiminden önce bitecek.",
            ], day: "9 Mart 2024"),
    ]

    static let bylines: [String: (name: String, forms: [String])] = [
        "fa": ("شیدا کوهستانی", ["", "نویسنده: ", "به قلم ", "نوشتهٔ ", "گزارش: "]),
        "ps": ("زرغونه ستانکزۍ", ["", "لیکوال: ", "ليکوونکی: ", "راپور: "]),
        "ar": ("سلمى الحداد", ["", "كتبت ", "بقلم: ", "إعداد: "]),
        "es": ("Lucía Ferrándiz", ["", "Por ", "Texto: "]),
        "tr": ("Elif Karaosman", ["", "Haber: ", "Yazan: "]),
    ]

    static let labels: [String: [String]] = [
        "fa": ["بین الملل", "گزارش ویژه", "سیاست خارجی", "کابل، افغانستان", "انتهای پیام", "عکس: محمود نوری"],
        "ps": ["نړیوال خبرونه", "ځانګړی راپور", "کابل، افغانستان", "انځور: محمود نوري"],
        "ar": ["أخبار محلية", "تقرير خاص", "بيروت، لبنان", "الأكثر قراءة", "صورة: محمود نوري"],
        "es": ["Política municipal", "Marsá, España", "Foto: Mario Nuñez", "Lee también"],
        "tr": ["Yerel Haberler", "Son Dakika", "Marsa, Türkiye", "Fotoğraf: Mert Nuri"],
    ]

    @Test(arguments: stories) func whoSignsComesBeforeThePaper(story: Story) throws {
        let (name, forms) = try #require(Self.bylines[story.language])
        for form in forms { #expect(story.wrong(form + name) { $0 == [name] } == []) }
    }

    @Test(arguments: stories) func aLabelIsNobody(story: Story) throws {
        for label in try #require(Self.labels[story.language]) {
            #expect(story.wrong(label) { $0.isEmpty || $0 == [story.site] } == [])
        }
    }

    @Test func theTownOfACorrespondentIsNoSecondName() throws {
        let cleaner = AuthorCleaner(siteKeys: [])
        #expect(cleaner.names(in: "Elif Karaosman / ANKARA").map(\.name) == ["Elif Karaosman"])
        #expect(cleaner.names(in: "Odile Marchandin, à Marsa").map(\.name) == ["Odile Marchandin"])
        #expect(cleaner.names(in: "Nora Whitfield, MD").map(\.name) == ["Nora Whitfield"])
        #expect(cleaner.names(in: "Saltmouth, Norway").isEmpty)
    }
}
