import Markup

/// Lines among a story's that ask for an address or lead to another story: they stand between its paragraphs and in
/// its type.
struct Pleas {
    let layout: Layout
    let titleLine: Int
    let language: String?

    /// Letters up to which a box is a form with what is said about it.
    private static let box: Int32 = 600
    /// Letters from which words in a box say what its form is for.
    private static let words: Int32 = 20

    func dropped(from lines: [Int]) -> [Int] {
        let (boxes, lists) = (boxes() + polls(), headed(lines))
        let kept = lines.filter { index in
            let line = layout.lines[index]
            return !leadsAway(line) && !isTemplates(line) && !lists.contains(index)
                && !boxes.contains { $0.contains(Int(line.owner)) }
        }
        return withoutLast(kept.last.map(headsLinks) == true ? kept.dropLast() : kept[...])
    }

    /// Without what asks for something after the story's end: "Follow us on …".
    private func withoutLast(_ lines: ArraySlice<Int>) -> [Int] {
        guard !PageLanguage.isLearnt(language) else { return Array(lines) }
        let end = lines.lastIndex { index in
            let line = layout.lines[index]
            return line.phrase != .prompt || line.letters > Self.plea
        }
        return Array(end.map { lines[...$0] } ?? lines)
    }

    /// Letters up to which a line says no more than such a thing.
    private static let plea: Int32 = 120

    /// Whether a short line over nothing but links is all that is left of a list of other stories.
    private func headsLinks(_ index: Int) -> Bool {
        let line = layout.lines[index]
        guard line.letters < Self.label, !line.endsSentence, line.linkLetters == 0,
            layout.lines.indices.contains(index + 2)
        else { return false }
        return layout.lines[index + 1...index + 2].allSatisfy { $0.linkDensity > 0.8 && $0.zone.contains(.list) }
    }

    /// "Read also: …", where all but the first words is a link.
    private func leadsAway(_ line: Line) -> Bool {
        !PageLanguage.isLearnt(language) && line.phrase == .readAlso && line.linkLetters > 0 && line.letters < 200
            && line.letters - line.linkLetters <= Self.label
    }

    /// Whether a system says it under each story, in its own language whatever the site's.
    private func isTemplates(_ line: Line) -> Bool {
        guard line.phrase == .prompt, line.letters < Self.box else { return false }
        let key = layout.key(of: line)
        return Self.templates.contains(where: key.hasPrefix)
    }

    private static let templates = ["this entry was posted ", "уважаемый посетитель вы зашли на сайт "]

    /// "Read also:" on a line of its own, and the links below it.
    private func headed(_ lines: [Int]) -> Set<Int> {
        guard !PageLanguage.isLearnt(language) else { return [] }
        var found = Set<Int>()
        for index in lines where isHeading(layout.lines[index]) {
            let links = lines.drop { $0 <= index }.prefix { layout.lines[$0].linkDensity > 0.9 }
            // The links may be left out already.
            let isOverLink = layout.lines.indices.contains(index + 1) && layout.lines[index + 1].linkDensity > 0.9
            if !links.isEmpty || isOverLink { found.formUnion([index] + links) }
        }
        return found
    }

    private func isHeading(_ line: Line) -> Bool {
        line.phrase == .readAlso && line.letters <= Self.label && line.linkLetters == 0
    }

    /// Letters of the words before such a link.
    private static let label: Int32 = 40

    /// Nodes of the boxes that hold a field for an address, and the words that ask for it.
    private func boxes() -> [Range<Int>] {
        let nodes = layout.page.nodes
        var found: [Range<Int>] = []
        for index in nodes.indices where nodes[index].name == .input && isAddress(index) {
            var box = index
            while box > 0, layout.letters[box] < Self.words { box = nodes[box].parent }
            guard box > 0, layout.letters[box] <= Self.box, layout.paragraphs[box] <= 3,
                titleLine < 0 || !layout.contains(box, Int(layout.lines[titleLine].owner))
            else { continue }
            found.append(box..<nodes[box].end)
        }
        return found
    }

    /// Nodes of the forms in which one answer of several is chosen: a poll, marks for the story.
    private func polls() -> [Range<Int>] {
        let nodes = layout.page.nodes
        var found: [Range<Int>] = []
        for index in nodes.indices where nodes[index].name == .input && isChoice(index) {
            guard found.last?.contains(index) != true else { continue }
            var form = index
            while form > 0, nodes[form].name != .form { form = nodes[form].parent }
            guard form > 0, layout.letters[form] <= Self.poll,
                titleLine < 0 || !layout.contains(form, Int(layout.lines[titleLine].owner))
            else { continue }
            found.append(form..<nodes[form].end)
        }
        return found
    }

    /// Letters up to which a form is a poll, and not the page in a form as old systems made it.
    private static let poll: Int32 = 1500

    private func isChoice(_ index: Int) -> Bool {
        layout.page.attribute(.type, of: index)?.lowercased() == "radio"
    }

    private func isAddress(_ index: Int) -> Bool {
        let page = layout.page
        let type = page.attribute(.type, of: index)?.lowercased()
        if type == "email" { return true }
        guard type == nil || type == "text" else { return false }
        return page.attribute(.name, of: index)?.lowercased().has("email") == true
    }
}
