import Model

/// Authors that a rule proposes, with what the judge asks of them.
struct AuthorProposal {
    /// Where authors stand.
    enum Source: Int, CaseIterable {
        case jsonLD, organization, person, metaAuthor, meta, item, state, owner, microdata, link, marked, markedAll,
            picture, by, label, name, segment, bio, told

        /// Names whose site it is rather than who wrote.
        var isOfSite: Bool { self == .organization || self == .owner }
        /// Stands where readers see it.
        var isPrinted: Bool { rawValue >= Self.link.rawValue }
        /// Found by its words alone.
        var isLine: Bool { rawValue >= Self.by.rawValue }
    }

    /// Its score is the rule's own weight, set by hand.
    var candidate: Candidate<[Author]>
    let source: Source
    /// Each once, in rising order: the same names in another order are the same.
    let keys: [WordKey]
    /// Those of them that are no agencies.
    let people: [WordKey]
    /// Of the page, or -1 for metadata.
    let line: Int

    init?(_ names: [Author], _ source: Source, _ found: Found) {
        guard !names.isEmpty else { return nil }
        var (kept, keys, people): ([Author], [WordKey], [WordKey]) = ([], [], [])
        for name in names {
            let key = WordKey(name.name)
            guard !keys.contains(key) else { continue }
            kept.append(name)
            keys.append(key)
            if name.kind == .person { people.append(key) }
        }
        candidate = Candidate(
            value: kept, rule: found.rule, node: found.node, raw: found.raw, score: found.score + Self.bonus(kept))
        (self.source, self.keys, self.people, line) = (source, keys.sorted(), people.sorted(), found.line)
    }

    /// Where and what a rule found, and the rule's weight. What stands on a line has a node.
    struct Found {
        let rule: String
        var node = -1
        let raw: String
        let score: Double
        var line = -1
    }

    /// A given name and a surname look more like an author than a nickname.
    private static func bonus(_ names: [Author]) -> Double {
        names.allSatisfy {
            $0.name.words.count >= 2 || $0.name.unicodeScalars.contains { $0.value > 0x2E80 }
        } ? 0.04 : -0.08
    }
}
