import Language

/// The wording of stock lines, in the languages of the press. Openings are written as keys fold words: without
/// apostrophes and joiners.
enum StockPhrases {
    struct Entry {
        let line: StockLine
        /// Folded words of which one must follow; empty where the opening says enough.
        var needs: [String] = []
    }

    struct Dense {
        let line: StockLine
        let needle: Needle

        /// Two parts that both stand in the line; the second may be empty.
        struct Needle {
            let first: String
            let second: String

            func areIn(_ key: String) -> Bool { key.has(first) && (second.isEmpty || key.has(second)) }
        }
    }

    /// Words of the longest opening.
    static let mostWords = 6
    /// Letters up to which a line that begins with a common verb is such a plea.
    static let longestVerb: Int32 = 80

    /// By the hash of all folded words of a line.
    static let wholes: HashTable<StockLine> = {
        var table: [UInt64: StockLine] = [:]
        for (line, list) in [(StockLine.label, labels), (.plea, pleas)] {
            for phrase in fields(list) { table[Hash64.of(phrase)] = line }
        }
        return HashTable(table)
    }()

    /// The first words of openings and of rights, by their hashes.
    static let firstWords: HashTable<Bool> = {
        var table: [UInt64: Bool] = [:]
        for list in [players, interruptions, asking, walls, subscribing, joining, "il"] {
            for phrase in fields(list) { table[Hash64.of(phrase.before(" ") ?? phrase)] = true }
        }
        for phrase in rights { table[Hash64.of(phrase.before(" ") ?? phrase)] = true }
        return HashTable(table)
    }()

    /// By the hash of the folded words that a line begins with; where several entries are, the first that fits counts.
    static let openings: HashTable<[Entry]> = {
        var table: [UInt64: [Entry]] = [:]
        for (line, list, needs) in [
            (StockLine.label, players, []), (.label, interruptions, []), (.plea, asking, []), (.wall, walls, []),
            (.wall, subscribing, reading), (.wall, "il vous reste", [" article"]), (.plea, subscribing, letters),
            (.plea, joining, networks),
        ] {
            for phrase in fields(list) {
                table[Hash64.of(phrase), default: []].append(Entry(line: line, needs: needs))
            }
        }
        return HashTable(table)
    }()

    static let dense: [Dense] =
        denseWalls.map { Dense(line: .wall, needle: parted($0)) }
        + densePleas.map { Dense(line: .plea, needle: parted($0)) }

    private static func parted(_ text: Substring) -> Dense.Needle {
        let parts = text.split(separator: "+").map { Fold.key(String($0)) }
        return Dense.Needle(first: parts[0], second: parts.count > 1 ? parts[1] : "")
    }

    static func fields(_ list: String) -> [String] {
        list.utf8.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
    }

    /// Shortcodes that stand without attributes.
    static let codes: Set<String> = [
        "caption", "gallery", "embed", "audio", "video", "playlist", "youtube", "slideshow", "ad", "ads", "adrotate",
        "adsense", "contact-form", "contact-form-7", "social", "share", "related", "newsletter", "toc", "sc",
        "vc_row", "vc_column", "vc_column_text", "et_pb_section", "et_pb_row", "et_pb_text",
    ]

    static let counted: Set<Substring> = words(
        """
        shares views likes comments tweets reads k m times
        geteilt aufrufe kommentare kommentar partages vues commentaires vistas comentarios compartidos просмотров
        просмотра просмотр комментариев комментария комментарий görüntülenme okunma yorum
        بازدید بار نظر دیدگاه لایک مشاهدة مشاهدات تعليق تعليقات مشاركة کتنې کتونکي تبصرې تبصرے ویوز
        """)

    static let rights: [String] = fields(
        """
        all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
        tutti i diritti riservati|все права защищены|tüm hakları saklıdır|جميع الحقوق محفوظة|تمام حقوق محفوظ|
        کلیه حقوق محفوظ|ټول حقونه خوندي|جملہ حقوق محفوظ
        """
    ).map { Fold.key($0) }

    private static func words(_ list: String) -> Set<Substring> {
        Set(WordList.words(of: list).map { Substring(Fold.key(String($0))) })
    }

