import Markup
import Testing

@testable import Extract

@Suite struct BodySignsTests {
    private func signs(_ html: String, lines: [Int], title: Int) -> [String: Double] {
        let layout = Layout(HTMLDocument(Array(html.utf8)))
        let row = BodySigns(layout: layout, lines: lines, titleLine: title).row()
        return Dictionary(uniqueKeysWithValues: zip(BodySigns.names, row))
    }

    @Test func aStoryIsTold() {
        let signs = signs(
            """
            <h1>Bridge opened</h1><div>9 May</div><article><p>“Now, at last,” she said.<p>See <a href=/b>here</a></article>
            <figure><figcaption>A bridge</figcaption></figure>
            """, lines: [2, 3], title: 0)
        #expect(signs["titleGap"] == 2 && signs["paragraphs"] == 1 && signs["inArticle"] == 1)
        #expect(signs["captions"] == 1 && signs["linked"] == 0.5 && signs["ended"] == 0.5)
        // 16 letters and 7.
        #expect(signs["quoteMarks"] == 2000.0 / 23 && signs["commas"] == 200.0 / 23)
    }

    @Test func aPageWithoutABodyHasARowAsWell() {
        let signs = signs("<h1>Login</h1>", lines: [], title: 0)
        #expect(signs["titleGap"] == 200 && signs["paragraphs"] == 0 && signs["ended"] == 0)
    }
}
