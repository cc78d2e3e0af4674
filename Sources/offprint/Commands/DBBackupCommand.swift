import ArgumentParser
import Store

struct DBBackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the store as it is now, while the daemon runs.",
        discussion: """
            The copy is one file, checked like `db check` does before it gets its name. \
            A file that is there already is only replaced with --replace, and only by a sound copy; a store that is in \
            use never is.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Replace the file if there is one.") var replace = false
    @Argument(help: "Where the copy goes.", completion: .file()) var file: String

    func run() throws {
        guard replace || !BackupPlace.isThere(file) else {
            throw CommandError("\(file): is there already: choose another name, or --replace it")
        }
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let place = try BackupPlace(file, of: store)
        var progress = Progress()
        defer { progress.clear() }
        let part = try store.backup.write(beside: file) { done, total in
            progress.show { "backup: \(done) of \(total) pages" }
        }
        do {
            let articles = try requireSound(part, &progress)
            try place.take(part, replace: replace)
            progress.clear()
            print("\(file): \(counted(articles, "article")), checked")
        } catch {
            Backup.remove(part)
            throw error
        }
    }
}

/// Looks through the store and counts its articles; throws with all that is damaged.
func requireSound(_ path: String, _ progress: inout Progress) throws -> Int {
    let store = try Store.open(path, access: .readOnly)
    defer { store.close() }
    let problems = try store.problems(&progress)
    guard problems.isEmpty else {
        throw CommandError((["\(path) is damaged, nothing was changed:"] + problems).joined(separator: "\n"))
    }
    return try store.articles.count()
}

extension Store {
    /// All that an inspection finds, one line each.
    func problems(_ progress: inout Progress) throws -> [String] {
        progress.show { "checking \(path)" }
        var problems = try inspection.structure()
        try inspection.articles(
            progress: { done, total in progress.show { "check: \(done) of \(total) articles" } },
            damaged: { problems.append($0) })
        return problems
    }
}
