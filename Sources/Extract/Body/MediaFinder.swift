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

    /// Bytes of a caption that are kept.
    static let longestCaption = 2_000

    func find(_ lines: [Int]) -> [(node: Int, block: Block)] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let (from, to) = (Int(layout.lines[first].first), Int(layout.lines[last].end))
        var found: [(node: Int, block: Block)] = []
        var seen = Set<String>()
        var captioned = Set<Int>()
        for index in max(0, from - 60)..<to {
            let zone = layout.zones[index]
            guard zone.isDisjoint(with: Self.against), found.count < 200 else { continue }
            switch page.nodes[index].name {
            case .img:
                let figure = ancestor(.figure, of: index)
                guard index >= from || figure != nil, let url = address(index), seen.insert(url).inserted else {
                    continue
                }
                // A caption speaks of all pictures of its figure and stands once, at the first.
                let isFirst = figure.map { captioned.insert($0).inserted } ?? false
                found.append((index, picture(url, isFirst ? figure.flatMap(caption) : nil)))
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

    private func picture(_ url: String, _ caption: (text: String, credit: String?)?) -> Block {
        var block = Block(.image, RichText(caption?.text ?? ""))
        let text = caption.flatMap { $0.text.isEmpty ? nil : $0.text }
        block.picture = Picture(url: url, caption: text, credit: caption?.credit)
        return block
    }

    /// What stands under the pictures of a figure, and who made them.
    private func caption(of figure: Int) -> (text: String, credit: String?)? {
        guard let box = (figure + 1..<page.nodes[figure].end).first(where: { page.nodes[$0].name == .figcaption })
        else { return nil }
        let text = cut(layout.text(of: box))
        guard let credit = credit(in: box) else { return (text, nil) }
        return (text.replaced(credit, by: "").trimmed(also: "/|"), credit)
    }

    private func credit(in box: Int) -> String? {
        let node = (box + 1..<max(box + 1, page.nodes[box].end)).first { node in
            page.nodes[node].name != .text
                && (page.attribute(.class, of: node)?.lowercased()).map {
                    $0.has("credit") || $0.has("copyright") || $0.has("source")
                } ?? false
        }
        return node.map { cut(layout.text(of: $0)) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func cut(_ text: String) -> String {
        guard text.utf8.count > Self.longestCaption else { return text }
        let start = text.utf8.prefix(Self.longestCaption)
        return String(decoding: start.prefix(upTo: start.lastIndex(of: 0x20) ?? start.endIndex), as: UTF8.self) + "…"
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
