import Language
import Model
import Testing

struct DateWriterTests {
    private let day = Day(2015, 1, 9)

    @Test(arguments: [
        ("en", CalendarKind.gregorian, "MMMM d, yyyy", "January 9, 2015"),
        ("fa-AF", .solarHijri, "d MMMM yyyy", "۱۹ جدی ۱۳۹۳"), ("prs", .gregorian, "d MMMM yyyy", "۹ جنوری ۲۰۱۵"),
        ("fa", .solarHijri, "EEEE d MMMM yyyy", "جمعه ۱۹ دی ۱۳۹۳"), ("fa", .solarHijri, "yyyy/MM/dd", "۱۳۹۳/۱۰/۱۹"),
        ("ps", .solarHijri, "'د' yyyy 'کال د' MMMM d", "د ۱۳۹۳ کال د مرغومی ۱۹"),
        ("ar", .gregorian, "d MMMM yyyy", "٩ يناير ٢٠١٥"), ("de", .gregorian, "d. MMMM yyyy", "9. Januar 2015"),
        ("es", .gregorian, "d 'de' MMMM 'de' yyyy", "9 de enero de 2015"),
        ("fr", .gregorian, "EEEE d MMMM y", "vendredi 9 janvier 2015"),
        ("ru", .gregorian, "d MMMM yyyy 'г.'", "9 января 2015 г."), ("zh", .gregorian, "y年MMMMd日", "2015年1月9日"),
        ("xx", .gregorian, "dd/MM/yy", "09/01/15"), ("en", .solarHijri, "d MMMM yyyy", "19 Dey 1393"),
        ("en", .lunarHijri, "yyyy-MM-dd", "2015-01-09"), ("en", .gregorian, "h 'o''clock' ''", " o'clock '"),
        ("en", .gregorian, "", ""),
    ])
    func writesByPattern(language: String, calendar: CalendarKind, pattern: String, expected: String) throws {
        let writer = DateWriter(pattern: pattern, language: language, calendar: calendar)
        #expect(writer.write(WrittenDate(try #require(day))) == expected)
    }

    @Test func leavesOutWhatTheDateDoesNotKnow() throws {
        let day = try #require(day)
        let writer = DateWriter(pattern: "d MMMM yyyy[, h:mm a][ (xxx)]")
        #expect(writer.write(WrittenDate(day)) == "9 January 2015")
        #expect(writer.write(WrittenDate(day, secondOfDay: 0)) == "9 January 2015, 12:00 AM")
        #expect(
            writer.write(WrittenDate(day, secondOfDay: 54_120, offset: 270)) == "9 January 2015, 3:02 PM (+04:30)")
        #expect(DateWriter(pattern: "HH:mm:ss").write(WrittenDate(day, secondOfDay: 3661)) == "01:01:")
        #expect(DateWriter(pattern: "[d").write(WrittenDate(day)) == "9")
    }

    @Test func takesTheDigitsItIsGiven() throws {
        let date = WrittenDate(try #require(day))
        #expect(DateWriter(pattern: "d MMMM yyyy", language: "fa", digits: .latin).write(date) == "9 ژانویه 2015")
        #expect(DateWriter(pattern: "yyyy", language: "en", digits: .persian).write(date) == "۲۰۱۵")
    }

    private static let languages = [
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru", "uk", "ur", "hi", "ar", "fa", "fa-af", "ps",
    ]

    @Test(arguments: languages + ["prs", "zh", "ja"])
    func everyHourIsReadBackByTheReader(language: String) throws {
        let day = try #require(day)
        for pattern in ["yyyy-MM-dd, h:mm a", "yyyy-MM-dd HH:mm"] {
            let writer = DateWriter(pattern: pattern, language: language)
            for hour in 0..<24 {
                let date = WrittenDate(day, secondOfDay: hour * 3600 + 1200)
                let text = writer.write(date)
                #expect(DateReader(language: language, now: noon).read(text) == date, "\(text)")
            }
        }
    }

    @Test(arguments: languages)
    func isReadBackByTheReader(language: String) throws {
        let start = try #require(Day(2014, 12, 31)).daysSinceEpoch
        for calendar in language.hasPrefix("fa") || language == "ps"
            ? [CalendarKind.gregorian, .solarHijri] : [.gregorian]
        {
            let writer = DateWriter(pattern: "EEEE d MMMM yyyy", language: language, calendar: calendar)
            for days in stride(from: start, to: start + 400, by: 3) {
                let date = WrittenDate(Day(daysSinceEpoch: days))
                let text = writer.write(date)
                #expect(DateReader(language: language, now: noon).read(text) == date, "\(text)")
            }
        }
    }
}
