import Markup

/// Where on the page links stand: in a heading or a teaser, in running text, in a menu or the footer.
struct LinkPlaces {
    enum Place: Int, Comparable {
        case footer, menu, plain, teaser, heading

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

        var score: Double {
            switch self {
            case .footer: -3
            case .menu: -2.5
            case .plain: 0
            case .teaser: 1.5
            case .heading: 3
            }
        }
    }

    private let places: [Int: Place]

    subscript(node: Int) -> Place { places[node] ?? .plain }

    /// One pass in document order with a stack of the places that hold for what is inside.
    init(_ document: HTMLDocument) {
        var places: [Int: Place] = [:]
        var open: [(end: Int, place: Place)] = []
        for index in document.nodes.indices {
            let node = document.nodes[index]
            while let last = open.last, last.end <= index { open.removeLast() }
            if node.name == .text { continue }
            if node.name == .a || node.name == .area {
                places[index] = Self.place(of: index, in: document, around: open.map(\.place))
            } else if let place = Self.place(of: index, in: document) {
                open.append((node.end, place))
            }
        }
        self.places = places
    }

    /// Menus and footers hold for all within, unless a teaser begins inside; a heading tells most.
    private static func place(of link: Int, in document: HTMLDocument, around: [Place]) -> Place {
        let nearest = around.last { $0 != .heading } ?? .plain
        let isHeaded = around.last == .heading || hasHeading(link, document)
        switch nearest {
        case .footer, .menu: return nearest
        case .plain, .teaser, .heading: return isHeaded ? .heading : nearest
        }
    }

    private static func hasHeading(_ link: Int, _ document: HTMLDocument) -> Bool {
        (link..<document.nodes[link].end).contains { document.nodes[$0].name.isHeading }
    }

    /// What an element makes of the links within; nil when nothing.
    private static func place(of index: Int, in document: HTMLDocument) -> Place? {
        switch document.nodes[index].name {
        case .nav, .menu: return .menu
        case .footer: return document.nodes[index].depth > 6 ? nil : .footer
        case .article: return .teaser
        case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
        case .html, .body, .main: return nil
        default: break
        }
        guard document.has(.class, at: index) || document.has(.id, at: index) || document.has(.role, at: index) else {
            return nil
        }
        let words = [Name.class, .id, .role].compactMap { document.attribute($0, of: index)?.lowercased() }
            .joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
        // A menu's class on the whole page ("has-menu") says nothing.
        let isSmall = document.nodes[index].range.count * 2 < document.text.count
        if isSmall, words.contains(where: footers.contains) { return .footer }
        if isSmall, words.contains(where: menus.contains) { return .menu }
        return words.contains(where: teasers.contains) ? .teaser : nil
    }

    private static let footers: Set<Substring> = ["footer", "copyright", "colophon", "contentinfo"]
    private static let menus: Set<Substring> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "topbar", "tags", "social",
        "share", "pagination", "pager", "toolbar",
    ]
    private static let teasers: Set<Substring> = [
        "teaser", "card", "story", "headline", "post", "entry", "item", "news", "article", "hentry", "listing",
        "feature",
    ]
}
