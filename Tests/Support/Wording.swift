import Model

/// What the pages of a language say around their articles.
struct Wording: Sendable {
    var home: String
    var sections: [String: String]
    var by: String
    var and: String
    var related: String
    var readMore: String
    var comments: String
    /// Reader and remark.
    var remarks: [(String, String)]
    var share: String
    var subscribe: String
    var caption: String
    var source: String
    var footer: String

    static func of(_ language: String) -> Wording {
        switch language {
        case "fa": persian
        case "fa-af": dari
        case "ar": arabic
        case "ps": pashto
        default: english
        }
    }

    private static let english = Wording(
        home: "Home",
        sections: [
            "world": "World", "science": "Science", "business": "Business", "europe": "Europe", "health": "Health",
            "sport": "Sport", "culture": "Culture", "local": "Northgate", "private": "Drafts",
        ],
        by: "By ", and: " and ", related: "Related stories", readMore: "Read more", comments: "Comments",
        remarks: [
            ("harbourlight", "They said the same last year and nothing came of it."),
            ("Old Tom", "My grandfather would have laughed at this, and then he would have helped."),
            ("no_name_4", "First! Also, well written."),
        ],
        share: "Share on", subscribe: "Get our evening letter by e-mail", caption: "Photo: archive",
        source: "Source", footer: "All rights reserved. Terms of use. Privacy. Contact us.")

    private static let persian = Wording(
        home: "صفحهٔ نخست",
        sections: ["society": "جامعه", "economy": "اقتصاد", "sport": "ورزش", "culture": "فرهنگ"],
        by: "نویسنده: ", and: " و ", related: "خبرهای مرتبط", readMore: "بیشتر بخوانید", comments: "نظر خوانندگان",
        remarks: [("مسافر", "خدا قوت به همهٔ آن‌ها."), ("م. ر.", "کاش خبرهای خوب بیشتر بود.")],
        share: "همرسانی در", subscribe: "عضویت در خبرنامه", caption: "عکس از بایگانی", source: "منبع",
        footer: "همهٔ حقوق این پایگاه محفوظ است.")

    private static let dari = Wording(
        home: "صفحهٔ اول",
        sections: [
            "society": "اجتماع", "afghanistan": "افغانستان", "economy": "اقتصاد", "culture": "فرهنگ", "dari": "دری",
            "english": "English",
        ],
        by: "گزارشگر: ", and: " و ", related: "مطالب مرتبط", readMore: "همچنان بخوانید", comments: "دیدگاه‌ها",
        remarks: [("وحید از مزار", "زنده باشید، گزارش خوبی بود."), ("نیلوفر", "کاش در شهر ما هم چنین شود.")],
        share: "شریک‌سازی در", subscribe: "شمولیت در خبرنامه", caption: "عکس: آرشیف", source: "منبع",
        footer: "حق نشر برای روزنامه محفوظ است.")

    private static let arabic = Wording(
        home: "الرئيسية",
        sections: ["local": "محليات", "economy": "اقتصاد", "world": "العالم", "culture": "ثقافة"],
        by: "كتب: ", and: " و ", related: "اقرأ أيضا", readMore: "للمزيد", comments: "التعليقات",
        remarks: [("قارئ", "خبر جميل نتمنى المزيد."), ("أبو سالم", "أين كانت البلدية من قبل؟")],
        share: "شارك على", subscribe: "اشترك في النشرة البريدية", caption: "صورة من الأرشيف", source: "المصدر",
        footer: "جميع الحقوق محفوظة.")

    private static let pashto = Wording(
        home: "کور پاڼه", sections: ["news": "خبرونه"], by: "لیکوال: ", and: " او ", related: "اړوند خبرونه",
        readMore: "نور ولولئ", comments: "تبصرې", remarks: [("لوستونکی", "ډېر ښه کار دی، کور مو ودان.")],
        share: "شریک یې کړئ", subscribe: "خبرلیک ته ګډون", caption: "انځور: ارشیف", source: "سرچینه",
        footer: "ټول حقونه خوندي دي.")
}
