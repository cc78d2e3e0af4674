import Testing

@testable import Extract

@Suite struct PageClassTests {
    @Test(arguments: [
        ("news.test", "/2026/01/09/harbour-closed", PageClass()), ("news.test", "/news/harbour-closed", .story),
        ("docs.tool.test", "/start/first-steps", .manual), ("www.tool.test", "/docs.html", .manual),
        ("board.test", "/viewtopic.php", .forum), ("forum.boats.test", "/t/old-engines/17", .forum),
        ("lamps.test", "/product/desk-lamp", .shop), ("roofs.test", "/services/repair", .page),
        ("news.test", "/tag/harbour", .list), ("paper.test", "/news", .list), ("paper.test", "/en/stories/", .list),
    ])
    func anAddressSaysWhatItsPageIs(_ host: String, _ path: String, _ meaning: PageClass) {
        #expect(PageClass.address(host: host, path: path) == meaning)
    }

    private static let named: [(String, PageClass)] = [
        ("home page page-template page-id-12", [.list, .page]), ("post-template single single-post", .story),
        ("single single-product postid-9 woocommerce-page", [.story, .shop]), ("docs-wrapper docs-doc-page", .manual),
        ("", []),
    ]

    @Test(arguments: named)
    func softwareNamesThePageInItsClasses(_ classes: String, _ meaning: PageClass) {
        #expect(PageClass.markup(classes) == meaning)
    }

    @Test func generatorsOfForumsAndManualsAreKnown() {
        #expect(PageClass.generator("Discourse 3.4 - https://example.test") == .forum)
        #expect(PageClass.generator("Docusaurus v3") == .manual)
        #expect(PageClass.generator("WordPress 6.9") == [])
    }
}
