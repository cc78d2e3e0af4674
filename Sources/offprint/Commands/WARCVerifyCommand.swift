import Archive
import ArgumentParser
import Publish

struct WARCVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look through WARC files for damage.",
        discussion: """
            Reads every record and checks that it is whole, that block and payload are what their digests say, that it \
            has a type, a date, an ID of its own and, where it comes from the web, a target, and that the records of an \
            exchange are together. A file that a daemon is writing (….open) may end in a record that is not whole yet. \
            Prints a line a file and one for each thing that is wrong. Ends with 1 when something is.
            """)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object a file.") var json = false
    @Argument(
        help: "WARC files of any writer, compressed or not, and folders of them; unset, warc-folder.",
        completion: .file())
    var paths: [String] = []

    func run() throws {
        let files = try places().flatMap { try WARCCheck.files(at: $0) }
        var check = WARCCheck()
        var progress = Progress()
        var sum = WARCCheck.File(path: "", bytes: 0)
        for (number, path) in files.enumerated() {
            let file = try check.check(path) { count in
                progress.show { "\(number + 1) of \(counted(files.count, "file")), \(counted(count, "record"))" }
            }
            progress.clear()
            say(json ? [file.json.text] : file.lines)
            sum.bytes += file.bytes
            sum.records.merge(file.records, uniquingKeysWith: +)
            sum.problems += file.problems
            sum.uncheckedDigests += file.uncheckedDigests
        }
        if !json, files.count > 1 { print("\(counted(files.count, "file")): \(sum.sentence)") }
        if !sum.problems.isEmpty { throw ExitCode.failure }
    }

    private func places() throws -> [String] {
        guard paths.isEmpty else { return paths }
        guard let folder = try options.load().settings.warcFolder else {
            throw UsageError("no file, no folder, and warc-folder is not set: `offprint warc verify FILE`")
        }
        return [folder]
    }
}

extension WARCCheck.File {
    fileprivate var lines: [String] {
        ["\(printable(path)): \(sentence)"] + problems.map { "  " + printable($0) }
    }

    /// `sound, 12 records (1 warcinfo, …), 3 MB`.
    fileprivate var sentence: String {
        let count = records.values.reduce(0, +)
        let types = records.sorted { $0.key < $1.key }.map { "\($0.value) \(printable($0.key))" }.joined(
            separator: ", ")
        let state = problems.isEmpty ? "sound" : counted(problems.count, "problem")
        let size = ByteCount.rounded(Int64(bytes))
        let growing = isGrowing ? ", being written" : ""
        let digests = "\(counted(uncheckedDigests, "digest")) of a kind that is not checked"
        let notes = (uncheckedDigests > 0 ? ", \(digests)" : "") + growing
        return "\(state), \(counted(count, "record"))\(types.isEmpty ? "" : " (\(types))"), \(size)\(notes)"
    }

    fileprivate var json: JSON {
        [
            "path": .string(path), "bytes": JSON(bytes), "is_growing": .bool(isGrowing),
            "records": .object(records.sorted { $0.key < $1.key }.map { .init($0.key, JSON($0.value)) }),
            "unchecked_digests": JSON(uncheckedDigests),
            "problems": .array(problems.map { .string($0) }),
        ]
    }
}
