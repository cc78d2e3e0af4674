import Markup

/// Posts of networks that a story shows.
struct EmbeddedPosts {
    let layout: Layout

    /// Letters from which a line is no signature of a post.
    private static let signature = 100

    /// Keeps the posts in the midst of the kept lines, with their signatures: "— Name (@name) date". They belong to the
    /// story, and the model sees short lines full of links.
    func add(to kept: inout [Bool]) {
        guard let first = kept.firstIndex(of: true), let last = kept.lastIndex(of: true) else { return }
        for index in first...last {
            let box = Int(layout.lines[index].owner)
            guard layout.page.nodes[box].name == .blockquote, isSignature(layout.lines[index]) else { continue }
            var begin = index
            while begin > first, layout.contains(box, Int(layout.lines[begin - 1].owner)) { begin -= 1 }
            var end = index
            while end < last, layout.contains(box, Int(layout.lines[end + 1].owner)) { end += 1 }
            guard begin > first, end < last else { continue }
            for line in begin...end { kept[line] = true }
        }
    }

    private func isSignature(_ line: Line) -> Bool {
        guard line.letters < Self.signature else { return false }
        let text = layout.text(of: line)
        return ["\u{2014}", "\u{2013}", "-"].contains { text.hasPrefix($0) } && text.has("(@")
    }
}
