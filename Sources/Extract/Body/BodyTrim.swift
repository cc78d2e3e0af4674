import Language
import Model

/// Takes headline, byline, day and credits out of the lines of a body: they stand in fields of their own.
struct BodyTrim {
    let layout: Layout
    let dates: DateReader
    /// With title and authors.
    let article: Article
    /// -1 when no line shows the title.
    let titleLine: Int

    /// Letters from which a line is part of the story, whatever else it says.
    private static let story = 200
    /// Letters from which a line is more than a byline.
    private static let byline = 80

    /// `first` is where the story's own text begins.
    func trimmed(_ lines: [Int], first: Int) -> [Int] {
        let end = lines.last { layout.lines[$0].isProse } ?? -1
        let title = Fold.key(article.title)
        return belowTitle(lines).filter { !drops($0, first: first, end: end, title: title) }
    }

    /// Whether a line says what stands in a field; `end` is the last line of prose.
    func drops(_ index: Int, first: Int, end: Int, title: String) -> Bool {
        let line = layout.lines[index]
        guard line.letters < Self.story else { return false }
        let text = layout.text(of: line)
        let key = Fold.key(text)
        if key == title || EndMark.isEnd(text, key: key) || EndMark.isTime(text) { return true }
        // Who and when on one line, though it is longer than a byline.
        if index <= first, !line.endsSentence, dates.find(in: text, limit: 2).count == 2 { return true }
        guard line.letters < Self.byline else { return false }
        if index < first || index > end, !line.endsSentence, isCredit(text) { return true }
        return isByline(line, key, isAbove: index < first, isBelow: index > end)
            || index < first && line.letters < 50 && !dates.find(in: text, limit: 1).isEmpty
            || dates.read(text) != nil
            || line.phrase == .by && index <= titleLine + 8 && names(in: key)
    }

    /// Without the lines down to the title, where most of the body stands below it.
    private func belowTitle(_ lines: [Int]) -> ArraySlice<Int> {
        guard titleLine >= 0, let last = lines.lastIndex(where: { $0 <= titleLine }), last < lines.count / 2 else {
            return lines[...]
        }
        return lines[(last + 1)...]
    }

    /// A line above the story that names an author, or one below that is nothing else.
    private func isByline(_ line: Line, _ key: String, isAbove: Bool, isBelow: Bool) -> Bool {
        isBelow && article.authors.contains { key == Fold.key($0.name) }
            || isAbove && line.words <= 12 && names(in: key)
    }

    private func names(in key: String) -> Bool { article.authors.contains { key.has(Fold.key($0.name)) } }

    /// Whether a line outside the story's text is nothing but credits, as of its pictures.
    private func isCredit(_ text: String) -> Bool {
        let credits = Credit.all(in: text)
        return !credits.isEmpty && credits.reduce(0) { $0 + $1.text.count } + 30 * credits.count > text.count
            && credits.allSatisfy { $0.role == .other }
    }
}
