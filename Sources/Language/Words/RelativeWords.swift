/// Words of dates that count from now.
enum RelativeWords {
    static let days: [(String, Int)] = [
        (
            "today heute vandaag hoy hoje oggi aujourd azi avui idag bugun îro dzisiaj dziś dnes danes danas ma tänään täna bugün šiandien šodien",
            0
        ),
        (
            "just_now moments_ago gerade_eben только_что щойно à_l'instant لحظاتی_پیش لحظاتی_قبل لحظه‌ای_پیش منذ_لحظات قبل_لحظات منذ_قليل قبل_قليل همدا_اوس ابھی_ابھی अभी_अभी",
            0
        ),
        (
            "i_dag hari_ini hôm_nay сегодня сьогодні днес данас бүгін бугун имрӯз σήμερα اليوم امروز نن آج היום आज আজ இன்று วันนี้ 今_天 今_日 오늘 ئەمڕۆ",
            0
        ),
        (
            "yesterday gestern gisteren ayer ontem ieri hier ahir igår wczoraj včera včeraj jučer juče tegnap eilen eile dün kecha duh vakar kemarin",
            -1
        ),
        (
            "i_går hôm_qua вчера вчора јуче кеше кеча дирӯз χθες χτες أمس امس دیروز پرون گزشتہ_روز אתמול कल গতকাল நேற்று เมื่อวานนี้ เมื่อวาน 昨_天 昨_日 어제 دوێنێ",
            -1
        ),
        (
            "vorgestern eergisteren anteayer anteontem avant-hier przedwczoraj předevčírem позавчера паррӯз προχθές پریروز 前_天 一昨_日 그저께",
            -2
        ),
    ]

    /// Words for days and their parts that are other words elsewhere, with the language that means the day: "hier" is yesterday in French,
    /// here in German.
    static let homographs: [(word: String, language: String)] = [
        ("hier", "fr"), ("ma", "hu"), ("ahir", "ca"), ("eile", "et"), ("îro", "ku"),
        ("duh", "ku"), ("sore", "id"), ("sáng", "vi"), ("tối", "vi"), ("đêm", "vi"),
    ]

    static let directions: [(String, Sense.Roles)] = [
        (
            "ago temu fa nazaj geleden sitten tagasi önce lalu oldin avval ilgari berê atrás назад тому олдин аввал пеш қабл преди siden sedan prije trước бұрын",
            .agoAfter
        ),
        (
            "पहले पूर्वी आधी আগে முன்பு முன் ที่แล้ว ที่ผ่านมา 前 之_前 以_前 전 پیش قبل وړاندې دمخه مخکې پخوا لەمەوبەر لەمەوپێش پێش_ئێستا پہلے zurück az_önce ezelőtt prieš",
            .agoAfter
        ),
        (
            "vor hace há ha il_y acum fa před pred pre prije преди пре πριν منذ قبل پێش לפני prieš pirms før för cách_đây",
            .agoBefore
        ),
        (
            "a an one einer einem einen eine ein un una une um uma en ett et jedną jeden jednou один одну یک یو یوه ایک واحد واحدة bir",
            .one
        ),
        (
            "few some several couple einigen paar quelques unos unas alcuni alcune چند چندین څو بضع بضعة несколько кілька birkaç कुछ",
            .few
        ),
        ("half halben halbe media medio demi نیم نصف آدھے آدھا yarım пол", .half),
        ("and und et y e i en och og ve и та і و او اور और", .joint),
    ]

    /// Units and what says "ago" in one word, as Thai writes them: ชั่วโมงที่แล้ว.
    static let unitsAgo: [(String, TimeUnit)] = thaiUnits.flatMap { word, unit in
        ["ที่แล้ว", "ที่ผ่านมา", "ก่อน", "มาแล้ว"].map { (word + $0, unit) }
    }

    private static let thaiUnits: [(String, TimeUnit)] = [
        ("วินาที", .second), ("นาที", .minute), ("ชั่วโมง", .hour), ("วัน", .day), ("สัปดาห์", .week), ("เดือน", .month),
        ("ปี", .year),
    ]

    /// Two of a unit: `منذ يومين`, `לפני שעתיים`.
    static let duals: [(String, TimeUnit)] = [
        ("دقيقتين", .minute), ("ساعتين שעתיים", .hour), ("يومين יומיים", .day), ("أسبوعين שבועיים", .week),
        ("شهرين חודשיים", .month), ("سنتين عامين שנתיים", .year),
    ]

