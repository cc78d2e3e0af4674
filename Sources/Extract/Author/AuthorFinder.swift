import Language
import Markup
import Model

/// Chooses who wrote the story: metadata, markup and bylines propose, trees judge.
struct AuthorFinder {
    let layout: Layout
    let facts: PageFacts
    let cleaner: AuthorCleaner
    let place: AuthorPlace
    let site: SiteNames
    let siteName: String?
    let titleKey: WordKey
    let hint: Item?
    let dates: DateReader
    let language: String?

    /// Below this chance a page is taken to name no author.
    static let bound = 0.27

    func ranking() -> Ranking<[Author]> {
        let zone = StoryZone(layout: layout, place: place)
        let lines = Bylines(
            layout: layout, cleaner: cleaner, place: place, dates: dates, url: facts.url, zone: zone, isLearnt: isLearnt
        )
        let pictures = AuthorPictures(layout: layout, cleaner: cleaner, place: place, zone: zone)
        let proposals =
            AuthorMetadata(facts: facts, cleaner: cleaner, hint: hint).proposals()
            + AuthorMarks(layout: layout, cleaner: cleaner, place: place, zone: zone).proposals()
            + lines.proposals() + lines.introduced()
            + ToldAuthors(layout: layout, cleaner: cleaner, place: place, zone: zone).proposals()
            + pictures.proposals()
            + SiteOwner(layout: layout, facts: facts, cleaner: cleaner, siteName: siteName).proposals()
        let all = proposals.strongest(by: \.candidate.score)
        guard !all.isEmpty else { return Ranking([], table: [], model: .author) }
        let features = AuthorFeatures(
            layout: layout, facts: facts, place: place, site: site, cleaner: cleaner, titleKey: titleKey,
            proposals: all, zone: zone, pictures: pictures.texts.map { WordKey($0.text) })
        var ranking = Ranking(all.map(\.candidate), table: features.table(), model: .author)
        ranking.share(among: all.map { proposal in all.firstIndex { $0.keys == proposal.keys } })
        if let printed = printed(all) {
            // Whoever signs comes before the paper's own name in its metadata.
            let papers = all.indices.filter { all[$0].source.isOfSite || isPaper(all[$0]) }
            let paper = papers.map { ranking.candidates[$0].score }.max() ?? 0
            ranking.raise(printed, to: max(Self.printedChance, paper * Self.lead))
        }
        if let person = personBeforeDesk(all, ranking) {
            ranking.raise(person, to: (ranking.candidates.map(\.score).max() ?? 0) * Self.lead)
        }
        return ranking
    }

    /// Whoever the page credits in print, where the best proposal names desks that only its metadata knows,
    /// and does not call an organization.
    private func personBeforeDesk(_ all: [AuthorProposal], _ ranking: Ranking<[Author]>) -> Int? {
        guard let top = all.indices.max(by: { ranking.candidates[$0].score < ranking.candidates[$1].score }),
            !all[top].source.isOfSite, all[top].candidate.value.allSatisfy({ cleaner.isOfDesk($0.name) }),
            !all.contains(where: { $0.line >= 0 && $0.keys == all[top].keys })
        else { return nil }
        return all.indices.filter { isPersonInPrint(all[$0]) }
            .max { ranking.candidates[$0].score < ranking.candidates[$1].score }
    }

    private func isPersonInPrint(_ proposal: AuthorProposal) -> Bool {
        [.link, .marked, .by, .label].contains(proposal.source) && proposal.people.count == proposal.keys.count
            && (-3...10).contains(proposal.line - place.titleLine)
            && proposal.candidate.value.allSatisfy {
                GivenNames.begin($0.name) && !cleaner.isOfDesk($0.name) && !cleaner.isSite($0.name)
            }
    }

    /// Where neither metadata nor markup names anybody but the paper: a credit in words, or a name alone on a line under
    /// the headline or after the story.
    private func printed(_ all: [AuthorProposal]) -> Int? {
        let named = all.filter { !$0.source.isOfSite && !isPaper($0) }
        guard place.titleLine >= 0, named.allSatisfy(\.source.isPrinted) else { return nil }
        let isPlain = facts.story == nil && facts.meta("og:title", "og:type") == nil
        guard isPlain || !isLearnt else {
            guard named.count < all.count, named.allSatisfy(\.source.isLine) else { return nil }
            return all.indices.first { isNameAlone(all[$0]) && isKnown(all[$0]) && isUnderHeadline(all[$0]) }
        }
        if let credit = credit(all) { return credit }
        if !isLearnt, named.allSatisfy({ $0.source == .told || $0.source == .segment }) {
            return all.firstIndex {
                $0.source == .told && $0.line >= place.bodyEnd && place.bodyEnd >= 0 && isKnown($0)
            }
        }
        guard named.allSatisfy(\.source.isLine) else { return nil }
        // Where metadata names the paper, most stories are signed by nobody.
        let isByPaper = named.count < all.count
        let names = all.indices.filter { isNameAlone(all[$0]) && (!isByPaper || isCertain(all[$0])) }
        return names.first { isUnderHeadline(all[$0]) }
            ?? (isLearnt
                ? nil : names.first { isOverHeadline(all[$0]) || isOverText(all[$0]) || signs(all[$0]) })
            ?? names.first { signsWithDay(all[$0]) || isLearnt && isPlain && isKnown(all[$0]) && signs(all[$0]) }
    }

