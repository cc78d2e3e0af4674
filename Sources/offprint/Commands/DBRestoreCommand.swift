import ArgumentParser
import Glibc
import Model
import Store

struct DBRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the store.",
        discussion: """
            The backup is checked first. The store that was there keeps all it has, under its name with the time \
            behind it. Stop the daemon before. A backup of an older Offprint is brought up to date.
            """)

    @OptionGroup var options: StoreOptions
    @Argument(help: "The backup.", completion: .file()) var file: String

    func run() throws {
        let path = Places.store(try options.load().settings)
        let restore = try Restore(path)
        var progress = Progress()
        defer { progress.clear() }
        var articles = 0
        let stamp = now().description.filter { $0 != "-" && $0 != ":" }
        let old = try restore.run(
            from: file, stamp: stamp, progress: { done, total in progress.show { "copy: \(done) of \(total) pages" } },
            inspect: { articles = try requireSound($0, &progress) })
        progress.clear()
        print("\(path): \(counted(articles, "article")) from \(printable(file))")
        if let old { print("the store before it is \(old)") }
    }
}
