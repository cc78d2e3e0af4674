import FoundationEssentials
import Model
import Testing

@testable import Store

/// What the store writes as JSON is what Foundation's encoder writes.
struct JSONTextTests {
    private func text(_ value: some JSONWritable) throws -> String {
        guard case .octets(let text) = JSON.value(value) else { throw DatabaseError.missing(path: "no text") }
        return String(decoding: text, as: UTF8.self)
    }

    private func expectAsEncoded<V: JSONWritable & Codable & Equatable>(
        _ value: V, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let written = try text(value)
        #expect(written == String(decoding: try encoder.encode(value), as: UTF8.self), sourceLocation: sourceLocation)
        #expect(try JSON.read(V.self, written, of: "test") == value, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "", "\"", "\\", "a\"b\\c/d", "\n\r\t\u{8}\u{c}", "\u{0}\u{1}\u{f}\u{10}\u{1f}\u{7f}",
        "\u{2028}\u{2029}\u{feff}",
        "پاس بسته است\u{200c}", "e\u{301}é", "👩‍👩‍👧‍👦🇦🇫", "\u{ffff}\u{10ffff}", "</script>",
    ])
    func writesAnyText(_ text: String) throws {
        try expectAsEncoded([text])
        try expectAsEncoded([text: text])
    }

    @Test func writesNumbers() throws {
        try expectAsEncoded([0, -1, Int.max, Int.min])
        try expectAsEncoded([0, 1, 0.5, -0.25, 1.0 / 3, 1e-7, 1e21, 123_456_789.25, .leastNonzeroMagnitude])
        try expectAsEncoded([true, false])
        #expect(try text([Double.nan, .infinity]) == "[0,0]")
    }

    @Test func writesNamesInOrder() throws {
        let names = ["b", "a", "ä", "B", "aa", "", "ب", "𐐀", "\u{ffff}"]
        try expectAsEncoded(Dictionary(names.map { ($0, $0) }) { first, _ in first })
    }

    @Test func writesAllOfAnArticle() throws {
        let article = ArticlesTests.full
        try expectAsEncoded(article.authors)
        try expectAsEncoded(article.tags)
        try expectAsEncoded(article.provenance)
        try expectAsEncoded(article.body)
        try expectAsEncoded(Picture(url: "u", caption: "c", credit: "d"))
        try expectAsEncoded(Origin(url: "u", name: "n", line: "l"))
        var block = Block(.image, RichText("a", spans: [.init(0, 1, .strong)]), level: 2)
        (block.isNumbered, block.rows, block.url, block.direction) = (true, [[], ["a"]], "u", .rtl)
        block.picture = Picture(url: "u")
        try expectAsEncoded(block)
        expectAllSet(block)
        try expectAsEncoded([Block]())
        try expectAsEncoded(article.parts)
    }

    @Test func writesAllOfAHint() throws {
        try expectAsEncoded(Item(url: "https://a.example/"))
        var item = Item(url: "https://a.example/")
        (item.id, item.title, item.authors, item.language) = ("1", "Snow", ["Mina Karimi"], "en")
        (item.summary, item.kind, item.page) = ("Snow.", .article, 2)
        item.published = Day(2015, 1, 9).map { WrittenDate($0, secondOfDay: 36_123, hasSeconds: true, offset: -270) }
        item.modified = Day(2015, 1, 10).map { WrittenDate($0) }
        try expectAsEncoded(item)
        expectAllSet(item)
    }

    /// So that a field which Model gains and nobody writes is found.
    private func expectAllSet(_ value: some Any, sourceLocation: SourceLocation = #_sourceLocation) {
        for field in Mirror(reflecting: value).children {
            let isNil =
                Mirror(reflecting: field.value).displayStyle == .optional
                && Mirror(reflecting: field.value).children.isEmpty
            #expect(!isNil, "\(field.label ?? "")", sourceLocation: sourceLocation)
        }
    }
}
