import Markup
import Testing

/// A few words in each encoding, as bytes that glibc's iconv gave.
@Suite struct CharsetTests {
    private let persian: [UInt8] =
        Array("<title>".utf8) + [0xCE, 0xC8, 0xD1, 0xE5, 0xC7, 0xED] + Array("</title>".utf8)

    @Test func takesUTF8AsItIs() {
        let bytes = Array("<p>خبرهای تازه از کابل – наши новости 新闻</p>".utf8)
        let text = Charset.decode(bytes, contentType: "text/html; charset=iso-8859-1")
        #expect(text.utf8 == bytes)
        #expect(text.name == "UTF-8")
        #expect(text.rule == "utf8")
        #expect(text.losses == 0)
    }

    @Test(arguments: ["utf-8", "iso-8859-1"]) func aHeaderThatLiesLosesToMeta(header: String) {
        let words: [[UInt8]] = [
            [0xCE, 0xC8, 0xD1, 0xE5, 0xC7, 0xED], [0xCA, 0xC7, 0xD2, 0xE5], [0xC7, 0xD2], [0x98, 0xC7, 0xC8, 0xE1],
        ]
        let page = Array("<meta charset=\"windows-1256\"><p>".utf8) + Array(words.joined(separator: [0x20]))
        let text = Charset.decode(page, contentType: "text/html; charset=\(header)")
        #expect(text.name == "windows-1256")
        #expect(text.rule == "meta")
        #expect(text.string.contains("خبرهاي تازه از کابل"))
    }

    @Test func aHeaderThatDecodesBeatsMeta() {
        let page = Array("<meta charset=\"windows-1251\"><p>caf".utf8) + [0xE9] + Array(" society</p>".utf8)
        let text = Charset.decode(page, contentType: "text/html; charset=ISO-8859-1")
        #expect(text.name == "windows-1252")
        #expect(text.string.contains("café society"))
    }

