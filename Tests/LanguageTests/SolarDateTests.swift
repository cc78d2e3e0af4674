import Language
import Model
import Testing

struct SolarDateTests {
    @Test(
        arguments: [
            ("fa", "۱۹ دی ۱۳۹۳", "2015-01-09 solar"),
            ("fa", "جمعه ۱۹ دی‌ماه ۱۳۹۳ ساعت ۱۰:۰۲", "2015-01-09T10:02 solar"),
            ("fa", "۰۸:۵۶ بعدازظهر ۱۹ دی ۱۳۹۳", "2015-01-09T20:56 solar"),
            ("fa", "۱۳۹۳/۱۰/۱۹ - ۱۰:۰۲", "2015-01-09T10:02 solar-numeric"),
            ("fa", "۱۳۹۳/۱۰/۱۹ ۱۰:۰۲ ق.ظ", "2015-01-09T10:02 solar-numeric"),
            ("fa", "تاریخ انتشار: ۱۹ / ۱۰ / ۱۳۹۳", ""),
            ("fa-AF", "جمعه، ۱۹ جدی ۱۳۹۳ خورشیدی", "2015-01-09 solar"),
            ("fa-AF", "جمعه ۱۹ جدی ۱۳۹۳ برابر با ۹ جنوری ۲۰۱۵", "2015-01-09 solar+gregorian"),
            ("fa-AF", "۱۹ جدی ۱۳۹۳ - ۱۸ ربیع‌الاول ۱۴۳۶ - 9 January 2015", "2015-01-09 solar+gregorian+lunar"),
            ("fa-AF", "۲۰ جدی ۱۳۹۳ / 9 January 2015", "2015-01-09 gregorian-over-solar"),
            ("fa", "۱۸ ربیع‌الاول ۱۴۳۶", ""),
            ("ar", "18 ربيع الأول 1436 هـ الموافق 9 يناير 2015", "2015-01-09 name+lunar"),
            ("ps", "د ۱۳۹۳ کال د مرغومي ۱۹", "2015-01-09 solar"),
            ("ps", "د ۱۳۹۳ د مرغومي ۱۹", "2015-01-09 solar"),
            ("fa", "۹ ژانویه ۲۰۱۵", "2015-01-09 name"),
            ("fa", "شنبه 20 دي 1393", "2015-01-10 solar"),
            ("fa", "جمعه نوزدهم دی ۱۳۹۳ساعت ۲۳:۱۲ توسط نسیم", "2015-01-09T23:12 solar"),
            ("fa", "سه‌شنبه بیست و سوم دی ماه ۱۳۹۳", "2015-01-13 solar"), ("fa", "سی‌ام دی ۱۳۹۳", "2015-01-20 solar"),
            ("fa", "سال اول و دوم مدرسه", ""),
            ("fa", "۲۸ اسفند ۰۲ - ۱۴:۲۵", "2024-03-18T14:25 solar"), ("fa", "در ۱۲ تیر ۲۰ نفر آمدند", ""),
            ("fa", "۱۲ تیر ۱۴:۲۵", ""),
            ("fa-AF", "۲۸ حوت ۱۴۰۲ - ۲:۲۵ بعد از ظهر", "2024-03-18T14:25 solar"),
            ("ar", "١٤٣٦/٣/١٨", ""),
            ("en", "1393-10-19", ""),
        ] as [(String, String, String)])
    func findsSolarHijriDates(language: String, text: String, expected: String) {
        #expect(found(text, language: language) == expected)
    }

    @Test(arguments: [
        ("1393-10-19T14:30:00+03:30", "2015-01-09T14:30:00+03:30"), ("1393-10-19T10:00:00Z", "2015-01-09T10:00:00Z"),
        ("1393-10-19T14:30:00+02:00", ""), ("1393-10-19", ""), ("1436-03-18T10:00:00Z", ""),
        ("1330-10-19T10:00:00Z", ""), ("2015-01-09T14:30:00+03:30", "2015-01-09T14:30:00+03:30"),
    ])
    func readsSolarYearsThatAPageStatesInAnyLanguage(text: String, expected: String) {
        #expect(DateReader(language: "en", now: noon).readStated(text)?.date.description ?? "" == expected)
    }

    @Test(arguments: [
        (1300, 1, 1, "1921-03-21"), (1393, 10, 19, "2015-01-09"), (1399, 12, 30, "2021-03-20"),
        (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"), (1, 1, 1, "0622-03-22"),
    ])
    func convertsBothWays(year: Int, month: Int, day: Int, gregorian: String) throws {
        let solar = try #require(SolarHijri(year, month, day))
        #expect(solar.gregorian.description == gregorian)
        #expect(SolarHijri(solar.gregorian) == solar)
    }

    @Test func goesThroughEveryDayOfFiveCenturies() throws {
        let start = try #require(Day(1600, 1, 1)).daysSinceEpoch
        var last = try #require(SolarHijri(Day(daysSinceEpoch: start - 1)))
        for days in start..<start + 182_621 {
            let solar = try #require(SolarHijri(Day(daysSinceEpoch: days)))
            #expect(solar.gregorian.daysSinceEpoch == days)
            let isNext = solar.day == last.day + 1 && solar.month == last.month
            #expect(isNext || (solar.day == 1 && last.day == SolarHijri.length(of: last.month, in: last.year)))
            last = solar
        }
    }

    @Test func refusesDaysThatAreNot() {
        #expect(SolarHijri(1402, 12, 30) == nil)
        #expect(SolarHijri(1393, 7, 31) == nil)
        #expect(SolarHijri(0, 1, 1) == nil)
        #expect(SolarHijri(4000, 1, 1) == nil)
        #expect(DateReader(language: "fa", now: noon).find(in: "۳۱ مهر ۱۳۹۳ و ۱۳۹۳/۱۳/۰۱").isEmpty)
    }
}
