import Language

/// What the words of an address, or of the classes of `html` and `body`, say a page is.
struct PageClass: OptionSet, Hashable {
    let rawValue: UInt8

    /// A story, news, a blog's post.
    static let story = PageClass(rawValue: 1 << 0)
    /// A standing page of a site: what content systems call a page, services, the firm itself.
    static let page = PageClass(rawValue: 1 << 1)
    static let list = PageClass(rawValue: 1 << 2)
    static let shop = PageClass(rawValue: 1 << 3)
    static let forum = PageClass(rawValue: 1 << 4)
    static let manual = PageClass(rawValue: 1 << 5)

    static let all: [(String, PageClass)] = [
        ("Story", .story), ("Page", .page), ("List", .list), ("Shop", .shop), ("Forum", .forum), ("Manual", .manual),
    ]

    /// One column for each class, 1 where it is said.
    var row: [Double] { Self.all.map { contains($0.1) ? 1 : 0 } }

    /// What the segments of a path and the labels of a host say.
    static func address(host: String, path: String) -> PageClass {
        let labels = words(of: host, between: UInt8(ascii: ".")).dropLast(2)
        let segments = words(of: path, between: UInt8(ascii: "/"))
        var found = (labels + segments.dropLast()).reduce(into: PageClass()) { $0.formUnion(inAddress[stem($1)] ?? []) }
        guard let last = segments.last, let meaning = inAddress[stem(last)] else { return found }
        // What lies in /news/ is a story, /news itself lists them.
        found.formUnion(meaning.contains(.story) ? meaning.subtracting(.story).union(.list) : meaning)
        return found
    }

    private static func words(of address: String, between mark: UInt8) -> [Substring] {
        address.lowercased().utf8.split(separator: mark).map { Substring($0) }
    }

    /// `viewtopic.php` is `viewtopic`.
    private static func stem(_ segment: Substring) -> Substring {
        Substring(segment.utf8.prefix { $0 != UInt8(ascii: ".") })
    }

    /// What the software that wrote the page calls it: classes such as WordPress' `single-post` and `page-template`.
    static func markup(_ classes: String) -> PageClass {
        classes.lowercased().unicodeScalars.split(whereSeparator: \.isBlank)
            .reduce(into: []) { $0.formUnion(named(Substring($1))) }
    }

    private static func named(_ word: Substring) -> PageClass {
        if let known = inMarkup[word] { return known }
        for (prefix, meaning) in prefixes where word.utf8.starts(with: prefix.utf8) { return meaning }
        return []
    }

    /// The name of a generator: forum and manual software says so.
    static func generator(_ name: String) -> PageClass {
        let name = name.lowercased()
        for (word, meaning) in generators where name.has(word) { return meaning }
        return []
    }

    private static let inAddress = table([
        (
            .story,
            """
            news article articles story stories blog blogs post posts press magazine opinion insights story-archive
            nachrichten artikel actualites noticias novosti aktuelles press-releases newsroom
            """
        ),
        (
            .page,
            """
            service services solution solutions industries industry use-cases pricing features platform about about-us
            company careers locations practice-areas tools leistungen what-we-do capabilities programs departments
            """
        ),
        (
            .list,
            """
            tag tags category categories archive archives search browse index list directory page collection collections
            library topics paths all authors
            """
        ),
        (.shop, "product products shop store item items p pd buy cart catalog prod dp"),
        (
            .forum,
            """
            forum forums thread threads topic discussion discussions board boards viewtopic showthread questions
            question community viewthread bbs answers t
            """
        ),
        (
            .manual,
            """
            docs doc documentation manual manuals reference api help support wiki book man glossary userguide users-guide
            usersguide tutorial tutorials learn handbook kb start getting-started
            """
        ),
    ])

    private static let inMarkup = table([
        (.story, "single single-post article-page page-node-type-article node--type-article blog-post story post"),
        (
            .page,
            "page page-template page-template-default node--type-page page-node-type-page basicpage path-frontpage"
        ),
        (.list, "archive category blog home search tag date author-archive taxonomy listing collection"),
        (.shop, "woocommerce-page single-product product-template template-product product product-page"),
        (.forum, "forum topic single-topic bbpress thread_view crawler"),
        (.manual, "docs-wrapper docs-doc-page docs documentation"),
    ])

    private static let prefixes: [(String, PageClass)] = [
        ("page-template", .page), ("page-id-", .page), ("single-product", .shop), ("single-topic", .forum),
        ("single-service", .page), ("node--type-service", .page), ("tax-", .list), ("category-", .list),
        ("template-product", .shop), ("docs-", .manual), ("post-type-archive", .list),
    ]

    private static let generators: [(String, PageClass)] = [
        ("discourse", .forum), ("xenforo", .forum), ("vbulletin", .forum), ("phpbb", .forum), ("nodebb", .forum),
        ("mybb", .forum), ("vanilla", .forum), ("invision", .forum), ("docusaurus", .manual), ("mkdocs", .manual),
        ("sphinx", .manual), ("docutils", .manual), ("gitbook", .manual), ("mdbook", .manual), ("vitepress", .manual),
        ("vuepress", .manual), ("starlight", .manual), ("doxygen", .manual), ("antora", .manual), ("docbook", .manual),
        ("groff", .manual), ("rustdoc", .manual), ("shopify", .shop), ("prestashop", .shop), ("magento", .shop),
        ("mediawiki", .manual),
    ]

    private static func table(_ lists: [(PageClass, String)]) -> [Substring: PageClass] {
        lists.reduce(into: [:]) { table, list in
            for word in WordList.words(of: list.1) { table[word, default: []].insert(list.0) }
        }
    }
}
