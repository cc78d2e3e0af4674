import Model
import Support
import Testing

struct StoryFileTests {
    private static let text = """
        نامهٔ روز _ روز نامه

        left side\tright side
        Section\tبخش

        http://paper.test/world/a-story.html

        A story

        Ann Lee

        January 9, 2015

        The first paragraph has *an emphasis* and
        a second line.

        http://paper.test/within-the-text

        The last one has a lone * asterisk.
        """

    @Test func readsMastheadSourceTitleAuthorDateAndParagraphs() throws {
        let story = try StoryFile(parsing: Self.text)
        #expect(story.masthead == [["نامهٔ روز _ روز نامه"], ["left side\tright side", "Section\tبخش"]])
        #expect(story.sourceURL == "http://paper.test/world/a-story.html")
        #expect(story.title == "A story")
        #expect(story.authors == ["Ann Lee"])
        #expect(story.published.description == "2015-01-09")
        #expect(
            story.plainParagraphs == [
                "The first paragraph has an emphasis and a second line.", "http://paper.test/within-the-text",
                "The last one has a lone * asterisk.",
            ])
        #expect(story.paragraphs[0].contains("*an emphasis*"))
    }

    @Test func readsAStoryWithoutMasthead() throws {
        let story = try StoryFile(parsing: "Title\r\n\r\nA; B and C\r\n\r\n9 January 2015\r\n\r\nText.\r\n")
        #expect(story.masthead.isEmpty && story.sourceURL == nil)
        #expect(story.authors == ["A", "B", "C"])
        #expect(story.plainParagraphs == ["Text."])
    }

    @Test(arguments: ["", "Title", "Title\n\nAuthor\n\nsome day\n\nText.", "Title\n\nAuthor\n\n2015-02-30\n\nText."])
    func refusesWhatIsNoStory(text: String) {
        #expect(throws: StoryFile.FormatError.self) { try StoryFile(parsing: text) }
    }

    @Test(arguments: [
        ("2015-01-09", "2015-01-09"), ("2026-02-11T08:15+04:30", "2026-02-11T08:15+04:30"),
        ("January 9, 2015", "2015-01-09"), ("9 January 2015", "2015-01-09"),
    ])
    func readsDatesInFourForms(text: String, day: String) {
        #expect(ShownDate.read(text)?.description == day)
    }

    @Test func printsAStoryOfAFileInTheNewspaperAndAsAReprint() throws {
        let newsroom = try Newsroom(stories: [StoryFile(parsing: Self.text)])
        try expectBothPages(newsroom)
        let reprint = try #require(newsroom.articles.last { $0.title == "A story" })
        let page = try Asking.get(reprint.url)
        #expect(page.raw.contains("<em>an emphasis</em>"))
        #expect(page.text.contains("نامهٔ روز _ روز نامه"))
        #expect(page.text.contains(">http://paper.test/world/a-story.html<"))
    }

    @Test(arguments: SeedText.all())
    func printsTheSeedPages(seed: SeedText) throws {
        #expect(seed.story.sourceURL != nil && !seed.story.masthead.isEmpty)
        try expectBothPages(Newsroom(stories: [seed.story]))
    }

    @Test func printsPagesWithoutServingThem() throws {
        let story = try StoryFile(parsing: Self.text)
        let pages = PrintedPage.all(stories: [story])
        #expect(pages.count == PrintedPage.all().count + 2)
        #expect(pages.filter { $0.article.title == "A story" }.count == 2)
        for page in pages {
            let served = Asking.Answer(status: 200, headers: Headers(), body: page.bytes).text
            #expect(page.article.paragraphs.allSatisfy { served.contains($0) }, "\(page.article.url)")
            #expect(page.contentType.hasPrefix("text/html"))
        }
    }

    private func expectBothPages(_ newsroom: Newsroom) throws {
        let printed = newsroom.articles.filter { $0.url.contains("story-1") }
        #expect(printed.count == 2)
        for article in printed {
            let page = try Asking.get(article.url).text
            #expect(page.contains(article.title))
            #expect(page.contains("January \(article.day.day), 2015"))
            for paragraph in article.paragraphs { #expect(page.contains(paragraph)) }
        }
    }
}
