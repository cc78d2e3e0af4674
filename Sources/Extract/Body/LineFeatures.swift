import Markup

/// What the body model knows of each line: its words, its neighbours, its place, its markup.
///
/// `names` and the order of the columns are shared with the script that trains the model.
struct LineFeatures {
    let layout: Layout
    let titleLine: Int
    /// The element that the paragraph climb chose, or -1.
    let root: Int
    let titleKey: String
    let facts: PageFacts
    let surroundings: Surroundings
    let alike: Alike
    // Of the layout: held here, so that no row counts a reference to them.
    private let nodes: [HTMLDocument.Node]
    private let lines: [Line]
    private let isProse: [Bool]

    init(_ layout: Layout, titleLine: Int, root: Int, titleKey: String, facts: PageFacts) {
        (self.layout, self.titleLine, self.root) = (layout, titleLine, root)
        (self.titleKey, self.facts) = (titleKey, facts)
        surroundings = Surroundings(layout, titleLine: titleLine, root: root)
        alike = Alike(layout)
        (nodes, lines, isProse) = (layout.page.nodes, layout.lines, layout.lines.map(\.isProse))
    }

    static let names: [String] =
        """
        letters linkDensity words sentences commas endsSentence upper digits strong emphasis isP heading isLi isDiv isQuote isPre
        depth place mass afterTitle proseSinceTitle prevLetters prevLinks nextLetters nextLinks prev2Letters next2Letters
        prevSame nextSame ownShare parentShare grandShare great parentLinks grandLinks parentLetters parentProse grandProse inRoot
        belowRoot rootShare rootBefore rootAfter sinceEnd duplicate inBody isLead isTitle siblings siblingLetters alike alikeLetters
        alikeLinks total prose lines sentenceLength phrase nextProse prevProse blockLinks
        """.columns + zones.map { "zone." + $0.0 }
        + nears.map { "near." + $0.0 } + Surroundings.names + Wording.names

    /// The place of a column in a row.
    static func column(_ name: String) -> Int {
        guard let column = names.firstIndex(of: name) else { preconditionFailure("no column \(name)") }
        return column
    }

    /// Hints of all elements around a line.
    private static let zones: [(String, Hint)] = [
        ("content", .content), ("comment", .comment), ("related", .related), ("share", .share),
        ("furniture", .furniture), ("prompt", .prompt), ("advert", .advert), ("meta", .meta), ("author", .author),
        ("caption", .caption), ("box", .box), ("hidden", .hidden), ("form", .form), ("list", .list), ("table", .table),
        ("quote", .quote), ("article", .inArticle), ("main", .inMain), ("articleBody", .articleBody), ("link", .link),
    ]

    /// Hints of the three elements next to it.
    private static let nears: [(String, Hint)] = [
        ("content", .content), ("comment", .comment), ("related", .related), ("furniture", .furniture),
        ("prompt", .prompt), ("advert", .advert), ("meta", .meta), ("author", .author), ("caption", .caption),
        ("teaser", .teaser),
    ]

    private static let zoneHints = zones.map(\.1)
    private static let nearHints = nears.map(\.1)

    /// Lines of more letters are no label, prompt or caption: their words are not looked at.
    private static let longLine = 400

    /// Rows of `names.count` numbers, one row a line.
    func table() -> [Float] {
        let width = Self.names.count
        let totalProse = Float(max(1, layout.prose.first ?? 1))
        var known = KnownTexts(facts: facts, titleKey: titleKey)
        let wording = Wording(titleKey: titleKey)
        var state = State()
        var passed = Surroundings.State()
        return FeatureRows.table(capacity: lines.count * width) { table in
            for index in lines.indices {
                let line = lines[index]
                let isShort = line.letters < Self.longLine
                state.pass(line, index: index, titleLine: titleLine)
                row(index, line, state, totalProse, &table)
                layout.withKey(of: line) { key in
                    known.add(isShort || known.hasBody ? key : nil, isTitle: titleLine == index, to: &table)
                }
                rest(index, line, &table)
                surroundings.add(index, alike.group(ofLine: index), &passed, to: &table)
                layout.withKey(of: line) { wording.add(isShort ? $0 : nil, to: &table) }
                state.mass += line.letters
                if isProse[index] { state.prose += line.letters }
            }
        }
    }

    private struct State {
        var mass: Int32 = 0
        var prose: Int32 = 0
        var proseAtTitle: Int32 = 0
        var lastEnd = -1

        mutating func pass(_ line: Line, index: Int, titleLine: Int) {
            if index == titleLine { proseAtTitle = prose }
            if line.phrase == .endHeading, line.letters < 60 { lastEnd = index }
        }
    }

