import Language
import Markup

/// Days that part a story which goes through the years: "5 March 1931" over what happened then. One alone above the
/// story's text tells when it was published.
struct Chronology {
    let layout: Layout
    let dates: DateReader

    /// Letters up to which a line is a day and nothing else.
    private static let longest: Int32 = 40

    /// The days among the lines, which are in order; `first` is where the story's own text begins, `end` its last line of
    /// prose.
    func days(_ lines: [Int], first: Int, end: Int) -> Set<Int> {
        let days = lines.indices.filter { isDay(layout.lines[lines[$0]]) }
        let amid = days.filter { lines[$0] > first && lines[$0] < end }
        guard let next = amid.first else { return [] }
        guard amid.count > 1 || heads(next, lines) else { return [] }
        // The first stands above the text that it opens.
        let opening = days.filter { lines[$0] < first && name($0, lines) == name(next, lines) && heads($0, lines) }
        return Set((opening + amid).map { lines[$0] })
    }

    private func isDay(_ line: Line) -> Bool {
        line.digits > 0 && line.letters <= Self.longest && dates.read(layout.text(of: line)) != nil
    }

    /// Whether a line is a heading or an item with prose behind it.
    private func heads(_ place: Int, _ lines: [Int]) -> Bool {
        let name = name(place, lines)
        return (name.isHeading || name == .li) && place + 1 < lines.count && layout.lines[lines[place + 1]].isProse
    }

    private func name(_ place: Int, _ lines: [Int]) -> Name {
        layout.page.nodes[Int(layout.lines[lines[place]].owner)].name
    }
}
