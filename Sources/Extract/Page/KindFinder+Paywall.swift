import Markup

/// First lines of what only subscribers may read.
extension KindFinder {
    var isStatedStub: Bool {
        let isFree = facts.story?["isAccessibleForFree"]
        if case .bool(false) = isFree ?? .null { return true }
        return isFree?.text?.lowercased() == "false"
    }

    /// Whether the page says under its first lines that the rest is for subscribers.
    var isWalled: Bool {
        guard let last = lines.last else { return false }
        let below = titleLine + 1..<max(titleLine + 1, min(layout.lines.count, last + Self.reach))
        let isSaid = below.contains { index in
            let line = layout.lines[index]
            return line.letters <= StockLine.longest && line.zone.isDisjoint(with: [.comment, .skipped])
                && StockLine.of(line, in: layout) == .wall
        }
        return isSaid || hasWall(behind: last)
    }

    /// Lines under the last of the body in which it is said.
    private static let reach = 8

    /// A box behind the last line that is called a wall; where it holds the story it is only named so.
    private func hasWall(behind last: Int) -> Bool {
        let end = Int(layout.lines[last].end)
        return (end..<min(layout.page.nodes.count, end + 100)).contains { node in
            (15...600).contains(layout.letters[node]) && !layout.zones[node].contains(.skipped)
                && layout.page.withAttribute(.class, of: node, Self.walls.areIn)
        }
    }

    private static let walls = Needles([
        "paywall", "Paywall", "pay-wall", "regwall", "premium-wall", "subscriber-wall", "subscription-wall",
        "register-wall",
    ])
}
