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
        ] as [(String, Int, String, String)])
    func countsFromNow(language: String, offset: Int, text: String, expected: String) {
        #expect(found(text, language: language, offset: offset) == expected)
    }

    @Test(
        arguments: [
            ("de", "Lesen Sie hier mehr", ""), ("nl", "klik hier", ""), ("", "hier klicken", ""),
            ("it", "ma non troppo", ""), ("fr", "publié hier", "2026-11-21 day-word"),
            ("hu", "ma reggel", "2026-11-22 day-word"),
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
