import Markup

/// Lines that read like bylines and are the story's own: its first words, a list of names, what an interviewer asks.
extension Bylines {
    /// Whether a line is asked or said in the story, whoever the word before its colon calls the speaker.
    func isSpoken(_ text: String, _ at: Int) -> Bool {
        guard let last = text.unicodeScalars.last else { return false }
        if Self.questions.contains(last) { return true }
        guard let label = Self.label(of: text) else { return false }
        let rest = text.unicodeScalars.count - label.unicodeScalars.count
        return last == "。" && rest > Self.longestDenseName || isTurn(label, at)
    }

    private static let questions: Marks = "?？؟՞"

    /// Scalars of the longest names in a script without blanks, with colon and full stop.
    private static let longestDenseName = 8

    /// Whether the same label opens another line near, behind an answer: one of two who talk.
    private func isTurn(_ label: String, _ at: Int) -> Bool {
        let near = max(0, at - Self.turn)..<min(layout.lines.count, at + Self.turn + 1)
        return near.contains { other in
            guard abs(other - at) > 1, layout.lines[other].letters < Self.longestTurn,
                Self.label(of: layout.text(of: layout.lines[other])) == label
            else { return false }
            return layout.lines[min(at, other) + 1..<max(at, other)].contains(where: \.isProse)
        }
    }

    /// Lines between two questions, and letters of the longest.
    private static let (turn, longestTurn) = (6, 1000)

    /// The words before a colon that open a line.
    private static func label(of text: String) -> String? {
        let head = text.unicodeScalars.prefix(longestLabel)
        guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        return String(String.UnicodeScalarView(head[..<colon]))
    }

    private static let longestLabel = 30

    /// Whether a line is the first paragraph of a story, or one of a list of names in it, and no byline.
    func isInStory(_ line: Line, _ text: String, _ at: Int) -> Bool {
        guard line.letters <= Self.longestName, line.digits == 0, line.linkLetters == 0 else { return false }
        return opensStory(line, text, at) || isListed(line, text, at)
    }

    private static let longestName: Int32 = 34

    /// Whether a line is a paragraph like the prose below it, in a script whose names have no capitals to tell them by:
    /// "بسمه تعالی", "同志们". A given name tells that it is a byline.
    private func opensStory(_ line: Line, _ text: String, _ at: Int) -> Bool {
        guard at + 1 < layout.lines.count, let first = text.unicodeScalars.first, first.value >= Self.withoutCapitals,
            line.strongLetters == 0, line.emphasisLetters == 0
        else { return false }
        let next = layout.lines[at + 1]
        return next.isProse && isAlike(line, next) && wrapper(line) == wrapper(next) && isPlainName(text)
            && !GivenNames.begin(text)
    }

    /// The kind of element that holds a line's first words: other type sets a byline apart.
    private func wrapper(_ line: Line) -> Name? {
        let nodes = layout.page.nodes
        let first = (Int(line.first)..<Int(line.end)).first { nodes[$0].name == .text }
        return first.map { nodes[nodes[$0].parent].name }
    }

    /// Behind Latin, Greek, Cyrillic and Armenian.
    private static let withoutCapitals: UInt32 = 0x590

    /// Whether a line stands among others of its kind that look like names as well: the dead of an accident, no writers.
    func isListed(_ line: Line, _ text: String, _ at: Int) -> Bool {
        guard isPlainName(text) else { return false }
        let names = [text] + names(from: at, by: -1) + names(from: at, by: 1)
        guard names.count >= Self.fewest else { return false }
        return !text.unicodeScalars.allSatisfy(GivenNames.isCovered) || names.count(where: GivenNames.begin) > 1
    }

    /// Names that are a list, and how many are looked for in each direction: two may have written together.
    private static let (fewest, sought) = (3, 3)

    private func names(from at: Int, by step: Int) -> [String] {
        var names: [String] = []
        for index in 1...Self.sought {
            let other = at + index * step
            guard layout.lines.indices.contains(other), other != place.titleLine else { break }
            let line = layout.lines[other]
            guard line.letters <= Self.longestName, line.digits == 0, line.linkLetters == 0,
                isAlike(layout.lines[at], line)
            else { break }
            let text = layout.partedText(of: line)
            guard isPlainName(text) else { break }
            names.append(text)
        }
        return names
    }

    /// Whether a text is shaped like a name and has no mark that parts it from a role, a place or a label.
    private func isPlainName(_ text: String) -> Bool {
        !text.unicodeScalars.contains(where: Self.parts.contains) && isNameShaped(text)
    }

    private static let parts: Marks = ",،、，;؛:：/／|｜-–—·•"

    /// Whether two lines are paragraphs or items of one kind, side by side.
    private func isAlike(_ line: Line, _ other: Line) -> Bool {
        let (first, second) = (item(line), item(other))
        let nodes = layout.page.nodes
        guard nodes[first].name == .p || nodes[first].name == .li else { return false }
        return first == second
            || nodes[first].name == nodes[second].name && nodes[first].parent == nodes[second].parent
                && layout.page.attribute(.class, of: first) == layout.page.attribute(.class, of: second)
    }

    /// The item of a list that a line's paragraph is in, else the paragraph.
    private func item(_ line: Line) -> Int {
        let (owner, parent) = (Int(line.owner), layout.page.nodes[Int(line.owner)].parent)
        return parent >= 0 && layout.page.nodes[parent].name == .li ? parent : owner
    }
}
