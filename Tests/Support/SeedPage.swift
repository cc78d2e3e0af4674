import FoundationEssentials
public import Model

/// The seed page read into its parts: four lines of masthead, two rows of edges, then the article.
public struct SeedPage {
    public private(set) var title: [String]
    public private(set) var mark: String
    public private(set) var motto: String
    public private(set) var address: [String]
    public private(set) var section: [String]
    public private(set) var url: String
    public private(set) var article = Article()
    /// As printed.
    public private(set) var date: String

    /// Nil when the seed is not beside the repository.
    public static var text: String? {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().deletingLastPathComponent().path + "/shared/seeds/"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.first { $0.hasSuffix(".txt") }.flatMap {
            try? String(contentsOfFile: folder + $0, encoding: .utf8)
        }
    }

    public init?(_ text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count > 9 else { return nil }
        (title, mark, motto) = ([lines[0]], lines[1], lines[2])
        address = lines[3].split(separator: "\t").map(String.init)
        section = lines[4].split(separator: "\t").map(String.init)
        url = lines[5]
        article.title = lines[6]
        article.authors = [Author(lines[7])]
        date = lines[8]
        article.body = lines[9...].map { Block(.paragraph, Self.marked($0)) }
    }

    /// Asterisks taken out, what stood between them made emphasis.
    private static func marked(_ line: String) -> RichText {
        var rich = RichText("")
        for (index, part) in line.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            let start = rich.plain.utf8.count
            rich.plain += part
            if index % 2 == 1 { rich.spans.append(.init(start, rich.plain.utf8.count, .emphasis)) }
        }
        return rich
    }
}
