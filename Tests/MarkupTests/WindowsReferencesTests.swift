import Testing

@testable import Markup

/// References that mean another character than their number says.
struct WindowsReferencesTests {
    private func body(_ page: String) -> String { HTMLDocument(Array(page.utf8)).root?.text ?? "" }

    @Test(arguments: [
        ("It&#146;s &#147;new&#148; &#150; we won&#x92;t wait&#133;", "It’s “new” – we won’t wait…"),
        ("&#128;5 &#151", "€5 —"), ("B &#8217; &#38;#146; &#1460;", "B ’ &#146; \u{5B4}"),
    ])
    func numbersOf128To159MeanWindows1252(written: String, read: String) {
        #expect(body("<html><body><p>\(written)</p></body></html>") == read)
        let page = HTMLDocument(Array("<html><body><p title='\(written)'>a</p></body></html>".utf8))
        let titled = page.nodes.indices.compactMap { page.attribute(.title, of: $0) }
        #expect(titled == [read])
    }

    @Test func aPageWithoutSuchReferencesIsLeftAsItIs() {
        #expect(WindowsReferences.resolved(Array("A &amp; B &# &#; &#x; &#99999999999999; &".utf8)) == nil)
    }
}
