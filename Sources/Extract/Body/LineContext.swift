import Markup

/// What the body model believes of the lines around each line: its neighbors, its boxes, the lines that a template made
/// alike. A second model weighs this, since a line among the story's lines is mostly one of them.
///
/// `names` and the order of the columns are shared with the script that trains the model.
struct LineContext {
    static let names: [String] =
        """
        belief before3 before2 before1 after1 after2 after3 box boxLetters parent parentLetters grand grandLetters great
        greatLetters alike alikeLetters above below wanted kept sinceSure untilSure letters afterTitle belowTitle
        """.columns

    private let layout: Layout
    private let alike: Alike
    private let beliefs: [Float]
    /// Below each node: the letters of lines, each times its belief.
    private let mass: [Float]
    /// The same of all lines of one group.
    private let groups: [Float]
    private let total: Float
    /// -1 when no line shows the title.
    private let titleLine: Int

    /// `beliefs` are one a line, from 0 to 1.
    init(_ features: LineFeatures, beliefs: [Float]) {
        let (layout, alike) = (features.layout, features.alike)
        (self.layout, self.alike, self.beliefs) = (layout, alike, beliefs)
        titleLine = features.titleLine
        var mass = [Float](repeating: 0, count: layout.page.nodes.count)
        var groups = [Float](repeating: 0, count: alike.groups.count)
        var total: Float = 0
        for (index, line) in layout.lines.enumerated() {
            let share = beliefs[index] * Float(line.letters)
            mass[Int(line.owner)] += share
            groups[alike.groupOfLine[index]] += share
            total += share
        }
        for index in stride(from: mass.count - 1, to: 0, by: -1) {
            mass[max(0, layout.page.nodes[index].parent)] += mass[index]
        }
        (self.mass, self.groups, self.total) = (mass, groups, total)
    }

    /// From here on a line is surely the story's.
    private static let sure: Float = 0.7
    /// How far away a sure line is at most, in letters; also where there is none.
    private static let far: Float = 10_000

    /// Rows of `names.count` numbers, one row for each of these lines, which are in order.
    func table(of chosen: [Int]) -> [Float] {
        let until = distances(layout.lines.indices.reversed())
        let since = distances(Array(layout.lines.indices))
        let kept = Float(beliefs.count { $0 > Float(BodyFinder.bound) })
        let above = lettersAbove()
        let belowTitle = (total - (titleLine < 0 ? 0 : above[titleLine])) / (total + 1)
        return FeatureRows.table(capacity: chosen.count * Self.names.count) { table in
            for index in chosen {
                let line = layout.lines[index]
                neighbors(index, &table)
                boxes(index, line, &table)
                let share = beliefs[index] * Float(line.letters)
                table.append(above[index] / (total + 1))
                table.append(max(0, total - above[index] - share) / (total + 1))
                table.append(total)
                table.append(kept)
                table.append(since[index])
                table.append(until[index])
                table.append(Float(line.letters))
                table.append(titleLine < 0 ? 999 : Float(max(-60, min(300, index - titleLine))))
                table.append(belowTitle)
            }
        }
    }

    /// Of each line the letters above it, each line's times its belief.
    private func lettersAbove() -> [Float] {
        var sum: Float = 0
        return layout.lines.indices.map { index in
            defer { sum += beliefs[index] * Float(layout.lines[index].letters) }
            return sum
        }
    }

    private func neighbors(_ index: Int, _ table: inout FeatureRows) {
        table.append(beliefs[index])
        for offset in [-3, -2, -1, 1, 2, 3] {
            table.append(beliefs.indices.contains(index + offset) ? beliefs[index + offset] : 0)
        }
    }

    /// Of each box around the line, and of the lines alike, the mean belief of their other letters and how many these are.
    private func boxes(_ index: Int, _ line: Line, _ table: inout FeatureRows) {
        let own = Float(line.letters)
        let share = beliefs[index] * own
        func add(_ mass: Float, _ letters: Int32) {
            let others = max(0, Float(letters) - own)
            table.append((max(0, mass - share) + 0.2) / (others + 1))
            table.append(min(others, 20_000))
        }
        var box = Int(line.owner)
        for _ in 0..<4 {
            add(mass[box], layout.letters[box])
            box = max(0, layout.page.nodes[box].parent)
        }
        add(groups[alike.groupOfLine[index]], alike.group(ofLine: index).letters)
    }

    /// Of each line in that order the letters since the last sure one.
    private func distances(_ order: [Int]) -> [Float] {
        var (found, distance) = ([Float](repeating: 0, count: beliefs.count), Self.far)
        for index in order {
            found[index] = distance
            distance = beliefs[index] > Self.sure ? 0 : min(Self.far, distance + Float(layout.lines[index].letters) + 1)
        }
        return found
    }
}
