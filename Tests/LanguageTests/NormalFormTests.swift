import Language
import Testing

struct NormalFormTests {
    @Test(arguments: [
        ("علي كريم", "علی کریم"), ("مي\u{200C}رود", "میرود"), ("می رود", "می رود"), ("خانۀ مدرسة", "خانه مدرسه"),
        ("کـــتاب", "کتاب"), ("مُحَمَّد", "محمد"), ("آن", "آن"), ("أحمد إلى", "احمد الی"),
        ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"),
        ("\u{FB90}\u{FBFE}\u{FB8A}", "کیژ"), ("ښوونځي", "ښوونځی"), ("۱۳۹۳ ١٤٣٦ २०१५ ２０", "1393 1436 2015 20"),
        ("«نقل» ؟", "\"نقل\" ?"),
        ("  A\u{A0}\n\tB  ", "a b"), ("Straße ΟΔΟΣ", "strasse οδοσ"), ("“It’s” – a…", "\"it's\" - a..."),
        ("ﬁne ＡＢ", "fine ab"),
        ("cafe\u{301}", "café"), ("\u{301}re\u{301}sume\u{301} z\u{301}z\u{334}", "\u{301}résumé źz\u{334}"),
        ("Soft\u{AD}hy\u{200B}phen", "softhyphen"), ("\u{202B}متن\u{202C}", "متن"), ("", ""),
        ("İstanbul ПРИВЕТ", "i\u{307}stanbul привет"), ("日本　語「引用」", "日本 語\"引用\""),
    ])
    func foldsSpellings(text: String, expected: String) { #expect(NormalForm.of(text) == expected) }

    @Test func isItsOwnNormalForm() {
        for text in ["علي‌كريم ۱۹", "“It’s” – ΟΔΟΣ…", "ﻼ ﷲ ﷼", "Å é ß"] {
            #expect(NormalForm.of(NormalForm.of(text)) == NormalForm.of(text))
        }
    }

    @Test func turnsDigitsThereAndBack() {
        #expect(Digits.ascii("۱۹ جدی ١٣٩٣, ๒๕๕๘") == "19 جدی 1393, 2558")
        #expect(Digits.persian("19/10/1393") == "۱۹/۱۰/۱۳۹۳")
        #expect(Digits.arabic("2015") == "٢٠١٥")
        #expect(Digits.value(of: "৯") == 9)
        #expect(Digits.value(of: "九") == nil)
    }
}