    /// A unit that stands for one of it, or for some: `منذ ساعة`, `قبل ساعات`, `неделю назад`, `ساعتی پیش`.
    static let singles: [(String, TimeUnit, Int)] = [
        ("دقيقة минуту хвилину minutę דקה", .minute, 1), ("دقائق دقایقی", .minute, 3),
        ("ساعة ساعتی час годину godzinę שעה", .hour, 1), ("ساعات ساعاتی", .hour, 3),
        ("يوم день יום", .day, 1), ("أسبوع неделю тиждень tydzień שבוע", .week, 1),
        ("شهر месяц місяць miesiąc חודש", .month, 1), ("سنة عام год рік rok שנה", .year, 1),
    ]

    /// Small numbers in words, of the languages whose pages print them so.
    static let counts: [(Int, String)] = [
        (2, "two zwei deux dos due dois två два две дві دو دوه dwa iki दो"),
        (3, "three drei trois tres tre três три سه درې ثلاث ثلاثة تین trzy üç तीन"),
        (4, "four vier quatre cuatro quattro quatro fyra четыре чотири چهار څلور أربع أربعة چار cztery dört चार"),
        (5, "five fünf cinq cinco cinque fem пять پنج پنځه خمس خمسة پانچ pięć beş पांच पाँच"),
        (6, "six sechs seis sei sex шесть شش شپږ ست ستة چھ altı छह"),
        (7, "seven sieben sept siete sette sete sju семь هفت اووه اوه سبع سبعة سات yedi सात"),
        (8, "eight acht huit ocho otto oito åtta восемь هشت اته ثماني ثمانية آٹھ sekiz आठ"),
        (9, "nine neun neuf nueve nove nio девять نه نهه تسع تسعة نو dokuz नौ"),
        (10, "ten zehn dix diez dieci dez tio десять ده لس عشر عشرة دس on दस"),
    ]

    static let units: [(String, TimeUnit)] = [
        (
            "second seconds sec secs s sekunde sekunden seconden segundo segundos seconde secondes secondi sekund sekundy sekunder saniye soniya сония چرکە detik giây секунд секунды секунду ثانیه ثانية ثوان δευτερόλεπτα 秒 秒_鐘 秒_钟 초",
            .second
        ),
        (
            "minute minutes min mins m minuten minuut minuto minutos minuti minut minuty minutę minuter minutter minuta minute_ dakika daqiqa deqe дақиқа خولەک menit phút минут минуты минуту мин хвилин хвилини хвилину λεπτά λεπτό دقیقه دقیقې دقيقة دقائق منٹ मिनट মিনিট นาที 分 分_鐘 分_钟 분",
            .minute
        ),
        (
            "hour hours hr hrs h stunde stunden std uur hora horas heure heures ora ore hodin hodiny hodinou hodina godzin godziny godzinę timer timme timmar time tunti tuntia saat soat saet соат jam giờ час часа часов години годин годину ώρες ώρα ساعت کاتژمێر سەعات ساعته ساعتونه ساعتو ساعة ساعات گھنٹے گھنٹہ घंटे घंटा ঘণ্টা மணி ชั่วโมง 小_时 小_時 時_間 时 時 시간 שעות",
            .hour
        ),
        (
            "day days d tag tagen tage dag dagen día días dia dias jour jours giorno giorni zile zi dní dny dni dnem dzień dana dan dage dagar päivää gün kun roj кун рӯз hari ngày день дня дней дні днів дни ημέρες μέρες روز ڕۆژ ورځې ورځ ورځو يوم يوما أيام ایام دن दिन দিন நாட்கள் วัน 天 日 일 ימים",
            .day
        ),
        (
            "week weeks w wk wks woche wochen weken semana semanas semaine semaines settimana settimane tydzień tygodnie tygodni týdny týdnů uker veckor viikkoa hafta hefte ҳафта minggu tuần неделю недели недель тиждень тижні εβδομάδες هفته هەفتە اونۍ اونیو أسبوع أسبوعا أسابيع ہفتے सप्ताह সপ্তাহ สัปดาห์ 周 週 週_間 주",
            .week
        ),
        (
            "month months mo mos monat monate monaten maand maanden mes meses mês mois mese mesi miesiąc miesiące miesięcy měsíce měsíců måneder månader kuukautta ay oy meh ой моҳ bulan tháng месяц месяца месяцев місяць місяці місяців μήνες ماه مانگ میاشتې میاشت میاشتو شهر شهرا أشهر شهور ماہ महीने মাস เดือน 个_月 個_月 か_月 ヶ_月 개월",
            .month
        ),
        (
            "year years y yr yrs jahr jahre jahren jaar año años ano anos an ans anno anni ani rok lata lat roky let år vuotta yıl yil sal йил сол tahun năm год года лет рік роки років χρόνια سال ساڵ کال کاله کلونه سنة عام عاما أعوام سنوات سال साल বছর ปี 年 년",
            .year
        ),
    ]
}
