import Glibc

/// The vocabularies that feeds and sitemaps are written in. Versions of one vocabulary are one.
public enum XMLSpace: Sendable, Hashable {
    case none, atom, rss, rdf, dublinCore, content, media, itunes, syndication, feedburner, sitemap, news, image, video
    /// `offprint`: what our own source lists add to OPML.
    case xhtml, xml, offprint, other

    /// By the namespace's address. Publishers get case, trailing slashes and versions wrong, so only its core counts.
    init(address: String) {
        let address = address.lowercased()
        // The standard library's `contains` takes a hundred times as long: half of what it takes to read a feed.
        let known = Self.cores.first { strstr(address, $0.0) != nil }
        self = known?.1 ?? (address.isEmpty ? .none : .other)
    }

    /// By the customary prefix, for documents that forgot to declare it.
    init(prefix: String) { self = Self.prefixes[prefix.lowercased()] ?? .other }

    private static let cores: [(String, XMLSpace)] = [
        ("w3.org/2005/atom", .atom), ("purl.org/atom", .atom), ("purl.org/dc/", .dublinCore),
        ("purl.org/rss/1.0/modules/content", .content), ("purl.org/rss/1.0/modules/syndication", .syndication),
        ("purl.org/rss/1.0/modules", .other), ("purl.org/rss", .rss), ("my.netscape.com/rdf", .rss),
        ("backend.userland.com/rss", .rss), ("blogs.law.harvard.edu/tech/rss", .rss), ("purl.org/net/rss", .rss),
        ("22-rdf-syntax-ns", .rdf), ("search.yahoo.com/mrss", .media), ("itunes", .itunes),
        ("feedburner", .feedburner), ("sitemap-news", .news), ("sitemap-image", .image), ("sitemap-video", .video),
        ("sitemaps.org", .sitemap), ("google.com/schemas/sitemap/0", .sitemap), ("w3.org/1999/xhtml", .xhtml),
        ("xml/1998/namespace", .xml), ("urn:offprint:", .offprint),
    ]

    private static let prefixes: [String: XMLSpace] = [
        "atom": .atom, "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "sy": .syndication,
        "rdf": .rdf, "media": .media, "itunes": .itunes, "feedburner": .feedburner, "news": .news, "image": .image,
        "video": .video, "xhtml": .xhtml, "xml": .xml, "offprint": .offprint,
    ]
}

/// A name without its prefix: prefixes are the author's choice and say nothing.
public struct XMLName: Hashable, Sendable {
    public var space: XMLSpace
    /// Lower case: `pubdate`.
    public var local: String

    public init(_ space: XMLSpace, _ local: String) { (self.space, self.local) = (space, local) }
}

/// What a document may cost to read; what lies beyond is left out and reported in `problems`.
public struct XMLLimits: Sendable {
    /// Bytes read of a document.
    public var bytes = 50_000_000
    /// Elements and texts read of a document, in all.
    public var nodes = 2_000_000
    /// Elements nested deeper are left out, with their text.
    public var depth = 256
    /// Attributes kept of one element.
    public var attributes = 128

    public init() {}
}
