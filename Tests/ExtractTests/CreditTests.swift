import Model
import Testing

@testable import Extract

/// Words for roles in many languages, on lines of our own.
@Suite struct CreditTests {
    private func writers(_ text: String, isChinese: Bool = false, language: String? = nil) -> [String] {
        AuthorCleaner(siteKeys: [], isChinese: isChinese, local: .of(language)).names(in: text).map(\.name)
    }

    @Test(arguments: [
        ("نویسنده: مهری آزاده", "مهری آزاده"), ("نويسنده : مهري آزاده", "مهري آزاده"),
        ("گزارش: کاوه سپهر", "کاوه سپهر"),
        ("نوشته شده توسط مهری آزاده", "مهری آزاده"), ("گفت‌وگو: مهری آزاده", "مهری آزاده"),
        ("ارسال شده در سه‌شنبه ۵ دی ۱۳۹۶ ساعت ۲۱:۰۵ توسط نسیم", "نسیم"), ("گزارشگر: فرید نورستانی", "فرید نورستانی"),
        ("لیکوال: زلمی څرگند", "زلمی څرگند"), ("كتب: سامر الحلو", "سامر الحلو"), ("كتب سامر الحلو", "سامر الحلو"),
        ("14 آذار 2016 | بقلم ندى الحلو | القراءات: 88", "ندى الحلو"), ("إعداد: ندى الحلو", "ندى الحلو"),
        ("تحریر: شاہد انور", "شاہد انور"), ("رپورٹ: شاہد انور", "شاہد انور"), ("लेखक: मीना पाठक", "मीना पाठक"),
        ("मीना पाठक द्वारा", "मीना पाठक"), ("Haber: Okan Tezel", "Okan Tezel"), ("Yazar: Okan Tezel", "Okan Tezel"),
        ("Автор: Вера Лосева", "Вера Лосева"), ("Беседовал Павел Ким", "Павел Ким"),
        ("Текст: Вера Лосева", "Вера Лосева"),
        ("Κείμενο: Λίνα Ράπτη", "Λίνα Ράπτη"), ("Του Θωμά Ράπτη", "Θωμά Ράπτη"), ("Αναρτήθηκε από Λίνα", "Λίνα"),
        ("記者王小明／台北報導", "王小明"), ("本报记者 三木林", "三木林"), ("文：林一平", "林一平"), ("投稿者：つばめ", "つばめ"),
        ("山田一郎記者", "山田一郎"), ("김하나 기자", "김하나"), ("Autor: Ewa Lis | Zdjęcia: Jan Kos", "Ewa Lis"),
        ("Text: Ada Brook Photo: Tom Reed", "Ada Brook"), ("Autor: nocny_ptak", "nocny_ptak"),
        ("نویسنده: مهری آزاده یکشنبه ۴ دی ۱۳۹۶", "مهری آزاده"), ("Text: Ada Brook December 4, 2017", "Ada Brook"),
        ("Saltmouth – Ada Brook", "Ada Brook"), ("Ada - Harbour writer", "Ada"),
        ("سالت‌ماوث - مهری آزاده", "مهری آزاده"), ("مهری آزاده | عکس: کاوه سپهر", "مهری آزاده"),
        ("مهری آزاده، خبرنگار در بدخشان", "مهری آزاده"), ("گردآوری: مهری آزاده", "مهری آزاده"),
        ("Írta: Kis Anna", "Kis Anna"), ("Geschreven door Anna Kuyper", "Anna Kuyper"),
        ("Av: Karin Holm", "Karin Holm"),
        ("Propos recueillis par Anne Morel", "Anne Morel"), ("Scris de Ana Luca", "Ana Luca"),
        ("Texto de Ana Lobo", "Ana Lobo"), ("Napsala Eva Dvorská", "Eva Dvorská"), ("oprac. Ewa Lis", "Ewa Lis"),
        ("Door onze verslaggever Anna Kuyper", "Anna Kuyper"), ("Penulis Dewi Sari | Editor Budi Jaya", "Dewi Sari"),
        ("מאת: יעל גל", "יעל גל"), ("โดย สุดา ทองดี", "สุดา ทองดี"), ("Bài và ảnh: Lê Hà", "Lê Hà"),
        ("글·사진 김하나 기자", "김하나"), ("文・高瀬美咲", "高瀬美咲"), ("高瀬 美咲（浜辺支局）", "高瀬 美咲"),
        ("港湾日报记者林晓岚报道", "林晓岚"), ("Autor: Ewa Lis Tagi: prom", "Ewa Lis"),
        ("Беседовала Вера Лосева Опубликовано: 9 марта 2025", "Вера Лосева"),
        ("Von Ada Brook, Saltmouth", "Ada Brook"), ("EFE / Villarcal", "EFE"),
        ("Вера Лосева, специально для «Вестника»", "Вера Лосева"), ("Корреспондент Вера Лосева", "Вера Лосева"),
        ("گروه جامعه: مهری آزاده", "مهری آزاده"), ("سرویس اجتماعی - مهری آزاده", "مهری آزاده"),
        ("د ګلالۍ ساپۍ لیکنه", "ګلالۍ ساپۍ"), ("김하나 선임기자", "김하나"), ("文＝高瀬美咲", "高瀬美咲"),
        ("ავტორი: ნინო გელა", "ნინო გელა"), ("Հեղինակ՝ Անի Մելիք", "Անի Մելիք"),
        ("Muallif: Dilnoza Karim", "Dilnoza Karim"),
        ("Муаллиф: Нигина Шариф", "Нигина Шариф"), ("نووسینی: ژیان ڕەشید", "ژیان ڕەشید"),
        ("எழுதியவர்: கயல் முருகன்", "கயல் முருகன்"),
        ("كتب- سامر الحلو:", "سامر الحلو"), ("مهری آزاده دوشنبه", "مهری آزاده"), ("ګلالۍ ساپۍ د", "ګلالۍ ساپۍ"),
        ("علي جمعة", "علي جمعة"), ("W/Q: Hodan Cali", "Hodan Cali"), ("Ada Brook …", "Ada Brook"),
        ("အောင်ကျော်မင်း", "အောင်ကျော်မင်း"),
        ("Par notre correspondante Anne Morel", "Anne Morel"), ("Protokoll: Ada Brook", "Ada Brook"),
        ("Opinion by Ada Brook", "Ada Brook"), ("Ein Gastbeitrag von Ada Brook", "Ada Brook"),
        ("Un reportage d’Anne Morel", "Anne Morel"), ("Una entrevista de Ana Lobo", "Ana Lobo"),
        ("Rozhovor vedla Eva Dvorská", "Eva Dvorská"), ("Συνέντευξη στη Λίνα Ράπτη", "Λίνα Ράπτη"),
        ("مصاحبه‌کننده: مهری آزاده", "مهری آزاده"), ("حاورته: ندى الحلو", "ندى الحلو"),
        ("تحریر و تحقیق: شاہد انور", "شاہد انور"), ("ראיינה: יעל גל", "יעל גל"), ("เขียนโดย สุดา ทองดี", "สุดา ทองดี"),
        ("文・写真 高瀬美咲", "高瀬美咲"), ("聞き手・高瀬美咲", "高瀬美咲"), ("김하나 기자 hana@strait.test", "김하나"),
        ("حوار وتصوير: ندى الحلو", "ندى الحلو"), ("إعداد وتقديم: ندى الحلو", "ندى الحلو"),
        ("انٹرویو و تصاویر: شاہد انور", "شاہد انور"), ("Entrevista y fotos: Ana Lobo", "Ana Lobo"),
        ("Rozmawiał Jan Kos", "Jan Kos"),
        ("By April Brook", "April Brook"), ("记者 王小明 摄影报道", "王小明"), ("मीना पाठक की रिपोर्ट", "मीना पाठक"),
        ("یادداشتی از مهری آزاده", "مهری آزاده"), ("تحریر۔ شاہد انور", "شاہد انور"),
        ("تهران - ایرنا", "ایرنا"), ("Kabul – Reuters", "Reuters"),
        ("Anna Berg (Text) und Tom Reich (Fotos)", "Anna Berg"),
        ("Ada Brook (text) and Tom Reed (photos)", "Ada Brook"),
        ("Ana Lobo (texto) y Juan Pardo (fotos)", "Ana Lobo"), ("Rita Gama (texto) e João Pires (fotos)", "Rita Gama"),
        ("Anne Morel (texte) et Luc Petit (photos)", "Anne Morel"),
        ("Вера Лосева (текст), Иван Орлов (фото)", "Вера Лосева"),
        ("Anna Berg / Fotos: Tom Reich", "Anna Berg"), ("Ada Brook / Photos: Tom Reed", "Ada Brook"),
        ("Okan Tezel / Fotoğraf: Ali Demir", "Okan Tezel"), ("Вера Лосева. Фото: Иван Орлов", "Вера Лосева"),
        ("Von unserem Redaktionsmitglied Anna Berg", "Anna Berg"), ("Anna Berg aus Lissabon", "Anna Berg"),
        ("By our political correspondent Ada Brook", "Ada Brook"),
        ("From our correspondent Ada Brook in Lisbon", "Ada Brook"),
        ("Von unserem Korrespondenten Tom Reich aus Lissabon", "Tom Reich"),
        ("Par notre envoyé spécial à Lisbonne, Paul Kermadec", "Paul Kermadec"),
        ("Par notre envoyé spécial à Lisbonne Paul Kermadec", "Paul Kermadec"),
        ("De nuestra corresponsal en Lisboa, Ana Lobo", "Ana Lobo"), ("Dal nostro inviato Paolo Neri", "Paolo Neri"),
        ("От нашего корреспондента Ивана Орлова", "Ивана Орлова"), ("Вера Лосева из Лиссабона", "Вера Лосева"),
        ("✍️ مهری آزاده", "مهری آزاده"), ("شاہد انور، اسلام آباد", "شاہد انور"), ("김하나, 신안", "김하나"),
        ("Pewarta: Dewi Sari", "Dewi Sari"), ("Jurnalis: Dewi Sari", "Dewi Sari"), ("Phóng viên: Lê Hà", "Lê Hà"),
        ("الكاتبة: ندى الحلو", "ندى الحلو"), ("כותב: יעל גל", "יעל גל"),
        ("نویســنده: مهری آزاده", "مهری آزاده"), ("文｜王小明", "王小明"),
        ("Нависанда: Нигина Шариф", "Нигина Шариф"), ("نووسین: ژیان ڕەشید", "ژیان ڕەشید"),
        ("作者：艾山·吐尔逊", "艾山·吐尔逊"), ("艾山·吐尔逊", "艾山·吐尔逊"), ("김하나 논설위원", "김하나"),
        ("김하나 인턴기자", "김하나"), ("بقلم د. ندى الحلو", "ندى الحلو"),
    ]) func namesTheWriter(line: String, name: String) {
        #expect(writers(line) == [name])
    }

