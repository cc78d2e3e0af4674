import Language

/// Words and phrases by which `AuthorCleaner` tells names from what stands about them.
enum AuthorWords {
    /// What stands before names in bylines: "Written by", "نویسنده".
    static let prefixes = [
        "artikel von", "erstellt von", "gespeichert von", "eine kolumne von", "ein beitrag von", "beitrag von",
        "gastbeitrag von", "vom ", "autoren", "escribe", "guest author", "researched by", "投稿者",
        "by ", "by:", "by", "presented by", "hosted by", "more stories by", "latest from", "insights from", "words:",
        "story:", "kommentar von",
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
        "作者", "文：", "文／", "文∕", "文/", "文字：", "撰文：", "記者", "记者", "【記者", "責任編輯：",
        "責任編集", "yazan:", "haber:", "লেখক:", "लेखक:", "oleh ", "penulis:", "reporter:", "writer:", "staff writer",
        "editor:", "journalist", "name:", "خبرنگار", "گزارشگر", "مراسل", "مراسلة",
    ]

    /// Finds any of `prefixes`.
    static let opening = Needles(prefixes)

    /// What joins two names.
    static let joiners = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " with ", " i ", " и ", " و ", " και ",
        " AND ", " And ", " mit ", " ve ", " sowie ", " oraz ", " avec ", " con ", " met ", " med ", " és ",
        " și ", " ja ", " dan ", " và ",
        " та ", " і ", " اور ", " او ", " और ", " ও ", " এবং ", " และ ",
    ]

    /// What follows a role that is no label: "Writer and town planner" tells what somebody is.
    static let furtherRoles = Needles([
        "and ", "und ", "et ", "og ", "och ", "и ", "و ", "και ", "اور ", "او ", "और ", "এবং ",
    ])

    /// Finds any of `joiners`.
    static let joints = Needles(joiners)

    /// Where a byline ends and something else begins.
    static let cutters = [
        " | ", " • ", " · ", " – ", " — ", " - ", " with files from ", " With files from ", " as told to ",
        " Published", " published", " Updated", " updated", " Posted",
        " posted on", " on ",
        " in ", " for ", " at ", " from ", " Follow", " is a", " is an", " is the", " has been", " Last ", "\u{2028}",
        " vom ", " für ", ", für ",
        " le ", " il y a ", " About the", " View all", " Read more", " See all", " More by", " Contributor",
        " Photograph", " Edited by", " edited by", " Reviewed by", " reviewed by", " Medically ", " Fact checked",
        " Fact-checked", " Übersetz", " aus ", " из ", " desde ", " depuis ",
    ]

    /// Those of `cutters` that stand before a place alone, where it is a given name that stands before them.
    static let fromPlace = [" aus ", " из ", " desde ", " depuis "]

    /// Finds any of `cutters`.
    static let cuts = Needles(cutters)

    /// What is left of a date or a place behind a name.
    static let trailing: Set<Substring> = [
        "am", "on", "le", "il", "den", "um", "el", "op", "em", "at", "vom", "the", "in", "für", "for", "und", "and",
        "د",
        "prije", "pre", "fa", "há", "hace", "vor", "منذ", "قبل",
        // Months of Nepal's own calendar, whose day stands before the name or is left out.
        "वैशाख", "जेठ", "असार", "साउन", "भदौ", "असोज", "कात्तिक", "मंसिर", "पुस", "माघ", "फागुन", "चैत",
    ]

    /// What lines begin with that credit a picture or name a source.
    static let credits = Needles([
        "Credit", "©", "Photo", "Foto", "Quelle", "Source", "Image", "Bild", "Copyright", "Contact", "Picture",
        "Illustration",
    ])

    /// What lines hold in their first words that tell whom to ask, without the letter that may be a capital.
    static let contacts = Needles([
        "ontact", "ontakt", "nsprechpartner", "ontacto", "ontato", "ontatti", "hteystiedot", "онтакт", "letişim",
        "للتواصل",
    ])

    static let media: Set<String> = ["media", "press", "presse", "prensa"]

    /// What stands before a name and is no part of it.
    static let honorifics = [
        "Dr. ", "Dr ", "Prof. ", "Professor ", "Mr. ", "Mrs. ", "Ms. ", "Rev. ",
        "Rechtsanwalt ", "Rechtsanwältin ", "د. ", "डॉ. ", "ड. ", "ড. ", "ดร. ", "ดร.", "TS. ",
        "ד\"ר ", "ד״ר ",
    ]

    /// Parts of names that begin with a small letter.
    static let particles: Set<Substring> = [
        "de", "van", "von", "da", "di", "del", "al", "el", "bin", "le", "la", "dos", "ter", "ten",
    ]

    /// Words for those who write without a name, folded: "Gazette Staff".
    static let desks: Set<Substring> = Set(
        [
            "staff", "team", "desk", "editor", "editors", "editorial", "newsroom", "contributor", "contributors",
            "redaktion", "redaktionsteam", "redacción", "redaccion", "redazione", "redakcja", "redactie", "rédaction",
            "редакция", "گروه", "تیم", "ډله", "فريق", "التحرير", "تحریریه", "هیئت", "ڈیسک",
        ].map { Substring(Fold.key($0)) })

    /// What is no name as a whole, folded; also none of `prefixes`.
    static let refused = Set(prefixes.map(Fold.key)).union(
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
        редакторы фото-автора фото-из-архива журналист корреспондент пресс-служба новости متابعة متابعات وكالات خاص المحرر التحرير تحریریهٔ سردبیر خبرنگار گزارشگر یادداشت تحلیل سرمقاله دیدگاه مقاله اختصاصی مقال رأي تحليل تبصره لیکنه شننه اداریہ تجزیہ بلاگ کالم
        world-news top-news more-news latest-news
        ویب-ڈیسک نیوز-ڈیسک ادارہ نمائندہ-خصوصی वेब-डेस्क न्यूज़-डेस्क संवाददाता ब्यूरो haber-merkezi editör σύνταξη 编辑部 編集部 新規登録 会員登録 無料登録 有料会員 会員限定 ログイン 詳細検索 記事検索 続きを読む 関連記事 人気記事 印刷用 点击查看 相关阅读 返回首页 red 本報訊 本报讯
        zum-deal zur-artikelübersicht alle-beiträge alle-artikel mehr-erfahren zum-profil profil profile no-author super-user wpadmin
        wordpressadmin site-admin all-posts
        مدیر-سایت مدیر-وبسایت کاربر کاربر-سایت مدير-الموقع مدير مشرف المشرف مشرف-الموقع web-desk
        tim-redaksi กองบรรณาธิการ অনলাইন-ডেস্ক নিজস্ব-সংবাদদাতা एजेंसी एजेंसियां अपना-संवाददाता
        our-correspondent our-reporter mwandishi-wetu waandishi-wetu নিজস্ব-প্রতিবেদক স্টাফ-রিপোর্টার
        associated correspondent journalist freelance columnist photographer video photo opinion the updated advertisement
        """.split(whereSeparator: \.isWhitespace).map { Fold.key(String($0)) })

    /// Words that no name holds, folded.
    static let refusedWords = Set(
        WordList.words(of: [noNames, furtherRoleWords, sections].joined(separator: "\n")).map {
            Substring(Fold.key(String($0)))
        })

    private static let noNames = """
        http https www com january february march april june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec januar februar märz juni juli oktober dezember posts post comments comment read minutes min ago updated published
        share subscribe newsletter click view editor editors reporter correspondent writer columnist contributor phd md rn cfa mba ceo cto
        founder cofounder director manager specialist producer redakteur redakteurin korrespondent autor autorin journalist professor
        photographer analyst strategist consultant author team staff magazine desk blog policy cookies login today yesterday monday tuesday
        wednesday thursday friday saturday sunday copyright photo image images getty follow this that with your our president chief senior
        associate assistant vice expert officer head lead intern coordinator release خطا خبر اخبار گروه تیم ډله فريق التحرير ڈیسک
        خبرنگار روزنامه‌نگار گزارشگر سردبیر مراسل مراسلة صحفي صحفية نمائندہ نامہ رپورٹر صحافی خبریال ژورنالېست
        журналист журналистка корреспондент редактор журналіст журналістка кореспондент специально
        dziennikarz dziennikarka novinář novinářka újságíró jurnalist giornalista periodista corresponsal jornalista
        کارشناس پژوهشگر تحلیلگر دانشجو دانشجوی دانشیار استادیار اقتصاددان حقوقدان جامعه‌شناس بروز ء
        בתשרי בחשוון בכסלו בטבת בשבט באדר בניסן באייר בסיוון בתמוז באלול
        verslaggever journaliste gazeteci muhabir पत्रकार संवाददाता প্রতিনিধি প্রতিবেদক wartawan
        """

    /// Words by which papers call their sections and their boxes.
    private static let sections = """
        local politics economy sports sport business council public works breaking latest exclusive lifestyle
        entertainment education technology municipal foreign affairs special report reports
        nachrichten lokale lokales wirtschaft politik ausland inland öffentliche bauten überblick schlagzeilen
        noticias política economía deportes sociedad internacional locales obras públicas actualidad sucesos
        actualités actualité politique économie société locale régionales travaux publics internationales
        cronaca lavori pubblici esteri notizie spettacoli attualità notícias locais esportes desporto cotidiano
        новости местные городской совет политика экономика общество спорт культура происшествия главное
        haberler haberleri yerel gündem ekonomi siyaset spor meclisi dakika ilgili sağlık eğitim
        berita lokal nasional dewan kota olahraga ekonomi politik kesehatan terkini
        ملل الملل سیاست سیاسی خارجی داخلی ویژه شورای اقتصاد اقتصادی اجتماعی فرهنگی ورزشی حوادث بورس انتخابات تصویری پربازدید
        مرتبط پیشنهادی مطالب فناوری گزارش انتهای پیام پایان رویدادها مهمترین آخرین
        محلية عربية دولية عالمية سياسة سياسي خارجية اقتصاد رياضة ثقافة منوعات مقالات آراء تكنولوجيا تقرير تقارير خاص مجلس الأكثر
        قراءة البلدية الرئيسية انتهى
        خبرونه کورني کورنۍ نړیوال نړیوالې ځانګړی ځانګړې راپور شورا ټولنه ټولنیز لوبې روغتیا ګزارش ګزارشونه
        خبریں قومی عالمی خصوصی رپورٹ مزید پڑھیے پڑھیں کھیل کاروبار بشکریہ تازہ ترین انٹرنیشنل
        """

    /// Words for those who write, that name nobody and stand beside names, of more languages.
    static let furtherRoleWords = """
        সাংবাদিক செய்தியாளர் நிருபர் වාර්තාකරු මාධ්‍යවේදී ผู้สื่อข่าว អ្នកយកព័ត៌មាន អ្នកសារព័ត៌មាន သတင်းထောက်
        ሪፖርተር ጋዜጠኛ ዘጋቢ ჟურნალისტი კორესპონდენტი რეპორტიორი լրագրող թղթակից тілші кабарчы muxbir
        мухбир хабарнигор рӯзноманигор پەیامنێر ڕۆژنامەنووس nûçegihan rojnamevan müxbir wariye weriye suxufi wakilin
        novinarka novinar gazetar gazetare žurnalistas žurnalistė žurnālists žurnāliste ajakirjanik
        blaðamaður novinárka novinár כתב כתבת עורך עורכת מערכת
        """

    /// Towns of two words or more that stand beside the names of correspondents, folded.
    static let places = Set(
        """
        new delhi|new york|los angeles|san francisco|hong kong|tel aviv|abu dhabi|kuala lumpur|addis ababa|dar es salaam
        cape town|buenos aires|mexico city|são paulo|rio de janeiro|phnom penh|saint petersburg|st petersburg|den haag
        اسلام آباد|اسلام اباد|نئی دہلی|دهلی نو|مزار شریف|مزار شريف|جلال آباد|جلال اباد|پل خمری|خرم آباد|بندر عباس
        أبو ظبي|تل أبيب|أديس أبابا|الدار البيضاء|مكة المكرمة|المدينة المنورة|بور سعيد
        नई दिल्ली|নয়া দিল্লি
        """.split { $0 == "|" || $0.isNewline }.map { Fold.key(String($0)) })

    /// What stands before the place that somebody writes from.
    static let inPlace: Set<Substring> = [
        "à", "en", "em", "in", "aus", "i", "w", "we", "v", "ve", "u", "din", "в", "из",
    ]

    /// What the names of companies end with.
    static let corporations: Set<Substring> = ["gmbh", "llc", "ltd", "inc"]

    /// Names of news agencies, folded.
    static let agencies = Set(
        [
            "ap", "afp", "dpa", "reuters", "apa", "sda", "epd", "kna", "pap", "upi", "tass", "тасс", "xinhua", "新华社",
            "ansa", "efe", "bloomberg",
            "the associated press", "associated press", "agence france presse", "press association", "pa media",
            "риа новости", "интерфакс",
            "رویترز", "ایسنا", "ایرنا", "مهر", "فارس", "پژواک", "رويترز", "وكالات", "خبرگزاری", "kyodo", "共同通信",
            "yonhap",
            "aap", "ians", "pti", "ani",
            "рейтер", "рейтерс", "афп", "интерфакс-украина", "укринформ", "укрінформ", "уніан", "белта", "казинформ",
            "فرانسه پرس", "فرانس پرس", "آسوشیتدپرس", "باختر", "آژانس باختر", "خامه پرس", "تسنیم", "ایلنا",
            "فرانس برس", "أسوشيتد برس", "الأناضول", "سانا",
            "anadolu ajansı", "anadolu", "dha", "iha", "europa press", "adnkronos", "lusa", "belga", "anp", "ritzau",
            "ntb",
            "mti", "agerpres", "ctk", "čtk", "antara", "bernama", "απε μπε", "αμπε", "पीटीआई",
            "中新社", "中央社", "路透社", "法新社", "美联社", "美聯社", "時事通信", "ロイター", "연합뉴스", "뉴시스", "ttxvn",
        ].map(Fold.key))

    /// Words of the names of agencies, folded.
    static let agencyWords: Set<Substring> = [
        "reuters", "agency", "agencies", "agentur", "agence", "agencia", "press", "wire", "news", "خبرگزاری", "وكالة",
        "staff", "times", "bbc",
    ]
}
