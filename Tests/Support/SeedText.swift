import FoundationEssentials

/// One of the seed pages beside the repository: their sentences are not ours and never enter it.
public struct SeedText: Hashable, Sendable, CustomStringConvertible {
    public var name: String
    public var text: String
    public var story: StoryFile

    public var description: String { name }

    /// All of them, sorted by name; none where the folder is not there. One that is no story stops the test run.
    public static func all() -> [SeedText] {
        let folder = "../shared/seeds"
        // No folder is the normal case for everyone but us.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
            do {
                let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
                return SeedText(name: name, text: text, story: try StoryFile(parsing: text))
            } catch {
                preconditionFailure("\(folder)/\(name): \(error)")
            }
        }
    }
}