    /// Words over a slot, or of a button beside the text.
    private static let labels = """
        advertisement|advertisements|advertising|sponsored content|ad|ads|anzeige|anzeigen|werbung|- anzeige -|reklame|reklam|reklama
        publicité|publicités|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|hirdetés
        реклама|διαφήμιση|iklan|quảng cáo|oglas|reclamă|reklaam|reklāma|advertentie hieronder
        آگهی|آگهی‌ها|تبلیغ|تبلیغات|اعلان|اعلانات|إعلان|إعلانات|اعلانونه|سوداګریز اعلان|اشتہار|اشتہارات
        विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|പരസ്യം|ಜಾಹೀರಾತು|જાહેરાત|ਇਸ਼ਤਿਹਾਰ|โฆษณา|פרסומת|広告|スポンサーリンク|广告|廣告|광고
        գովազդ|რეკლამა|жарнама|reklam alanı|scroll to continue with content|pr
        share|share this|share this article|share this story|copy link|print|print this article|email this
        teilen|artikel teilen|drucken|partager|imprimer|compartir|imprimir|condividi|поделиться|paylaş|yazdır
        اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|کپی لینک|چاپ|نسخه چاپی|ارسال به دوستان
        شارك|شارك المقال|شارك الخبر|طباعة|نسخ الرابط|شریک کړئ|چاپ کړئ|شیئر کریں|پرنٹ کریں|शेयर करें|শেয়ার করুন
        loading|video player is loading|listen to this article
        کپی شد|لینک کپی شد|دانلود ویدیو|دانلود ویدئو|دانلود فیلم|دانلود فایل|ارسال نظر|ثبت نظر|ارسال دیدگاه|ثبت دیدگاه|نظر بدهید
        تم النسخ|تم نسخ الرابط|تحميل الفيديو|تنزيل الفيديو|أضف تعليق|أضف تعليقا|أضف تعليقك|إرسال تعليق|اترك تعليقا|اكتب تعليقا
        کاپي شو|لینک کاپي کړئ|لینک کاپي شو|ویډیو ډاونلوډ کړئ|ویډیو ښکته کړئ|تبصره ولیکئ|نظر ولیکئ|خپل نظر ولیکئ|تبصره پرېږدئ
        """

    /// What the whole of a line asks.
    private static let pleas = """
        subscribe|subscribe now|sign up|follow us|log in|join now|abonnieren|jetzt abonnieren|folgen sie uns|s abonner|suscríbete
        подписаться|abone ol|مشترک شوید|عضو شوید|اشترك|اشترك الآن|ګډون وکړئ|سبسکرائب کریں|سبسکرائب کیجیے
        """

    /// A player or a script that the reader's program lacks.
    private static let players = """
        your browser does not support|your browser doesnt support|sorry your browser does not support
        this slideshow requires javascript|javascript is required|javascript must be enabled|please enable javascript
        you need to enable javascript|this video requires javascript
        ihr browser unterstützt|dein browser unterstützt|bitte aktivieren sie javascript|votre navigateur ne|tu navegador no
        su navegador no|el navegador no soporta|seu navegador não|o seu navegador não|il tuo browser non|je browser ondersteunt
        uw browser ondersteunt|din webbläsare stöder|nettleseren din støtter|twoja przeglądarka nie|váš prohlížeč ne
        ваш браузер не|ваш браузер застарілий|tarayıcınız|browser anda tidak|peramban anda tidak
        مرورگر شما از|مرورگر شما ویدیو|مرورگر شما ویدئو|مرورگر شما قابلیت|متصفحك لا يدعم|المتصفح لا يدعم|متصفح الإنترنت لديك لا
        ستاسو براوزر|آپ کا براؤزر|आपका ब्राउज़र|आपका ब्राउजर|আপনার ব্রাউজার|הדפדפן שלך אינו|הדפדפן שלך לא|הדפדפן שלכם
        """

    /// Before the story goes on below a slot, and short addresses under it.
    private static let interruptions = """
        story continues below|story continues after|article continues below|article continues after|continue reading below
        the article continues below|scroll to continue|advertisement continue reading|advertisement scroll to continue
        der artikel wird unterhalb|artikel wird nach der anzeige|nach der anzeige geht es weiter|la suite après|la suite après cette
        lire la suite après|continúa después de la publicidad|continua após a publicidade|continua a leggere dopo la pubblicità
        продолжение после рекламы|haberin devamı aşağıda|haberin devamı için|devamı reklamdan sonra
        يستمر المقال بعد|تابع القراءة بعد|ادامه مطلب پس از|ادامه خبر بعد از|لینک کوتاه|آدرس کوتاه|الرابط المختصر|رابط مختصر
        weiter nach der anzeige|weiterlesen nach der anzeige|el artículo continúa|la noticia continúa|la nota continúa
        continua depois da publicidade|continua após o anúncio|larticolo continua|larticolo prosegue|continua dopo la pubblicità
        tekst gaat verder|artikel gaat verder|het artikel gaat verder|tekst loopt door|lees verder onder de advertentie
        dalsza część artykułu pod|dalsza część tekstu pod|ciąg dalszy artykułu pod|článek pokračuje pod|text pokračuje pod
        pokračování článku pod|το άρθρο συνεχίζεται|συνέχεια μετά τη διαφήμιση|η συνέχεια μετά τη διαφήμιση|продолжение ниже
        статья продолжается|продовження після реклами|продовження нижче|haberin devamı|विज्ञापन के बाद|বিজ্ঞাপনের পর|বিজ্ঞাপনের পরে
        광고 뒤에|광고 후에|기사는 광고|ادامه پس از آگهی|ادامه پس از تبلیغ|ادامه پس از تبلیغات|ادامه بعد از تبلیغ|ادامه بعد از آگهی
        يتبع بعد الإعلان|يستمر بعد الإعلان|التتمة بعد الإعلان|اشتہار کے بعد|له اعلان وروسته|a cikk a hirdetés|articolul continuă după
        artikeln fortsätter efter|artikkelen fortsetter|saken fortsetter under|artiklen fortsætter|artikeln fortsätter nedanför
        juttu jatkuu|artikkeli jatkuu|הכתבה ממשיכה|המשך הכתבה אחרי
        لنډ لینک|short link|shortlink|mots clés|schlagworte
        """

