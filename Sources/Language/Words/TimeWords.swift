/// Words beside the numbers of a date or time.
enum TimeWords {
    static let marks: [(String, Sense.Roles)] = [
        // Small words inside a date, and before it.
        (
            "de del d of the den der di do da el le la les am em on in the il dne dnia na u a i y et en på pe the ngày ngay วันที่ ที่ od kl dated د په در به في يوم مورخ روز برابر با بتاریخ تاریخ من ל ב ان um ja das de la yang ቀን",
            .filler
        ),
        (
            "year yil yili yilda yilning yilgi йил йили йилда йилнинг йилги сол соли jaar år ár г год года годa году гг р рік року roku rok r leta godine god g m metų metu gada gads",
            .yearMark
        ),
        (
            "năm nam 年 년 年度 سال کال م ه ش هش هـ خورشيدي خورشیدی شمسی شمسي هجری هجري میلادی ميلادي للميلاد ميلادية قمری ق",
            .yearMark
        ),
        (
            "жылғы жыл ж жылдын оны он წლის წელი թ թվականի թվական ékó eko urteko ko de yılı sene il ili evi vi",
            .yearMark
        ),
        ("ዓ_ም жылы साल बि_सं वि_सं बि_स वि_स", .yearMark), ("พ_ศ พุทธศักราช", .buddhist), ("ค_ศ ปี", .yearMark),
        ("tháng thang 月 월 сарын", .monthMark),
        ("日 일 号 號 өдөр d dienos diena गते", .dayMark),
        ("ই শে লা রা ঠা ی st nd rd th er re e ère º ª o a ος η ης ου го ого й я е ое eme ème. ste de inci ve", .ordinal),
        ("ماه میاشت میاشتې لمریز", .filler),
        // Announcing a time.
        (
            "at um om à às ás alle ore hora horas las los kl klo klokken kello godz godzina o v ve u в о об у g vid lúc saat pukul jam ob ساعت الساعة بجه بجې ساعات เวลา соати στις på في hrs",
            .timeLead
        ),
        ("h hr hs uhr uur ч час часа год 時 时 點 点 시 hod giờ gio น óra ω ώρα بجے بجې बजे वाजता টা টায় টায়", .hourMark),
        ("min m 分 분 мин хв phút دقیقه دقيقة मिनट মিনিট", .minuteMark), ("s sec 秒 초 с сек", .secondMark),
        // Parts of the day.
        (
            "am a_m a πμ π_μ sa sabah öö sáng pagi ertalab эрталаб утра ранку субҳ пагоҳӣ sibê sibehê",
            .morning
        ),
        (
            "ص ق_ظ ق_ـظ صباحا فجرا صبح بامداد سحر سهار غ_م قبل_ازظهر قبل_از قبلازظهر قبل_الظهر پ_ن بەیانی پێش_نیوەڕۆ בבוקר לפנה_צ לפנה״צ",
            .morning
        ),
        (
            "सुबह बजे_सुबह प्रातः तड़के पूर्वाह्न एएम सकाळी बिहान পূর্বাহ্ণ পূর্বাহ্ন এএম সকাল সকালে ভোর ভোরে காலை ఉదయం",
            .morning
        ),
        ("上午 上_午 午_前 早_上 凌_晨 清_晨 오전 새벽 아침", .morning),
        ("noon ظهر ظهرا چاشت غرمه غرمې نیوەڕۆ دوپہر दोपहर दुपारी दिउँसो দুপুর দুপুরে siang trưa дня öğle öğlen בצהריים", .noon),
        ("中_午 正_午 정오 낮", .noon),
        (
            "pm p_m p μμ μ_μ ch chiều tối ös akşam sore petang kechqurun tushdan_keyin кечқурун вечера вечора бегоҳӣ шом êvarê",
            .afternoon
        ),
        (
            "م ب_ظ مساء عصر عصرا بعدازظهر بعد_ازظهر بعد_از بعد‌ازظهر بعد_الظهر غ_و ماسپښین ماښام مازدیګر مازیګر شام سہ_پہر د_ن ئێوارە دوای_نیوەڕۆ בערב אחה_צ אחה״צ",
            .afternoon
        ),
        (
            "शाम अपराह्न पीएम सायंकाळी संध्याकाळी बेलुका साँझ অপরাহ্ণ অপরাহ্ন পিএম বিকাল বিকেল বিকালে বিকেলে সন্ধ্যা সন্ধ্যায় সন্ধ্যায় மாலை సాయంత్రం",
            .afternoon
        ),
        ("下_午 午_後 傍_晚 오후 저녁", .afternoon),
        (
            "midnight at_night malam đêm gece ночи ночі шаб tunda şevê شب نیمه‌شب نیمه_شب شپه شپې نیمه_شپه ليلا منتصف_الليل بعد_منتصف شەو رات בלילה",
            .night
        ),
        ("रात रात्री राति রাত রাতে இரவு రాత్రి 晚_上 深_夜 半_夜 午_夜 밤", .night),
    ]

    /// Japanese reigns and the years of the Republic of China: the year before the first.
    static let eras = [
        ("明_治", 1867), ("大_正", 1911), ("昭_和", 1925), ("平_成", 1988), ("令_和", 2018), ("民_國", 1911), ("民_国", 1911),
    ]

    /// Days of the month in words, as Persian weblogs print them; tens stand before "و" and a unit.
    static let dayNumbers: [(Int, String)] = [
        (0, "و"), (1, "یکم اول"), (2, "دوم"), (3, "سوم"), (4, "چهارم"), (5, "پنجم"), (6, "ششم"), (7, "هفتم"),
        (8, "هشتم"),
        (9, "نهم"), (10, "دهم"), (11, "یازدهم"), (12, "دوازدهم"), (13, "سیزدهم"), (14, "چهاردهم"), (15, "پانزدهم"),
        (16, "شانزدهم"), (17, "هفدهم"), (18, "هجدهم هیجدهم"), (19, "نوزدهم"), (20, "بیستم بیست"), (30, "سی سی‌ام سی_ام"),
    ]

    /// Tens and units written in one word, or with "و" at the unit: `بیست‌وسوم`, `بیست وسوم`.
    static let joinedDayNumbers: [(Int, String)] = [(20, "بیست"), (30, "سی")].flatMap { tens, ten in
        dayNumbers.filter { (1..<10).contains($0.0) && tens + $0.0 < 32 }.flatMap { unit, words in
            WordList.words(of: words).map { (tens + unit, "\(ten)و\($0) \(ten)_و\($0)") }
        }
    }
}
