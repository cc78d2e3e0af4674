import Language
import Model
import Testing

struct RelativeDateTests {
    @Test(
        arguments: [
            ("en", 270, "2 hours ago", "2026-11-22T12:30+04:30 relative"),
            ("en", 0, "Posted yesterday at 10:02 by", "2026-11-21T10:02 day-word"),
            ("de", 0, "vor 3 Stunden", "2026-11-22T07:00Z relative"),
            ("fa", 0, "۳ ساعت پیش", "2026-11-22T07:00Z relative"),
            ("fa", 0, "امروز", "2026-11-22 day-word"),
            ("fr", 0, "il y a 3 heures", "2026-11-22T07:00Z relative"),
            ("es", 0, "hace 3 días", "2026-11-19 relative"),
            ("ja", 0, "3日前", "2026-11-19 relative"),
            ("zh", 0, "3小时前", "2026-11-22T07:00Z relative"),
            ("ko", 0, "3시간 전", "2026-11-22T07:00Z relative"),
            ("ar", 0, "منذ 3 ساعات", "2026-11-22T07:00Z relative"),
            ("ar", 0, "منذ يومين", "2026-11-20 relative"), ("ar", 0, "قبل ساعتين", "2026-11-22T08:00Z relative"),
            ("he", 0, "לפני שעתיים", "2026-11-22T08:00Z relative"),
            ("ru", 0, "3 часа назад", "2026-11-22T07:00Z relative"),
            ("en", 0, "an hour ago", "2026-11-22T09:00Z relative"),
            ("en", 0, "5d ago", "2026-11-17 relative"), ("en", 0, "3w ago", "2026-11-01 relative"),
            ("en", 0, "12m ago", "2026-11-22T09:48Z relative"), ("en", 0, "two days ago", "2026-11-20 relative"),
            ("en", 0, "half an hour ago", "2026-11-22T09:30Z relative"), ("en", 0, "just now", "2026-11-22 day-word"),
            ("en", 0, "a few hours ago", "2026-11-22T07:00Z relative"), ("en", 0, "a few days ago", ""),
            ("en", 0, "2 days, 3 hours ago", "2026-11-20T07:00Z relative"),
            ("en", 0, "1 year and 2 months ago", "2025-09-22 relative"),
            ("de", 0, "vor 2 Tagen und 3 Stunden", "2026-11-20T07:00Z relative"),
            ("fr", 0, "il y a une heure", "2026-11-22T09:00Z relative"),
            ("fa", 0, "دو روز پیش", "2026-11-20 relative"), ("fa", 0, "سه ساعت قبل", "2026-11-22T07:00Z relative"),
            ("fa", 0, "۲ روز و ۳ ساعت پیش", "2026-11-20T07:00Z relative"),
            ("fa", 0, "نیم ساعت پیش", "2026-11-22T09:30Z relative"),
            ("fa", 0, "چند ساعت پیش", "2026-11-22T07:00Z relative"), ("fa", 0, "لحظاتی پیش", "2026-11-22 day-word"),
            ("fa", 0, "ساعتی پیش", "2026-11-22T09:00Z relative"),
            ("fa", 0, "امروز: شنبه ۱۰ آذر ۱۴۰۳", "2024-11-30 solar"),
            ("ps", 0, "۳ ورځې مخکې", "2026-11-19 relative"),
            ("ps", 0, "دوه ساعتونه پخوا", "2026-11-22T08:00Z relative"),
            ("ar", 0, "منذ ساعة", "2026-11-22T09:00Z relative"), ("ar", 0, "قبل ساعة", "2026-11-22T09:00Z relative"),
            ("ar", 0, "منذ يوم", "2026-11-21 relative"), ("ar", 0, "منذ أسبوع واحد", "2026-11-15 relative"),
            ("ar", 0, "منذ 15 يوماً", "2026-11-07 relative"), ("ar", 0, "قبل ثلاثة أيام", "2026-11-19 relative"),
            ("ar", 0, "منذ عام 2015", ""), ("ar", 0, "قبل يوم الجمعة", ""),
            ("ru", 0, "час назад", "2026-11-22T09:00Z relative"), ("ru", 0, "неделю назад", "2026-11-15 relative"),
            ("ru", 0, "день назад", "2026-11-21 relative"),
            ("th", 0, "3 ชั่วโมงที่แล้ว", "2026-11-22T07:00Z relative"),
            ("th", 0, "3 วันที่แล้ว", "2026-11-19 relative"),
            ("uz", 0, "3 soat oldin", "2026-11-22T07:00Z relative"),
            ("uz", 0, "2 kun avval", "2026-11-20 relative"),
            ("uz", 0, "3 соат олдин", "2026-11-22T07:00Z relative"),
            ("tg", 0, "3 соат пеш", "2026-11-22T07:00Z relative"),
            ("tg", 0, "2 рӯз пеш", "2026-11-20 relative"),
            ("uz", 0, "Бугун", "2026-11-22 day-word"),
            ("uz", 0, "bugun, 09:20", "2026-11-22T09:20 day-word"),
            ("uz", 0, "kecha", "2026-11-21 day-word"),
            ("uz", 0, "Kecha, 14:20", "2026-11-21T14:20 day-word"),
            ("tg", 0, "дирӯз, 14:20", "2026-11-21T14:20 day-word"),
            ("tg", 0, "имрӯз, 09:20", "2026-11-22T09:20 day-word"),
            ("ckb", 0, "٣ کاتژمێر لەمەوبەر", "2026-11-22T07:00Z relative"),
            ("ckb", 0, "٢ ڕۆژ لەمەوبەر", "2026-11-20 relative"),
            ("ku", 0, "3 saet berê", "2026-11-22T07:00Z relative"),
            ("ku", 0, "2 roj berê", "2026-11-20 relative"),
            ("ku", 0, "îro", "2026-11-22 day-word"),
            ("ku", 0, "duh, 14:20", "2026-11-21T14:20 day-word"),
        ] as [(String, Int, String, String)])
    func countsFromNow(language: String, offset: Int, text: String, expected: String) {
        #expect(found(text, language: language, offset: offset) == expected)
    }

    @Test(
        arguments: [
            ("de", "Lesen Sie hier mehr", ""), ("nl", "klik hier", ""), ("", "hier klicken", ""),
            ("it", "ma non troppo", ""), ("fr", "publié hier", "2026-11-21 day-word"),
            ("hu", "ma reggel", "2026-11-22 day-word"), ("en", "duh, 14:20", ""),
        ])
    func takesAWordForADayOnlyInItsLanguage(language: String, text: String, expected: String) {
        #expect(found(text, language: language, offset: 0) == expected)
    }

    @Test func takesTodayFromTheZoneOfTheSource() {
        let late = noon + .seconds(12 * 3600)
        #expect(DateReader(offset: 0, now: late).find(in: "today").map(\.date.day) == [Day(2026, 11, 22)])
        #expect(DateReader(offset: 270, now: late).find(in: "today").map(\.date.day) == [Day(2026, 11, 23)])
    }
}
