/// Which elements stand in others as they are written, by the rules of libxml2 2.9.14 (its tables `htmlStartClose`,
/// `htmlEndPriority` and `html40ElementTable`).
struct Nesting {
    static let rules = Nesting()

    /// By the name of an open element the start tags that end it: one bit for each name.
    private let closing: [SIMD4<UInt64>]

    private init() {
        var closing = [SIMD4<UInt64>](repeating: .zero, count: 256)
        for line in Self.table.split(separator: "\n") {
            let (open, tags) = (line.prefix { $0 != ":" }, line.drop { $0 != ":" }.dropFirst())
            for name in open.split(separator: " ").map({ Name(spelling: String($0)) }) {
                for tag in tags.split(separator: " ").map({ Name(spelling: String($0)) }) {
                    closing[Int(name.rawValue)][Int(tag.rawValue) >> 6] |= 1 << UInt64(tag.rawValue & 63)
                }
            }
        }
        self.closing = closing
    }

    /// Whether a start tag ends the element in which it stands.
    func closes(_ tag: Name, _ open: Name) -> Bool {
        closing[Int(open.rawValue)][Int(tag.rawValue) >> 6] >> UInt64(tag.rawValue & 63) & 1 == 1
    }

    /// How strong an end tag is: it ends no element stronger than its own.
    static func strength(_ name: Name) -> Int {
        switch name {
        case .div: 1
        case .td, .th: 2
        case .tr: 3
        case .thead, .tbody, .tfoot: 4
        case .table: 5
        default: 0
        }
    }

    private static let table = """
        a: a fieldset table td th
        address: dd dl dt form li ul
        b i: center p td th
        big s small strike tt: p
        u: p td th
        font: center td th
        span: td th
        caption: col colgroup tbody tfoot thead tr
        col: col colgroup tbody tfoot thead tr
        colgroup: colgroup tbody tfoot thead tr
        dd: dt
        dt: dd dl
        dl: form li
        dir: dd dl dt form ul
        menu: dd dl dt form ul
        ol: form ul
        ul: address form menu ol pre
        li: li
        form hr: form
        legend: fieldset
        h1 h2 h3 h4 h5 h6: fieldset form li p table
        option: optgroup option
        p: address blockquote caption center col colgroup dd dir div dl dt fieldset form h1 h2 h3 h4 h5 h6 hr li menu ol p pre table tbody td tfoot th title tr ul
        pre: dd dl dt fieldset form li table ul
        tbody: tbody tfoot
        tfoot: tbody
        thead: tbody tfoot
        td th: tbody td tfoot th tr
        tr: tbody tfoot tr
        """
}

extension Name {
    /// Whether libxml2 ends the element at once.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .hr, .img, .input, .link, .meta, .param: true
        default: false
        }
    }

    /// Whether the element is neither part of a page's frame nor known by its letters alone, so that what stands in it
    /// needs no other that is not written.
    var isOrdinary: Bool {
        switch self {
        case .other, .text, .html, .head, .body, .title, .script, .style, .frameset, .frame, .noframes, .iframe: false
        default: true
        }
    }
}