    /// Columns carry their writer's name above the headline, where a section's stands elsewhere: a given name tells.
    private func isOverHeadline(_ proposal: AuthorProposal) -> Bool {
        (-3 ... -1).contains(proposal.line - place.titleLine)
            && isKnown(proposal)
    }

    /// Whether it is a name that opens the story's text: "سعد المطوع – صحيفة المرفأ".
    private func isOverText(_ proposal: AuthorProposal) -> Bool {
        place.bodyLine > place.titleLine && (-1...0).contains(proposal.line - place.bodyLine) && isKnown(proposal)
    }

    /// One to three names that the title tag does not hold, as it would the site's, on a line that is no heading.
    private func isNameAlone(_ proposal: AuthorProposal) -> Bool {
        return proposal.source == .name && proposal.candidate.value.count <= (isLearnt ? 1 : 3)
            && !layout.page.nodes[Int(layout.lines[proposal.line].owner)].name.isHeading
            && !isInTag(proposal)
    }

    private func isInTag(_ proposal: AuthorProposal) -> Bool {
        let tag = WordKey(facts.titleTag?.text ?? "")
        return proposal.keys.contains { tag.contains($0) }
    }

    /// Whether no label reads like it: it begins with a given name, or its words have capitals where those of labels, but
    /// for the first, have none.
    private func isCertain(_ proposal: AuthorProposal) -> Bool {
        if isKnown(proposal) { return true }
        guard let language, Self.plainLabels.contains(language.prefix { $0 != "-" }) else { return false }
        return proposal.candidate.value.allSatisfy { $0.name.words.count > 1 }
    }

    /// Languages whose labels are written like sentences: "Vie locale", not "Local News".
    private static let plainLabels: Set<Substring> = [
        "bg", "ca", "cs", "da", "el", "es", "et", "fi", "fr", "gl", "hr", "hu", "it", "lt", "lv", "mk", "nb", "nl",
        "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "uk", "vi",
    ]

    /// Whether metadata or markup gives the paper's own name for that of its writer.
    private func isPaper(_ proposal: AuthorProposal) -> Bool {
        !proposal.source.isLine
            && proposal.candidate.value.allSatisfy {
                (cleaner.isSite($0.name) || site.matches($0.name)) && !GivenNames.begin($0.name)
            }
    }

    private var isLearnt: Bool { PageLanguage.isLearnt(language) }

    /// A line that says in words who wrote, between headline and text or right after it.
    private func credit(_ all: [AuthorProposal]) -> Int? {
        guard !isLearnt else { return nil }
        return all.firstIndex { proposal in
            guard proposal.source == .label || proposal.source == .by else { return false }
            let isAbove = (-2...8).contains(proposal.line - place.titleLine)
            return isAbove && (place.bodyLine < 0 || proposal.line <= place.bodyLine)
                || place.bodyEnd >= 0 && (0...4).contains(proposal.line - place.bodyEnd)
        }
    }

    private func isUnderHeadline(_ proposal: AuthorProposal) -> Bool {
        let line = layout.lines[proposal.line]
        // Elsewhere a link there is a section's as often.
        return (1...3).contains(proposal.line - place.titleLine) && (isLearnt || line.linkDensity < 0.5)
            && (place.bodyLine < 0 || proposal.line < place.bodyLine)
    }

    private func isKnown(_ proposal: AuthorProposal) -> Bool {
        proposal.candidate.value.allSatisfy { GivenNames.begin($0.name) }
    }

    /// Whether it is a name beside a date and nothing else, under the story's last paragraph.
    private func signsWithDay(_ proposal: AuthorProposal) -> Bool {
        place.bodyEnd >= 0 && (-1...1).contains(proposal.line - place.bodyEnd)
            && proposal.candidate.rule == "line.name-date" && isKnown(proposal)
            && layout.lines[proposal.line].linkLetters == 0
    }

    /// Whether it is a name set apart at the story's end, in other type or at the other margin.
    private func signs(_ proposal: AuthorProposal) -> Bool {
        let line = layout.lines[proposal.line]
        guard place.bodyEnd >= 0, (-2...1).contains(proposal.line - place.bodyEnd), line.linkLetters == 0 else {
            return false
        }
        let align = layout.page.attribute(.align, of: Int(line.owner))?.lowercased()
        return line.emphasisLetters == line.letters || line.strongLetters == line.letters || align == "right"
            || align == "left" && line.letters > 0
    }

    /// How often such a name is right, measured on pages where the judge finds nothing.
    private static let printedChance = 0.5
    /// What decides between two of nearly one chance.
    private static let lead = 1.01
}
