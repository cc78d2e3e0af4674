import Markup
import Model

@testable import Extract

/// Invented pages whose story is told in eight paragraphs.
enum StoryPage {
    static let paragraphs = [
        "The ferry that has crossed the strait since spring will stop at noon, the harbour office said on Monday.",
        "Passengers may take the bus over the bridge, which is slower, cheaper, and rarely stopped by the fog.",
        "A new ship was promised for the summer, but the yard that builds it has not laid the keel as yet.",
        "The council of the northern shore has asked for a second bus in the morning, when the schools begin.",
        "Fishermen who used to sell their catch on the old ship now drive for an hour to reach the market.",
        "The harbour office expects that the new timetable will be printed before the end of the month.",
        "Two of the pilots have found work on the river, and a third has opened a school for young sailors.",
        "The last ship leaves the southern pier at noon and will be towed to the yard in the afternoon.",
    ]

    static let persian = [
        "کشتی که از بهار هر روز از تنگه می‌گذشت، از روز دوشنبه دیگر نمی‌رود و مسافران باید با بس از پل بگذرند.",
        "دفتر بندر می‌گوید که کشتی تازه در تابستان می‌رسد، اما کارگاه هنوز کار ساختن آن را آغاز نکرده است.",
        "ماهی‌گیرانی که روی کشتی کهنه ماهی می‌فروختند، اکنون یک ساعت راه می‌روند تا به بازار شهر برسند.",
        "شورای ساحل شمالی خواسته است که صبح‌ها، هنگام آغاز مکتب‌ها، یک بس دیگر نیز از پل بگذرد.",
    ]

    /// Paragraphs of the story.
    static func p(_ places: Int...) -> String { places.map { "<p>\(paragraphs[$0])</p>" }.joined() }

    static func article(_ body: String, head: String = "", language: String = "en") -> Article {
        let page = "<html lang=\(language)><head>\(head)</head><body>\(body)</body></html>"
        return ArticleExtractor().extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://strait.test/news/ferry-stops-at-noon"),
            now: Timestamp(seconds: 1_735_689_600)
        ).article
    }

    /// The body of a page with that between headline and end of its story.
    static func told(_ story: String) -> [Block] {
        article("<article><h1>Ferry stops at noon</h1>\(story)</article>").body
    }

    static func words(_ story: String) -> [String] { told(story).map(\.plain) }
}
