import Markup
import Model

/// Chooses the headline: headings and metadata propose, trees judge.
struct TitleFinder {
    let layout: Layout
    let facts: PageFacts
    let siteName: String?
    /// First line of the body as proposed, for judging how near a heading is; -1 when there is none.
    let bodyLine: Int
    let hint: Item?

    func ranking() -> Ranking<String> {
        let references = TitleReferences(
            facts: facts, hint: hint, site: SiteNames(siteName, url: facts.url), layout: layout)
        let headings = TitleHeadings(layout: layout, facts: facts, references: references, bodyLine: bodyLine)
        let proposed = headings.proposals() + references.proposals()
        let below = belowMasthead(proposed)
        let all = (proposed + below).strongest(by: \.candidate.score)
        let features = TitleFeatures(
            layout: layout, facts: facts, references: references, bodyLine: bodyLine, h1Count: headings.h1Count,
            proposals: all)
        var ranking = Ranking(all.map(\.candidate), table: all.isEmpty ? [] : features.table(), model: .title)
        // The judge learnt from pages with metadata; on old ones the hand does as well, and knows print better.
        if !references.hasMetadata || !below.isEmpty { ranking.trustWeights() }
        return ranking
    }

    private func belowMasthead(_ proposed: [TitleProposal]) -> [TitleProposal] {
        let line = TitleLine(layout: layout)
        return Masthead(layout: layout, facts: facts, bodyLine: bodyLine).headline(among: proposed.map(\.candidate))
            .map { TitleProposal($0, .print, line: line.find($0)) }
    }
}
