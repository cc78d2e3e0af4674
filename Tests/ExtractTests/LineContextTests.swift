import Markup
import Model
import Testing

@testable import Extract

@Suite struct LineContextTests {
    private static let page = """
        <html><body><ul><li>Harbour opens</li><li>Ferry delayed</li></ul>
        <article><h1>The new pier</h1><p>Aaaaaaaaaa.</p><p>Bbbbbbbbbb.</p><p>Cccccccccc.</p></article></body></html>
        """

    /// The features of a page of six lines, two links above the title and three paragraphs below it.
    private func table(_ beliefs: [Float]) throws -> [[String: Float]] {
        let document = HTMLDocument(Array(Self.page.utf8))
        var reading = PageReading(
            document, url: nil, hint: nil, language: nil, offset: nil, now: Timestamp(seconds: 0))
        let features = reading.prepare()
        try #require(features.layout.lines.count == beliefs.count)
        let row = LineContext(features, beliefs: beliefs).table(of: Array(beliefs.indices))
        return beliefs.indices.map { line in
            let values = row[line * LineContext.names.count..<(line + 1) * LineContext.names.count]
            return Dictionary(uniqueKeysWithValues: zip(LineContext.names, values))
        }
    }

    @Test func knowsTheBeliefsOfItsNeighbors() throws {
        let rows = try table([0.1, 0.2, 0.3, 0.8, 0.9, 0.7])
        #expect(rows[3]["belief"] == 0.8)
        #expect([-3, -2, -1].map { rows[3]["before\(-$0)"] } == [0.1, 0.2, 0.3])
        #expect((1...3).map { rows[3]["after\($0)"] } == [0.9, 0.7, 0])
    }

    @Test func weighsTheOtherLinesOfItsBoxNotItself() throws {
        let low = try table([0, 0, 0, 0, 1, 1])
        let high = try table([0, 0, 0, 1, 1, 1])
        #expect(low[3]["parent"] == high[3]["parent"])
        #expect(try #require(low[3]["parent"]) > 0.5)
        #expect(try #require(low[0]["parent"]) < 0.1)
        #expect(try #require(low[3]["alike"]) > 0.9)
    }

    @Test func knowsHowFarTheNextSureLineIs() throws {
        let rows = try table([0, 0, 0, 0.9, 0, 0])
        #expect(rows[2]["untilSure"] == 0)
        #expect(rows[4]["sinceSure"] == 0)
        #expect(rows[4]["untilSure"] == rows[0]["sinceSure"])
        #expect(try #require(rows[5]["sinceSure"]) > 5)
    }

    @Test func knowsHowMuchStandsBelowTheTitle() throws {
        let below = try table([0, 0, 0, 1, 1, 1])
        let above = try table([1, 1, 0, 0, 0, 0])
        #expect(try #require(below[0]["belowTitle"]) > 0.9)
        #expect(try #require(above[0]["belowTitle"]) < 0.1)
        #expect(below.map { $0["afterTitle"] } == [-2, -1, 0, 1, 2, 3])
    }

    /// The dumps that the model is trained on take chances only where they fit the page.
    @Test func dumpsRefuseChancesOfAnotherPage() throws {
        let document = HTMLDocument(Array(Self.page.utf8))
        let now = Timestamp(seconds: 0)
        #expect(ContextDump(document, url: nil, now: now, chances: [0.5]) == nil)
        #expect(BodyDump(document, url: nil, now: now, chances: [0.5]) == nil)
        let body = try #require(BodyDump(document, url: nil, now: now, chances: [0, 0, 0, 0.9, 0.9, 0]))
        #expect(body.body == "Aaaaaaaaaa.\n\nBbbbbbbbbb.")
    }
}
