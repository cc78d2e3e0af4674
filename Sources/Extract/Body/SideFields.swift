import Markup
import Model

/// The fields beside the story: kicker, standfirst, tags.
struct SideFields {
    let layout: Layout
    let facts: PageFacts
    let titleLine: Int
    let firstLine: Int

    /// The short line over the headline, known by its class.
    var kicker: String? {
        guard titleLine > 0 else { return nil }
        for index in max(0, titleLine - 3)..<min(layout.lines.count, titleLine + 2) where index != titleLine {
            let line = layout.lines[index]
            guard line.letters < 60,
                hasClass(line, ["kicker", "eyebrow", "overline", "topline", "dachzeile", "spitzmarke", "roofline"])
            else { continue }
            return layout.text(of: line)
        }
        return nil
    }

    /// The lines between headline and text that a class names so, or that are the page's description.
    var standfirst: String? {
        guard titleLine >= 0 else { return nil }
        let lead = Fold.key(facts.meta("og:description", "description")?.value ?? "")
        for index in titleLine + 1..<max(titleLine + 1, min(layout.lines.count, titleLine + 12)) {
            let line = layout.lines[index]
            guard line.letters >= 30, line.letters < 800, line.linkDensity < 0.3 else { continue }
            guard line.zone.isDisjoint(with: [.comment, .related, .navigation, .caption, .share]) else { continue }
            let text = layout.text(of: line)
            if layout.own[Int(line.owner)].contains(.lead) || line.zone.contains(.lead) { return text }
            if index < firstLine + 1, !lead.isEmpty, Fold.key(text) == lead { return text }
            if index >= firstLine, firstLine >= 0 { return nil }
        }
        return nil
    }

    var tags: [String] {
        var found = facts.metas.filter { $0.key == "article:tag" || $0.key == "og:article:tag" }.map(\.value)
        if found.isEmpty {
            let keywords = facts.story?["keywords"]?.list.compactMap(\.text) ?? []
            let words =
                keywords.isEmpty
                ? [facts.meta("news_keywords", "parsely-tags", "sailthru.tags", "keywords")?.value ?? ""] : keywords
            found = words.flatMap { $0.split(at: ",;،、").map { $0.trimmed() } }
        }
        var seen = Set<String>()
        return found.filter { !$0.isEmpty && $0.count <= 60 && seen.insert(Fold.key($0)).inserted }.prefix(30).map {
            $0
        }
    }

    private func hasClass(_ line: Line, _ words: [String]) -> Bool {
        var at = layout.page.nodes[Int(line.first)].parent
        for _ in 0..<3 where at > 0 {
            if let value = layout.page.attribute(.class, of: at)?.lowercased(), words.contains(where: value.has) {
                return true
            }
            at = layout.page.nodes[at].parent
        }
        return false
    }
}
