/// A field that two readings of an article tell otherwise.
public struct FieldChange: Hashable, Sendable {
    public var field: String
    /// Nil where there was nothing.
    public var old: String?
    public var new: String?

    public init(_ field: String, _ old: String?, _ new: String?) {
        (self.field, self.old, self.new) = (field, old, new)
    }

    /// What went and what came, line by line: `- …`, `+ …`.
    public var lines: [String] {
        let (before, after) = (Self.split(old), Self.split(new))
        let difference = after.difference(from: before)
        return difference.removals.map { "- " + Self.line($0) } + difference.insertions.map { "+ " + Self.line($0) }
    }

    private static func split(_ text: String?) -> [Substring] {
        (text ?? "").split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    }

    private static func line(_ change: CollectionDifference<Substring>.Change) -> String {
        switch change {
        case .insert(_, let line, _), .remove(_, let line, _): String(line)
        }
    }
}

extension Article {
    /// The fields that `other` tells otherwise, in their order on a page. Provenance is none of them.
    public func changes(to other: Article) -> [FieldChange] {
        Self.fields.compactMap { name, words in
            let (old, new) = (words(self), words(other))
            return old == new ? nil : FieldChange(name, old, new)
        }
    }

    private static let fields: [(String, @Sendable (Article) -> String?)] = [
        ("title", { $0.title.isEmpty ? nil : $0.title }), ("kicker", \.kicker), ("standfirst", \.standfirst),
        ("authors", { list($0.authors.map { $0.kind == .agency ? "\($0.name) (agency)" : $0.name }) }),
        ("published", { $0.published?.description }), ("modified", { $0.modified?.description }),
        ("language", \.language), ("canonical", \.canonical), ("site_name", \.siteName), ("section", \.section),
        ("tags", { list($0.tags) }), ("lead_image", { $0.leadImage?.url }), ("kind", { $0.kind.rawValue }),
        ("origin", { $0.origin.map { [$0.url, $0.name, $0.line].compactMap(\.self).joined(separator: " | ") } }),
        ("body", { list($0.body.map(words), by: "\n") }), ("parts", { list($0.parts.map(\.url)) }),
    ]

    private static func list(_ words: [String], by separator: String = ", ") -> String? {
        words.isEmpty ? nil : words.joined(separator: separator)
    }

    /// A block in one line.
    private static func words(_ block: Block) -> String {
        let text = block.plain.split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = [text, block.picture?.url ?? block.url].compactMap(\.self).filter { !$0.isEmpty }
        return block.kind == .paragraph ? text : "\(block.kind.rawValue): \(shown.joined(separator: " "))"
    }
}
