import Model

/// A newspaper's page of 2015: navigation, share bars, related links and promotions around and within the text.
enum HeraldPage {
    static func html(_ posting: Posting, neighbours: [Posting], sections: [String]) -> String {
        """
        <!DOCTYPE html>
        <!--[if IE 8]><html class="no-js ie8" lang="en"><![endif]-->
        <html class="no-js" lang="en">
        <head>
        \(head(posting))
        </head>
        <body id="article">
        <div id="skip"><a href="#content">Skip to content</a></div>
        <div class="ad leaderboard"><!-- ad --><script>window.ads = window.ads || []; ads.push("top");</script></div>
        <div id="hd"><div class="logo"><a href="/">\(escaped(posting.site.name))</a></div>
        <form action="/search"><input name="q"><button>Search</button></form></div>
        \(PageParts.navigation(posting.site, sections))
        <ol class="breadcrumb"><li><a href="/">Home</a></li>\
        <li><a href="/\(posting.story.section)">\(posting.section)</a></li><li>Article</li></ol>
        <div id="content">
        \(article(posting, neighbours))
        \(PageParts.comments(posting.site))
        </div>
        \(side(neighbours))
        \(PageParts.footer(posting.site))
        <script>(function () { document.documentElement.className = "js"; })();</script>
        </body>
        </html>

        """
    }

    private static func head(_ posting: Posting) -> String {
        let title = escaped(posting.story.title)
        return """
            <meta charset="utf-8">
            <title>\(title) | \(escaped(posting.site.name))</title>
            <meta name="description" content="\(posting.summary)">
            <meta name="byl" content="\(escaped(posting.authors))">
            <meta property="og:title" content="\(title)">
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="\(escaped(posting.site.name))">
            <link rel="canonical" href="\(posting.url)">
            <style>.ad { min-height: 90px } .cN-storyDetails { float: left }</style>
            """
    }

    private static func article(_ posting: Posting, _ neighbours: [Posting]) -> String {
        """
        <div class="article">
        <h1 class="cN-headingPage">\(escaped(posting.story.title))</h1>
        <div class="cN-storyDetails">
        <ul class="tools"><li><a href="#comments">\(Wording.of("en").remarks.count) comments</a></li>
        <li><a href="/print/\(posting.story.slug)">Print this page</a></li><li><a href="#">E-mail a friend</a></li></ul>
        <dl class="date"><dt>Date</dt><dd><time datetime="\(posting.story.published)">\(shownTime(posting))</time></dd></dl>
        <h5 class="byline">\(escaped(posting.authors))</h5>
        \(PageParts.share(posting.site))
        </div>
        <div class="articleBody">
        \(PageParts.body(posting, after: inserts(posting, neighbours)))
        </div>
        \(PageParts.share(posting.site))
        <div class="promo"><strong>Follow us</strong> <a href="#">on Twitter</a> or <a href="#">on Facebook</a></div>
        </div>
        """
    }

    /// A photograph after the first paragraph, a "read more" after the third, a video and an advertisement later.
    private static func inserts(_ posting: Posting, _ neighbours: [Posting]) -> [Int: String] {
        let more = neighbours.prefix(3).map { "<li><a href=\"\($0.path)\">\(escaped($0.story.title))</a></li>" }
        return [
            0: "<div class=\"photo\"><img src=\"/img/\(posting.story.slug).jpg\" alt=\"\">"
                + "<p class=\"caption\">A view of the harbour in winter. <em>Photo: L. Marsh</em></p></div>",
            2: "<div class=\"readmore\"><h4>Read more</h4><ul>\(more.joined())</ul></div>",
            4: "<div class=\"video\"><h4>Video: what happened next</h4><p>Please log in to watch.</p></div>",
            6: "<div class=\"ad island\"><p>Advertisement</p></div>",
        ]
    }

    private static func side(_ neighbours: [Posting]) -> String {
        """
        <div id="side">
        <div class="module"><h3>Most popular</h3><ol>\(PageParts.links(neighbours))</ol></div>
        <div class="module"><h3>Newsletter</h3><p>Sign up now for the ten things to know each morning.</p></div>
        </div>
        """
    }

    /// `January 12, 2015 - 6:12AM`
    private static func shownTime(_ posting: Posting) -> String {
        guard let second = posting.story.published.secondOfDay else { return posting.shownDate }
        let (hour, minute) = (second / 3600, second / 60 % 60)
        let clock = "\((hour + 11) % 12 + 1):\(minute < 10 ? "0" : "")\(minute)\(hour < 12 ? "AM" : "PM")"
        return "\(posting.shownDate) - \(clock)"
    }
}
