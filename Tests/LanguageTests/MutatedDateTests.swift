import Language
import Model
import Support
import Testing

/// Dates that are spoiled from a seed.
struct MutatedDateTests {
    private static let dates = [
        "Friday, January 9, 2015 10:02 am EST; 3 hours ago, yesterday 14:00", "2015-01-09T10:02:03.5+04:30 2015/1/9",
        "جمعه ۱۹ جدی ۱۳۹۳ ساعت ۱۰:۰۲ - 18 ربیع‌الاول ۱۴۳۶ | ۱۳۹۳/۱۰/۱۹", "د مارچ ۹مه ۲۰۱۵، لمریز کال د کب ۱۸",
        "2015年1月9日（金）午後3時 民國104年1月9日 令和元年五月一日", "9 янв. 2015 г. в 10:02, 2 часа назад", "12 มี.ค. 2567 10:45 น.",
        "الجمعة 9 يناير/كانون الثاني 2015", "1420797720 1420797720000 09.01.15 20150109",
    ]

    @Test(arguments: ["", "en-us", "fa", "ps", "ja", "th", "ne", "am"])
    func readsSpoiledDatesTheSameTwice(language: String) {
        let reader = DateReader(language: language.isEmpty ? nil : language, offset: 270, now: noon)
        for text in Mutator.texts(450, from: Self.dates) {
            let found = reader.find(in: text, yearless: true)
            #expect(reader.find(in: text, yearless: true) == found)
            #expect(found.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.utf8.count })
            #expect(reader.readWhole(text) == reader.readWhole(text))
        }
    }
}