    @Test func whatMarkupCreditsIsNamedWithoutItsLabel() {
        let names = AuthorCleaner(siteKeys: []).names(in: "Autor/in: Ada Brook", mayBeDesk: true)
        #expect(names.map(\.name) == ["Ada Brook"])
    }

    @Test func namesSeveralWriters() {
        #expect(writers("گزارش: مهری آزاده و کاوه سپهر") == ["مهری آزاده", "کاوه سپهر"])
        #expect(writers("記者 王明 李小花", isChinese: true) == ["王明", "李小花"])
        #expect(writers("文：山田 太郎") == ["山田 太郎"])
        #expect(writers("Haber: Okan Tezel, Defne Kara") == ["Okan Tezel", "Defne Kara"])
        #expect(writers("김하나·이두리 기자") == ["김하나", "이두리"])
        #expect(writers("ندى الحلو وسامر الحلو") == ["ندى الحلو", "سامر الحلو"])
        #expect(writers("מאת יעל גל ודן הר") == ["יעל גל", "דן הר"])
        #expect(writers("Ada Brook – Reuters") == ["Ada Brook", "Reuters"])
        #expect(writers("Anne Morel avec AFP") == ["Anne Morel", "AFP"])
        #expect(writers("By Ada Brook in Saltmouth and Tom Reed in Lima") == ["Ada Brook", "Tom Reed"])
        #expect(writers("By our correspondents Ada Brook and Tom Reed") == ["Ada Brook", "Tom Reed"])
        #expect(writers("Ada Brook (text), Eva Holm (text) and Tom Reed (photos)") == ["Ada Brook", "Eva Holm"])
        #expect(writers("شاہد انور اور مریم انور") == ["شاہد انور", "مریم انور"])
    }