    /// Of a social network, a newsletter, the desk.
    private static let asking = """
        follow us on|follow us at|like us on|find us on|sign up for our|sign up to our|sign up for the|subscribe to our
        get our free|join our whatsapp|join our telegram|join us on|click here to join|click here to subscribe
        have a story to share|have a news tip|got a tip|got a story|do you have a story|send us your|already a subscriber
        already have an account|support local journalism|support independent journalism|support our journalism
        share this story with|never miss a story|download our app|download the app
        folgen sie uns auf|folge uns auf|folgt uns auf|besuchen sie uns auf|melden sie sich für unseren|abonnieren sie unseren
        bereits abonnent|sie sind bereits abonnent|schon abonnent|haben sie einen fehler|fehler gefunden
        suivez nous sur|suivez nous|inscrivez vous à notre|abonnez vous à|déjà abonné|rejoignez nous sur|téléchargez notre
        síguenos en|síganos en|sigue nuestro|suscríbete a nuestro|suscríbase a nuestro|únete a nuestro|ya eres suscriptor|ya es suscriptor
        siga nos|siga o|inscreva se|assine nossa|entre no nosso|já é assinante|seguici su|iscriviti alla|sei già abbonato
        volg ons op|følg oss på|følg os på|följ oss på|śledź nas|obserwuj nas|sledujte nás
        подписывайтесь на наш|подписывайтесь на|подпишитесь на наш|подпишитесь на|присоединяйтесь к|нашли ошибку|заметили ошибку
        следите за нами|читайте нас в|мы в телеграм|підписуйтесь на|підпишіться на|знайшли помилку
        bizi facebookta|bizi facebooktan|bizi facebook|bizi twitterda|bizi twitter|bizi instagramda|bizi instagram|bizi sosyal|bizi takip edin|whatsapp kanalımıza|telegram kanalımıza|youtube kanalımıza
        ما را در تلگرام|ما را در اینستاگرام|ما را در فیسبوک|ما را در فیس بوک|ما را در توییتر|ما را در شبکه|ما را در شبکههای|ما را در یوتیوب
        برای دریافت خبرنامه|در خبرنامه ما|عضو کانال|این خبر را با دوستان|این مطلب را با دوستان|این گزارش را با دوستان
        این مقاله را با دوستان|لطفا این خبر را|نظر خود را بنویسید|نظر شما درباره
        تابعونا على|تابعنا على|تابعوا صفحتنا|تابعوا قناتنا|تابعوا حسابنا|تابعوا آخر|اشترك في نشرتنا|اشترك في النشرة|اشتركوا في|انضم إلى قناتنا|انضم الى قناتنا|انضموا إلى قناتنا
        حمل تطبيق|لمتابعة آخر الأخبار|لتصلك آخر الأخبار|شارك الخبر مع|شارك هذا|شاركنا رأيك
        موږ په فېسبوک|موږ په فیسبوک|موږ په ټلګرام|موږ په یوټیوب|موږ په ټولنیزو|زموږ د خبرپاڼې|زموږ فېسبوک|زموږ یوټیوب
        له دې خبر سره مل ویډیو|دا خبر له خپلو ملګرو|دا لیکنه له خپلو ملګرو|دا مطلب له خپلو ملګرو
        ہمیں فیس بک|ہمیں ٹوئٹر|ہمیں فالو|ہمارے واٹس ایپ|ہمارے یوٹیوب|ہمارے فیس بک|ہمارا واٹس ایپ|ہمارا نیوز لیٹر|تازہ خبروں کے لیے
        تازہ ترین خبروں کے لیے|یہ خبر دوستوں|یہ خبر اپنے دوستوں|یہ تحریر دوستوں
        हमें फेसबुक|हमें फॉलो|हमें ट्विटर|हमारे व्हाट्सएप|हमारे वॉट्सऐप|हमारे यूट्यूब|ताजा खबरों के लिए हमारा|ताज़ा खबरों के लिए|हमारा ऐप
        हामीलाई फेसबुक|हामीलाई फेसबुकमा|यो खबर पढेर तपाईंलाई|यो समाचार पढेर तपाईंलाई|ফেসবুকে আমাদের|আমাদের ফেসবুক|গুগল নিউজে আমাদের|আমাদের ফেসবুকে|আমাদের ইউটিউব|আমাদের টেলিগ্রাম
        ακολουθήστε μας|ακολουθήστε το|ακολουθήστε τη|urmărește ne|urmăriți ne|kövess minket|kövessen minket|пратите нас|pratite nas
        следвайте ни|tufuate|በፌስቡክ ይከተሉን|በቴሌግራም ይከተሉን|seuraa meitä
        עקבו אחרינו|הצטרפו לערוץ|הצטרפו לקבוצת|ikuti kami|ikuti berita|simak berita|gabung di|dapatkan update|theo dõi chúng tôi|ติดตามเรา
        """

