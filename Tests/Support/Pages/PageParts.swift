/// Parts that several templates share.
enum PageParts {
    static func links(_ postings: [Posting], itemClass: String = "item") -> String {
        postings.map { "<li class=\"\(itemClass)\"><a href=\"\($0.path)\">\(escaped($0.story.title))</a></li>\n" }
            .joined()
    }

    static func navigation(_ site: NewsSite, _ sections: [String]) -> String {
        let words = site.wording
        let items = sections.map { "<li><a href=\"/\($0)\">\(escaped(words.sections[$0] ?? $0))</a></li>" }
        return "<nav class=\"main-nav\"><ul><li><a href=\"/\">\(words.home)</a></li>\(items.joined())</ul></nav>"
    }

    static func comments(_ site: NewsSite) -> String {
        let words = site.wording
        let remarks = words.remarks.map { name, remark in
            "<li class=\"comment\"><cite>\(name)</cite><div class=\"comment-text\"><p>\(remark)</p></div></li>"
        }
        return "<div id=\"comments\"><h3>\(words.comments) (\(words.remarks.count))</h3>"
            + "<ol class=\"commentlist\">\(remarks.joined(separator: "\n"))</ol></div>"
    }

    static func share(_ site: NewsSite) -> String {
        let places = ["Facebook", "Twitter", "Telegram"]
        let items = places.map { "<a class=\"share-\($0.lowercased())\" href=\"#\">\(site.wording.share) \($0)</a>" }
        return "<div class=\"share-bar\">\(items.joined(separator: " "))</div>"
    }

    /// The body's paragraphs with something put after some of them, by their index.
    static func body(_ posting: Posting, open: String = "<p>", close: String = "</p>", after: [Int: String] = [:])
        -> String
    {
        posting.paragraphs.enumerated().map { index, text in
            let insert = after[index] ?? ""
            return open + text + close + (insert.isEmpty ? "" : "\n" + insert)
        }.joined(separator: "\n")
    }

    static func footer(_ site: NewsSite) -> String {
        let words = site.wording
        return "<footer class=\"site-footer\"><p>\(words.subscribe)</p>"
            + "<p>© \(escaped(site.name)). \(words.footer)</p></footer>"
    }
}

/// The text as a JSON string, safe within a `<script>`.
func jsonString(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
        switch character {
        case "\"", "\\": result += "\\" + String(character)
        case "<": result += "\\u003c"
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(character)
        }
    }
    return result + "\""
}
