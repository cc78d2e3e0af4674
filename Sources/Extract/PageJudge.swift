import Language
import Model

/// Decides between article and section where both readings of a page may hold: a home page has a lead story,
/// an article lists related ones.
struct PageJudge {
    let head: PageHead
    let url: WebURL
    let listing: SectionReader.Listing
    let story: ArticleResult
    let expected: VisitKind
    /// What the listing that led here said.
    let hint: Item?

    /// By how much what was expected outweighs what the page looks like.
    static let expectation = 0.15
    /// By how much it counts that a listing announced the very headline of the page, or a date of publication.
    static let announcement = 0.5
    static let announcedDate = 0.15
    /// UTF-8 bytes of a headline; section pages are announced by names such as "World".
    static let shortestHeadline = 20
    /// Pages that look less like a listing than this are none.
    static let doubt = 0.3
    /// Letters without a link to another story that no teaser has.
    static let stretch = 350
    /// UTF-8 bytes of body that make a story without doubt, and that make one at all where the page calls itself one.
    static let fullStory = 1_800
    static let shortestStory = 150
    /// Cards around a story: headlines that link to others, their share of the text, and the score of its own address.
    static let cards = 8
    static let shareOfCards = 0.1
    static let storyAddress = 2.0

    var kind: VisitKind {
        let article = strength + (expected == .article ? Self.expectation : 0)
        let section = listing.score + (expected == .section ? Self.expectation : 0)
        if isStory, article >= section { return .article }
        // An empty section is a section all the same: tomorrow it has articles.
        return listing.score >= Self.doubt || expected == .section ? .section : .unknown
    }

    private var length: Int { story.article.text.utf8.count }

    private var saysArticle: Bool { head.type == "article" || head.namesStory }

    private var isStory: Bool {
        if story.isArticle { return true }
        guard length >= Self.shortestStory else { return false }
        return isAnnounced || isStoryAmongCards || (saysArticle && story.score >= PageBound.named)
            || (expected == .article && story.score >= PageBound.expected)
    }

    /// A dated story below or beside many cards: the cards pull its score down, yet no card holds a stretch as long.
    private var isStoryAmongCards: Bool {
        story.article.published != nil && LinkShape(url).score >= Self.storyAddress
            && listing.longestStretch >= Self.stretch && listing.headlines >= Self.cards
            && listing.linkedShare >= Self.shareOfCards
    }

    private var isAnnounced: Bool {
        guard let announced = hint?.title, announced.utf8.count >= Self.shortestHeadline else { return false }
        return NormalForm.of(announced) == NormalForm.of(story.article.title)
    }

    /// From 0, above 1 only where a listing announced the story: how much the page looks like one.
    private var strength: Double {
        var strength = 0.5 * min(1, Double(length) / Double(Self.fullStory))
        if saysArticle { strength += 0.25 }
        if LinkShape(url).score >= 2 { strength += 0.15 }
        if story.article.body.count(where: { $0.kind == .paragraph && $0.plain.utf8.count >= 80 }) >= 3 {
            strength += 0.1
        }
        if !story.article.authors.isEmpty { strength += 0.05 }
        if listing.longestStretch >= Self.stretch {
            strength += 0.3 * min(1, Double(listing.longestStretch) / Double(2 * Self.stretch))
        }
        if story.article.published != nil { strength += 0.05 }
        if isAnnounced { strength += Self.announcement }
        if hint?.published != nil { strength += Self.announcedDate }
        return max(story.score, strength)
    }
}