    @Test func readsMarks() {
        let wide: [UInt8] = [0xFF, 0xFE] + Array("خبر".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Charset.decode(wide).string == "خبر")
        let big: [UInt8] = [0xFE, 0xFF] + Array("خبر".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(Charset.decode(big).name == "UTF-16BE")
        #expect(Charset.decode(big).string == "خبر")
        let marked = Charset.decode([0xEF, 0xBB, 0xBF] + Array("café".utf8), contentType: "text/html; charset=gbk")
        #expect(marked.string == "café")
        #expect(marked.rule == "bom")
    }

    @Test func readsWideTextWithoutMark() {
        let bytes = Array("<?xml version='1.0'?><rss/>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Charset.decode(bytes).name == "UTF-16LE")
        #expect(Charset.decode(bytes).string == "<?xml version='1.0'?><rss/>")
    }

    @Test func aMarkInFrontOfLegacyTextIsNoUTF8() {
        let page = [0xEF, 0xBB, 0xBF] + Array("<p>".utf8) + Array(repeatElement(persian, count: 8).joined())
        #expect(Charset.decode(page).name == "windows-1256")
    }

    @Test func replacesWhatIsDamagedAndGoesOn() {
        let page = Array(repeating: Array("خبر ".utf8), count: 20).flatMap(\.self) + [0xFF] + Array("end".utf8)
        let text = Charset.decode(page)
        #expect(text.name == "UTF-8")
        #expect(text.losses == 1)
        #expect(text.string.hasSuffix("خبر \u{FFFD}end"))
    }

    @Test func dropsNUL() {
        #expect(Charset.decode(Array("a\0b é".utf8)).string == "ab é")
        let legacy = Charset.decode([0x63, 0x00, 0xE9], contentType: "text/html; charset=latin1")
        #expect(legacy.string == "cé")
    }

    @Test func fillsHolesOfWindowsCodePagesWithControls() {
        let text = Charset.decode([0x93, 0x61, 0x94, 0x81], contentType: "text/plain; charset=iso-8859-1")
        #expect(text.string == "“a”\u{81}")
        #expect(text.losses == 0)
    }

    @Test func decodesDoubleBytesAndKeepsWhatFollowsDamage() {
        let chinese: [UInt8] = [0xD0, 0xC2, 0xCE, 0xC5]
        let page = Array("<meta charset=gb2312>".utf8) + Array(repeatElement(chinese, count: 40).joined())
        let text = Charset.decode(page + [0xFF, 0x20] + Array("end".utf8))
        #expect(text.name == "GBK")
        #expect(text.string.hasPrefix("<meta charset=gb2312>新闻新闻"))
        #expect(text.string.hasSuffix("\u{FFFD} end"))
        #expect(text.losses == 1)
    }

    @Test func readsISO2022JPWhoseBytesAreAllASCII() {
        let text = Charset.decode([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42])
        #expect(text.name == "ISO-2022-JP")
        #expect(text.string == "日本")
    }

    @Test func decodesHebrewLetterByLetter() {
        let text = Charset.decode([0xF9, 0xC8, 0xEC, 0xE5, 0xED], contentType: "text/html; charset=windows-1255")
        #expect(text.string.unicodeScalars.map(\.value) == [0x5E9, 0x5B8, 0x5DC, 0x5D5, 0x5DD])
    }

    @Test func anEmptyPageIsEmptyText() {
        #expect(Charset.decode([]).utf8.isEmpty)
        #expect(Charset.decode([0xFE]).name == "windows-1252")
    }

    private func decode(_ bytes: [UInt8], as label: String) -> DecodedText { Charset.decode(bytes, as: label) }

    /// https://encoding.spec.whatwg.org/index-big5.txt
    @Test func readsTheSymbolsOfBig5() {
        let rows: [(UInt8, UInt8, String)] = [
            (0xA1, 0x45, "‧"), (0xA1, 0x4E, "﹑"), (0xA1, 0x5A, "╴"), (0xA1, 0xC2, "¯"), (0xA1, 0xC3, "￣"),
            (0xA1, 0xC5, "ˍ"), (0xA1, 0xFE, "／"), (0xA2, 0x40, "＼"), (0xA2, 0x41, "∕"), (0xA2, 0x42, "﹨"),
            (0xA2, 0x44, "￥"), (0xA2, 0xCC, "十"), (0xA2, 0xCE, "卅"), (0xA3, 0xE1, "€"), (0xA4, 0xA4, "中"),
            (0xC6, 0xE7, "ぁ"),
        ]
        for (lead, trail, letter) in rows {
            let text = decode([0x61, lead, trail, 0xA4, 0xE5, 0x62], as: "big5")
            #expect(text.string == "a\(letter)文b")
            #expect(text.losses == 0)
        }
    }

    @Test func readsTheEuroOfChinesePages() {
        for label in ["gbk", "gb18030"] {
            let text = decode([0x31, 0x80, 0xA3, 0xA0, 0xD0, 0xC2, 0x81, 0x80], as: label)
            #expect(text.string == "1€\u{3000}新亐")
            #expect(text.losses == 0)
        }
    }

    /// A pair that does not exist is one error, and takes no letter of ASCII with it.
    @Test(arguments: [
        ("big5", [0x81, 0xA1, 0xA4, 0xA4] as [UInt8], "\u{FFFD}中"), ("big5", [0xFE, 0x3C, 0xA4, 0xA4], "\u{FFFD}<中"),
        ("gbk", [0x81, 0xFF, 0xD0, 0xC2], "\u{FFFD}新"), ("gbk", [0xFF, 0xD0, 0xC2], "\u{FFFD}新"),
        ("euc-kr", [0xC9, 0xA1, 0xB0, 0xA1], "\u{FFFD}가"), ("shift_jis", [0xFC, 0xFC, 0x88, 0xC0], "\u{FFFD}安"),
        ("shift_jis", [0xA0, 0x88, 0xC0], "\u{FFFD}安"), ("euc-jp", [0xA9, 0xA1, 0xB0, 0xC2], "\u{FFFD}安"),
        ("euc-jp", [0x8F, 0xA1, 0xA1, 0xB0, 0xC2], "\u{FFFD}安"),
        ("utf-16le", [0x00, 0xD8, 0x61, 0x00, 0x62, 0x00], "\u{FFFD}ab"),
        ("utf-16be", [0xDC, 0x00, 0x00, 0x61, 0x00, 0x62], "\u{FFFD}ab"),
    ])
    func oneErrorTakesOneCharacter(label: String, bytes: [UInt8], expected: String) {
        let text = decode(bytes, as: label)
        #expect(text.string == expected)
        #expect(text.losses == 1)
    }

    @Test(arguments: [
        ("koi8-u", [0xAE, 0xBE] as [UInt8], "ўЎ"), ("windows-1255", [0xCA], "\u{5BA}"),
        ("macintosh", [0xC6, 0xF0], "∆\u{F8FF}"), ("x-mac-cyrillic", [0xFF], "€"),
    ])
    func followsTheStandardWhereGlibcDoesNot(label: String, bytes: [UInt8], expected: String) {
        #expect(decode(bytes, as: label).string == expected)
    }
}
