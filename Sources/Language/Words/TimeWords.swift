/// Words beside the numbers of a date or time.
enum TimeWords {
    static let marks: [(String, Sense.Roles)] = [
        // Small words inside a date, and before it.
        (
            "de del d of the den der di do da el le la les am em on in the il dne dnia na u a i y et en på pe the ngày ngay วันที่ ที่ od kl dated د په در به في يوم مورخ روز برابر با بتاریخ تاریخ من ל ב ان um ja das de la yang ቀን",
            .filler
        ),
        (
            "year yil jaar år ár г год года годa году гг р рік року roku rok r leta godine god g m metų metu gada gads",
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
        ("st nd rd th er re e ère º ª o a ος η ης ου го ого й я е ое eme ème. ste de inci ve", .ordinal),
        ("ماه میاشت میاشتې لمریز", .filler),
        // Announcing a time.
        (
            "at um om à às ás alle ore hora horas las los kl klo klokken kello godz godzina o v ve u в о об у g vid lúc saat pukul jam ob ساعت الساعة بجه بجې ساعات στις på في hrs",
            .timeLead
        ),
        ("h hr hs uhr uur ч час часа год 時 时 點 点 시 hod giờ gio น óra ω ώρα بجے بجې", .hourMark),
        ("min m 分 분 мин хв phút دقیقه دقيقة", .minuteMark), ("s sec 秒 초 с сек", .secondMark),
        // Halves of the day.
        ("am a_m a πμ π_μ 上午 上_午 午_前 오전 ص ق_ظ ق_ـظ صباحا صباحاً صبح سهار قبل_ازظهر قبل_از sa sabah öö", .morning),
        ("قبلازظهر बजे_सुबह পূর্বাহ্ণ 早_上 凌_晨", .morning),
        (
            "pm p_m p μμ μ_μ 下_午 午_後 오후 م ب_ظ مساء مساءً عصر شب بعدازظهر بعد_ازظهر بعد_از بعد‌ازظهر ظهر ماسپښین غرمه ماښام ch chiều 晚_上 中_午 غ_م",
            .afternoon
        ),
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
}
