import Model

/// Authors in JSON-LD, in meta tags, and in what a feed said of the page.
struct AuthorMetadata {
    let facts: PageFacts
    let cleaner: AuthorCleaner
    let hint: Item?

    func proposals() -> [AuthorProposal] { story() + metas() + [state(), item()].compactMap { $0 } }

    private func story() -> [AuthorProposal] {
        if let value = facts.story?["author"] ?? facts.story?["creator"] {
            let found = people(value.list, "json-ld.author", 0.9)
            if !found.isEmpty { return found }
        }
        let people = facts.things.filter { facts.hasType($0, in: Self.persons) }
        return self.people(Array(people.prefix(3)), "json-ld.person", 0.5).map { $0 }
    }

    /// People and organisations apart.
    private func people(_ entries: [JSONValue], _ rule: String, _ score: Double) -> [AuthorProposal] {
        var (people, others, raw): ([Author], [Author], [String]) = ([], [], [])
        for entry in entries {
            let entry = facts.resolve(entry)
            guard let written = Self.name(of: entry) else { continue }
            let name = Self.turned(Self.withoutTags(written))
            guard !name.has("://") else { continue }
            raw.append(name)
            let isOrganization = facts.hasType(entry, in: Self.organizations)
            for author in cleaner.names(in: name, isStrict: false, mayBeDesk: true) {
                if isOrganization { others.append(Author(author.name, kind: .agency)) } else { people.append(author) }
            }
        }
        let text = raw.joined(separator: ", ")
        let source: AuthorProposal.Source = rule == "json-ld.person" ? .person : .jsonLD
        return [
            AuthorProposal(people, source, .init(rule: rule, raw: text, score: score)),
            AuthorProposal(others, .organization, .init(rule: rule + ".organization", raw: text, score: score - 0.3)),
        ].compactMap { $0 }
    }

    private static let persons: Set<String> = ["person"]
    private static let organizations: Set<String> = ["organization", "newsmediaorganization", "corporation"]

    /// One name or several, or a given and a family name alone.
    private static func name(of entry: JSONValue) -> String? {
        if let names = entry["name"]?.list.prefix(most).compactMap(\.text), !names.isEmpty {
            return names.joined(separator: ";")
        }
        let parts = ["givenName", "familyName"].compactMap { entry[$0]?.text }
        return parts.isEmpty ? entry.text : parts.joined(separator: " ")
    }

    /// Names of one entry that are looked at.
    private static let most = 12

    /// What a template has put in there as it prints it: `<a href="/nora">Nora Whitfield</a>`.
    private static func withoutTags(_ text: String) -> String {
        guard text.has("<"), text.has(">") else { return text }
        var (out, isTag) = ("", false)
        for scalar in text.unicodeScalars {
            if scalar == "<" { isTag = true }
            if !isTag { out.unicodeScalars.append(scalar) }
            if scalar == ">" { isTag = false }
        }
        return PageFacts.line(out)
    }

    private func metas() -> [AuthorProposal] {
        let known = facts.metas.filter {
            Self.names.contains($0.key) && !$0.value.has("://") && !$0.value.hasPrefix("@")
        }
        guard !known.isEmpty else { return [] }
        return Self.keys.compactMap { key, score in
            let values = known.filter { $0.key == key }
            guard let first = values.first else { return nil }
            let texts = values.prefix(12).map { Self.spoken($0.value, key) }.filter { !$0.isEmpty }
            return AuthorProposal(
                texts.flatMap { cleaner.names(in: $0, isStrict: false, mayBeDesk: true) },
                key == "author" ? .metaAuthor : .meta,
                .init(rule: "meta.\(key)", node: first.node, raw: first.value, score: score))
        }
    }

    /// "Whitfield, Nora" in libraries' metadata is one writer; minutes to read are none.
    private static func spoken(_ value: String, _ key: String) -> String {
        if key == "twitter:data1" { return value.unicodeScalars.first.map(\.isDigit) ?? true ? "" : value }
        guard key == "citation_author" || key.hasPrefix("dc") else { return turned(value) }
        let parts = value.split(separator: ",")
        guard parts.count == 2, !String(parts[1]).trimmed().contains(" ") || key == "citation_author" else {
            return value
        }
        return String(parts[1]).trimmed() + " " + String(parts[0]).trimmed()
    }

    /// "Whitfield, Nora" is one writer, told by a given name behind the comma and none before it.
    private static func turned(_ value: String) -> String {
        guard value.has(",") else { return value }
        let parts = value.split(separator: ",").map { String($0).trimmed() }
        guard parts.count == 2, (1...3).contains(parts[0].words.count), (1...2).contains(parts[1].words.count),
            GivenNames.begin(parts[1]), !GivenNames.begin(parts[0])
        else { return value }
        return parts[1] + " " + parts[0]
    }

    /// The first that the page's program knows.
    private func state() -> AuthorProposal? {
        for raw in AuthorStates(states: facts.states).values() {
            let names = cleaner.names(in: raw, isStrict: false, mayBeDesk: true)
            if !names.isEmpty {
                return AuthorProposal(names, .state, .init(rule: "state.author", raw: raw, score: 0.44))
            }
        }
        return nil
    }

    private func item() -> AuthorProposal? {
        guard let authors = hint?.authors else { return nil }
        return AuthorProposal(
            authors.flatMap { cleaner.names(in: $0, isStrict: false) }, .item,
            .init(rule: "item.author", raw: authors.joined(separator: ", "), score: 0.7))
    }

    private static let names = Set(keys.map(\.0))

    private static let keys: [(String, Double)] = [
        ("article:author", 0.72), ("author", 0.71), ("parsely-author", 0.74), ("sailthru.author", 0.74),
        ("dc.creator", 0.7), ("dcterms.creator", 0.7), ("article:author_name", 0.74), ("byl", 0.76), ("authors", 0.7),
        ("cxenseparse:author", 0.74), ("citation_author", 0.8), ("article.author", 0.7), ("dcsext.author", 0.7),
        ("creator", 0.6), ("twitter:data1", 0.35), ("og:article:author", 0.7), ("og:author", 0.7), ("mrf:authors", 0.7),
        ("article:author:name", 0.7), ("shareaholic:article_author_name", 0.7), ("dable:author", 0.7),
        ("bt:author", 0.7), ("author_name", 0.7), ("news_author", 0.7),
    ]
}
