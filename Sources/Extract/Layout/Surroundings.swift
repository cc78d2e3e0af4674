import Markup

/// Where the lines of a page stand: how far from the title's box, behind which pictures and headings, among how many
/// links.
struct Surroundings {
    static let names: [String] =
        """
        copies rise sameArticle rival headingsSince titlesSince pictures grandPictures lettersAPicture sincePicture untilPicture
        links5 links15 prose5 prose15 inDense denseBefore denseAfter alikeShare parentDensity grandDensity
        """.columns + hints.map { "trail." + $0.0 }

    private static let hints: [(String, Hint)] = [
        ("comment", .comment), ("related", .related), ("furniture", .furniture), ("prompt", .prompt),
        ("author", .author), ("caption", .caption), ("box", .box), ("embed", .embed), ("form", .form),
    ]

    private static let trailHints = hints.map(\.1)

    private let layout: Layout
    private let nodes: [HTMLDocument.Node]
    private let titleLine: Int
    private let titleOwner: Int
    /// Of each node.
    private var places: [Place]
    private var pictures: [Int32]
    private var copies: HashTable<Int32>
    private var pictureBefore: [Int32] = []
    private var pictureAfter: [Int32] = []
    /// The highest heading in an article, or 0.
    private var headings: [UInt8]
    private var sums: [Sum] = [Sum()]
    private let dense: Range<Int>

    /// Where a node stands.
    private struct Place {
        /// What the boxes say that hold it and not the title, and how many they are.
        var trail: Hint = []
        var rise: Float = 0
        /// The innermost article around it, or -1.
        var article: Int32 = -1
    }

    private struct Sum {
        var letters: Int32 = 0
        var links: Int32 = 0
        var prose: Int32 = 0
    }

    init(_ layout: Layout, titleLine: Int, root: Int) {
        (self.layout, nodes, self.titleLine) = (layout, layout.page.nodes, titleLine)
        titleOwner = titleLine < 0 ? -1 : Int(layout.lines[titleLine].owner)
        let count = nodes.count
        places = [Place](repeating: Place(), count: count)
        pictures = [Int32](repeating: 0, count: count)
        headings = [UInt8](repeating: 0, count: count)
        copies = HashTable(room: layout.lines.count)
        let node = BodyRegion(layout: layout).densest(layout.lines.map(\.worth)) ?? -1
        dense = node < 0 ? 0..<0 : node..<nodes[node].end
        walk(titleLine < 0 ? root : titleOwner)
        tally(layout.lines)
        findPictures()
    }

    private mutating func walk(_ anchor: Int) {
        for index in nodes.indices {
            let node = nodes[index]
            let around = places[max(0, node.parent)]
            var place = Place()
            place.article = node.name == .article ? Int32(index) : around.article
            if node.name.isHeading, place.article >= 0 {
                let level = UInt8(node.name.rawValue - Name.h1.rawValue) + 1
                let article = Int(place.article)
                headings[article] = headings[article] == 0 ? level : min(level, headings[article])
            }
            let holdsAnchor = index <= anchor && anchor < node.end
            if !holdsAnchor, index > 0 {
                place.trail = around.trail.union(layout.own[index])
                place.rise = around.rise + (node.name == .text ? 0 : 1)
            }
            places[index] = place
        }
        for index in stride(from: nodes.count - 1, to: 0, by: -1) {
            if nodes[index].name == .img { pictures[index] += 1 }
            if pictures[index] > 0 { pictures[max(0, nodes[index].parent)] += pictures[index] }
        }
    }

    private mutating func tally(_ lines: [Line]) {
        sums.reserveCapacity(lines.count + 1)
        var sum = Sum()
        for index in lines.indices {
            copies[lines[index].hash, default: 0] += 1
            sum.letters += lines[index].letters
            sum.links += lines[index].linkLetters
            if lines[index].isProse { sum.prose += lines[index].letters }
            sums.append(sum)
        }
    }