    /// Says whose eyes the rest is for.
    private static let walls = """
        this article is for subscribers|this article is for members|this article is only for|this article is available to subscribers
        this article is exclusive to|this story is for subscribers|this story is for members|this story is exclusive
        this content is for|this content is only available|this content is available to|this content is reserved
        this is a subscriber only|subscriber only content|you have reached your limit|you have reached your monthly
        youve reached your limit|dieser artikel ist nur für|dieser artikel ist exklusiv|dieser inhalt ist nur für
        dieser beitrag ist nur für|jetzt weiterlesen mit|weiterlesen mit|exklusiv für abonnenten|nur für abonnenten
        cet article est réservé|article réservé aux abonnés|contenu réservé aux|la suite est réservée
        este contenido es exclusivo|este artículo es exclusivo|contenido exclusivo para|este contenido está reservado
        este conteúdo é exclusivo|conteúdo exclusivo para|questo articolo è riservato|questo contenuto è riservato|contenuto riservato
        dit artikel is alleen voor|dit artikel is exclusief|ten artykuł jest dostępny|dostęp tylko dla|tento článek je pouze
        материал доступен только|статья доступна только|полный текст доступен|доступно только подписчикам|текст доступен только
        bu içerik abonelere|bu haber abonelere|içeriğin devamı için
        برای خواندن متن کامل|برای خواندن ادامه|برای مطالعه ادامه|برای مطالعه متن کامل|این مطلب ویژه مشترکان|این محتوا ویژه
        این مطلب مخصوص مشترکان|هذا المحتوى للمشتركين|هذا المقال للمشتركين|هذا المحتوى مخصص للمشتركين|هذا المحتوى متاح للمشتركين
        المحتوى للمشتركين|لقراءة المزيد اشترك|لقراءة المقال كاملا|یہ مواد صرف|یہ مضمون صرف|مکمل مضمون پڑھنے کے لیے
        دا مطلب یوازې د ګډونوالو|यह लेख केवल|यह सामग्री केवल|artikel ini khusus|konten ini khusus
        """

    /// Followed by what it would open, or by a letter.
    private static let subscribing = "subscribe to|subscribe|sign up|sign in|log in|register|join"
    private static let reading = [
        " keep reading", " continue reading", " read the full", " read the rest", " read more", " unlock",
        " full access",
    ]
    private static let letters = [" newsletter", " newsletters", " inbox", " channel"]

    /// A paper's own channel: the verb stands at the end.
    private static let joining = "به کانال|به صفحه|به گروه|زموږ کانال|ما را|هماري|ہمارے"
    private static let networks = ["بپیوندید", "دنبال کنید", "عضو شوید", "شامل ہوں", "فالو کریں", "سبسکرائب"].map {
        Fold.key($0)
    }

    private static let denseWalls = WordList.words(
        of: """
            会員限定 有料会員+続き 有料記事 続きを読むには 残り+文字 会員登録すると 購読すると ログインして続き 会员专享 会员专属
            付费阅读 登录后阅读全文 订阅后阅读 付費訂閱 訂閱後 เฉพาะสมาชิก 구독자+전용 유료회원
            """)

    private static let densePleas = WordList.words(
        of: """
            友だち追加 お使いのブラウザ ご利用のブラウザ フォローする フォローはこちら メルマガ+登録 登録はこちら 关注我们 关注+公众号
            扫描二维码 扫码关注 扫一扫 分享到微信 浏览器不支持 下载客户端 下载+客户端 长按识别 點擊下載 追蹤我們 ติดตามเรา ติดตามข่าว
            กดติดตาม ข่าวต่อด้านล่าง อ่านต่อด้านล่าง 広告の後に続き 広告の下に続 記事は広告の 广告下方 文章在广告后
            """)
}
