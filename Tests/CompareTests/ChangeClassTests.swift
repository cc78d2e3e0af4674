import Model
import Support
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
            ("He paid 2.5 percent to the goverment.", "He paid 2.5 percent to the government."),
            ("A well-known man came at 12:30.", "A well known man came at 12:30."),
            ("هفتاد نفر در بندر منتطر بودند.", "هفتاد نفر در بندر منتظر بودند."),
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
            ("It rose by 2.5 percent.", "It rose by 25 percent."), ("It rose by 5% in May.", "It rose by 5 in May."),
            ("The quay costs $5 million.", "The quay costs €5 million."),
            ("It was -5 degrees at night.", "It was 5 degrees at night."),
            ("It sailed at 12:30.", "It sailed at 1:230."), ("It sailed at 1,230.", "It sailed at 12,30."),
            ("هفتاد نفر در بندر منتظر بودند.", "هشتاد نفر در بندر منتظر بودند."),
            ("اویا تنه په بندر کې وو.", "اتیا تنه په بندر کې وو."),
            ("Vi sono ventidue navi nel porto.", "Vi sono ventitre navi nel porto."),
            ("El barco sale en junio.", "El barco sale en julio."),
            ("وزیر فردا به کابل برمی‌گردد.", "وزیر فردا به کابل برنمی‌گردد."),
            ("وزیر دیروز به کابل برگشت.", "وزیر دیروز به کابل برنگشت."),
            ("Vapur limandan geliyor.", "Vapur limandan gelmiyor."),
            ("The master of Slovakia has left.", "The master of Slovenia has left."),
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
            "Berichtigung: Das Schiff fuhr am Freitag.", "Editor's note: This story was corrected on Friday.",
            "On 3 May 2026, this article was amended.",
            "The name of the ship was wrong in an earlier version of this story.",
            "Because of an error, this article was corrected.", "توضیح: این گزارش اصلاح شد.",
        ]) func aNoticeIsACorrection(notice: String)
    {
        #expect(
            classes(Self.article("Ferry", Self.lead), Self.article("Ferry", Self.lead, notice)).contains(.correction))
    }

    @Test(
        arguments: [
            "The minister corrected his figures on Sunday.", "The correction of the market went on.",
            "He has withdrawn his remark.", "اصلاح قانون کار در مجلس آغاز شد.", "The version of this app is old.",
            "A lawmaker asked in the hall why this report was removed from the pages of the ministry.",
            "“This report was removed by the ministry,” she said.", "The ministry has withdrawn this report.",
            "وزیر پرسید که چرا این گزارش حذف شد.", "وی گفت: این خبر حذف شد.",
            "The master asked whether this story was corrected.",
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

    /// Elsewhere than at the beginning and the end of a text, a notice begins its sentence.
    @Test func withinTheTextANoticeBeginsItsSentence() {
        func classes(_ sentence: String) -> [ChangeClass] {
            self.classes(
                Self.article("Ferry", Self.lead, "It rained.", "It snowed."),
                Self.article("Ferry", Self.lead, "It rained.", sentence, "It snowed."))
        }
        #expect(classes("In an earlier version of this article the ship had another name.") == [.correction])
        #expect(classes("[3 May] This story has been withdrawn.") == [.retraction])
        #expect(classes("He learned of it by an earlier version of this article.") == [.addition])
        #expect(classes("After the rain, this report was removed from the wall.") == [.addition])
    }

    /// Each row of a long table is a sentence, which costs something however short it is.
    @Test func aTableOfChangedRowsCostsLittleMoreThanItsWords() {
        func table(_ price: Int) -> Article {
            var (article, rows) = (Self.article("Prices"), Block(.table))
            rows.rows = (0..<3000).map { ["Rope \($0)", String($0 % 7 + price)] }
            article.body = [rows]
            return article
        }
        let (old, new) = (table(10), table(20))
        let reading = processorTime { _ = (Sentence.all(of: old.body), Sentence.all(of: new.body)) }
        var difference: StoryDifference?
        let comparing = processorTime { difference = StoryDifference(old, new) }
        #expect(difference?.classes.isEmpty == false)
        #expect(comparing < reading * 6)
        #expect(StoryDifference(old, new, upTo: 5999) == nil && StoryDifference(old, new, upTo: 6000) != nil)
    }

    @Test func noticesAndMisspellingsSpendTheEffort() {
        var effort = Effort()
        effort.read = 10
        let words = Word.all(in: "This story has been withdrawn.")
        #expect(Notice(in: words, isAtEdge: true, &effort) == .retraction && effort.read == 4)
        #expect(Notice(in: words, isAtEdge: true, &effort) == nil && effort.read == 4)
        let (old, new) = (Word.all(in: "The goverment"), Word.all(in: "The government"))
        let pieces = Piece.all(old, new, &effort)
        #expect(Misspelling.explains(pieces, old, new, &effort) && effort.read == 0)
        #expect(!Misspelling.explains(pieces, old, new, &effort))
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
        #expect(
            classes(
                Self.article("هفتاد نفر در بندر منتظرند", Self.lead),
                Self.article("هشتاد نفر در بندر منتظرند", Self.lead))
                == [.headline])
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
