public import Model

/// An article as plain text: title, standfirst, byline, date, address, body.
public enum TextPage {
    public static func render(_ article: Article, url: String) -> String {
        var head = [article.title]
        if let lead = article.lead { head.append(lead.plain) }
        let byline = [article.byline, article.published?.description].compactMap(\.self).joined(separator: " · ")
        head.append([byline, url].filter { !$0.isEmpty }.joined(separator: "\n"))
        var marks = ListMarks()
        let body = article.bodyBelowLead.compactMap { block($0, &marks) }
        return (head + body).filter { !$0.isEmpty }.map(\.withDirectionsClosed).joined(separator: "\n\n")
            .withoutControls + "\n"
    }

    /// One block; list items keep their mark, captions stand in brackets. Nil when it has no words.
    private static func block(_ block: Block, _ marks: inout ListMarks) -> String? {
        let plain = block.bracketedCaption ?? block.plain
        guard !plain.isEmpty else { return nil }
        return (marks.next(block)?.mark ?? "") + plain
    }
}

extension String {
    /// Without what steers a terminal: the control characters of C0 but for line ends and tabs, DEL, and those of C1.
    public var withoutControls: String {
        func steers(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0..<0x20, 0x7F...0x9F: true
            default: false
            }
        }
        guard unicodeScalars.contains(where: steers) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !steers($0) }))
    }
}

extension Article {
    /// The authors' names; nil when nobody is named.
    public var byline: String? {
        let names = authors.map(\.name).filter { !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
