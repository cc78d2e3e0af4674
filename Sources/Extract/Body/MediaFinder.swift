import Markup
import Model

/// Finds the pictures and embeds that stand between the lines of the story.
struct MediaFinder {
    let layout: Layout
    let base: WebURL?

    private var page: HTMLDocument { layout.page }

    /// Where no picture of the story stands.
    private static let against: Hint = [
        .comment, .related, .navigation, .advert, .author, .teaser, .prompt, .stripped,
    ]

    func find(_ lines: [Int]) -> [(node: Int, block: Block)] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let (from, to) = (Int(layout.lines[first].first), Int(layout.lines[last].end))
        var found: [(node: Int, block: Block)] = []
        var seen = Set<String>()
        for index in max(0, from - 60)..<to {
            let zone = layout.zones[index]
            guard zone.isDisjoint(with: Self.against), found.count < 200 else { continue }
            switch page.nodes[index].name {
            case .img:
                let figure = ancestor(.figure, of: index)
                guard index >= from || figure != nil, let url = address(index), seen.insert(url).inserted else {
                    continue
                }
                found.append((index, picture(index, url, figure)))
            case .iframe where index >= from:
                guard let source = page.attribute(.src, of: index) ?? page.attribute(.dataSrc, of: index),
                    let url = WebURL(source, base: base), url.isHTTP, seen.insert(url.href).inserted
                else { continue }
                var block = Block(.embed, "")
                block.url = url.href
                found.append((index, block))
            default: break
            }
        }
        return found
    }

    private func picture(_ index: Int, _ url: String, _ figure: Int?) -> Block {
        var (caption, credit): (String?, String?)
        if let figure,
            let box = (figure + 1..<page.nodes[figure].end).first(where: { page.nodes[$0].name == .figcaption })
        {
            let lines = page[box].text.split(whereSeparator: \.isNewline).map(String.init)
            credit = (box + 1..<max(box + 1, page.nodes[box].end)).first { node in
                page.nodes[node].name != .text
                    && (page.attribute(.class, of: node)?.lowercased()).map {
                        $0.has("credit") || $0.has("copyright") || $0.has("source")
                    } ?? false
            }.map { layout.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
            let whole = lines.joined(separator: " ")
            caption = credit.map { whole.replaced($0, by: "").trimmed(also: "/|") } ?? whole
        }
        var block = Block(.image, RichText(caption ?? ""))
        block.picture = Picture(url: url, caption: caption.flatMap { $0.isEmpty ? nil : $0 }, credit: credit)
        return block
    }

    /// The address of a picture that is no icon, pixel or placeholder.
    private func address(_ index: Int) -> String? {
        for name in [Name.width, .height] {
            if let size = page.attribute(name, of: index).flatMap({ Int($0.filter(\.isNumber)) }), size < 100 {
                return nil
            }
        }
        for name in [Name.dataSrc, .dataOriginal, .dataLazySrc, .src, .srcset, .dataSrcset] {
            guard let value = page.attribute(name, of: index), !value.hasPrefix("data:"), !value.isEmpty else {
                continue
            }
            let first =
                value.split(whereSeparator: { $0 == " " || $0 == "," && name != .src }).first.map(String.init) ?? value
            let lower = first.lowercased()
            if ["logo", "icon", "avatar", "pixel", "spacer", "blank.", "emoji", "gravatar", ".svg"].contains(
                where: lower.has)
            {
                return nil
            }
            if let url = WebURL(first, base: base), url.isHTTP { return url.href }
        }
        return nil
    }

    private func ancestor(_ name: Name, of index: Int) -> Int? {
        var at = page.nodes[index].parent
        for _ in 0..<5 where at > 0 {
            if page.nodes[at].name == name { return at }
            at = page.nodes[at].parent
        }
        return nil
    }
}
