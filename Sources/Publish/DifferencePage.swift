public import Compare
import Model

/// What one text of a story changed in another, as an HTML document of its own: what went struck out, what came
/// underlined, each paragraph in its direction.
public enum DifferencePage {
    public static func render(_ difference: StoryDifference, title: String, old: Side, new: Side) -> String {
        let sides = "<p><del>\(name(old))</del></p>\n<p><ins>\(name(new))</ins></p>\n"
        let head = "<h1 dir=\"auto\">\(escaped(title))</h1>\n\(sides)"
        let body = "<article>\n\(head)\(fields(difference))\(paragraphs(difference))</article>\n"
        return HTMLPage.document(title: title, language: new.language, style: style, body: body)
    }

    /// One of the two texts: `article 12, revision 1` and where it was fetched.
    public struct Side: Sendable {
        public var name: String
        public var url: String
        public var language: String?

        public init(name: String, url: String, language: String? = nil) {
            (self.name, self.url, self.language) = (name, url, language)
        }
    }

    private static let style =
        "body{max-width:42em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5}"
        + "del{background:#fdd}ins{background:#dfd}.moved{background:#ffd}.credit{border-inline-start:.3em solid #e80;padding-inline-start:.4em}"
        + ".same{color:#777}th{text-align:start;vertical-align:top;padding-inline-end:1em}"

    private static func name(_ side: Side) -> String {
        "\(escaped(side.name)) <bdi>\(HTMLPage.anchor(side.url, words: escaped(side.url)))</bdi>"
    }

    private static func fields(_ difference: StoryDifference) -> String {
        guard !difference.fields.isEmpty else { return "" }
        let rows = difference.fields.map { change in
            let old = change.old.map { "<del dir=\"auto\">\(escaped($0))</del> " } ?? ""
            let new = change.new.map { "<ins dir=\"auto\">\(escaped($0))</ins>" } ?? ""
            return "<tr><th>\(escaped(change.field))</th><td>\(old)\(new)</td></tr>\n"
        }
        return "<table>\n\(rows.joined())</table>\n"
    }

    private static func paragraphs(_ difference: StoryDifference) -> String {
        difference.paragraphs.map { paragraph in
            let mark = paragraph.passages.contains(where: difference.changesCredit) ? " class=\"credit\"" : ""
            let direction = paragraph.direction?.rawValue ?? "auto"
            return "<p dir=\"\(direction)\"\(paragraph.isSame ? " class=\"same\"" : mark)>"
                + paragraph.passages.map { words($0, isMoved: difference.isMoved($0)) }.joined(separator: " ")
                + "</p>\n"
        }.joined()
    }

    private static func words(_ passage: Passage, isMoved: Bool) -> String {
        let mark = isMoved ? " class=\"moved\"" : ""
        return switch passage {
        case .same(let sentence): escaped(sentence.text)
        case .dropped(let sentence): "<del\(mark)>\(escaped(sentence.text))</del>"
        case .added(let sentence): "<ins\(mark)>\(escaped(sentence.text))</ins>"
        case .changed(_, _, let pieces):
            pieces.map { piece in
                let words = escaped(piece.text)
                let blank = piece.isSpaced ? " " : ""
                return switch piece.fate {
                case .same: blank + words
                case .dropped: "\(blank)<del>\(words)</del>"
                case .added: "\(blank)<ins>\(words)</ins>"
                }
            }.joined()
        }
    }
}
