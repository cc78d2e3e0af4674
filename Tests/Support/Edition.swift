import Model

/// All pages of the newsroom for one port and one way of naming hosts, and the truth about them.
struct Edition: Sendable {
    /// What stands at a path.
    enum Content: Sendable {
        case document(Document)
        case redirect(to: String)
    }

    let origins: [Int: String]
    private(set) var postings: [Posting] = []
    /// By the site's address, then by path.
    private(set) var contents: [String: [String: Content]] = [:]

    init(origins: [Int: String], stories: [StoryFile]) {
        self.origins = origins
        for site in NewsSite.all { postings += Syndication.postings(of: site, origins) }
        for (index, file) in stories.enumerated() { postings += Syndication.postings(of: file, number: index, origins) }
        for site in NewsSite.all { contents[site.address] = files(of: site) }
    }

    private func files(of site: NewsSite) -> [String: Content] {
        let mine = postings.filter { $0.site.number == site.number }
            .sorted { $0.story.published.moment() > $1.story.published.moment() }
        var sections: [String] = []
        for posting in mine where !posting.story.isDisallowed && !sections.contains(posting.story.section) {
            sections.append(posting.story.section)
        }
        let desk = Desk(site: site, origin: origins[site.number] ?? "", postings: mine, sections: sections)
        return desk.articles().merging(desk.listings()) { one, _ in one }.merging(desk.machineFiles()) { one, _ in one }
    }
}
