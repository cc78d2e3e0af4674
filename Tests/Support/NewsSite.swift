import Model

/// One site of the newsroom: its address, its language and the manner of its pages.
struct NewsSite: Sendable {
    /// The template of its articles.
    enum Layout: Sendable { case daily, agency, gazette, herald, reprint }
    enum Charset: Sendable { case utf8, windows1256 }
    enum FeedForm: Sendable { case rss, atom }
    struct Feed: Sendable {
        var form: FeedForm
        var path: String
        /// Whether its links carry `utm_` parameters.
        var isTracking = false
    }

    /// The last part of its address, `127.41.0.N`.
    var number: Int
    var host: String
    var name: String
    var language: String
    var layout: Layout
    var charset = Charset.utf8
    var feed: Feed?
    var hasSitemaps = false
    /// What robots.txt says, without its Sitemap line; nil answers 404.
    var robots: String? = "User-agent: *\nDisallow: /private/\nDisallow: /search\n"
    /// An article's path: `$S` stands for the section, `$D` for YYYY/MM/DD, `$C` for YYYYMMDD, `$N` for the slug.
    var pathPattern: String

    var address: String { "127.41.0.\(number)" }
    var isRightToLeft: Bool { language != "en" }
    var wording: Wording { .of(language) }

    func path(_ story: Story) -> String {
        let day = story.published.day.description.split(separator: "-")
        let section = story.isDisallowed ? "private" : story.section
        return pathPattern.replacing("$S", with: section).replacing("$D", with: day.joined(separator: "/"))
            .replacing("$C", with: day.joined()).replacing("$N", with: story.slug)
    }
}

extension NewsSite {
    static let courier = NewsSite(
        number: 1, host: "meridian.test", name: "The Meridian Courier", language: "en", layout: .daily,
        feed: Feed(form: .rss, path: "/rss.xml"), hasSitemaps: true, pathPattern: "/$S/$N")
    static let sepidar = NewsSite(
        number: 2, host: "sepidar.test", name: "خبرگزاری سپیدار", language: "fa", layout: .agency,
        feed: Feed(form: .atom, path: "/atom.xml"), pathPattern: "/news/$S/$N")
    static let khabar = NewsSite(
        number: 3, host: "khabar.test", name: "روزنامهٔ خبر چنار", language: "fa-af", layout: .agency,
        feed: Feed(form: .rss, path: "/feed"), pathPattern: "/$S/$N/")
    static let mina = NewsSite(
        number: 4, host: "mina.test", name: "صحيفة الميناء", language: "ar", layout: .gazette, charset: .windows1256,
        feed: Feed(form: .rss, path: "/rss", isTracking: true), robots: nil, pathPattern: "/$S/$N.html")
    static let spinGhar = NewsSite(
        number: 5, host: "spinghar.test", name: "سپین غر ورځپاڼه", language: "ps", layout: .agency,
        robots: "User-agent: *\nCrawl-delay: 1\nDisallow:\n", pathPattern: "/$D/$N")
    static let herald = NewsSite(
        number: 6, host: "herald.test", name: "Northgate Herald", language: "en", layout: .herald,
        feed: Feed(form: .rss, path: "/feeds/latest.rss"),
        robots: "User-agent: *\nDisallow: /print/\nDisallow: /search\n",
        pathPattern: "/$S/$N-$C.html")
    static let digest = NewsSite(
        number: 7, host: "leaves.test", name: "برگ‌های روز / Leaves of the Day", language: "fa-af", layout: .reprint,
        charset: .windows1256, robots: nil, pathPattern: "/$S/$N.htm")

    static let all = [courier, sepidar, khabar, mina, spinGhar, herald, digest]
}
