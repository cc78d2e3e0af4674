import Model
import Publish
import Store

/// Takes the sources of lists into a store, line by line; the same says what that would do.
struct SeedImport {
    let sources: Sources
    /// Where each source stood first, as `FILE:LINE`.
    private var places: [String: String] = [:]

    init(_ sources: Sources) { self.sources = sources }

    /// Of lines with one source the first counts, as in a folder of lists. A source that stands in such a list is
    /// changed there.
    mutating func line(_ list: String, _ entry: SeedFile.Entry) throws -> ImportedLine {
        let known = try sources.find(url: entry.seed.url)
        let key = try known.map { "\($0.id)" } ?? CanonicalURL(entry.seed.url).key
        if let place = places[key] {
            return ImportedLine(list: list, entry: entry, id: known?.id, result: .duplicate(of: place))
        }
        places[key] = "\(list):\(entry.line)"
        guard let known else { return ImportedLine(list: list, entry: entry, result: .added) }
        return ImportedLine(list: list, entry: entry, id: known.id, result: .init(known, entry.seed))
    }

    /// Does what the line says.
    mutating func take(_ list: String, _ entry: SeedFile.Entry, now: Timestamp) throws -> ImportedLine {
        var line = try line(list, entry)
        guard line.result.isSeeded else { return line }
        let id = try sources.add(entry.seed, now: now).source.id
        line.id = id
        places["\(id)"] = "\(list):\(entry.line)"
        return line
    }
}

/// What becomes of a line that names a source.
struct ImportedLine {
    enum Result: Equatable {
        case added
        /// What is otherwise than before: `title`, `revisit-min`.
        case changed([String])
        case known
        /// Where the source stands before.
        case duplicate(of: String)
        /// It stands in a list of the folder, which says otherwise.
        case listed(String)

        init(_ source: Source, _ seed: Seed) {
            let what = seed.changes(of: source)
            self = what.isEmpty ? .known : source.file.map(Self.listed) ?? .changed(what)
        }

        /// What is known is due now all the same: one that was given up is seeded again so.
        var isSeeded: Bool {
            switch self {
            case .added, .changed, .known: true
            case .duplicate, .listed: false
            }
        }

        var word: String {
            switch self {
            case .added: "added"
            case .changed: "changed"
            case .known: "known"
            case .duplicate: "duplicate"
            case .listed: "bad"
            }
        }
    }

    var list: String
    var entry: SeedFile.Entry
    /// Nil where it would only be added.
    var id: SourceID?
    var result: Result

    /// Why the line counts for nothing.
    var problem: String? {
        switch result {
        case .added, .changed, .known: nil
        case .duplicate(let place):
            "\(printable(entry.seed.url.href)) stands in \(printable(place)) already, which counts"
        case .listed(let file): "source \(id ?? 0) stands in the list \(printable(file)): change it there"
        }
    }

    /// What was added or changed, as `seed add` says it.
    func told(on screen: Screen) -> String? {
        let what: String
        switch result {
        case .added: what = ""
        case .changed(let keys): what = ": " + keys.joined(separator: ", ")
        case .known, .duplicate, .listed: return nil
        }
        let number = id.map { "\($0)  " } ?? ""
        return "\(result.word.padded(7))  \(number)\(printable(entry.seed.url.href, on: screen))\(what)"
    }

    var json: JSON {
        let what: [String] = if case .changed(let keys) = result { keys } else { [] }
        return [
            "result": .string(result.word), "list": .string(list), "line": JSON(entry.line), "id": JSON(id),
            "url": .string(entry.seed.url.href), "title": JSON(entry.seed.title), "problem": JSON(problem),
            "what": .array(what.map(JSON.string)),
        ]
    }
}

extension SeedFile.Problem {
    func json(_ list: String) -> JSON {
        [
            "result": "bad", "list": .string(list), "line": JSON(line), "id": .null, "url": .null, "title": .null,
            "problem": .string(message), "what": .array([]),
        ]
    }
}

extension Seed {
    /// What a command changes of a source by naming it again: its kind only where it has none, and its settings only
    /// where some are given.
    func changes(of source: Source) -> [String] {
        var seed = self
        if source.kind != .unknown { seed.kind = .unknown }
        if settings.isEmpty { seed.settings = source.settings }
        return seed.differences(from: source)
    }

    /// Of title, kind and state what it says; all settings.
    func differences(from source: Source) -> [String] {
        var what: [String] = []
        if let title, title != source.title { what.append("title") }
        if kind != .unknown, kind != source.kind { what.append("kind") }
        if let state, state != source.state { what.append("state") }
        let keys = Set(settings.keys).union(source.settings.keys)
        return what + keys.sorted().filter { settings[$0] != source.settings[$0] }
    }
}
