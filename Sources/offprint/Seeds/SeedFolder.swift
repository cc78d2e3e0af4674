import Glibc
import Model
import Store

/// The folder of source lists: what is written there beats what a command said (SEED-09).
struct SeedFolder {
    /// A source with the list it stands in.
    struct Listed {
        var file: String
        var line: Int
        var seed: Seed
    }

    let path: String
    private(set) var listed: [Listed] = []
    /// Names of the lists that could be read.
    private(set) var lists: [String] = []
    /// `FILE:LINE: what is wrong`, in the order of the files.
    private(set) var problems: [String] = []
    /// What is odd but stops nothing: files that are no lists, and sources that stand in two lists.
    var notes: [String] {
        ignored.map { "\(path)/\(printable($0)) is not read: lists end in .txt, .toml or .opml" } + conflicts
    }

    /// Sources that stand in the lists again, otherwise than where they stand first.
    private var conflicts: [String] {
        var first: [String: Listed] = [:]
        return listed.compactMap { listed in
            // What has no canonical form is no source, and a problem elsewhere.
            guard let key = (try? CanonicalURL(listed.seed.url))?.key else { return nil }
            let earlier = first[key] ?? listed
            first[key] = earlier
            let what = earlier.seed.differences(from: listed.seed)
            guard !what.isEmpty else { return nil }
            return
                "\(path)/\(listed.file):\(listed.line): \(listed.seed.url.href) stands in \(earlier.file):\(earlier.line) "
                + "already, which counts; what differs: \(what.joined(separator: ", "))"
        }
    }

    /// Names of what stands there and is no list by its name.
    private var ignored: [String] = []
    /// Whether there is such a folder; without one no list is followed, and nothing is taken away.
    private(set) var exists = false

    /// Reads all lists of the folder, by name. One that cannot be read is a problem like a bad line.
    init(_ path: String) {
        self.path = path
        let names: [String]
        do {
            names = try folderNames(path)
        } catch {
            if error.code != ENOENT { problems.append("\(path): \(error.reason)") }
            return
        }
        exists = true
        for name in names.sorted() {
            if Self.isList(name) { read(name) } else if !name.hasPrefix("."), name != "README" { ignored.append(name) }
        }
    }

    private static func isList(_ name: String) -> Bool {
        !name.hasPrefix(".") && [".txt", ".toml", ".opml"].contains(where: name.hasSuffix)
    }

    private mutating func read(_ name: String) {
        let file = "\(path)/\(name)"
        let list: SeedFile
        do { list = SeedFile(try readFile(file), format: .init(of: file)) } catch {
            return problems.append("\(file): \(error.reason)")
        }
        lists.append(name)
        problems += list.messages(file)
        for entry in list.entries { listed.append(Listed(file: name, line: entry.line, seed: entry.seed)) }
    }
}