    @Test(arguments: [
        "Фото: Вера Лосева", "عکس: کاوه سپهر", "Photo by Tom Reed", "编辑：钱一", "摄影：王小明", "Fotoğraf: Okan Tezel",
        "ترجمه: کاوه سپهر", "گزارش خطا", "گروه اجتماعی", "تیم خبری", "فريق التحرير", "FOR IMMEDIATE RELEASE",
        "Переклад: Віра Лосєва", "本报记者, 青石岭",
        "फ़ोटो: मीना पाठक", "کد خبر: ۴۴۱۲", "ویب ڈیسک", "新規登録", "نویسنده و مهندس شهرساز است",
        "à Lisbonne", "By our correspondent",
        "منذ ساعة", "دو روز پیش", "قبل أسبوع", "۳ ورځې مخکې", "час назад",
        "Moderation: Ada Brook", "Sumber: Antara", "وەرگێڕان: ژیان ڕەشید", "संवाददाता, सुपौल", "एजेंसी, नई दिल्ली", "Tim Redaksi",
        "กองบรรณาธิการ", "অনলাইন ডেস্ক",
        "مدیر سایت", "کاربر", "مدير الموقع", "مشرف",
    ]) func namesNobodyElse(line: String) {
        #expect(writers(line).isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func aHostileTextNamesNobody() {
        #expect(writers(String(repeating: "نویسنده: ", count: 20_000)).isEmpty)
        #expect(writers(String(repeating: "by ", count: 600)).isEmpty)
    }

