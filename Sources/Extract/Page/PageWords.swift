import Glibc
import Markup
import Model

/// The words a page is made with, each told by where it stands: in classes and ids, on short labels, in the title, in
/// the address, and as a type of its data.
struct PageWords {
    /// The letter is what the word begins with in `PageWordWeights`.
    enum Place: UInt8, CaseIterable {
        case markup = 0x63  // c
        case label = 0x73  // s
        case title = 0x74  // t
        case address = 0x75  // u
        case type = 0x79  // y
    }

    let layout: Layout
    let facts: PageFacts

    /// UTF-8 bytes: of a text that is a label and no prose; of a word; of classes that are read.
    private static let longestLabel = 40
    /// Letters of a line from which on its texts are pieces of sentences, unless they stand on a control; letters that
    /// a word of a label has at least, since shorter ones tell the language.
    private static let proseLine = 60
    private static let shortestLabelWord = 4
    private static let wordLength = 2...24
    private static let longestClass = 200

    /// Calls `visit` with each word, the same one once or more often.
    func each(_ visit: (Place, UnsafeBufferPointer<UInt8>) -> Void) {
        let page = layout.page
        page.text.withUnsafeBufferPointer { text in
            for line in layout.lines { each(line, in: text, visit) }
        }
        var classes = SeenClasses(page)
        for index in page.nodes.indices {
            let node = page.nodes[index]
            if node.hasAttributes {
                page.eachAttribute(of: index) { name, value in
                    switch name {
                    case .class, .id:
                        guard name == .id || classes.isNew(value, at: index) else { return }
                        let value = UnsafeBufferPointer(rebasing: value.prefix(Self.longestClass))
                        Self.split(value) { visit(.markup, $0) }
                    case .itemtype: Self.split(value) { visit(.type, $0) }
                    case .value where node.name == .input:
                        Self.label(UnsafeBufferPointer(rebasing: value.prefix(Self.longestLabel)), visit)
                    default: break
                    }
                }
            }
        }
        each(.title, facts.titleTag?.text ?? "", visit)
        each(.address, facts.url?.path ?? "", visit)
        for thing in facts.things {
            for type in thing["@type"]?.list ?? [] { each(.type, type.text ?? "", visit) }
        }
    }

    /// The labels of a line: its texts where it is short, those of controls in any.
    private func each(
        _ line: Line, in text: UnsafeBufferPointer<UInt8>, _ visit: (Place, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let nodes = layout.page.nodes
        for index in Int(line.first)..<Int(line.end) {
            let node = nodes[index]
            guard node.name == .text, node.range.count <= Self.longestLabel, !layout.zones[index].contains(.skipped),
                line.letters < Self.proseLine || isOnControl(node.parent)
            else { continue }
            Self.label(UnsafeBufferPointer(rebasing: text[node.range]), visit)
        }
    }

    private func isOnControl(_ node: Int) -> Bool {
        var (node, steps) = (node, 0)
        while node > 0, steps < 3 {
            switch layout.page.nodes[node].name {
            case .button, .option, .label, .legend, .summary: return true
            default: (node, steps) = (layout.page.nodes[node].parent, steps + 1)
            }
        }
        return false
    }

    private static func label(
        _ text: UnsafeBufferPointer<UInt8>, _ visit: (Place, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        split(text) { word in
            guard word.count(where: { $0 & 0xC0 != 0x80 }) >= shortestLabelWord else { return }
            visit(.label, word)
        }
    }

    private func each(_ place: Place, _ text: String, _ visit: (Place, UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8 { Self.split($0) { visit(place, $0) } }
    }

    /// Runs of letters; whatever is no ASCII counts as one.
    private static func split(_ text: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        var at = 0
        while at < text.count {
            let start = at
            while at < text.count, (text[at] | 0x20) &- 0x61 < 26 || text[at] >= 0x80 { at += 1 }
            if wordLength.contains(at - start) { visit(UnsafeBufferPointer(rebasing: text[start..<at])) }
            at += 1
        }
    }

    /// All of them once, in order, as they stand in `PageWordWeights`: `c:post`.
    func names() -> [String] {
        var found: Set<String> = []
        each { place, word in
            found.insert(String(decoding: [place.rawValue, 0x3a] + word.map(Self.lower), as: UTF8.self))
        }
        return found.sorted()
    }

    @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// The classes of a page that were read last: the same ones stand on most of its elements.
private struct SeenClasses {
    private let page: HTMLDocument
    /// Elements by a few bytes of their classes.
    private var nodes = [Int](repeating: -1, count: 64)

    init(_ page: HTMLDocument) { self.page = page }

    mutating func isNew(_ value: UnsafeBufferPointer<UInt8>, at node: Int) -> Bool {
        guard let first = value.first, let last = value.last else { return false }
        let place = (value.count &+ Int(first) &* 5 &+ Int(last) &* 11) & (nodes.count - 1)
        let before = nodes[place]
        nodes[place] = node
        return before < 0
            || page.withAttribute(.class, of: before) { seen in
                seen.count != value.count || memcmp(seen.baseAddress!, value.baseAddress!, value.count) != 0
            }
    }
}
