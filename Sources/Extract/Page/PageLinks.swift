import Markup
import Model

/// Where the links of a page lead, by the looks of their addresses: beside it, below it, into it, to those who share
/// it.
struct PageLinks {
    static let names = ["linkCount", "beside", "below", "inside", "longLinks", "linksALetter", "sharing"]

    let row: [Double]

    init(_ layout: Layout, url: WebURL?) {
        let page = layout.page
        let place = Place(url)
        var (count, beside, below, inside, long, sharing) = (0, 0, 0, 0, 0, 0)
        for index in page.nodes.indices where page.nodes[index].name == .a {
            page.withAttribute(.href, of: index) { href in
                guard !href.isEmpty else { return }
                count += 1
                if layout.letters[index] >= 25 { long += 1 }
                if Self.shares(href) {
                    sharing += 1
                } else if href[0] == UInt8(ascii: "#") {
                    inside += 1
                } else if let path = place.path(href) {
                    if place.isBelow(path) { below += 1 } else if place.isBeside(path) { beside += 1 }
                }
            }
        }
        let all = Double(max(1, count))
        row = [
            Double(min(1000, count)), Double(beside) / all, Double(below) / all, Double(inside) / all,
            Double(long) / all, 100 * Double(count) / Double(max(100, layout.totalLetters)),
            Double(min(20, sharing)),
        ]
    }

    /// Whether it hands the page's address to friends.
    private static func shares(_ href: UnsafeBufferPointer<UInt8>) -> Bool {
        sharers.areIn(UnsafeBufferPointer(rebasing: href.prefix(120)))
    }

    private static let sharers = Needles([
        "/sharer", "/intent/", "/share?", "/shareArticle", "/share/url", "/pin/create", "/submit?", "api.whatsapp",
        "whatsapp:", "mailto:?", "share-offsite", "/home?status=", "xing.com/spi",
    ])

    /// A path of a link, as written: one that begins with no slash stands in the page's folder.
    private struct Path {
        let bytes: UnsafeBufferPointer<UInt8>
        var isRelative = false
    }

    /// The page's own path and its folder.
    private struct Place {
        let host: [UInt8]
        private let own: [UInt8]
        private let folder: [UInt8]

        init(_ url: WebURL?) {
            host = Array((url?.host ?? "").utf8)
            let path = Array((url?.path ?? "").utf8)
            let trimmed = path.last == UInt8(ascii: "/") ? Array(path.dropLast()) : path
            own = trimmed
            folder = trimmed.lastIndex(of: UInt8(ascii: "/")).map { Array(trimmed[...$0]) } ?? []
        }

        /// The path of a link to the same host; nil for one that leads elsewhere.
        func path(_ href: UnsafeBufferPointer<UInt8>) -> Path? {
            let end = href.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? href.count
            let href = UnsafeBufferPointer(rebasing: href[..<min(end, 400)])
            guard let first = href.first else { return nil }
            if first == UInt8(ascii: "/"), href.dropFirst().first != UInt8(ascii: "/") { return Path(bytes: href) }
            guard let colon = href.prefix(8).firstIndex(of: UInt8(ascii: ":")) else {
                return first == UInt8(ascii: "/") ? rest(href.dropFirst(2)) : Path(bytes: href, isRelative: true)
            }
            return href[..<colon].starts(with: "http".utf8) ? rest(href.dropFirst(colon + 3)) : nil
        }

        /// The path after a host that is the page's own.
        private func rest(_ href: Slice<UnsafeBufferPointer<UInt8>>) -> Path? {
            let name = href.prefix { $0 != UInt8(ascii: "/") }
            return name.elementsEqual(host) ? Path(bytes: UnsafeBufferPointer(rebasing: href[name.endIndex...])) : nil
        }

        func isBelow(_ path: Path) -> Bool {
            let own = path.isRelative ? own.dropFirst(folder.count) : own[...]
            return !self.own.isEmpty && path.bytes.count > own.count + 1 && path.bytes.starts(with: own)
        }

        func isBeside(_ path: Path) -> Bool {
            guard path.isRelative || path.bytes.starts(with: folder) else { return false }
            let inside = path.isRelative ? path.bytes[...] : path.bytes.dropFirst(folder.count)
            return !inside.isEmpty && !inside.dropLast().contains(UInt8(ascii: "/"))
        }
    }
}
