public import Model

/// A story in a plain text file, as the seed pages print it: an optional masthead, the address of the source, title,
/// author, date and paragraphs, all parted by blank lines.
///
/// `*words*` are emphasized. Lines of one paragraph are folded; the lines of the masthead are kept.
public struct StoryFile: Hashable, Sendable {
    /// Why a text is no story.
    public struct FormatError: Error, CustomStringConvertible {
        public let description: String
    }

    /// The lines before the source's address, in their groups; a TAB parts what stands left and right.
    public var masthead: [[String]]
    public var sourceURL: String?
    public var title: String
    /// The author's line as it stands.
    public var byline: String
    /// The date's line as it stands.
    public var writtenDate: String
    public var published: WrittenDate
    /// With the marks of emphasis.
    public var paragraphs: [String]

    public init(parsing text: String) throws(FormatError) {
        let groups = Self.groups(text)
        let source = Self.sourceIndex(groups)
        let first = source.map { $0 + 1 } ?? 0
        guard groups.count > first + 3 else {
            throw FormatError(description: "a story needs a title, an author, a date and a paragraph")
        }
        let fields = groups[first...].map { $0.joined(separator: " ") }
        guard let published = ShownDate.read(fields[2]) else {
            throw FormatError(description: "\"\(fields[2])\" is not a date (try January 9, 2015)")
        }
        masthead = Array(groups[..<max(0, first - 1)])
        sourceURL = source.map { groups[$0][0] }
        (title, byline, writtenDate) = (fields[0], fields[1], fields[2])
        self.published = published
        paragraphs = Array(fields[3...])
    }

    /// The names of the author's line, parted by semicolons or the language's "and".
    public var authors: [String] {
        var names = [byline]
        for mark in ["; ", " and ", " و "] {
            names = names.flatMap { $0.split(separator: mark).map(String.init) }
        }
        return names
    }

    /// Every paragraph without marks of emphasis.
    public var plainParagraphs: [String] { paragraphs.map { Emphasis($0).plain } }

    /// Where the source's address stands: an address alone with a date three groups on, so that one within the body
    /// is not taken for it.
    private static func sourceIndex(_ groups: [[String]]) -> Int? {
        groups.indices.first { index in
            isAddress(groups[index]) && groups.indices.contains(index + 3)
                && ShownDate.read(groups[index + 3].joined(separator: " ")) != nil
        }
    }

    private static func isAddress(_ group: [String]) -> Bool {
        guard group.count == 1, !group[0].contains(" ") else { return false }
        return group[0].hasPrefix("http://") || group[0].hasPrefix("https://")
    }

    /// Lines without white space around them, in groups parted by blank lines.
    private static func groups(_ text: String) -> [[String]] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { $0.trimmed }
        return lines.split(separator: "").map(Array.init)
    }
}

extension Substring {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