    private func row(
        _ index: Int, _ line: Line, _ state: State, _ totalProse: Float, _ table: inout FeatureRows
    ) {
        let owner = Int(line.owner)
        let parent = max(0, nodes[owner].parent)
        let grand = max(0, nodes[parent].parent)
        let great = max(0, nodes[grand].parent)
        let letters = Float(max(1, line.letters))
        func add(_ value: some BinaryInteger) { table.append(Float(value)) }
        func flag(_ value: Bool) { table.append(value ? 1 : 0) }
        func addLetters(of place: Int) { add(lines.indices.contains(place) ? min(1000, lines[place].letters) : -1) }
        func addLinks(of place: Int) {
            table.append(lines.indices.contains(place) ? Float(lines[place].linkDensity) : -1)
        }
        func isBeside(_ place: Int) -> Bool {
            lines.indices.contains(place) && nodes[Int(lines[place].owner)].parent == nodes[owner].parent
        }
        func links(_ node: Int) -> Float { Float(layout.linkLetters[node]) / Float(max(1, layout.letters[node])) }
        let name = nodes[owner].name
        add(min(2000, line.letters))
        table.append(Float(line.linkDensity))
        add(min(400, line.words))
        add(line.sentences)
        add(line.commas)
        flag(line.endsSentence)
        table.append(Float(line.upper) / letters)
        table.append(Float(line.digits) / letters)
        table.append(Float(line.strongLetters) / letters)
        table.append(Float(line.emphasisLetters) / letters)
        flag(name == .p)
        add(headingLevel(owner))
        flag(name == .li)
        flag(name == .div || name == .section || name == .article)
        flag(line.zone.contains(.quote))
        flag(name == .pre)
        add(nodes[owner].depth)
        table.append(Float(index) / Float(lines.count))
        table.append(Float(state.mass) / Float(max(1, layout.totalLetters)))
        add(titleLine < 0 ? 999 : max(-60, min(300, index - titleLine)))
        add(titleLine < 0 || index < titleLine ? -1 : min(20_000, state.prose - state.proseAtTitle))
        addLetters(of: index - 1)
        addLinks(of: index - 1)
        addLetters(of: index + 1)
        addLinks(of: index + 1)
        addLetters(of: index - 2)
        addLetters(of: index + 2)
        flag(isBeside(index - 1))
        flag(isBeside(index + 1))
        table.append(Float(layout.prose[owner]) / totalProse)
        table.append(Float(layout.prose[parent]) / totalProse)
        table.append(Float(layout.prose[grand]) / totalProse)
        table.append(Float(layout.prose[great]) / totalProse)
        table.append(links(parent))
        table.append(links(grand))
        add(min(20_000, layout.letters[parent]))
        add(min(100, layout.paragraphs[parent]))
        add(min(100, layout.paragraphs[grand]))
        let isInRoot = layout.contains(root, owner)
        flag(isInRoot)
        add(isInRoot ? Int(nodes[owner].depth) - Int(nodes[root].depth) : -1)
        table.append(root >= 0 ? Float(layout.prose[root]) / totalProse : 0)
        add(root >= 0 ? max(-60, min(300, Int(line.first) - root)) : 0)
        add(root >= 0 ? max(-300, min(300, nodes[root].end - Int(line.first))) : 0)
        add(state.lastEnd < 0 ? 200 : min(200, index - state.lastEnd))
        flag(line.isDuplicate)
    }

    /// What is alike on the page, the page itself, the wording, the neighbours and the markup.
    private func rest(_ index: Int, _ line: Line, _ table: inout FeatureRows) {
        let owner = Int(line.owner)
        let parent = max(0, nodes[owner].parent)
        func isProse(_ index: Int) -> Bool { lines.indices.contains(index) && self.isProse[index] }
        let repeated = alike.repeated(owner)
        let same = alike.group(ofLine: index)
        table.append(Float(min(60, repeated.count)))
        table.append(Float(min(5000, repeated.letters)))
        table.append(Float(min(200, same.lines)))
        table.append(Float(min(50_000, same.letters)))
        table.append(Float(same.links) / Float(max(1, same.letters)))
        table.append(Float(min(100_000, layout.totalLetters)))
        table.append(Float(min(100_000, layout.prose[0])))
        table.append(Float(min(2000, lines.count)))
        table.append(Float(max(1, line.letters)) / Float(line.sentences + 1))
        table.append(Float(line.phrase.rawValue))
        table.append(Float((1...3).count { isProse(index + $0) }))
        table.append(Float((1...3).count { isProse(index - $0) }))
        table.append(Float(layout.linkLetters[owner]) / Float(max(1, layout.letters[owner])))
        for hint in Self.zoneHints { table.append(line.zone.contains(hint) ? 1 : 0) }
        let near = layout.own[owner].union(layout.own[parent]).union(
            layout.own[max(0, nodes[parent].parent)])
        for hint in Self.nearHints { table.append(near.contains(hint) ? 1 : 0) }
    }

    private func headingLevel(_ owner: Int) -> Int {
        let name = nodes[owner].name
        return name.isHeading ? Int(name.rawValue - Name.h1.rawValue) + 1 : 0
    }
}
