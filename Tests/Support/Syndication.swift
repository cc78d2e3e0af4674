/// Which story stands on which site: the sites' own and those they took from another.
enum Syndication {
    /// A story taken over from another site.
    private struct Reprint {
        var slug: String
        var from: NewsSite
        var date: String
        var section: String
        var language: String?
    }

    private static func own(_ site: NewsSite) -> [Story] {
        switch site.number {
        case NewsSite.courier.number: Story.courier
        case NewsSite.sepidar.number: Story.sepidar
        case NewsSite.khabar.number: Story.khabar
        case NewsSite.mina.number: Story.mina
        case NewsSite.spinGhar.number: Story.spinGhar
        case NewsSite.herald.number: Story.herald
        default: Story.digest
        }
    }

    private static func reprints(_ site: NewsSite) -> [Reprint] {
        switch site.number {
        case NewsSite.sepidar.number:
            [Reprint(slug: "clinic-by-radio", from: .khabar, date: "2026-02-22T11:00+03:30", section: "society")]
        case NewsSite.herald.number:
            [Reprint(slug: "border-market-opens", from: .courier, date: "2015-02-03T11:20+00:00", section: "world")]
        case NewsSite.digest.number:
            [
                english("coastguard-chief-warns-of-gaps", .herald, "2015-01-13"),
                english("border-market-opens", .courier, "2015-02-04"),
                english("bells-return", .herald, "2015-02-17"),
            ]
        default: []
        }
    }

    private static func english(_ slug: String, _ from: NewsSite, _ date: String) -> Reprint {
        Reprint(slug: slug, from: from, date: date, section: "english", language: "en")
    }

    static func postings(of site: NewsSite, _ origins: [Int: String]) -> [Posting] {
        let origin = origins[site.number] ?? ""
        let copies = reprints(site).flatMap { reprint in
            own(reprint.from).filter { $0.slug == reprint.slug }.map { story in
                Posting(
                    story: story.printed(on: reprint.date, section: reprint.section), site: site, origin: origin,
                    sourceURL: (origins[reprint.from.number] ?? "") + reprint.from.path(story),
                    textLanguage: reprint.language)
            }
        }
        return own(site).map { Posting(story: $0, site: site, origin: origin) } + copies
    }

    /// A story from outside, in the newspaper of 2015 and as a reprint of it.
    static func postings(of file: StoryFile, number: Int, _ origins: [Int: String]) -> [Posting] {
        let language = file.title.unicodeScalars.contains { $0.value >= 0x600 } ? "fa-af" : "en"
        let story = Story(file, slug: "story-\(number + 1)")
        var article = Posting(
            story: story, site: .herald, origin: origins[NewsSite.herald.number] ?? "", textLanguage: language)
        article.story.file.masthead = []
        let reprint = Posting(
            story: story, site: .digest, origin: origins[NewsSite.digest.number] ?? "",
            sourceURL: file.sourceURL ?? article.url, textLanguage: language)
        return [article, reprint]
    }
}
