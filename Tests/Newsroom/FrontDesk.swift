import FoundationEssentials
import Model
import Support

/// The newsroom as a program: its files, its access log and its ready line.
struct FrontDesk {
    private let options: NewsroomOptions
    private let newsroom: Newsroom

    init(_ options: NewsroomOptions) throws {
        self.options = options
        let log = try options.accessLog.map { try LineFile(appendingTo: $0) }
        newsroom = try Newsroom(
            port: options.port, naming: options.usesNames ? .names : .addresses,
            stories: options.stories.map { try StoryFile(parsing: String(contentsOfFile: $0, encoding: .utf8)) },
            onAccess: { log?.append($0.line) })
    }

    /// Writes the files, then the line that says all is there.
    func announce() throws {
        if let path = options.seedsFile { try seedList.write(toFile: path, atomically: true, encoding: .utf8) }
        if let path = options.resolveFile { try resolveList.write(toFile: path, atomically: true, encoding: .utf8) }
        LineFile.standardError.append("newsroom: \(newsroom.articles.count) articles on 8 sites; \(hint)")
        LineFile.standardOutput.append("ready \(newsroom.seeds.map(\.url).joined(separator: " "))")
    }

    func close() { newsroom.stop() }

    private var hint: String {
        let needsNames = options.usesNames ? " and resolve-file = \"\(options.resolveFile ?? "FILE")\"" : ""
        return "crawl it with allow-networks = [\"127.41.0.0/24\"]\(needsNames)"
    }

    private var seedList: String {
        let lines = newsroom.seeds.map { "\($0.url)\tkind=\($0.kind.rawValue) language=\($0.language)" }
        return "# The newsroom's feeds and home pages; \(hint)\n" + lines.joined(separator: "\n") + "\n"
    }

    private var resolveList: String { newsroom.resolveLines.joined(separator: "\n") + "\n" }
}
