import Markup
import Testing

@Suite struct CharsetPrescanTests {
    @Test(arguments: [
        ("<meta charset='windows-1256'>", "windows-1256"),
        ("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=x-sjis\">", "Shift_JIS"),
        ("<meta content='text/html; charset=\"gb2312\"' http-equiv=content-type>", "GBK"),
        ("<!-- <meta charset=big5> --><meta charset=euc-kr>", "EUC-KR"),
        ("<p title='<meta charset=big5>'><meta charset=l2>", "ISO-8859-2"),
        ("<meta charset=utf-16>", "UTF-8"),
        ("<script>if (a<b) c()</script><meta charset=koi8-r>", "KOI8-R"),
    ]) func findsWhatAMetaElementNames(html: String, name: String) {
        #expect(Charset.prescan(Array(html.utf8)) == name)
    }

    @Test(arguments: [
        "<meta charset=nonsense>", "<meta content='text/html; charset=big5'>", "<meta charset=\"big5>", "<", "<meta",
        "<!-- <meta charset=big5>", "<metacharset=big5>", "</", "<meta charset=big5",
    ]) func findsNothingInWhatIsNoDeclaration(html: String) {
        #expect(Charset.prescan(Array(html.utf8)) == nil)
    }

    @Test func knowsLabelsWithoutRegardToCaseAndSpace() {
        #expect(Charset.name(ofLabel: " \tLATIN1\n") == "windows-1252")
        #expect(Charset.name(ofLabel: "utf8") == "UTF-8")
        #expect(Charset.name(ofLabel: "") == nil)
        #expect(Charset.name(ofLabel: "utf 8") == nil)
        #expect(Charset.label(inContentType: "text/html;charset=\"Shift-JIS\"") == "Shift_JIS")
        #expect(Charset.label(inContentType: "text/html") == nil)
    }

    @Test func readsTheXMLDeclaration() {
        let feed = Array("<?xml version=\"1.0\" encoding='windows-1251' ?><rss><title>".utf8) + [0xCC, 0xE8, 0xF0]
        let text = Charset.decode(feed)
        #expect(text.rule == "xml")
        #expect(text.string.hasSuffix("<title>Мир"))
    }
}