    @Test func aNameIsReadWhereItWasEscapedTwice() { #expect(writers("Ada O&#8217;Brook") == ["Ada O’Brook"]) }

    @Test(arguments: [
        ("ro", "De Ioana Luca", "Ioana Luca"), ("ur", "از شاہد انور", "شاہد انور"),
        ("fa-AF", "از مهری آزاده", "مهری آزاده"),
        ("sw", "Na Neema Juma", "Neema Juma"), ("ha", "Daga Halima Sani", "Halima Sani"),
        ("am", "በ ሰላም ግርማ", "ሰላም ግርማ"), ("am", "በሰላም ግርማ", "ሰላም ግርማ"), ("id", "Laporan Dewi Sari", "Dewi Sari"),
        ("so", "Qore Hodan Cali", "Hodan Cali"), ("bn", "লিখেছেন শারমিন আহমেদ", "শারমিন আহমেদ"),
        ("si", "ලියන්නේ නිමල් පෙරේරා", "නිමල් පෙරේරා"), ("km", "ដោយ ចាន់ សុភា", "ចាន់ សុភា"), ("my", "ရေးသားသူ ခင်ဝေ", "ခင်ဝေ"),
    ]) func aWordOpensBylinesInItsOwnLanguage(language: String, line: String, name: String) {
        #expect(writers(line, language: language) == [name])
        #expect(writers(line, language: "nl") != [name])
    }

    @Test(arguments: [
        ("kk", "Айгүл Сейіт", " және ", "Нұрлан Әбді"), ("sw", "Neema Juma", " na ", "Asha Bakari"),
        ("ka", "ნინო გელა", " და ", "ლევან ბერი"), ("hy", "Անի Մելիք", " և ", "Տիգրան Սահակ"),
        ("ne", "सीता राई", " र ", "हरि थापा"),
    ]) func aWordJoinsNamesInItsOwnLanguage(language: String, one: String, joiner: String, other: String) {
        #expect(writers(one + joiner + other, language: language) == [one, other])
        #expect(writers(one + joiner + other, language: "nl") != [one, other])
    }

    @Test func whatJoinsTheWordsOfARolePartsNoNames() {
        let line = "Jonas Petraitis, Kranto universiteto Gamtos ir kalbos fakulteto profesorius"
        #expect(writers(line, language: "lt") == writers(line))
    }

    @Test(arguments: [
        ("Okan TEZEL - Defne KARA/TUZLUKÖY, (DHA)", "Okan TEZEL;Defne KARA"),
        ("Okan TEZEL/TUZLUKÖY, (DHA) - Vapur pazartesi günü sefere başladı.", "Okan TEZEL"),
        ("TUZLUKÖY / SAZLIK (DHA) - Vapur pazartesi günü sefere başladı.", nil),
        ("Okan Tezel/Tuzluköy (DHA) - Vapur pazartesi günü sefere başladı.", nil),
        ("Okan TEZEL/TUZLUKÖY, (eski) - Vapur pazartesi günü sefere başladı.", nil),
        ("روزنامه کرانه- مهری آزاده: کشتی از دوشنبه می‌رود.", "مهری آزاده"),
        ("روزنامه کرانه- کشتی از دوشنبه می‌رود و مسافران: نه.", nil),
        ("دفتر بندر- مهری آزاده: کشتی از دوشنبه می‌رود.", nil),
    ]) func theOpeningOfAReportNamesItsWriters(text: String, names: String?) {
        let cleaner = AuthorCleaner(siteKeys: [Fold.key("روزنامه کرانه")])
        #expect(ReportOpening(cleaner: cleaner).names(in: text) == names)
    }

    @Test func aWordThatIsNoKindOfWorkMakesNoLabel() {
        #expect(Credit.all(in: "گزارش وضعیت: راه‌ها باز است").isEmpty)
        #expect(Credit.all(in: "گزارش و داستان: راه‌ها باز است").isEmpty)
    }

    @Test func anAndThatIsOnlyALetterBeginsNamesToo() {
        #expect(writers("سلمى محمد وليد الحلو") == ["سلمى محمد وليد الحلو"])
        #expect(writers("كتب: سامر وهبي") == ["سامر وهبي"])
    }

    @Test func aNameThatBeginsLikeAWordForByIsKept() {
        #expect(writers("በቀለ ግርማ", language: "am") == ["በቀለ ግርማ"])
        #expect(writers("Na Mwandishi Wetu", language: "sw").isEmpty)
    }

    @Test func numeralsThatAreWordsBelongToNames() {
        #expect(writers("三宅五郎") == ["三宅五郎"])
        #expect(writers("room 三5").isEmpty)
    }
}
