import Markup
import Model

/// Chooses who wrote the story: metadata, markup and bylines propose, trees judge.
struct AuthorFinder {
    let layout: Layout
    let facts: PageFacts
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let site: SiteNames
    let titleKey: WordKey
    let hint: Item?

    /// Below this chance a page is taken to name no author.
    static let bound = 0.33

    func ranking() -> Ranking<[Author]> {
        let proposals =
            AuthorMetadata(facts: facts, cleaner: cleaner, hint: hint).proposals()
            + AuthorMarks(layout: layout, cleaner: cleaner, place: place).proposals()
            + Bylines(layout: layout, cleaner: cleaner, place: place).proposals()
        let all = proposals.strongest(by: \.candidate.score)
        let features = AuthorFeatures(
            layout: layout, facts: facts, place: place, site: site, titleKey: titleKey, proposals: all)
        var ranking = Ranking(all.map(\.candidate), table: all.isEmpty ? [] : features.table(), model: .author)
        if let printed = printed(all) { ranking.raise(printed, to: Self.printedChance) }
        return ranking
    }

    /// Where nothing is marked, as on pages that print everything: one name alone on a line under the headline.
    private func printed(_ all: [AuthorProposal]) -> Int? {
        guard place.titleLine >= 0, facts.story == nil, facts.meta("og:title", "og:type") == nil,
            all.allSatisfy(\.source.isLine)
        else { return nil }
        return all.firstIndex { proposal in
            proposal.source == .name && proposal.candidate.value.count == 1
                && (1...3).contains(proposal.line - place.titleLine)
                && (place.bodyLine < 0 || proposal.line < place.bodyLine)
        }
    }

    /// How often such a name is right, measured on pages where the judge finds nothing.
    private static let printedChance = 0.5
}
