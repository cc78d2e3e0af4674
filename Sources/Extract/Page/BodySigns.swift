import Markup

/// How the body of a page is told: whether as a story in paragraphs that quotes people, or as entries and offers.
struct BodySigns {
    let layout: Layout
    /// Lines chosen for the body, before its ends are trimmed.
    let lines: [Int]
    let titleLine: Int

    static let names = ["titleGap", "paragraphs", "quoteMarks", "inArticle", "captions", "commas", "linked", "ended"]

    func row() -> [Double] {
        let body = lines.map { layout.lines[$0] }
        let count = Double(max(1, body.count))
        let letters = Double(max(1, body.reduce(0) { $0 + Int($1.letters) }))
        let nodes = layout.page.nodes
        func share(_ isOne: (Line) -> Bool) -> Double { Double(body.count(where: isOne)) / count }
        let paragraphs = body.reduce(0) { $0 + (nodes[Int($1.owner)].name == .p ? Int($1.letters) : 0) }
        let commas = body.reduce(0) { $0 + Int($1.commas) }
        return [
            Double(min(Self.farthest, (lines.first ?? Self.nowhere) - titleLine)), Double(paragraphs) / letters,
            1000 * Double(quoteMarks) / letters, share { $0.zone.contains(.inArticle) },
            Double(min(30, nodes.count { $0.name == .figcaption })), 100 * Double(commas) / letters,
            share { $0.linkLetters > 0 }, share(\.endsSentence),
        ]
    }

    /// Lines from the title to the body that are told apart, and where a body begins that is none.
    private static let (farthest, nowhere) = (200, 500)

    private var quoteMarks: Int {
        var count = 0
        for index in lines {
            layout.eachPart(of: layout.lines[index]) { text in if let text { count += Self.quoteMarks(in: text) } }
        }
        return count
    }

    private static func quoteMarks(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for at in text.indices {
            switch text[at] {
            case 0x22: count += 1
            // What the others begin with.
            case 0xC2, 0xE2, 0xE3: if isQuote(LineTally.scalar(text, at).0) { count += 1 }
            default: break
            }
        }
        return count
    }

    /// « » “ ” „ 「 」
    private static func isQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAB, 0xBB, 0x201C...0x201E, 0x300C, 0x300D: true
        default: false
        }
    }
}
