import Model

/// What a page says of its site, and of its own place there.
extension PageFacts {
    var siteName: String? { meta("og:site_name", "application-name", "al:ios:app_name")?.value ?? publisher }

    /// Of the page's story.
    var publisher: String? {
        story.flatMap { story in story["publisher"].flatMap { resolve($0)["name"]?.text } }
    }

    var section: String? {
        meta("article:section", "parsely-section", "section", "articlesection")?.value ?? story?["articleSection"]?.text
    }

    /// The page's address in its own words, absolute.
    var ownAddress: String? { (canonical ?? meta("og:url")?.value).flatMap { WebURL($0, base: base)?.href } }

    var leadImage: Picture? {
        meta("og:image", "og:image:url", "twitter:image", "twitter:image:src")
            .flatMap { WebURL($0.value, base: base) }.map { Picture(url: $0.href) }
    }
}
