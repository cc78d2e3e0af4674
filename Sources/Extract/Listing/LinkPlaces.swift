import Language
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
                places[index] = Self.place(of: index, in: document, around: open)
            } else if let place = Self.place(of: index, in: document) {
                open.append((node.end, place))
            }
        }
        self.places = places
    }

    /// Menus and footers hold for all within, unless a teaser begins inside; a heading tells most.
    private static func place(
        of link: Int, in document: HTMLDocument, around open: [(end: Int, place: Place)]
    ) -> Place {
        let nearest = open.last { $0.place != .heading }?.place ?? .plain
        switch nearest {
        case .footer, .menu: return nearest
        case .plain, .teaser, .heading:
            return open.last?.place == .heading || hasHeading(link, document) ? .heading : nearest
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
        guard document.nodes[index].hasAttributes else { return nil }
        var found: [Place] = []
        for name in [Name.class, .id, .role] {
            document.withAttribute(name, of: index) {
                eachWord($0) { if let place = words[$0] { found.append(place) } }
            }
        }
        // A menu's class on the whole page ("has-menu") says nothing.
        let isSmall = document.nodes[index].range.count * 2 < document.text.count
        if isSmall, found.contains(.footer) { return .footer }
        if isSmall, found.contains(.menu) { return .menu }
        return found.contains(.teaser) ? .teaser : nil
    }

    /// Calls `body` with the hash of each run of letters and digits, in lower case.
    private static func eachWord(_ value: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        var hash = Hash64()
        var isInside = false
        for byte in value {
            if byte >= 0x80 || Letters.isWord(UInt32(byte)) {
                hash.add(byte < 0x80 ? Letters.fold(UInt32(byte)) : UInt32(byte))
                isInside = true
            } else if isInside {
                body(hash.value)
                (hash, isInside) = (Hash64(), false)
            }
        }
        if isInside { body(hash.value) }
    }

    /// What words of a class, an id or a role make of a box, by their hashes.
    private static let words: HashTable<Place> = {
        let lists: [(Place, String)] = [
            (.footer, "footer copyright colophon contentinfo"),
            (
                .menu,
                "nav navbar navigation menu submenu breadcrumb breadcrumbs topbar tags social share pagination pager toolbar"
            ),
            (.teaser, "teaser card story headline post entry item news article hentry listing feature"),
        ]
        return HashTable(
            Dictionary(
                uniqueKeysWithValues: lists.flatMap { place, words in
                    WordList.words(of: words).map { (Hash64.of(String($0)), place) }
                }))
    }()
}
