import Extract
import Glibc
import Markup

/// The folder of rules about sites (EXTR-06, EXTR-07): `*.toml` of our own, `*.txt` site configs of FiveFilters, and
/// the same in folders one level below it, as a checkout of their collection.
struct RuleFolder {
    let path: String
    /// In the order of the files; our own before those of FiveFilters.
    private(set) var rules: [SiteRule] = []
    /// `FILE:LINE: what is wrong`. A rule with a problem is left out, all others are used.
    private(set) var problems: [String] = []
    /// `FILE:LINE: what has no effect`.
    private(set) var notes: [String] = []
    /// Files that were read.
    private(set) var files = 0

    /// Reads at most `limit` rules; a folder that is not there holds none.
    init(_ path: String, limit: Int) {
        self.path = path
        var all = names(in: path)
        for folder in all where Self.isFolder("\(path)/\(folder)") {
            all += names(in: "\(path)/\(folder)").map { "\(folder)/\($0)" }
        }
        for name in all where name.hasSuffix(".toml") { readTOML(name) }
        for name in all where name.hasSuffix(".txt") { readSiteConfig(name) }
        guard rules.count > limit else { return }
        problems.append(
            "\(path): \(counted(rules.count, "rule")): those after the first \(limit) are left out (max-rules)")
        rules.removeSubrange(limit...)
    }

    var book: RuleBook { RuleBook(rules) }

    var sentence: String { "\(counted(rules.count, "rule")) in \(counted(files, "file"))" }

    /// Sorted, without those whose names begin with a dot (save the site configs for all hosts below a domain).
    private mutating func names(in folder: String) -> [String] {
        do {
            return try folderNames(folder).filter { !$0.hasPrefix(".") || $0.hasSuffix(".txt") }.sorted()
        } catch {
            if error.code != ENOENT { problems.append("\(folder): \(error.reason)") }
            return []
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private mutating func text(_ name: String) -> String? {
        do {
            let text = Charset.decode(try readFile("\(path)/\(name)")).string
            files += 1
            return text
        } catch {
            problems.append("\(path)/\(name): \(error.reason)")
            return nil
        }
    }

    private mutating func readTOML(_ name: String) {
        guard let text = text(name) else { return }
        let file = RuleTOML(text, name: name)
        rules += file.rules
        problems += file.problems.map { place($0, in: name) }
    }

    private mutating func readSiteConfig(_ name: String) {
        guard let text = text(name) else { return }
        let file = FiveFiltersFile(text, name: name)
        rules += [file.rule].compactMap(\.self)
        problems += file.problems.map { place($0, in: name) }
        notes += file.notes.map { place($0, in: name) }
    }

    private func place(_ problem: RuleProblem, in name: String) -> String {
        "\(path)/\(name):\(problem.line): \(printable(problem.message))"
    }
}
