import Markup

/// Chooses the lines of the story. Two proposers of different nature, the paragraph climb and the densest region, tell
/// the model where the story may stand (they are among its features); the model judges each line, a second one its
/// company; rules catch what they cannot know.
struct BodyFinder {
    let features: LineFeatures
    var language: String?
    /// Chances of the lines to take in place of the model's: for training only.
    var given: [Double]?

    struct Choice {
        /// Lines in order.
        var lines: [Int]
        /// Of each line of the page.
        var probabilities: [Double]
        /// The line with which the page's next story begins, if it hangs one below its own.
        var next: Int?
        /// The F1 that the probabilities promise: of the letters kept, and of those that should be.
        var belief: Double
    }

    /// A line is kept from here on.
    static let bound = 0.5

    /// Log odds from which neither the later trees nor the lines around it bring a line back: in cross-validation none of
    /// those above the bound.
    static let hopeless: Float = -3

    func choose() -> Choice {
        let layout = features.layout
        let table = features.table()
        let probabilities = given ?? probabilities(table)
        var kept = probabilities.map { $0 > Self.bound }
        EmbeddedPosts(layout: layout).add(to: &kept)
        Subheads(layout: layout, probabilities: probabilities).add(to: &kept)
        PassedLines(layout: layout).add(to: &kept)
        StoryLists(layout: layout).add(to: &kept)
        let all = probabilities.indices.filter {
            kept[$0] && !layout.lines[$0].zone.contains(.skipped) && !isPlea($0, table)
        }
        // Readers' comments and the next article are often more than the story and written alike.
        let next = NextStory(layout: layout, titleLine: features.titleLine).line
        var lines = all.filter { !features.surroundings.isElsewhere(layout.lines[$0]) && $0 < next ?? .max }
        if lines.reduce(0, { $0 + Int(layout.lines[$1].letters) }) < 120 { lines = lastResort() ?? all }
        lines = SecondCopy(layout: layout).dropped(from: lines)
        lines = PulledQuotes(layout: layout, isLearnt: PageLanguage.isLearnt(language)).dropped(from: lines)
        lines = HiddenLines(layout: layout).dropped(from: lines)
        lines = MainPart(layout: layout, titleLine: features.titleLine).kept(of: lines)
        lines = CommentsBelow(layout: layout, titleLine: features.titleLine).dropped(from: lines)
        lines = Pleas(layout: layout, titleLine: features.titleLine, language: language).dropped(from: lines)
        let own = lines.filter { StockLine.of(layout.lines[$0], in: layout) == nil }
        if !own.isEmpty { lines = StockLine.withoutRights(own, in: layout) }
        return Choice(lines: lines, probabilities: probabilities, next: next, belief: belief(lines, probabilities))
    }

    /// What each line itself and the lines around it say: the mean of both log odds.
    private func probabilities(_ table: [Float]) -> [Double] {
        var odds = TreeModel.body.logOdds(table, hopeless: Self.hopeless)
        let context = LineContext(features, beliefs: odds.map { Float(TreeModel.chance($0)) })
        let hopeful = odds.indices.filter { odds[$0] >= Self.hopeless }
        for (index, around) in zip(hopeful, TreeModel.context.logOdds(context.table(of: hopeful))) {
            odds[index] = (odds[index] + around) / 2
        }
        return odds.map(TreeModel.chance)
    }

    private static let copies = LineFeatures.column("copies")
    private static let asking = LineFeatures.column("words.ask")

    /// Whether a line asks for consent or the like, word for word, in three places: where each embed of the page would be.
    private func isPlea(_ index: Int, _ table: [Float]) -> Bool {
        let row = index * LineFeatures.names.count
        return features.layout.lines[index].letters >= 80 && table[row + Self.copies] >= 3
            && table[row + Self.asking] >= 2
    }

    private func belief(_ lines: [Int], _ probabilities: [Double]) -> Double {
        func letters(_ index: Int) -> Double { Double(features.layout.lines[index].letters) }
        let kept = lines.reduce(0) { $0 + letters($1) }
        let right = lines.reduce(0) { $0 + letters($1) * probabilities[$1] }
        let wanted = probabilities.indices.reduce(0) { $0 + letters($1) * probabilities[$1] }
        return kept + wanted > 0 ? 2 * right / (kept + wanted) : 0
    }

    /// Where the model finds next to nothing: the prose of the densest region.
    private func lastResort() -> [Int]? {
        let layout = features.layout
        guard let root = BodyRegion(layout: layout).densest(layout.lines.map(\.worth)) else { return nil }
        let lines = layout.lines.indices.filter { index in
            let line = layout.lines[index]
            return layout.contains(root, Int(line.owner)) && !line.isDuplicate && line.isProse
                && line.zone.isDisjoint(with: BodyRegion.against.union(.skipped))
        }
        return lines.isEmpty ? nil : lines
    }
}
