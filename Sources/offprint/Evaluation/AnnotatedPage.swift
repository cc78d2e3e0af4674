import FoundationEssentials
import Model

/// A saved page and what a person says that it holds; a field that is absent or null is not judged.
struct AnnotatedPage: Decodable, Sendable {
    var id: String?
    var file: String?
    var url: String?
    var title: String?
    /// Empty: the page names no author.
    var authors: [String]?
    /// `YYYY-MM-DD` in the page's own zone, empty: the page is not dated.
    var date: String?
    /// Other days that are held right.
    var otherDates: [String]
    /// Plain text, and other texts that are held right.
    var bodies: [String]

    enum CodingKeys: String, CodingKey {
        case id, file, url, title, author, authors, date, body, standfirst
        case otherDates = "date_alt"
        case otherBodies = "body_alt"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decodeIfPresent(RowID.self, forKey: .id)?.text
        file = try values.decodeIfPresent(String.self, forKey: .file)
        url = try values.decodeIfPresent(String.self, forKey: .url)
        title = try values.decodeIfPresent(String.self, forKey: .title)
        authors =
            try values.decodeIfPresent(Texts.self, forKey: .authors)?.all
            ?? values.decodeIfPresent(Texts.self, forKey: .author)?.all
        date = try values.decodeIfPresent(String.self, forKey: .date)
        otherDates = try values.decodeIfPresent([String].self, forKey: .otherDates) ?? []
        bodies = []
        guard let body = try values.decodeIfPresent(Texts.self, forKey: .body)?.joined else { return }
        bodies = [body] + (try values.decodeIfPresent([Texts].self, forKey: .otherBodies) ?? []).map(\.joined)
        if let standfirst = try values.decodeIfPresent(String.self, forKey: .standfirst) {
            bodies.append("\(standfirst)\n\n\(body)")
        }
    }

    /// One text or a list of them.
    private struct Texts: Decodable {
        var all: [String]

        var joined: String { all.joined(separator: "\n\n") }

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let text = try? value.decode(String.self) {
                all = text.isEmpty ? [] : [text]
            } else {
                // Neither a text nor texts: the error of this attempt tells where.
                all = try value.decode([String].self)
            }
        }
    }
}
