import Model

/// The titles in a page's metadata: candidates themselves, and what confirms the headings.
struct TitleReferences {
    struct Reference {
        let proposal: TitleProposal
        let parts: [String]
    }

    let all: [Reference]
    let site: SiteNames
    /// Parts of at least four letters, and the hashes of their words as lines have them.
    let parts: [WordKey]
    let partHashes: [UInt64]
    let longest: Int
    private let suffix: SiteSuffix

    init(facts: PageFacts, hint: Item?, site: SiteNames, layout: Layout) {
        all = Self.read(facts, hint, CutTitle(layout: layout)).map {
            Reference(proposal: $0, parts: TitleParts.split($0.candidate.value))
        }
        self.site = site
        suffix = SiteSuffix(site: site, layout: layout)
        let spelled = all.flatMap(\.parts)
        parts = spelled.map { WordKey($0) }.filter { $0.length >= 4 }
        partHashes = spelled.map(Hash64.of)
        longest = max(1, all.map(\.proposal.key.length).max() ?? 1)
    }

    /// Whether anything but the title tag names the story.
    var hasMetadata: Bool { all.contains { $0.proposal.source != .tag && $0.proposal.source != .item } }

    /// Parts of the title tag.
    var tagParts: [WordKey]? { all.first { $0.proposal.source == .tag }?.parts.map { WordKey($0) } }

    /// All of the title tag.
    var tag: WordKey? { all.first { $0.proposal.source == .tag }?.proposal.key }

    /// How many of the titles hold these words.
    func confirmations(_ key: WordKey) -> Int { all.count { $0.proposal.key.contains(key) } }

    /// Each title, and before it the title without the site's name where it has one.
    func proposals() -> [TitleProposal] { all.flatMap(cut) }

    private static func read(_ facts: PageFacts, _ hint: Item?, _ cut: CutTitle) -> [TitleProposal] {
        var found: [TitleProposal] = []
        func add(_ value: String?, _ rule: String, _ source: TitleProposal.Source, _ node: Int, _ score: Double) {
            guard let written = value.map(TitleParts.tidy).map(cut.whole), !written.isEmpty else { return }
            // The judge learnt with references as words of their own.
            found.append(
                TitleProposal(
                    Candidate(
                        value: TitleParts.clean(written), rule: rule, node: node, raw: written, score: score), source,
                    key: WordKey(written)))
        }
        add(facts.story?["headline"]?.text, "json-ld.headline", .jsonLD, -1, 5.2)
        for (key, source, score) in metas {
            if let meta = facts.meta(key) { add(meta.value, "meta.\(key)", source, meta.node, score) }
        }
        if let tag = facts.titleTag { add(tag.text, "title", .tag, tag.node, 3) }
        add(hint?.title, "item.title", .item, -1, 4.8)
        return found
    }

    private static let metas: [(String, TitleProposal.Source, Double)] = [
        ("og:title", .openGraph, 5), ("twitter:title", .twitter, 4.5), ("parsely-title", .meta, 4.6),
        ("sailthru.title", .meta, 4.6), ("dc.title", .meta, 4.2), ("title", .meta, 3.5), ("articletitle", .meta, 4.6),
        ("headline", .meta, 4),
    ]

    /// Whether other metadata says what the title tag says, with the site's name or without.
    private func repeatsTag(_ title: TitleProposal) -> Bool {
        title.source != .tag && all.contains { $0.proposal.source == .tag && $0.proposal.key == title.key }
    }

    private func cut(_ reference: Reference) -> [TitleProposal] {
        var whole = reference.proposal
        let title = whole.candidate.value
        guard reference.parts.count > 1 else {
            if whole.key == site.key { whole.candidate.score -= 4 }
            return [whole]
        }
        let kept = suffix.cut(
            .init(title: title, parts: reference.parts, isTag: whole.source == .tag, repeatsTag: repeatsTag(whole)))
        guard kept != title, WordKey(kept).length >= 4, !TitleParts.isDate(kept) else { return [whole] }
        var shorter = whole.candidate
        shorter.value = kept
        whole.candidate.score -= 0.5
        var cut = TitleProposal(shorter, whole.source)
        cut.isCut = true
        return [cut, whole]
    }
}
