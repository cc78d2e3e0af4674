/// Words that stand before names in credits, in the languages of the press.
enum CreditWords {
    struct Entry {
        let role: Credit.Role
        let form: Form
    }

    /// A noun says something only with a colon behind it; "wrote" with a name of two words; "written by" with any.
    enum Form { case noun, verb, phrase }

    /// By the hash of the folded words.
    static let table: HashTable<Entry> = {
        var table: [UInt64: Entry] = [:]
        func add(_ lines: String, _ role: Credit.Role, _ form: Form) {
            for phrase in lines.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
                table[Hash64.of(String(phrase))] = Entry(role: role, form: form)
            }
        }
        add(writers, .writer, .noun)
        add(others, .other, .noun)
        add(writing, .writer, .phrase)
        add(verbs, .writer, .verb)
        add(otherwise, .other, .phrase)
        return HashTable(table)
    }()

    /// Whether words of that hash, alone on a line, name the writers whom the next line tells.
    static func names(_ hash: UInt64) -> Bool {
        table[hash].map { $0.role == .writer && $0.form != .verb } ?? labels.contains(hash)
    }

    private static let labels: Set<UInt64> = Set(
        ["von", "par", "por", "author s", "text von", "作者", "記者", "记者", "文"].map(Hash64.of))

    /// Where a name ends. Commas and "and" may part several names.
    static let partings: Marks = "|•·;；(（[【〔／∕\n\u{2028}—»›"

    static let suffixes = [
        " द्वारा", " 선임기자", " 전문기자", " 인턴기자", " 수습기자", " 객원기자", " 대기자", " 기자", " 논설위원",
        " 편집위원", " 전문위원", " 객원위원", " 특파원", " 통신원", " لیکنه", " راپور", " کی رپورٹ", " की रिपोर्ट", "記者", "特派員", "／文",
        "∕文", "/文",
    ]

    /// Finds any of `suffixes`.
    static let behindNames = Needles(suffixes)

    /// "报道" and the like behind a name that touches its role: `记者林晓岚报道`.
    static let reporting = ["摄影报道", "攝影報導", "报道", "報導", "報道", "报导", "摄", "攝"]

    /// The word, its role, and whether a name may touch it or follow a blank.
    static let dense: [([Unicode.Scalar], Credit.Role, Bool)] = {
        func all(_ words: String, _ role: Credit.Role, _ mayTouch: Bool) -> [([Unicode.Scalar], Credit.Role, Bool)] {
            words.split(separator: " ").map { (Array($0.unicodeScalars), role, mayTouch) }
        }
        return all("通讯员 通訊員", .other, true) + all("記者 记者", .writer, true)
            + all("文・写真 写真・文 聞き手・文 聞き手", .writer, false)
            + all("作者 图文 圖文 撰文 文字 采写 採寫 撰稿 執筆 筆者 取材・文 取材 著者 ライター 投稿者 文責 文", .writer, false)
            + all(
                """
                编辑 編輯 責任編輯 责任编辑 责编 責編 編集 校对 校對 摄影 攝影 撮影 写真 图片 圖片 图 圖 供图 视频 影片 \
                翻译 翻譯 翻訳 译者 来源 來源 出典 稿源 审核 审校 监制 時間 时间 日期 発表 公開日 更新日 浏览 点击 閱讀 分类 分類
                """, .other, false)
    }()

    private static let writers = """
        author|authors|words|text|story|reporter|writer|report|byline|text and photos|words and pictures
        autor|autoren|autorin|text und foto|interview|entrevista|reportaje|crónica|entretien|intervista|wywiad|rozhovor|verfasser|bericht|auteur|auteurs|texte|redactor|texto|textos|autores|autora|autore|testo
        testi|tekst|auteur tekst|skribent|författare|journalist|reportage|autorzy|text a foto|szerző|scriitor|kirjoittaja|teksti
        av|af|door|protokoll|írta|szöveg|riport|redacción|redação|reportagem|opracowanie|tekst i zdjęcia|tekst og foto|text och foto
        автор|авторы|автор текста|текст|тексты|корреспондент|журналист|интервью|материал подготовил|материал подготовила|автор статьи
        текст и фото|репортаж|автори|кореспондент|журналіст|журналістка
        συντάκτης|συντάκτρια|κείμενο|συγγραφέας|ρεπορτάζ|επιμέλεια κειμένου|αρθρογράφος|αρθρο του|γράφει|γράφουν|άρθρο|συνέντευξη|ανταπόκριση
        haber|yazar|yazı|metin|röportaj|muhabir|yazan|kaleme alan|hazırlayan|derleyen|söyleşi
        نویسنده|نویسندگان|نویسنده و پژوهشگر|خبرنگار|خبرنگار اعزامی|گزارش|گزارشگر|گزارشگران|گزارش از|متن|یادداشت|یادداشت مهمان|یادداشت وارده|یادداشت اختصاصی|نوشتهی|به قلم|قلم|گفتگو
        گفت و گو|گفتوگو|مصاحبه|مصاحبه کننده|مصاحبهکننده|تهیه کننده|تهیه و تنظیم|تهیه|نگارنده|نگارش|پژوهشگر|مقاله نویس|گردآوری|گردآورنده|گردآوری و تنظیم|گردآوری و ترجمه|ترجمه و گردآوری|راپورتر|گزارش دهنده
        كاتب|كاتبة|الكاتب|الكاتبة|كاتب المقال|كاتبة المقال|اسم الكاتب|متابعة|المؤلف|كتب|كتبت|بقلم|تقرير|تحرير|إعداد|اعداد|حوار|حاوره|حاورها|حاورته|حاورتها|أجرى الحوار|أجرت الحوار|أجرى المقابلة|أجرت المقابلة|نص|مراسل|مراسلة|المحرر
        راپور ورکوونکی|راپور ورکوونکې|خبر لیکونکی|لیکوال|ليکوال|لیکوونکی|ليکوونکی|ليکوونکې|لیکونکی|لیکونکې|لیکنه|ليکنه|راپور|خبریال|د خبریال|چمتو کوونکی|راپور جوړوونکی
        از|تحریر|تحریر و تحقیق|تحقیق و تحریر|رپورٹ|رپورٹر|مصنف|مصنفہ|قلمکار|کالم نگار|نامہ نگار|نمائندہ|نمائندہ خصوصی|اسٹاف رپورٹر|سٹاف رپورٹر|انٹرویو|خصوصی رپورٹ|لکھاری|کالم
        द्वारा|लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|पत्रकार|लेख|प्रस्तुति|लेखन|आलेख
        লেখক|প্রতিবেদক|প্রতিবেদন|লেখা|স্টাফ রিপোর্টার|글|취재|작성자|penulis|oleh|reporter|wartawan|pewarta|jurnalis|tác giả|phóng viên|bài|bài và ảnh|thực hiện
        লিখেছেন|எழுதியவர்|ஆசிரியர்|செய்தியாளர்|கட்டுரை|ලේඛකයා|සටහන|වාර්තාව|ලියන්නේ|អ្នកនិពន្ធ|អត្ថបទ|អត្ថបទដោយ|ដោយ|ရေးသားသူ|သတင်းထောက်|စာရေးသူ
        ጸሐፊ|ጸሃፊ|ደራሲ|አዘጋጅ|ዘጋቢ|ავტორი|ავტორები|ჟურნალისტი|հեղինակ|հեղինակներ|լրագրող|հարցազրույց|авторы|мақала авторы|тілші|дайындаған|кабарчы|даярдаган
        muallif|mualliflar|муаллиф|муаллифлар|муаллифон|muxbir|хабарнигор|мухбир|нависанда|tayyorladi|نووسین|نووسینی|نووسەر|ئامادەکردنی|پەیامنێر|ڕاپۆرت|راپۆرت
        nivîskar|amadekar|nûçegihan|müəllif|müəllifi|mwandishi|mwandishi wetu|qore|qoraa|qoraaga|wariye|waxaa qoray|w q|marubuci|mai rahoto
        autori|shkruan|piše|napisao|napisala|пише|написао|написала|аутор|ауторка|autorius|autorė|autors|kirjutas|höfundur|blaðamaður|avtor|avtorica|రచయిత|ലേഖകൻ|ലേഖിക|ಲೇಖಕರು|ਲੇਖਕ|લેખક|ໂດຍ|зохиогч|сурвалжлагч
        ผู้เขียน|เขียนโดย|โดย|เรื่อง|เรื่องและภาพ|ผู้สื่อข่าว|מאת|כתב|כתבת|כתבה|כותב|כותבת|ראיין|ראיינה|תחקיר
        """

    private static let writing = """
        by|written by|posted by|reported by|compiled by|writing by|reported and written by|reporting by|story by|words by|text by|a cura di|geschrieben von|verfasst von|écrit par|publié par|escrito por
        publicado por|scritto da|pubblicato da|skrevet av|skrevet af|skriven av|opublikowane przez
        texte de|texte par|propos recueillis par|recueilli par|par notre correspondant|par notre correspondante|par notre envoyé spécial|par notre envoyée spéciale|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|texto de|texto por|textos de|reportagem de|redactado por|testo di
        testi di|geschreven door|door onze verslaggever|door onze correspondent|door redacteur|onze verslaggever|tekst av|text av
        tekst af|scris de|publicat de|un articol de|kirjoittanut|מאת|โดย|theo|bài và ảnh|oprac|ein bericht von|ein beitrag von|es berichtet
        analysis by|opinion by|a column by|column by|commentary by|essay by|an essay by|review by|exclusive by|interview by|as told to
        words and pictures by|words and photographs by|photographs and words by|photos and words by|text and photos by
        ein kommentar von|ein gastbeitrag von|gastbeitrag von|ein gastkommentar von|gastkommentar von
        leserbrief von|ein leserbrief von|eine analyse von|eine glosse von|von unserer korrespondentin|von unserem korrespondenten|von unserer redakteurin|von unserem redakteur
        von unserer mitarbeiterin|von unserem mitarbeiter|von unserer reporterin|von unserem reporter|eine kolumne von|ein interview von|eine reportage von|ein essay von
        tribune par|une tribune de|un reportage de|un reportage d|une enquête de|une enquête d|un entretien de|une chronique de|entretien réalisé par
        interview réalisée par|entretien conduit par
        una entrevista de|un reportaje de|una crónica de|intervista di|un intervista di|un articolo di|interview door
        een interview door|van onze correspondent|onze correspondent|onze correspondente|rozhovor vedl|rozhovor vedla|ptal se|ptala se
        rozmowę przeprowadził|rozmowę przeprowadziła|интервью взял|интервью взяла|เขียนโดย|เรื่องโดย|รายงานโดย
        γράφει ο|γράφει η|γράφουν οι|του συντάκτη|αναρτήθηκε από|αναρτήθηκε απο|δημοσιεύτηκε από|δημοσιεύθηκε από|από τον|από την|από τους
        συνέντευξη στον|συνέντευξη στην|συνέντευξη στη|συντάχθηκε από
        نوشته شده توسط|نوشته شده به وسیله|ارسال شده توسط|ارسال توسط|منتشر شده توسط|فرستنده|توسط|به قلم|گزارش از|یادداشتی از|گزارشی از|مقالهای از|نوشتهای از|گفتوگو از|گفتگو از|مصاحبه از
        بقلم|بواسطة|نشر بواسطة|كتب بواسطة|أضيف بواسطة|د لیکوال|از قلم|منجانب|لکھا از
        द्वारा लिखित|yazan|haberi hazırlayan|kaleme alan|gönderen|ditulis oleh|dibuat oleh|oleh|penulis|được viết bởi
        """

    private static let verbs = """
        беседовал|беседовала|беседовали|подготовил|подготовила|подготовили|записал|записала|опубликовал|написал|написала
        розмовляв|розмовляла|підготував|підготувала|napisał|napisała|opracował|opracowała|rozmawiał|rozmawiała|napsal|napsala
        připravil|připravila|беседу вела|беседу вёл|подготовлено|корреспондент|кореспондент|كتب|كتبت|كتبه|كتبها|أعده|أعدته|حاوره|حاورها|تحریر|لیکونکی|نوشته|نوشته ی
        """

    private static let others = """
        photo|photos|photography|picture|pictures|image|images|video|editor|editors|edited|illustration|illustrations|translation|source
        sources|category|categories|date|views|tags|comments|camera|foto|fotos|bild|bilder|quelle|redaktion|illustrationen|photographe|crédit
        crédits|traduction|fotografía|fotografie|traducción|zdjęcia|źródło|kategorie|kategoria|redaktor|fotograf
        фото|фотограф|фотографии|видео|редактор|перевод|источник|рубрика|рубрики|просмотров|просмотры|дата|иллюстрации|теги|метки|оператор
        φωτογραφία|φωτογραφίες|φωτό|φωτο|πηγή|κατηγορία|μετάφραση|επιμέλεια|ημερομηνία|ημερομηνία δημοσίευσης|βίντεο|ετικέτες
        fotoğraf|fotoğraflar|kaynak|editör|çeviri|çeviren|tercüme|kategori|kamera|okunma|tarih|görüntülenme|görsel|etiketler|güncelleme|zaman
        عکس|عکاس|عکس از|تصویر|تصاویر|تصویربردار|ویرایش|ویراستار|ویرایشگر|سردبیر|دبیر|ترجمه|مترجم|برگردان|منبع|تاریخ|تاریخ انتشار|بازدید
        تعداد بازدید|کد خبر|شناسه خبر|دسته|دسته بندی|دستهبندی|موضوع|برچسب|برچسبها|فیلم|ساعت|زمان|نظرات
        تصوير|تقديم|إخراج|مونتاج|صورة|الصورة|صور|عدسة|ترجمة|المصدر|مصدر|التاريخ|تاريخ|القراءات|المشاهدات|مشاهدات|التصنيف|القسم|تصنيف|تدقيق|رسم|رسوم|الوسوم
        انځور|انځورونه|ژباړه|ژباړن|سرچینه|نېټه|کتونکي|فوٹو|فوٹوز|تصویر|ترجمہ|ماخذ|تاریخ اشاعت|زمرہ|ایڈیٹر|مدیر|ویڈیو
        फोटो|फ़ोटो|छायाचित्र|तस्वीर|अनुवाद|स्रोत|साभार|संपादक|सम्पादक|संपादन|श्रेणी|प्रकाशित|अपडेट|अपडेटेड|वीडियो|दिनांक|ছবি|사진|편집|영상
        সম্পাদনা|সূত্র|ট্যাগ|태그|ảnh|biên tập|nguồn|từ khóa|ภาพ|บรรณาธิการ|แท็ก|צילום|עריכה|תגיות|kuva|kuvat|toimitus|kép|képek
        fotó|szerkesztő|forrás|címkék|editare|sursa|etichete|štítky|tagi|taggar|emner|avainsanat|schlagworte|stichworte|mots clés
        переклад|переклала|переклав|překlad|preklad|vertaling|übersetzung|traduzione|tradução|traducere|fordítás|oversettelse
        oversættelse|översättning|käännös|превод|prevod|prijevod|penerjemah|alih bahasa|sumber|dịch|وەرگێڕان|وەرگێڕانی|وەرگێڕ|سەرچاوە|แปล|번역|অনুবাদ|תרגום|tafsiri|ትርጉም
        etiquetas|tag|trefwoorden|ټګونه|ایډیټر|سمونچار|ٹیگز|टैग|edição|edizione|revisione|redigering|bewerking
        """

    private static let otherwise = """
        photo by|photos by|photography by|pictures by|images by|edited by|translated by|illustrated by|illustration by|illustrations by
        video by|reviewed by|foto von|fotos von|bild von|photo de|photo par|foto de|foto di|foto av|foto af|foto door|editado por
        edição de|editing by|additional reporting by|editor|عکس از|عکسها از|ترجمه از|تصویر از
        translation by|traduit de|traduit par|traducido por|traduzido por|übersetzt von|vertaald door
        oversatt av|oversat af|przełożył|przełożyła|перевёл|перевела|çeviren|tercüme eden|برگردان از|ترجمه شده توسط
        نوشته شده در|ارسال شده در|منتشر شده در|تم نشره في|نشر في|редактировал|фотографии автора|मूल लेख
        """
}
