import Model

/// A story on a site.
struct Posting: Sendable {
    var story: Story
    var site: NewsSite
    /// `http://host:port` of the site.
    var origin: String
    /// Where the site has the text from.
    var sourceURL: String?
    /// The language of the text, where it is not the site's.
    var textLanguage: String?

    var path: String { site.path(story) }
    var url: String { origin + path }
    var language: String { textLanguage ?? site.language }
    var section: String { site.wording.sections[story.section] ?? story.section }
    var authors: String { story.file.authors.joined(separator: Wording.of(language).and) }
    var lastModified: WrittenDate { story.modified ?? story.published }

    /// The paragraphs as escaped HTML, emphasis marked up.
    var paragraphs: [String] { story.file.paragraphs.map { Emphasis($0).html } }

    /// The first sentence or so.
    var summary: String { escaped(story.file.plainParagraphs.first ?? "") }

    /// The date as the site's readers know it.
    var shownDate: String {
        let day = story.published.day
        return switch language {
        case "fa": SolarHijriDate(day).text(.iranian)
        case "fa-af": SolarHijriDate(day).text(.dari)
        case "ps": SolarHijriDate(day).text(.pashto)
        case "ar": ShownDate.arabic(day)
        default: ShownDate.english(day)
        }
    }

    var expected: ExpectedArticle {
        ExpectedArticle(
            url: url, title: story.title, authors: story.file.authors, day: story.published.day,
            paragraphs: story.file.plainParagraphs, language: language, site: site.name,
            isDisallowed: story.isDisallowed, copyOf: sourceURL, aliases: aliases)
    }

    /// Redirects and, on the daily, the AMP form.
    var aliases: [String] {
        switch site.layout {
        case .daily: [origin + "/r/" + story.slug, origin + "/amp" + path]
        case .agency where path.hasSuffix("/"): [String(url.dropLast())]
        default: []
        }
    }
}
