/// Spoils pages and other files as bad servers, bad editors and bad people do; the same seed and number give the same
/// bytes.
public struct Mutator: Sendable {
    public let seed: UInt64
    /// Elements or attributes of a flood.
    public let attributes: Int
    public let elements: Int

    public init(seed: UInt64, attributes: Int = 100_000, elements: Int = 200_000) {
        (self.seed, self.attributes, self.elements) = (seed, attributes, elements)
    }

    /// So many texts spoiled, each made from one of the texts.
    public static func texts(_ count: Int, from texts: [String], seed: UInt64 = 1) -> [String] {
        bytes(count, from: texts.map { Array($0.utf8) }, seed: seed).map { String(decoding: $0, as: UTF8.self) }
    }

    /// So many files spoiled, with small floods.
    public static func bytes(_ count: Int, from files: [[UInt8]], seed: UInt64 = 1) -> [[UInt8]] {
        let mutator = Self(seed: seed, attributes: 1000, elements: 2000)
        return (0..<count).map { mutator.page($0, from: files) }
    }

    /// The mutated page of that number, made from one of the pages.
    public func page(_ number: Int, from pages: [[UInt8]]) -> [UInt8] {
        var random = Seeded(seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
        var page = pages[number % pages.count]
        // Floods make large pages: one in a hundred is enough.
        if number % 100 == 7 {
            flood(&page, &random, isNested: number % 200 == 7)
            return page
        }
        for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&page, &random) }
        return page
    }

    private func mutate(_ page: inout [UInt8], _ random: inout Seeded) {
        guard !page.isEmpty else { return }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: page.removeSubrange(Int.random(in: 0..<page.count, using: &random)...)
        case 1: flip(&page, &random)
        case 2: insert(Self.soup, &page, &random)
        case 3: insert(Self.references, &page, &random)
        case 4: insert(Self.bytes, &page, &random)
        case 5: removeMarks(&page, &random)
        case 6: moveChunk(&page, &random)
        default: page = Self.relabelled(page, &random)
        }
    }

    private func flip(_ page: inout [UInt8], _ random: inout Seeded) {
        for _ in 0..<Int.random(in: 1...200, using: &random) {
            page[Int.random(in: 0..<page.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
    }

    private func insert(_ pieces: [String], _ page: inout [UInt8], _ random: inout Seeded) {
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
            page.insert(
                contentsOf: piece.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) },
                at: Int.random(in: 0...page.count, using: &random))
        }
    }

    /// Takes out some of the marks that hold a page together.
    private func removeMarks(_ page: inout [UInt8], _ random: inout Seeded) {
        let marks = Array("<>\"'/=".utf8)
        let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
        page.removeAll { $0 == mark && random.next() % 3 == 0 }
    }

    private func moveChunk(_ page: inout [UInt8], _ random: inout Seeded) {
        let start = Int.random(in: 0..<page.count, using: &random)
        let end = min(page.count, start + Int.random(in: 1...4000, using: &random))
        let chunk = page[start..<end]
        if random.next() % 2 == 0 { page.removeSubrange(start..<end) }
        page.insert(contentsOf: chunk, at: Int.random(in: 0...page.count, using: &random))
    }

    private func flood(_ page: inout [UInt8], _ random: inout Seeded, isNested: Bool) {
        let tags = ["div", "table><tr><td", "b", "ul><li", "font", "blockquote", "span", "x-y"]
        let tag = tags[Int.random(in: 0..<tags.count, using: &random)]
        let text =
            isNested
            ? String(repeating: "<\(tag)>", count: elements)
            : "<\(tag) \((0..<attributes).map { "a\($0)=\"\($0)\"" }.joined(separator: " "))>"
        page.insert(contentsOf: Array(text.utf8), at: Int.random(in: 0...page.count, using: &random))
    }

    /// A page that says to be written in another charset.
    private static func relabelled(_ page: [UInt8], _ random: inout Seeded) -> [UInt8] {
        let labels = ["utf-16", "gbk", "shift_jis", "windows-1256", "euc-kr", "utf-7", "no-such", "utf-8"]
        let label = labels[Int.random(in: 0..<labels.count, using: &random)]
        return Array("<meta charset=\"\(label)\">".utf8) + page
    }

    private static let soup = [
        "</div>", "</p>", "<p>", "<table>", "</table>", "<td>", "<script>", "</script>", "<style>", "<!--", "-->",
        "<![CDATA[", "<title>", "</title>", "<svg>", "<math>", "<template>", "<select>", "<textarea>", "<plaintext>",
        "<frameset>", "<form>", "<a href=", "<h1", "</body>", "</html>", "<body onload='", "<li", "<", ">", "</", "<?",
    ]
    private static let references = [
        "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&amp", "&nosuch;", "&#x202E;", "&#8203;", "&", "&lt",
    ]
    private static let bytes = [
        "\u{0}", "\u{0}\u{0}\u{0}\u{0}", "\u{FF}\u{FE}", "\u{C0}\u{80}", "\u{ED}\u{A0}\u{80}",
        "\u{F4}\u{90}\u{80}\u{80}",
        "\u{1B}$B", "\u{C}", "\u{1}", "\u{80}", String(repeating: "\u{E4}", count: 3000),
    ]
}
