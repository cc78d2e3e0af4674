import Markup
import Testing

@testable import Extract

/// Lines that templates and plugins put among paragraphs, and sentences that only sound like them.
@Suite struct StockLineTests {
    private func line(_ html: String) throws -> StockLine? {
        let layout = Layout(HTMLDocument(Array("<html><body>\(html)</body></html>".utf8)))
        return StockLine.of(try #require(layout.lines.first), in: layout)
    }

    @Test(arguments: [
        "Advertisement", "Anzeige", "آگهی", "إعلان", "اشتہار", "اعلان", "Реклама", "広告", "विज्ञापन",
        "[gallery ids=\"12,13\"]",
        "[caption id=\"attachment_4\" width=\"600\"]The old landing[/caption]", "[embed]https://video.test/1[/embed]",
        "This slideshow requires JavaScript.", "Your browser does not support the video tag.", "1.2K Shares",
        "مرورگر شما از پخش ویدئو پشتیبانی نمی‌کند.", "متصفحك لا يدعم تشغيل الفيديو", "بازدید: ۱۲۳۴ بار",
        "Weiter nach der Anzeige", "El artículo continúa tras la publicidad", "Článek pokračuje pod reklamou",
        "ادامه پس از آگهی", "يتبع بعد الإعلان", "اشتہار کے بعد جاری", "विज्ञापन के बाद जारी", "له اعلان وروسته دوام",
        "Story continues below advertisement", "© 2024 The Strait", "Copyright 2024. All rights reserved.",
    ]) func labelsAndPlayersAreTold(text: String) throws {
        #expect(try line("<p>\(text)</p>") == .label)
    }

    @Test(arguments: [
        "Follow us on Facebook and X", "Folgen Sie uns auf Instagram", "Already a subscriber? Log in",
        "Sign up for our daily newsletter", "Support local journalism. Become a member.", "تابعونا على فيسبوك",
        "ما را در تلگرام دنبال کنید", "به کانال روزنامه کرانه در ایتا بپیوندید", "موږ په فېسبوک کې تعقیب کړئ",
        "আমাদের ফেসবুকে অনুসরণ করুন", "Ακολουθήστε μας στο Facebook", "ข่าวต่อด้านล่าง",
        "ہمارے واٹس ایپ چینل میں شامل ہوں", "公式LINEの友だち追加はこちら", "关注我们的微信公众号",
    ]) func pleasAreTold(text: String) throws {
        #expect(try line("<p>\(text)</p>") == .plea)
    }

    @Test(arguments: [
        "この記事は会員限定です。", "This article is for subscribers only.", "Dieser Artikel ist nur für Abonnenten lesbar.",
        "Subscribe to The Strait to keep reading.", "برای خواندن ادامه مطلب مشترک شوید", "هذا المحتوى للمشتركين فقط",
        "Cet article est réservé aux abonnés.", "Материал доступен только подписчикам",
    ]) func wallsAreTold(text: String) throws {
        #expect(try line("<p>\(text)</p>") == .wall)
    }

    @Test(arguments: [
        "Advertisement is what pays for the ferry, the harbour office said on Monday.", "[He] never came back.",
        "[sic] was written behind it", "Follow us, the pilot called across the water, or you will run aground.",
        "“Follow us on the river,” the old pilots said.", "تابعوا العمل ليلاً ونهاراً، قال المهندس لعماله.",
        "Two boats and 3 ferries", "77° view", "[quote author=\"x\"]I have seen no boat[/quote]",
        "Sign up forms for the newsletter of the harbour office lie on the counter of each ferry that crosses the strait.",
        "© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast or rewritten.",
        "© Nora Whitfield", "The newsletter of the harbour office has 300 readers.",
        "اعلان نتایج انتخابات شورا روز دوشنبه انجام شد.", "إعلان نتائج الانتخابات يوم الاثنين", "1234",
        "Subscribe, he told the readers of his paper, is a word of the eighteenth century.",
    ]) func sentencesStay(text: String) throws {
        #expect(try line("<p>\(text)</p>") == nil)
    }

    @Test func aLinkInBracketsLeadsToAnotherStory() throws {
        // On a page that is nothing but a link, links tell nothing.
        let rest = "<p>The ferry that has crossed the strait since spring will stop at noon, the office said.</p>"
        #expect(try line("<p>[ <a href=/b>Museum finds lost letters</a> ]</p>\(rest)") == .label)
        #expect(try line("<p>[ <a href=/b>Reuters</a> ]</p>\(rest)") == nil)
        #expect(try line("<p>[Museum finds lost letters of the harbour]</p>\(rest)") == nil)
    }

    @Test func aHeadingOfOneSuchWordStays() throws {
        #expect(try line("<h2>Advertising</h2>") == nil)
        #expect(try line("<p>Advertising</p>") == .label)
    }

    @Test func aLongerLineIsMoreThanThat() throws {
        let plea = "Follow us on Facebook"
        let tail = String(repeating: "a", count: Int(StockLine.longestPlea) - 17)
        #expect(try line("<p>\(plea)\(tail)</p>") == nil)
        let player = "Your browser does not support "
        let letters = Int(StockLine.longest) - 25
        #expect(try line("<p>\(player)\(String(repeating: "b", count: letters))</p>") == .label)
        #expect(try line("<p>\(player)\(String(repeating: "b", count: letters + 1))</p>") == nil)
        let code = "[gallery ids=\"%\"]"
        func filled(_ count: Int) -> String { code.replaced("%", by: String(repeating: "1", count: count)) }
        #expect(try line("<p>\(filled(Int(StockLine.longestCode) - 10))</p>") == .label)
        #expect(try line("<p>\(filled(Int(StockLine.longestCode) - 9))</p>") == nil)
    }
}
