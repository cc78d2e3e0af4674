import Markup

/// The part of a page that its markup calls the main one and that holds headline and story: teasers outside it are of
/// other stories, however long they are and however short the story.
struct MainPart {
    let layout: Layout
    let titleLine: Int

    /// Letters of a story.
    private static let story: Int32 = 80

    func kept(of lines: [Int]) -> [Int] {
        guard titleLine >= 0 else { return lines }
        var node = Int(layout.lines[titleLine].owner)
        while node > 0, layout.page.nodes[node].name != .main { node = layout.page.nodes[node].parent }
        guard node > 0 else { return lines }
        let isInside = { (index: Int) in layout.contains(node, Int(layout.lines[index].owner)) }
        let letters: Int32 = lines.reduce(0) { $0 + (isInside($1) ? layout.lines[$1].letters : 0) }
        guard letters >= Self.story else { return lines }
        return lines.filter { isInside($0) || layout.lines[$0].zone.isDisjoint(with: [.teaser, .related]) }
    }
}
