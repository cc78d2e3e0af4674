import Language
import Markup
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
        let below = belowTitle(lines)
        let days = Chronology(layout: layout, dates: dates).days(Array(below), first: first, end: end)
        let kept = below.filter { days.contains($0) || !drops($0, first: first, end: end, title: title) }
        return withoutPortrait(withoutInvitations(withoutLabels(kept, beside: Set(below).subtracting(kept))))
    }

    /// Without what the paper says of its own channels under the story.
    private func withoutInvitations(_ lines: [Int]) -> [Int] {
        let end = lines.lastIndex { !Invitation.isOne(layout.lines[$0], in: layout) }
        return end.map { Array(lines[...$0]) } ?? lines
    }

    /// Whether a line says what stands in a field; `end` is the last line of prose.
    func drops(_ index: Int, first: Int, end: Int, title: String) -> Bool {
        let line = layout.lines[index]
        guard line.letters < Self.story else { return false }
        let isLabel = line.letters < Self.byline
        let text = isLabel ? layout.partedText(of: line) : layout.text(of: line)
        let key = isLabel ? Fold.key(text) : layout.key(of: line)
        let isAmid = index > first && index < end
        if key == title, repeatsTitle(line, isAmid: isAmid && !isHead(index)) { return true }
        if EndMark.isEnd(text, key: key) { return true }
        if EndMark.isTime(text), !isAmid || opensEntry(index) { return true }
        // Who and when on one line, though it is longer than a byline.
        if index <= first || isHead(index), !line.endsSentence, dates.find(in: text, limit: 2).count == 2 {
            return true
        }
        guard line.letters < Self.byline else { return false }
        // Its last word may be short for minutes.
        if index < first || isHead(index), EndMark.isReadingTime(key) { return true }
        if !line.endsSentence, isOfSite(key) { return true }
        if !line.endsSentence, index < first || index > end || isHead(index) {
            if isCredit(text) { return true }
            if isHead(index), isDated(text) || isSigned(line, text, key) { return true }
            if isHead(index), line.words <= Self.affiliated, article.authors.contains(where: { isOpened(key, by: $0) })
            {
                return true
            }
            if end >= 0, index > end, line.words <= 12, names(in: key), !note.isItem(index) { return true }
            let isAbove = index < first || isHead(index)
            if isAbove && note.isRole(index) || WriterNote.isAddress(text, isAbove: isAbove) { return true }
        }
        return isByline(line, key, isAbove: index < first, isBelow: index > end && !note.isItem(index))
            || index < first && line.letters < 50 && isDay(line, text)
            || isDayAlone(text, isAmid: isAmid)
            || line.phrase == .by && index <= titleLine + 8 && names(in: key)
    }

    /// Whether a line with the headline's words only repeats it. As a sentence of its own it is the story's: a flash that is
    /// no longer than its headline, and what the story asks or heads in the same words further down.
    private func repeatsTitle(_ line: Line, isAmid: Bool) -> Bool {
        let isSentence =
            line.endsSentence && !(article.title.unicodeScalars.last.map { Letters.isSentenceEnd($0.value) } ?? false)
        let isHeading = layout.page.nodes[Int(line.owner)].name.isHeading
        return !isSentence && !(isAmid && (line.endsSentence || isHeading))
    }

    /// Whether a heading or a paragraph follows a line, as in an entry of a live blog.
    private func opensEntry(_ index: Int) -> Bool {
        guard index + 1 < layout.lines.count else { return false }
        let next = layout.lines[index + 1]
        return next.isProse || layout.isWithin(next, \.isHeading)
    }

    /// Whether a line is a day and nothing else, and no answer, term or fixture in the midst of the story.
    private func isDayAlone(_ text: String, isAmid: Bool) -> Bool {
        guard let date = dates.read(text) else { return false }
        return !isAmid || !text.unicodeScalars.contains(where: \.isDigit)
            || [article.published, article.modified].contains { $0?.day == date.day }
    }

    /// Lines under a headline among which byline and date stand, though the story's lead may stand above them.
    private static let head = 5

    private func isHead(_ index: Int) -> Bool {
        titleLine >= 0 && index > titleLine && index <= titleLine + Self.head
    }

    /// Whether a line is a writer's name and the paper's and nothing else: "Nora Whitfield – The Harbour Ledger".
    private func isOfSite(_ key: String) -> Bool {
        guard let site = article.siteName.map(Fold.key), key.hasSuffix(" " + site) else { return false }
        return article.authors.contains { Fold.key($0.name) + " " + site == key }
    }

    /// Words of a line that names a writer and whose that is: "Nora Whitfield, special to The Harbour Ledger".
    private static let affiliated: Int32 = 10

    private func isOpened(_ key: String, by author: Author) -> Bool {
        let name = Fold.key(author.name)
        return author.kind == .person && (key == name || key.hasPrefix(name + " "))
    }

    /// Whether a line names the author and says by a word or a date that it is no more than a byline.
    private func isSigned(_ line: Line, _ text: String, _ key: String) -> Bool {
        guard line.words <= 16, names(in: key) else { return false }
        return line.phrase == .by || Credit.all(in: text).contains { $0.role == .writer }
            || !dates.find(in: text, limit: 1).isEmpty
    }

    /// Without short lines in a box with byline or date under the headline: the section, how often it was read.
    private func withoutLabels(_ lines: [Int], beside dropped: Set<Int>) -> [Int] {
        let boxes = Set(dropped.lazy.filter(isHead).map(box)).filter { isLabelBox($0, lines) }
        guard !boxes.isEmpty else { return lines }
        return lines.filter { index in
            let line = layout.lines[index]
            return !isHead(index) || line.letters > Self.label || line.endsSentence || !boxes.contains(box(index))
        }
    }

    /// Whether the story stands elsewhere: the verses of a poem are as short as labels.
    private func isLabelBox(_ node: Int, _ lines: [Int]) -> Bool {
        layout.paragraphs[node] == 0 && lines.count { box($0) == node } * 2 <= lines.count
    }

    /// Letters up to which a line is a label.
    private static let label = 30

    private func box(_ index: Int) -> Int { layout.page.nodes[Int(layout.lines[index].owner)].parent }

    private var note: WriterNote { WriterNote(layout: layout, authors: article.authors) }

    /// Without the last lines where they say who the story's author is.
    private func withoutPortrait(_ lines: [Int]) -> [Int] {
        guard lines.count > 2, let last = lines.last else { return lines }
        let isBoxed = box(last) != box(lines[lines.count - 2])
        return note.isPortrait(last, isBoxed: isBoxed) ? Array(lines.dropLast()) : lines
    }

    /// Whether a short line holds a date, and is no sentence about another day.
    private func isDay(_ line: Line, _ text: String) -> Bool {
        guard let date = dates.find(in: text, limit: 1).first else { return false }
        return !line.endsSentence
            || DateWording.of(before: String(decoding: Array(text.utf8)[..<date.start], as: UTF8.self)) != .none
    }

    /// Whether a line says no more than when it was published.
    private func isDated(_ text: String) -> Bool {
        guard let date = dates.find(in: text, limit: 1).first, date.end - date.start > 5 else { return false }
        let before = String(decoding: Array(text.utf8)[..<date.start], as: UTF8.self)
        let rest = text.utf8.count - (date.end - date.start) - before.utf8.count
        return before.words.count <= 3 && rest < 12 && DateWording.of(before: before) != .none
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
            && credits.allSatisfy { $0.role == .other || names(in: Fold.key($0.text)) }
    }
}