    /// Lines since the last picture and until the next one; 20 stands for far.
    private mutating func findPictures() {
        let lines = layout.lines
        pictureBefore = [Int32](repeating: 20, count: lines.count)
        pictureAfter = pictureBefore
        var at = 0
        var since: Int32 = 20
        for index in lines.indices {
            while at < Int(lines[index].end) {
                if nodes[at].name == .img { since = 0 }
                at += 1
            }
            pictureBefore[index] = since
            since = min(20, since + 1)
        }
        at = nodes.count - 1
        since = 20
        for index in lines.indices.reversed() {
            while at >= Int(lines[index].first) {
                if nodes[at].name == .img { since = 0 }
                at -= 1
            }
            pictureAfter[index] = since
            since = min(20, since + 1)
        }
    }

    private func window(_ index: Int, _ reach: Int) -> (links: Float, prose: Float) {
        let (low, high) = (sums[max(0, index - reach)], sums[min(layout.lines.count, index + reach + 1)])
        let letters = Float(max(1, high.letters - low.letters))
        return (Float(high.links - low.links) / letters, Float(high.prose - low.prose) / letters)
    }

    /// Whether the line belongs to an article of its own beside or below the title's, by the highest heading there: 6
    /// for a main heading, 1 for the lowest, 0 for none.
    private func rival(_ owner: Int) -> Int {
        let article = Int(places[owner].article)
        guard article >= 0, titleOwner >= 0, places[titleOwner].article >= 0, !layout.contains(article, titleOwner)
        else { return 0 }
        return headings[article] == 0 ? 0 : 7 - Int(headings[article])
    }

    /// Whether the line stands among readers' comments (not only in a page that is named after them) or in another
    /// article with a main heading of its own.
    func isElsewhere(_ line: Line) -> Bool {
        let owner = Int(line.owner)
        return line.zone.contains(.comment) && places[owner].trail.contains(.comment) || rival(owner) == 6
    }

    struct State {
        var lastHeading = -50
        var titles = 0
    }

    /// Appends the columns of a line; lines come in order.
    func add(_ index: Int, _ group: Alike.Group, _ state: inout State, to table: inout FeatureRows) {
        let line = layout.lines[index]
        let owner = Int(line.owner)
        let parent = max(0, nodes[owner].parent)
        let grand = max(0, nodes[parent].parent)
        let article = Int(places[owner].article)
        table.append(Float(min(10, copies[line.hash] ?? 1)))
        table.append(min(30, places[owner].rise))
        table.append(article < 0 ? -1 : layout.contains(article, titleOwner) ? 1 : 0)
        table.append(Float(rival(owner)))
        table.append(Float(min(50, index - state.lastHeading)))
        table.append(titleLine < 0 || index < titleLine ? -1 : Float(state.titles))
        table.append(Float(min(20, pictures[parent])))
        table.append(Float(min(20, pictures[grand])))
        table.append(pictures[parent] == 0 ? -1 : Float(min(5000, layout.letters[parent] / pictures[parent])))
        table.append(Float(pictureBefore[index]))
        table.append(Float(pictureAfter[index]))
        let (near, far) = (window(index, 5), window(index, 15))
        table.append(near.links)
        table.append(far.links)
        table.append(near.prose)
        table.append(far.prose)
        table.append(dense.contains(owner) ? 1 : 0)
        table.append(Float(max(-60, min(300, Int(line.first) - dense.lowerBound))))
        table.append(Float(max(-300, min(300, dense.upperBound - Int(line.first)))))
        table.append(Float(group.letters) / Float(max(1, layout.totalLetters)))
        table.append(Float(layout.prose[parent]) / Float(max(1, layout.letters[parent])))
        table.append(Float(layout.prose[grand]) / Float(max(1, layout.letters[grand])))
        let trail = places[owner].trail
        for hint in Self.trailHints { table.append(trail.contains(hint) ? 1 : 0) }
        if nodes[owner].name.isHeading {
            state.lastHeading = index
            if nodes[owner].name == .h1, index > titleLine { state.titles += 1 }
        }
    }
}
