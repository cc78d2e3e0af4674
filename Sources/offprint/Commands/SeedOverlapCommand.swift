import ArgumentParser
import Model
import Publish
import Store

struct SeedOverlapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overlap", abstract: "Find sources that list what others list too.",
        discussion: """
            For each two sources of one kind: the share of what the first has listed that the second has listed too, in \
            URLs; then number and URL of both. What is fetched is fetched once all the same, but each list is asked for. \
            Spellings of one URL (http and https, a slash at its end, what is there for tracking) are one source from the \
            start.
            """)

    @OptionGroup var options: StoreOptions
    @Option(parsing: .unconditional, help: "The least share, in percent.") var least = 80
    @Flag(help: "Print one JSON object a pair.") var json = false

    func validate() throws {
        guard (1...100).contains(least) else { throw ValidationError("--least \(least) is not between 1 and 100") }
    }

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let found = try store.sources.overlaps(share: Double(least) / 100)
        if found.isEmpty { FileHandle.standardError("offprint: no source lists \(least)% of what another lists\n") }
        say(json ? found.map(\.json.text) : SourceOverlap.lines(found, on: .output))
    }
}

extension SourceOverlap {
    static func lines(_ found: [SourceOverlap], on screen: Screen) -> [String] {
        var columns = Columns([.right, .right, .right, .left, .right, .left], on: screen)
        for pair in found {
            columns.add([
                "\(Int(pair.share * 100))%", "\(pair.common) of \(pair.listed)", String(pair.source.id),
                pair.source.url,
                String(pair.other.id), pair.other.url,
            ])
        }
        return columns.lines
    }

    var json: JSON {
        [
            "share": .number(share), "common": JSON(common), "listed": JSON(listed), "source": JSON(source.id),
            "url": .string(source.url), "other": JSON(other.id), "other_url": .string(other.url),
        ]
    }
}
