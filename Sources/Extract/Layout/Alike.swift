import Markup

/// Elements that a template made alike: siblings of one tag and class, and lines in such elements all over the page.
struct Alike {
    struct Group {
        var lines: Int32 = 0
        var letters: Int32 = 0
        var links: Int32 = 0

        mutating func add(_ line: Line) {
            lines += 1
            letters += line.letters
            links += line.linkLetters
        }
    }

    private let layout: Layout
    private let nodes: [HTMLDocument.Node]
    private var signatures: [UInt64]
    /// Of each element the place of those siblings that are alike, and of each such place how many they are.
    private var kinds: [Int32]
    private var siblings: [Int32] = []
    /// In the order of their first lines.
    private(set) var groups: [Group] = []
    /// Of each line the place of its group.
    private(set) var groupOfLine: [Int] = []

    init(_ layout: Layout) {
        (self.layout, nodes) = (layout, layout.page.nodes)
        signatures = [UInt64](repeating: 0, count: nodes.count)
        kinds = [Int32](repeating: 0, count: nodes.count)
        siblings.reserveCapacity(nodes.count)
        var places = HashTable<Int32>(room: nodes.count / 2)
        for index in nodes.indices where nodes[index].name != .text {
            var hash = Hash64()
            hash.add(UInt32(nodes[index].name.rawValue))
            if nodes[index].hasAttributes {
                layout.page.withAttribute(.class, of: index) { value in
                    // Numbers in a class part what is alike.
                    for at in 0..<min(value.count, 80) where value[at] &- 0x30 >= 10 { hash.add(UInt32(value[at])) }
                }
            }
            signatures[index] = hash.value
            let kind = places.value(of: sibling(index), new: Int32(siblings.count))
            if kind == siblings.count { siblings.append(0) }
            siblings[Int(kind)] += 1
            kinds[index] = kind
        }
        group(layout.lines)
    }

    private mutating func group(_ lines: [Line]) {
        var places = HashTable<Int>(room: lines.count)
        groupOfLine.reserveCapacity(lines.count)
        for index in lines.indices {
            let place = places.value(of: context(Int(lines[index].owner)), new: groups.count)
            if place == groups.count { groups.append(Group()) }
            groups[place].add(lines[index])
            groupOfLine.append(place)
        }
    }

    /// The largest number of alike siblings among the boxes around a line, and the letters of that box.
    func repeated(_ owner: Int) -> (count: Int32, letters: Int32) {
        var best: (count: Int32, letters: Int32) = (1, 0)
        var at = owner
        for _ in 0..<6 where at > 0 {
            if !nodes[at].name.isText || nodes[at].name == .li, layout.linkLetters[at] > 0 || layout.letters[at] < 400 {
                let count = siblings[Int(kinds[at])]
                if count > best.count { best = (count, layout.letters[at]) }
            }
            at = nodes[at].parent
        }
        return best
    }

    /// The lines in elements like that of this one.
    func group(ofLine index: Int) -> Group { groups[groupOfLine[index]] }

    private func sibling(_ index: Int) -> UInt64 {
        signatures[index] ^ (UInt64(truncatingIfNeeded: nodes[index].parent + 1) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// What the lines of a group have in common: tag and class of their element and of the one around it.
    private func context(_ owner: Int) -> UInt64 {
        let parent = nodes[owner].parent
        return signatures[owner] &* 31 &+ (parent >= 0 ? signatures[parent] : 0)
    }
}
