import Language
import Markup
import Model

/// What tells standing pages, lists, shops, forums and manuals from stories: the address, the software behind the page,
/// what the head says, how the text is laid out.
struct PageSigns {
    let layout: Layout
    let facts: PageFacts
    /// Lines of the body, in order.
    let lines: [Int]
    let title: String

    static let names =
        PageClass.all.map { "address" + $0.0 } + PageClass.all.map { "markup" + $0.0 } + own + PageLinks.names

    private static let own = """
        addressDate shape forumData news publishedMeta changedMeta authorMeta writtenBy typeSite typeProduct
        listShare headingShare quoteShare inHeadings repeats repeatShare buttons inputs frames
        titleWords titlePart titleNumber titleGuides titleOffers
        commentMarks authorMarks dateMarks shareMarks tagMarks promptMarks ends bylines firm reader questions
        """.columns

    func row() -> [Double] {
        address() + PageClass.markup(software()).union(PageClass.generator(generator)).row + dated() + data() + meta()
            + text() + elements() + heading() + marks() + voice() + PageLinks(layout, url: facts.url).row
    }

    private func address() -> [Double] {
        guard let url = facts.url else { return PageClass.all.map { _ in -1 } }
        return PageClass.address(host: url.host, path: url.path).row
    }

    private func dated() -> [Double] {
        guard let url = facts.url else { return [-1, -10] }
        return [flag(AddressDate.read(AddressDate.archived(url.path)) != nil), LinkShape(url).score]
    }

    /// Classes and names of the outermost elements.
    private func software() -> String {
        let page = layout.page
        return page.nodes.indices.prefix(400).filter { [.html, .body].contains(page.nodes[$0].name) }.prefix(3)
            .map { (page.attribute(.class, of: $0) ?? "") + " " + (page.attribute(.id, of: $0) ?? "") }
            .joined(separator: " ")
    }

    private var generator: String {
        facts.metas.filter { $0.key == "generator" }.map { $0.value }.joined(separator: " ")
    }

    private func data() -> [Double] {
        func has(_ types: Set<String>) -> Double { flag(facts.things.contains { facts.hasType($0, in: types) }) }
        return [
            has(["discussionforumposting", "qapage", "forum"]),
            has(["newsarticle", "blogposting", "reportagenewsarticle"]),
        ]
    }

    private func meta() -> [Double] {
        let type = facts.meta("og:type")?.value.lowercased() ?? ""
        // WordPress names the writer of posts; of pages it tells only how long they take to read.
        let label = facts.meta("twitter:label1")?.value.lowercased() ?? ""
        return [
            flag(facts.meta("article:published_time", "datepublished", "date", "pubdate") != nil),
            flag(facts.meta("article:modified_time", "og:updated_time") != nil),
            flag(facts.meta("author", "article:author", "parsely-author") != nil),
            flag(!label.isEmpty && !label.has("time") && !label.has("lese")), flag(type.has("website")),
            flag(type.has("product")),
        ]
    }

    private func flag(_ value: Bool) -> Double { value ? 1 : 0 }

    /// Shares of the body's letters, headings in it, and short lines of the page that come again and again.
    private func text() -> [Double] {
        let body = lines.map { layout.lines[$0] }
        let letters = Double(max(1, body.reduce(0) { $0 + Int($1.letters) }))
        func share(_ isIn: (Line) -> Bool) -> Double {
            Double(body.reduce(0) { $0 + (isIn($1) ? Int($1.letters) : 0) }) / letters
        }
        func isHeading(_ line: Line) -> Bool { layout.page.nodes[Int(line.owner)].name.isHeading }
        let (again, most) = repeats()
        return [
            share { $0.zone.contains(.list) }, share(isHeading), share { $0.zone.contains(.quote) },
            Double(body.count(where: isHeading)),
            Double(min(60, most)), Double(again) / Double(max(1, layout.lines.count)),
        ]
    }

    /// How many short lines stand on the page more than twice, and how often the one does that stands there most.
    private func repeats() -> (again: Int, most: Int) {
        var counts = HashTable<Int>(room: layout.lines.count)
        for line in layout.lines where line.letters < 30 { counts[line.hash, default: 0] += 1 }
        var (again, most) = (0, 0)
        for count in counts.values {
            most = max(most, count)
            if count > 2 { again += count }
        }
        return (again, most)
    }

    private func elements() -> [Double] {
        var (buttons, inputs, frames) = (0, 0, 0)
        for node in layout.page.nodes {
            switch node.name {
            case .button: buttons += 1
            case .input, .select, .textarea: inputs += 1
            case .iframe: frames += 1
            default: break
            }
        }
        return [buttons, inputs, frames].map { Double(min(60, $0)) }
    }

    /// What kind of headline it is.
    private func heading() -> [Double] {
        let tag = facts.titleTag?.text ?? ""
        // All words that are looked for are of Latin letters.
        let isLatin = title.utf8.contains { ($0 | 0x20) &- 0x61 < 26 }
        let words = isLatin ? title.unicodeScalars.split { !Self.isInWord($0) }.map { Hash64.of(String($0)) } : []
        return [
            Double(title.words.count), Double(title.utf8.count) / Double(max(1, tag.utf8.count)),
            flag(title.unicodeScalars.contains { $0.isDigit }),
            flag(words.contains(where: Self.guides.contains)), flag(words.contains(where: Self.offers.contains)),
        ]
    }

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == "-" || (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
    }

    private static let guides = hashes(
        "how what why when who best top tips ways guide review vs versus wie was warum tipps comment pourquoi como"
    )
    private static let offers = hashes(
        "services service solutions company agency near repair rental consulting software platform supplies buy shop"
    )

    /// Boxes that stories have: for sharing, for tags, for who and when; and lines that end a story or name its writer.
    private func marks() -> [Double] {
        let hints: [Hint] = [.comment, .author, .date, .share, .tags, .prompt]
        var counts = [Int](repeating: 0, count: hints.count)
        for own in layout.own where !own.isDisjoint(with: Self.marked) {
            for (at, hint) in hints.enumerated() where own.contains(hint) { counts[at] += 1 }
        }
        return counts.map { Double(min(60, $0)) }
            + [Phrase.endHeading, .by].map { phrase in Double(layout.lines.count { $0.phrase == phrase }) }
    }

    private static let marked: Hint = [.comment, .author, .date, .share, .tags, .prompt]

    /// How often the opening speaks as a firm, speaks to its reader, and asks: a thousandth of its words is 1.
    private func voice() -> [Double] {
        var voice = Voice()
        for index in lines.prefix(Self.opening) {
            layout.eachPart(of: layout.lines[index]) { text in
                if let text { voice.hear(text) } else { voice.pause() }
            }
            voice.endLine()
        }
        return [voice.firm, voice.reader, voice.questions].map { 1000 * Double($0) / Double(max(100, voice.words)) }
    }

    /// Lines that are listened to.
    private static let opening = 30

    static func hashes(_ words: String) -> Set<UInt64> {
        Set(WordList.words(of: words).map { Hash64.of(String($0)) })
    }
}
