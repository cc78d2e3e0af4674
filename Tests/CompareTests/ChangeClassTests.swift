import Model
import Testing

@testable import Compare

struct ChangeClassTests {
    private static let lead = "The ferry sailed on Thursday. Some 240 passengers waited in the harbour."

    private static func article(_ title: String, _ paragraphs: String..., authors: [String] = ["Mina Azizi"]) -> Article
    {
        var article = Article()
        article.title = title
        article.authors = authors.map { Author($0) }
        article.body = paragraphs.map { Block(.paragraph, RichText($0)) }
        return article
    }

    private func classes(_ old: Article, _ new: Article) -> [ChangeClass] { StoryDifference(old, new).classes }

    private func text(_ old: String, _ new: String) -> [ChangeClass] {
        classes(Self.article("Ferry", Self.lead, old), Self.article("Ferry", Self.lead, new))
    }

    @Test(
        arguments: [
            ("The goverment has decided.", "The government has decided."), ("He did recieve it.", "He did receive it."),
            ("It rains, he said.", "It rains he said!"), ("The air port is shut.", "The airport is shut."),
            ("شورا تصمبم گرفت که پل بسته شود.", "شورا تصمیم گرفت که پل بسته شود."),
            ("د کابل ښاروالۍ پرون خبر ورکړ.", "د کابل ښاروالي پرون خبر ورکړ."),
        ]) func lettersAndMarksAreTypos(old: String, new: String)
    {
        #expect(text(old, new) == [.typo])
    }

    /// Figures, what denies a verb and short words change what is said.
    @Test(
        arguments: [
            ("Some 240 people came to the harbour.", "Some 241 people came to the harbour."),
            ("He was able to come to the harbour.", "He was unable to come to the harbour."),
            ("They can now leave the harbour.", "They can not leave the harbour."),
            ("وزیر به کابل می‌رود و گفتگو می‌کند.", "وزیر به کابل نمی‌رود و گفتگو می‌کند."),
            ("۲۴۰ تن در بندر منتظر بودند.", "۲۵۰ تن در بندر منتظر بودند."),
        ]) func whatSaysSomethingElseIsNoTypo(old: String, new: String)
    {
        #expect(text(old, new) == [.rewording])
    }

    @Test func sentencesComeAndGo() {
        let (short, long) = (Self.article("Ferry", Self.lead), Self.article("Ferry", Self.lead, "Nobody was hurt."))
        #expect(classes(short, long) == [.addition])
        #expect(classes(long, short) == [.cut])
        #expect(classes(short, short) == [])
    }

    @Test(
        arguments: [
            "Correction: The ferry sailed on Friday, not on Thursday.", "An earlier version of this article was wrong.",
            "(Corrected 3 May) The master is Ada Moe.", "This story has been updated to correct the name of the ship.",
            "تصحیح: کشتی روز جمعه حرکت کرد.", "در نسخهٔ قبلی این گزارش نام ناخدا نادرست آمده بود.",
            "تصحيح: أبحرت السفينة يوم الجمعة.", "سمونه: بېړۍ د جمعې په ورځ وخوځېده.",
            "Berichtigung: Das Schiff fuhr am Freitag.",
        ]) func aNoticeIsACorrection(notice: String)
    {
        #expect(
            classes(Self.article("Ferry", Self.lead), Self.article("Ferry", Self.lead, notice)).contains(.correction))
    }

    @Test(
        arguments: [
            "The minister corrected his figures on Sunday.", "The correction of the market went on.",
            "He has withdrawn his remark.", "اصلاح قانون کار در مجلس آغاز شد.", "The version of this app is old.",
        ]) func whatOthersCorrectIsNews(sentence: String)
    {
        #expect(classes(Self.article("Ferry", Self.lead), Self.article("Ferry", Self.lead, sentence)) == [.addition])
    }

    @Test func aStoryThatIsTakenBackSaysSo() {
        let old = Self.article("Ferry sinks", Self.lead)
        #expect(
            classes(old, Self.article("Ferry sinks", "This story has been withdrawn. We regret it."))
                == [.retraction, .addition, .cut])
        #expect(classes(old, Self.article("RETRACTED: Ferry sinks", Self.lead)) == [.retraction, .headline])
        #expect(classes(old, Self.article("Ferry sinks", Self.lead, "این خبر پس گرفته شد.")) == [.retraction])
    }

    /// A notice that was there before is none again.
    @Test func aNoticeThatStaysIsNoNewOne() {
        let notice = "Correction: The ferry sailed on Friday, not on Thursday."
        #expect(text(notice, notice + " Nobody was hurt.") == [.addition])
        #expect(text(notice, "Correction: The ferry sailed on Friday evening, not on Thursday.") == [.rewording])
    }

    @Test func headlinesAndBylines() {
        let old = Self.article("Ferry leaves the harbour", Self.lead)
        #expect(classes(old, Self.article("Ferry stays in the harbour", Self.lead)) == [.headline])
        #expect(classes(old, Self.article("Ferry leaves the harbor", Self.lead)) == [.typo])
        #expect(classes(old, Self.article("Ferry leaves the harbour", Self.lead, authors: ["Ada Moe"])) == [.byline])
        #expect(
            classes(old, Self.article("Ferry stays in the harbour", Self.lead, "Nobody was hurt."))
                == [.headline, .addition])
    }

    @Test func theOrderAndWhatIsNoTextAreOther() {
        let (one, two) = ("The ferry sailed on Thursday.", "Some 240 passengers waited in the harbour.")
        #expect(classes(Self.article("Ferry", one, two), Self.article("Ferry", two, one)) == [.other])
        var tagged = Self.article("Ferry", one)
        tagged.tags = ["ships"]
        #expect(classes(Self.article("Ferry", one), tagged) == [.other])
    }
}
