import Markup
import Model

/// What a page looks like as a whole: one row of numbers from which `PageTrees` tell an article from other pages.
struct PageShape {
    let layout: Layout
    let facts: PageFacts
    let body: BodyFinder.Choice
    /// Its lines before its ends were trimmed.
    let chosen: [Int]
    let title: String
    let titleLine: Int
    /// Weights of the winners, 0 without one.
    let dateScore: Double
    let authorScore: Double

    static let names = """
        story ogArticle ogOther product collection organization date author bodyLetters bodyLines bodyProse bodyShare pageLinks
        bodyLinks pathDepth slug slugWords pathDigits isRoot teasers headings linkedHeadings articles forms prices longest meanLine
        sentences images lines commentShare gap times code asked steps
        """.columns + PageSigns.names + BodySigns.names

    func row() -> [Float] {
        let counts = countElements()
        let lines = body.lines.map { layout.lines[$0] }
        let letters = lines.reduce(0) { $0 + Int($1.letters) }
        let links = lines.reduce(0) { $0 + Int($1.linkLetters) }
        let sentences = lines.reduce(0) { $0 + Int($1.sentences) }
        let code = lines.reduce(0) { $0 + (layout.page.nodes[Int($1.owner)].name == .pre ? Int($1.letters) : 0) }
        let questions = lines.filter { $0.endsSentence && $0.letters < 120 }.count
        let comments = layout.lines.reduce(0) { $0 + ($1.zone.contains(.comment) ? Int($1.letters) : 0) }
        let span = (body.lines.last ?? 0) - (body.lines.first ?? 0) + 1
        let total = Double(max(1, layout.totalLetters))
        let path = address()
        let values: [Double] = [
            facts.story == nil ? 0 : 1, facts.meta("og:type")?.value.lowercased().has("article") == true ? 1 : 0,
            facts.meta("og:type").map { $0.value.lowercased().has("article") ? 0 : 1 } ?? 0,
            has(["product", "offer", "productgroup"]),
            has(["collectionpage", "itemlist", "searchresultspage", "faqpage", "blog"]),
            has(["localbusiness", "service", "professionalservice", "softwareapplication", "event", "jobposting"]),
            dateScore, authorScore,
            Double(min(letters, 50_000)), Double(min(lines.count, 500)), Double(lines.filter(\.isProse).count),
            Double(letters) / total, Double(layout.linkLetters.first ?? 0) / total,
            Double(links) / Double(max(1, letters)), path.depth,
            path.slug, path.words, path.digits, path.isRoot, counts.teasers, counts.headings, counts.linkedHeadings,
            counts.articles,
            counts.forms, counts.prices, Double(lines.map(\.letters).max() ?? 0),
            Double(letters) / Double(max(1, lines.count)),
            Double(sentences) / Double(max(1, lines.count)), counts.images, Double(min(layout.lines.count, 3000)),
            Double(comments) / total, Double(span) / Double(max(1, lines.count)), counts.times,
            Double(code) / Double(max(1, letters)),
            Double(questions) / Double(max(1, lines.count)), counts.codes,
        ]
        let signs = PageSigns(layout: layout, facts: facts, lines: body.lines, title: title).row()
        let told = BodySigns(layout: layout, lines: chosen, titleLine: titleLine).row()
        return (values + signs + told).map(Float.init)
    }

    private func has(_ types: Set<String>) -> Double { facts.things.contains { facts.hasType($0, in: types) } ? 1 : 0 }

    private struct Counts {
        var (teasers, headings, linkedHeadings, articles, forms, prices, images, times, codes) = (
            0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
        )
    }

    private func countElements() -> Counts {
        var counts = Counts()
        for index in layout.page.nodes.indices {
            switch layout.page.nodes[index].name {
            case .h2, .h3, .h4:
                guard layout.letters[index] > 0 else { continue }
                counts.headings += 1
                if layout.linkLetters[index] * 2 > layout.letters[index] { counts.linkedHeadings += 1 }
            case .article: counts.articles += 1
            case .form: counts.forms += 1
            case .img: counts.images += 1
            case .time: counts.times += 1
            case .pre, .code: counts.codes += 1
            default: break
            }
        }
        for line in layout.lines {
            if line.zone.contains(.teaser) { counts.teasers += 1 }
            if line.digits > 0, line.letters < 20, namesPrice(line) { counts.prices += 1 }
        }
        return counts
    }

    private func namesPrice(_ line: Line) -> Bool {
        var isFound = false
        layout.eachPart(of: line) { text in if let text, Self.currencies.areIn(text) { isFound = true } }
        return isFound
    }

    private static let currencies = Needles(["$", "€", "£", "¥", "₹"])

    private func address() -> (depth: Double, slug: Double, words: Double, digits: Double, isRoot: Double) {
        guard let url = facts.url else { return (-1, -1, -1, -1, -1) }
        let parts = url.path.utf8.split(separator: UInt8(ascii: "/"))
        let slug = parts.last ?? Substring().utf8
        let words = slug.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+") }
        return (
            Double(parts.count), Double(min(200, slug.count)), Double(words.count),
            Double(url.path.utf8.filter { $0 &- 0x30 < 10 }.count),
            parts.isEmpty && url.query == nil ? 1 : 0
        )
    }
}
