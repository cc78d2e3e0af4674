import Markup
import Model

/// The links of a page that may be followed: http and https, not marked `nofollow`, in document order.
struct Outlinks {
    /// One `a` element with the address it leads to, without fragment.
    struct Link {
        let url: WebURL
        let node: Int
    }

    /// Every link element; an address may stand here several times.
    let links: [Link]
    /// The addresses, each once.
    let urls: [WebURL]

    init(_ document: HTMLDocument, base: WebURL, limit: Int) {
        var links: [Link] = []
        var urls: [WebURL] = []
        var known: [String: WebURL?] = [:]
        var seen: Set<String> = []
        for index in document.nodes.indices {
            guard document.nodes[index].name == .a || document.nodes[index].name == .area,
                let written = document.attribute(.href, of: index), !written.hasPrefix("#")
            else { continue }
            let url = known[written] ?? Self.resolve(written, base: base)
            known[written] = .some(url)
            guard let url, !Self.isNofollow(document, index) else { continue }
            if seen.insert(url.href).inserted {
                guard urls.count < limit else { break }
                urls.append(url)
            }
            links.append(Link(url: url, node: index))
        }
        (self.links, self.urls) = (links, urls)
    }

    private static func resolve(_ written: String, base: WebURL) -> WebURL? {
        let address = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        guard let url = WebURL(String(address), base: base), url.isHTTP else { return nil }
        return url
    }

    private static func isNofollow(_ document: HTMLDocument, _ index: Int) -> Bool {
        guard let rel = document.attribute(.rel, of: index)?.lowercased() else { return false }
        return rel.has("nofollow") || rel.has("sponsored")
    }
}
