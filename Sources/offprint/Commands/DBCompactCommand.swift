import ArgumentParser
import Model
import Store

struct DBCompactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact", abstract: "Give the room that nothing uses back to the disk.",
        discussion: """
            Writes the store anew, for which it needs as much room again. Stop the daemon before. With max-store the \
            daemon keeps the file small by itself; one of the first stores, whose files could only grow, has to be \
            compacted once for that.
            """)

    @OptionGroup var options: StoreOptions

    func run() throws {
        let path = Places.store(try options.load().settings)
        let (before, after) = try Compaction(path).run()
        print("\(path): \(ByteCount.rounded(Int64(before))), now \(ByteCount.rounded(Int64(after)))")
    }
}
