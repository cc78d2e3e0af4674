/// The names that a language writes into dates.
struct DateNames: Sendable {
    /// January first, in the case that dates take.
    let gregorian: [String]
    /// Farvardin (Hamal, Wray) first.
    let solar: [String]
    /// Monday first.
    let weekdays: [String]
    let halves: (morning: String, afternoon: String)
    let digits: Digits.Script

    /// The names of a BCP 47 tag: the whole tag, else its language, else English.
    static func of(_ language: String) -> DateNames {
        let tag = language.lowercased().replacing("_", with: "-")
        let code = String(tag.prefix { $0 != "-" })
        return tables[tag] ?? tables[code] ?? english
    }

    private init(
        _ gregorian: String, solar: String = latinSolar, weekdays: String, halves: (String, String) = ("AM", "PM"),
        digits: Digits.Script = .latin
    ) {
        func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        (self.gregorian, self.solar, self.weekdays) = (names(gregorian), names(solar), names(weekdays))
        (self.halves, self.digits) = (halves, digits)
    }

    private static let latinSolar =
        "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand"
    private static let iranian = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
    private static let dari = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"
    private static let pashto = "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"
    private static let persianWeek = "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه"

    static let english = DateNames(
        "January February March April May June July August September October November December",
        weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

    private static let tables: [String: DateNames] = [
        "en": english, "fa": persian, "fa-af": afghan, "prs": afghan, "ps": pashtoNames, "ar": arabic,
        "de": DateNames(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        "fr": DateNames(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche"),
        "es": DateNames(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            weekdays: "lunes martes miércoles jueves viernes sábado domingo"),
        "it": DateNames(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        "pt": DateNames(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            weekdays: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        "nl": DateNames(
            "januari februari maart april mei juni juli augustus september oktober november december",
            weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        "pl": DateNames(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        "tr": DateNames(
            "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
            weekdays: "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar", halves: ("ÖÖ", "ÖS")),
        "ru": DateNames(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            weekdays: "понедельник вторник среда четверг пятница суббота воскресенье"),
        "uk": DateNames(
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            weekdays: "понеділок вівторок середа четвер пʼятниця субота неділя"),
        "ur": DateNames(
            "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر", solar: dari,
            weekdays: "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار"),
        "hi": DateNames(
            "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
            weekdays: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"),
        "zh": DateNames(
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", weekdays: "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
            halves: ("上午", "下午")),
        "ja": DateNames(
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", weekdays: "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
            halves: ("午前", "午後")),
    ]

    private static let persian = DateNames(
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر", solar: iranian,
        weekdays: persianWeek, halves: ("ق.ظ", "ب.ظ"), digits: .persian)
    private static let afghan = DateNames(
        "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر", solar: dari, weekdays: persianWeek,
        halves: ("ق.ظ", "ب.ظ"), digits: .persian)
    private static let pashtoNames = DateNames(
        "جنوري فبروري مارچ اپریل مې جون جولای اګست سپټمبر اکتوبر نومبر ډسمبر", solar: pashto,
        weekdays: "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه", halves: ("غ.م", "غ.و"), digits: .persian)
    private static let arabic = DateNames(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", solar: iranian,
        weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد", halves: ("ص", "م"), digits: .arabic)
}
