import Markup
import Testing

/// Nothing declared: the bytes alone must tell.
@Suite struct CharsetStatisticsTests {
    /// The text in a single-byte code page given as its letters from a first byte on.
    private func encode(_ text: String, _ letters: [(UInt8, String)]) -> [UInt8] {
        var codes: [Unicode.Scalar: UInt8] = [:]
        for (first, row) in letters {
            for (offset, scalar) in row.unicodeScalars.enumerated() { codes[scalar] = first &+ UInt8(offset) }
        }
        return text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : codes[$0] ?? 0x3F }
    }

    private let russian = "Совет города утвердил новый план дорожных работ на весну, сообщает пресс-служба."
    private let cyrillicRow = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
    private let koiRow = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"

    @Test func tellsTheTwoCyrillicCodePagesApart() {
        let windows = Charset.decode(encode(russian, [(0xC0, cyrillicRow)]))
        #expect(windows.name == "windows-1251")
        #expect(windows.string == russian)
        let koi = Charset.decode(encode(russian, [(0xC0, koiRow)]))
        #expect(koi.name == "KOI8-R")
        #expect(koi.string == russian)
        #expect(koi.rule == "statistics")
    }

    @Test func tellsArabicFromWestern() {
        let rows: [(UInt8, String)] = [
            (0xC1, "ءآأؤإئابةتثجحخدذرزسشصض"), (0xD8, "طظعغـفقك"), (0xE1, "ل"), (0xE3, "منهو"), (0xEC, "ىي"),
        ]
        let arabic = "أعلن المجلس البلدي عن خطة جديدة لإصلاح الطرق في المدينة خلال الربيع"
        let text = Charset.decode(encode(arabic, rows), contentType: "text/html; charset=ISO-8859-1")
        #expect(text.name == "windows-1256")
        #expect(text.string == arabic)
        let french = "Le conseil a décidé d'élargir la forêt où les élèves plantèrent des chênes l'été passé"
        let latin = Charset.decode(french.unicodeScalars.map { UInt8($0.value) })
        #expect(latin.name == "windows-1252")
        #expect(latin.string == french)
    }

    @Test func capitalsOfADeclaredCodePageStay() {
        let capitals = encode("СОВЕТ ГОРОДА УТВЕРДИЛ ПЛАН", [(0xC0, cyrillicRow)])
        #expect(Charset.decode(capitals, contentType: "text/html; charset=windows-1251").rule == "header")
    }

    @Test func tellsDoubleByteEncodingsByTheirRows() {
        let chinese: [UInt8] = [
            0xCA, 0xD0, 0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xFB, 0xB2, 0xBC, 0xD0, 0xC2, 0xB5, 0xC4, 0xB5, 0xC0, 0xC2, 0xB7,
        ]
        #expect(Charset.decode(chinese).string == "市政府宣布新的道路")
        let korean: [UInt8] = [0xBD, 0xC3, 0xC0, 0xC7, 0xC8, 0xB8, 0xB0, 0xA1, 0xBB, 0xF5, 0xB5, 0xB5, 0xB7, 0xCE]
        #expect(Charset.decode(korean).string == "시의회가새도로")
        let japanese: [UInt8] = [
            0x8E, 0x73, 0x8B, 0x63, 0x89, 0xEF, 0x82, 0xCD, 0x90, 0x56, 0x82, 0xB5, 0x82, 0xA2, 0x93, 0xB9,
        ]
        #expect(Charset.decode(japanese).string == "市議会は新しい道")
        #expect(Charset.decode(japanese).name == "Shift_JIS")
    }

    /// The letters from one to another.
    private func row(_ letters: ClosedRange<UInt32>) -> String {
        String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    }

    @Test(arguments: [nil, "text/html; charset=utf-8", "text/html; charset=iso-8859-1"])
    func tellsGreekHebrewAndThai(declared: String?) {
        let texts: [(String, String, [(UInt8, String)])] = [
            (
                "windows-1253", "Το δημοτικό συμβούλιο ενέκρινε το νέο σχέδιο για τους δρόμους της πόλης την άνοιξη",
                [(0xC1, row(0x391...0x3A1)), (0xD3, row(0x3A3...0x3CE))]
            ),
            (
                "windows-1255", "מועצת העיר אישרה תוכנית חדשה לתיקון הכבישים באביב, כך נמסר מלשכת ראש העיר",
                [(0xE0, row(0x5D0...0x5EA))]
            ),
            (
                "windows-874", "สภาเมืองอนุมัติแผนซ่อมถนนใหม่ในฤดูใบไม้ผลิ นายกเทศมนตรีกล่าวเมื่อวันจันทร์ที่ผ่านมา",
                [(0xA1, row(0xE01...0xE3A)), (0xDF, row(0xE3F...0xE5B))]
            ),
        ]
        for (name, words, rows) in texts {
            let text = Charset.decode(encode(words, rows), contentType: declared)
            #expect(text.name == name)
            #expect(text.string == words)
        }
    }
}
