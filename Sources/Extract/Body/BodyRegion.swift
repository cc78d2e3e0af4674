import Markup

/// Chooses the part of a page that holds the story.
struct BodyRegion {
    let layout: Layout

    /// Paragraph climb: prose lines vote for the two elements above their block, links weigh against (recall; old
    /// layouts).
    func climb() -> Int? {
        let nodes = layout.page.nodes
        // Nil where nobody voted.
        var votes = [Double?](repeating: nil, count: nodes.count)
        for line in layout.lines where line.letters >= 25 && line.linkDensity < 0.5 {
            guard line.zone.isDisjoint(with: [.hidden, .comment, .skipped]) else { continue }
            var vote = 1 + Double(line.commas + line.sentences) + min(3, Double(line.letters) / 100)
            if !line.zone.isDisjoint(with: Self.against) { vote *= 0.3 }
            var node = Int(line.owner)
            if nodes[node].name.isText { node = nodes[node].parent }
            var share = 1.0
            for _ in 0..<3 where node >= 0 {
                votes[node] = (votes[node] ?? weight(node)) + vote * share
                share *= 0.5
                node = nodes[node].parent
            }
        }
        var best: (node: Int, score: Double)?
        for node in votes.indices {
            guard let vote = votes[node] else { continue }
            let links = Double(layout.linkLetters[node]) / Double(max(1, layout.letters[node]))
            let score = vote * (1 - links)
            if score > best?.score ?? 0 { best = (node, score) }
        }
        return best?.node
    }

    /// The element whose lines sum up to the most, where `values` are positive for the story and negative for the rest
    /// (density; precision).
    func densest(_ values: [Double]) -> Int? {
        let nodes = layout.page.nodes
        guard !nodes.isEmpty else { return nil }
        var sums = [Double](repeating: 0, count: nodes.count)
        for (line, value) in zip(layout.lines, values) { sums[Int(line.owner)] += value }
        for index in stride(from: nodes.count - 1, to: 0, by: -1) where nodes[index].parent >= 0 {
            sums[nodes[index].parent] += sums[index]
        }
        var best = 0
        for index in nodes.indices where sums[index] >= sums[best] && nodes[index].name != .text { best = index }
        return sums[best] > 0 ? best : nil
    }

    static let against: Hint = [
        .comment, .related, .share, .navigation, .furniture, .prompt, .advert, .caption, .tags, .teaser, .hidden, .form,
        .author,
    ]

    private func weight(_ node: Int) -> Double {
        let own = layout.own[node]
        var weight: Double =
            switch layout.page.nodes[node].name {
            case .div, .article, .main: 5
            case .td, .section, .blockquote, .pre: 3
            case .ol, .ul, .dl, .dd, .dt, .li, .form, .address: -3
            case .th, .h1, .h2, .h3, .h4, .h5, .h6: -5
            default: 0
            }
        if own.contains(.content) { weight += 20 }
        if !own.isDisjoint(with: [.comment, .related, .share, .navigation, .furniture, .prompt, .advert]) {
            weight -= 20
        }
        if own.contains(.articleBody) { weight += 30 }
        return weight
    }
}

extension Name {
    /// Elements that hold the words of one paragraph rather than paragraphs.
    var isText: Bool {
        switch self {
        case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .blockquote, .dd, .dt: true
        default: false
        }
    }
}
