import Markup
import Support
import Testing

/// Elements that are not shown to libxml2 must stand where it would have put them.
@Suite struct NestingTests {
    private static let names =
        Name.allCases.filter { $0 != .text && $0.spelling.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 } }
        .map(\.spelling).filter { !["script", "style", "iframe", "textarea", "noframes", "svg"].contains($0) }
        + ["story-box", "listing"]

    /// Each node: how deep it stands, its name, its words.
    private func shape(_ page: String) -> [String] {
        var limits = HTMLLimits()
        limits.keepsOtherAttributes = false
        let page = HTMLDocument(Array(page.utf8), limits: limits)
        return page.nodes.indices.map { index in
            let element = page[index]
            return "\(page.nodes[index].depth) \(element.name) \(element.rawText)"
        }
    }

    /// The page of those tags and texts; `attribute` goes into each start tag.
    private func page(_ parts: [String], _ attribute: String) -> String {
        parts.map { part in
            guard part.hasPrefix("<"), !part.hasPrefix("</") else { return part }
            let name = part.dropFirst().prefix { $0 != ">" && $0 != "/" }
            return "<\(name)\(attribute)\(part.dropFirst(name.count + 1))"
        }.joined()
    }

    /// libxml2 has to read a tag with such an attribute itself.
    private func expectSame(_ parts: [String]) {
        let (own, theirs) = (shape(page(parts, "")), shape(page(parts, " x_y=z ")))
        #expect(own == theirs, "\(parts.joined())")
    }

    @Test func anElementInAnotherStandsWhereLibxml2PutsIt() {
        for outer in Self.names {
            for inner in Self.names {
                expectSame(["<div>", "<\(outer)>", "<\(inner)>", "a", "</\(inner)>", "</\(outer)>", "b", "</div>", "c"])
            }
        }
    }

    @Test func tagSoupIsReadAsLibxml2ReadsIt() {
        var dice = Seeded(7)
        let common = ["p", "div", "li", "ul", "a", "span", "b", "td", "tr", "table", "h2", "br", "img", "source", "dd"]
        for _ in 0..<1500 {
            let parts = (0..<40).map { _ in
                let name = (Bool.random(using: &dice) ? common : Self.names).randomElement(using: &dice) ?? "p"
                return switch Int.random(in: 0..<20, using: &dice) {
                case 0..<8: "<\(name)>"
                case 8: "<\(name)/>"
                case 9..<16: "</\(name)>"
                case 16: "a &amp; b"
                case 17: "\n "
                default: "some words"
                }
            }
            expectSame(parts)
        }
    }
}
