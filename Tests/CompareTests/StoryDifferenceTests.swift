import Model
import Testing

@testable import Compare

struct StoryDifferenceTests {
    private func article(_ title: String, _ paragraphs: [String], authors: [Author] = [], site: String? = nil)
        -> Article
    {
        var article = Article()
        article.title = title
        article.authors = authors
        article.siteName = site
        article.body = paragraphs.map { Block(.paragraph, RichText($0)) }
        return article
    }

    private func fates(_ difference: StoryDifference) -> [String] {
        difference.passages.map { passage in
            switch passage {
            case .same(let sentence): "= \(sentence.text)"
            case .dropped(let sentence): "- \(sentence.text)"
            case .added(let sentence): "+ \(sentence.text)"
            case .changed(_, _, let pieces):
                "~ " + pieces.map { ($0.isSpaced ? " " : "") + mark($0) }.joined()
            }
        }
    }

    private func mark(_ piece: Piece) -> String {
        switch piece.fate {
        case .same: piece.text
        case .dropped: "[-\(piece.text)-]"
        case .added: "{+\(piece.text)+}"
        }
    }

    @Test func tellsSentenceBySentenceWhatWentAndWhatCame() {
        let old = article(
            "Ferry", ["The ferry sailed on Thursday. Some 240 passengers waited.", "Nobody was hurt, the master said."])
        let new = article(
            "Ferry", ["The ferry sailed on Friday. Some 240 passengers waited.", "A new line opens in May."])
        #expect(
            fates(StoryDifference(old, new)) == [
                "~ The ferry sailed on [-Thursday-] {+Friday+}.", "= Some 240 passengers waited.",
                "- Nobody was hurt, the master said.", "+ A new line opens in May.",
            ])
        #expect(StoryDifference(old, new).paragraphs.map(\.isSame) == [false, false, false])
    }

    @Test func rightToLeftAndScriptsWithoutBlanksToo() {
        let persian = StoryDifference(
            article("", ["پل مشترک روز پنجشنبه بازسازی شد."]), article("", ["پل مشترک روز جمعه بازسازی شد."]))
        #expect(fates(persian) == ["~ پل مشترک روز [-پنجشنبه-] {+جمعه+} بازسازی شد."])
        let chinese = StoryDifference(article("", ["大桥星期四重新开放。"]), article("", ["大桥星期五重新开放。"]))
        #expect(fates(chinese) == ["~ 大桥星期[-四-]{+五+}重新开放。"])
    }

    @Test func otherSpellingsAndBlanksAreNoChange() {
        let old = article("t", ["علي  در كابل \"گفت\"."])
        #expect(StoryDifference(old, article("t", ["علی در کابل «گفت»."])).isSame)
        #expect(!StoryDifference(old, article("T", ["علی در کابل «گفت»."])).isSame)
    }

    @Test func marksSentencesThatNameOtherSources() {
        let old = article(
            "t", ["The pass is closed, Valley News reported.", "It snows on all roads."], site: "Valley News")
        let new = article(
            "t", ["The pass is closed, officials reported.", "It snows on most roads."], site: "Hill Post")
        let difference = StoryDifference(old, new)
        #expect(difference.passages.map(difference.changesCredit) == [true, false])
    }

    @Test func aSentenceThatStandsElsewhereHasMoved() {
        let (one, two, three) = ("The pass is closed.", "It snows on all roads.", "Nobody was hurt.")
        let difference = StoryDifference(
            article("t", [one, two + " " + three]), article("t", [two + " " + three, one]))
        #expect(difference.passages.map(difference.isMoved) == [true, false, false, true])
        #expect((difference.counts.same, difference.counts.moved) == (2, 1))
        #expect(difference.counts.dropped + difference.counts.added == 0)
    }

    /// What stands less often than before was dropped as often.
    @Test func oneThatStandsMoreThanOnceMovesAsOftenAsItStandsInBoth() {
        let (refrain, one, two, three) = ("Come back.", "The river runs.", "The bird flies.", "Nobody came.")
        let old = article("t", [refrain, one, refrain, two, refrain, three])
        let new = article("t", [one, two, three, refrain])
        let less = StoryDifference(old, new)
        #expect((less.counts.same, less.counts.moved, less.counts.dropped, less.counts.added) == (3, 1, 2, 0))
        #expect(less.passages.map(less.isMoved) == [true, false, false, false, false, false, true])
        #expect(less.classes == [.cut])
        let more = StoryDifference(new, old)
        #expect((more.counts.same, more.counts.moved, more.counts.dropped, more.counts.added) == (3, 1, 0, 2))
        #expect(more.classes == [.addition])
    }

    @Test func fieldsOfASiteAreComparedWithinTheSiteAlone() {
        var (old, new) = (article("t", []), article("u", []))
        (old.canonical, new.canonical) = ("https://a.example/1", "https://b.example/2")
        (old.section, new.tags) = ("World", ["ferry"])
        #expect(StoryDifference(old, new, isOneSite: false).fields.map(\.field) == ["title"])
        #expect(StoryDifference(old, new).fields.map(\.field) == ["title", "canonical", "section", "tags"])
    }

    /// The first gaps are told finely, the last ones as dropped and added.
    @Test func theGapsOfOneComparisonSpendOneEffort() {
        let (old, new) = (0..<2).map { side in
            article(
                "",
                (0..<40).flatMap { gap in (0..<100).map { "Ox\(gap * 100 + $0) is here \(side)." } + ["Mark w\(gap)."] }
            )
        }.pair
        let counts = StoryDifference(old, new).counts
        #expect(counts.same == 40 && counts.changed > 0 && counts.dropped > 0 && counts.dropped == counts.added)
    }

    /// No more is spent than there is: a text of no common word is dropped and added, within a moment.
    @Test func longTextsWithNothingInCommonAreReplaced() {
        let (old, new) = (0..<2).map { side in article("", (0..<900).map { "s\(side) w\($0). Next \(side)\($0)." }) }
            .pair
        #expect(1800 * 1800 * 2 > Effort().words)
        let counts = StoryDifference(old, new).counts
        #expect((counts.dropped, counts.added, counts.same + counts.changed + counts.moved) == (1800, 1800, 0))
    }
}

extension [Article] {
    fileprivate var pair: (Article, Article) { (self[0], self[1]) }
}
