/// One piece of a body, in the order of the page.
public struct Block: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable { case heading, paragraph, listItem, quote, table, image, embed, code }
    public enum Direction: String, Sendable, Codable { case ltr, rtl }

    public var kind: Kind
    /// The words; for an image its caption, for a table nothing.
    public var text: RichText
    /// Heading 1…6; list item: depth from 1.
    public var level: Int?
    /// List item of a numbered list.
    public var isNumbered: Bool?
    /// Table cells by row.
    public var rows: [[String]]?
    public var picture: Picture?
    /// Address of an embed.
    public var url: String?
    public var direction: Direction?

    public init(_ kind: Kind, _ text: RichText = RichText(""), level: Int? = nil) {
        (self.kind, self.text, self.level) = (kind, text, level)
    }

    /// The block as plain text; a table's cells are parted by tabs and its rows by line ends. Captions do not count as
    /// text.
    public var plain: String {
        switch kind {
        case .table: (rows ?? []).map { $0.joined(separator: "\t") }.joined(separator: "\n")
        case .image, .embed: ""
        default: text.plain
        }
    }
}

/// Words with emphasis and links, kept as plain text and spans over it.
public struct RichText: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    public struct Span: Hashable, Sendable, Codable {
        public enum Style: String, Sendable, Codable { case emphasis, strong, link }
        /// Start and end as UTF-8 offsets into the plain text.
        public var start: Int
        public var end: Int
        public var style: Style
        /// Absolute address of a link.
        public var url: String?

        public init(_ start: Int, _ end: Int, _ style: Style, url: String? = nil) {
            (self.start, self.end, self.style, self.url) = (start, end, style, url)
        }
    }

    public var plain: String
    public var spans: [Span]

    public init(_ plain: String, spans: [Span] = []) { (self.plain, self.spans) = (plain, spans) }

    public init(stringLiteral plain: String) { self.init(plain) }
}
