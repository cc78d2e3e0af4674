/// Names of elements and attributes that are compared often, as one byte each; the rest is `other` and keeps its
/// spelling.
public enum Name: UInt8, Sendable, CaseIterable {
    case other, text
    // Elements.
    case html, head, body, base, link, meta, title, style, script, noscript, template
    case article, aside, section, nav, header, footer, main, hgroup, address, search
    case h1, h2, h3, h4, h5, h6
    case div, p, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, hr, br, center, menu, dir
    case a, em, strong, b, i, u, s, small, big, font, span, cite, q, code, kbd, samp, sub, sup, mark, abbr, time, data
    case ins, del, strike, tt, bdi, bdo, ruby, rt, rp, wbr, label, dfn, acronym, nobr
    case img, picture, source, video, audio, track, iframe, embed, object, param, map, area, canvas, svg
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
    case form, fieldset, legend, input, button, select, option, optgroup, textarea, details, summary, dialog
    case frameset, frame, noframes
    // Attributes that are no element's name too.
    case id, `class`, href, src, srcset, content, property, name, rel, type, lang, role, alt, datetime, pubdate
    case itemprop, itemtype, itemscope, itemid, charset, hidden, value, media, hreflang, width, height, align, rev
    case size, face, color
    case ariaHidden = 200
    case ariaLabel, httpEquiv, dataSrc, dataOriginal, dataSrcset, dataLazySrc, xmlLang, dataHref, amp, ampMark
    case dataDate, dataDatetime, dataTime, dataTimestamp, dataPublished
    case colspan, rowspan, shadowrootmode

    /// As written in a page: lower case.
    public var spelling: String { Self.spellings[Int(rawValue)] }

    private static let spellings = (0...255).map { Name(rawValue: UInt8($0))?.written ?? "" }

    private var written: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .httpEquiv: "http-equiv"
        case .dataSrc: "data-src"
        case .dataOriginal: "data-original"
        case .dataSrcset: "data-srcset"
        case .dataLazySrc: "data-lazy-src"
        case .dataHref: "data-href"
        case .dataDate: "data-date"
        case .dataDatetime: "data-datetime"
        case .dataTime: "data-time"
        case .dataTimestamp: "data-timestamp"
        case .dataPublished: "data-published"
        case .xmlLang: "xml:lang"
        case .ampMark: "⚡"
        default: String(describing: self)
        }
    }

    /// Every name by its spelling.
    static let bySpelling: [String: Name] = Dictionary(
        uniqueKeysWithValues: Name.allCases.filter { $0 != .other && $0 != .text }.map { ($0.spelling, $0) })

    /// The name spelled so, else `other`.
    public init(spelling: String) { self = Self.bySpelling[spelling] ?? .other }

    /// Whether a browser starts a new line before and after it.
    public var isBlock: Bool {
        switch self {
        case .html, .head, .body, .title, .article, .aside, .section, .nav, .header, .footer, .main, .hgroup, .address,
            .search, .h1, .h2, .h3, .h4, .h5, .h6, .div, .p, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd, .figure,
            .figcaption, .hr, .center, .menu, .dir, .table, .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr,
            .td, .th, .form, .fieldset, .legend, .details, .summary, .dialog, .frameset, .frame, .noframes, .template,
            .iframe, .video, .audio, .object, .option, .optgroup, .select:
            true
        default: false
        }
    }

    public var isHeading: Bool { rawValue >= Self.h1.rawValue && rawValue <= Self.h6.rawValue }
}
