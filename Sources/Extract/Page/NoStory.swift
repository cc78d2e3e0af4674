import Markup
import Model

/// Pages that are written and dated like stories and are none: the word that a page is missing, under status 200; a list
/// of teasers; the weather or prices of the day.
struct NoStory {
    let layout: Layout
    let facts: PageFacts
    let title: String
    /// Lines chosen for the body.
    let lines: [Int]

    /// Letters up to which a page may only say that something is missing.
    static let longestNotice = 1500
    /// Teasers that make a list, and the share of its lines of prose that they are.
    static let (fewestTeasers, shareOfTeasers) = (4, 0.7)
    /// Cells that make a table, and their share of the text.
    static let (fewestCells, shareOfCells) = (10, 0.8)

    var isOne: Bool { isNotice || isTeasers || isTable }

    private static let tables: Set<Substring> = [
        "weather", "wetter", "meteo", "clima", "tiempo", "pogoda", "hava-durumu", "forecast", "market", "markets",
        "stocks", "quotes", "rates", "exchange-rates", "currency", "currencies", "forex", "crypto", "price", "prices",
        "kurse", "boerse", "borsa",
    ]

    private var letters: Int { lines.reduce(0) { $0 + Int(layout.lines[$1].letters) } }

    /// Whether headline or title tag say that the page is missing, and nothing else.
    private var isNotice: Bool {
        guard letters < Self.longestNotice else { return false }
        let tag = TitleParts.split(facts.titleTag?.text ?? "")
        return ([title] + tag).contains { MissingPage.isSaid(by: $0) }
    }

    /// Whether its prose stands under headings that lead to other pages of the site, and is cut short.
    private var isTeasers: Bool {
        let prose = lines.filter { layout.lines[$0].isProse }
        guard prose.count >= Self.fewestTeasers else { return false }
        let headed = prose.filter(isHeaded)
        guard headed.count >= Self.fewestTeasers else { return false }
        let teasers = headed.count { isCut(layout.lines[$0]) }
        return teasers >= Self.fewestTeasers && Double(teasers) >= Self.shareOfTeasers * Double(prose.count)
    }

    private func isCut(_ line: Line) -> Bool {
        let text = layout.text(of: line)
        return ["…", "...", "[…]", "[...]", "…]"].contains(where: text.hasSuffix)
    }

    /// Whether one of the three lines above is a heading that is a link.
    private func isHeaded(_ index: Int) -> Bool {
        (max(0, index - 3)..<index).contains { above in
            let line = layout.lines[above]
            return line.linkDensity > 0.9 && line.letters >= 8 && layout.isWithin(line, \.isHeading)
        }
    }

    /// Whether the address says that it tells the weather or prices, and next to all of it stands in cells that hold no
    /// sentence. Elsewhere a table may be news: the results of a race.
    private var isTable: Bool {
        let cells = lines.filter { index in
            let line = layout.lines[index]
            let name = layout.page.nodes[Int(line.owner)].name
            return (name == .td || name == .th) && !line.endsSentence && line.letters < 60
        }
        guard cells.count >= Self.fewestCells else { return false }
        let segments = facts.url?.path.lowercased().split(separator: "/") ?? []
        guard segments.contains(where: Self.tables.contains) else { return false }
        let inside = cells.reduce(0) { $0 + Int(layout.lines[$1].letters) }
        return Double(inside) >= Self.shareOfCells * Double(max(1, letters))
    }
}
