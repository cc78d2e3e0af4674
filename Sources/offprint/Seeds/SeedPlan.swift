import Model
import Publish
import Store

/// What must change in the store for it to follow the folder of source lists.
struct SeedPlan {
    enum Step: Equatable {
        case add(Seed, file: String)
        /// What differs, for people: `title, revisit-min`.
        case change(SourceID, Seed, file: String, what: [String])
        /// It stood in a list, and no longer does.
        case remove(SourceID, url: String)
    }

    private(set) var steps: [Step] = []
    /// Without the folder no list is followed.
    private let isFollowed: Bool
    /// What is odd about the lists, and which of them would lose all of their sources.
    private(set) var notes: [String]

    /// Compares the lists with the store. Of a URL that stands in two lists the first counts. Throws where a list holds
    /// nothing any more: it was more likely cut short than meant so.
    init(_ folder: SeedFolder, _ sources: Sources) throws {
        (isFollowed, notes) = (folder.exists, folder.notes)
        guard folder.exists else { return }
        var seen: Set<SourceID> = []
        var new: Set<String> = []
        for listed in folder.listed {
            guard let source = try sources.find(url: listed.seed.url) else {
                if new.insert(try CanonicalURL(listed.seed.url).key).inserted {
                    steps.append(.add(listed.seed, file: listed.file))
                }
                continue
            }
            guard seen.insert(source.id).inserted else { continue }
            let what = Self.differences(source, listed)
            if !what.isEmpty { steps.append(.change(source.id, listed.seed, file: listed.file, what: what)) }
        }
        let owned = try sources.all().filter { $0.file != nil }
        for source in owned where !seen.contains(source.id) { steps.append(.remove(source.id, url: source.url)) }
        try lookForLosses(folder, owned, left: owned.filter { !seen.contains($0.id) })
    }

    private mutating func lookForLosses(_ folder: SeedFolder, _ owned: [Source], left: [Source]) throws(ConfigError) {
        var problems: [String] = []
        for (file, sources) in Dictionary(grouping: left, by: { $0.file ?? "" }).sorted(by: { $0.key < $1.key })
        where sources.count == owned.count(where: { $0.file == file }) {
            let path = "\(folder.path)/\(printable(file))"
            let all = sources.count == 1 ? "its only source is" : "all \(sources.count) of its sources are"
            if !folder.lists.contains(file) {
                notes.append("\(path) is gone: \(all) removed")
            } else if folder.listed.contains(where: { $0.file == file }) {
                notes.append("\(path) names none of the sources that it had: \(all) removed")
            } else {
                problems.append(
                    "\(path) is empty, and \(all) kept: put the lines back, or remove the file to remove the sources")
            }
        }
        guard problems.isEmpty else { throw ConfigError(problems: problems) }
    }

    func apply(_ sources: Sources, now: Timestamp) throws {
        for step in steps {
            switch step {
            case .add(let seed, let file):
                let id = try sources.add(seed, now: now).source.id
                try sources.setFile(id, file)
            case .change(let id, let seed, let file, _): try sources.follow(id, seed, file: file)
            case .remove(let id, _): try sources.remove(id)
            }
        }
    }

    /// `3 added, 1 changed, 0 removed`.
    var sentence: String {
        guard isFollowed else { return "no such folder, no list is followed" }
        var (added, changed, removed) = (0, 0, 0)
        for step in steps {
            switch step {
            case .add: added += 1
            case .change: changed += 1
            case .remove: removed += 1
            }
        }
        return "\(added) added, \(changed) changed, \(removed) removed"
    }

    var lines: [String] {
        steps.map { step in
            switch step {
            case .add(let seed, let file): "add     \(printable(seed.url.href))  (\(file))"
            case .change(_, let seed, let file, let what):
                "change  \(printable(seed.url.href))  (\(file)): \(what.joined(separator: ", "))"
            case .remove(_, let url): "remove  \(printable(url))"
            }
        }
    }

    private static func differences(_ source: Source, _ listed: SeedFolder.Listed) -> [String] {
        (source.file == listed.file ? [] : ["list"]) + listed.seed.differences(from: source)
    }
}

extension SeedPlan.Step {
    /// `step`, `url`, the `list` it stands in, and `what` differs.
    var json: JSON {
        switch self {
        case .add(let seed, let file): Self.object("add", seed.url.href, file)
        case .change(_, let seed, let file, let what): Self.object("change", seed.url.href, file, what)
        case .remove(_, let url): Self.object("remove", url, nil)
        }
    }

    private static func object(_ step: String, _ url: String, _ file: String?, _ what: [String] = []) -> JSON {
        ["step": .string(step), "url": .string(url), "list": JSON(file), "what": .array(what.map(JSON.string))]
    }
}

extension Sources {
    /// Adds the source, or takes over what the seed says of one that is there.
    func add(_ seed: Seed, now: Timestamp) throws -> (source: Source, isNew: Bool) {
        var added = try add(seed.url, kind: seed.kind, title: seed.title, settings: seed.settings, now: now)
        if let title = seed.title, title != added.source.title, added.source.file == nil {
            try setTitle(added.source.id, title)
            added.source.title = title
        }
        if let state = seed.state, state != added.source.state { try setState(added.source.id, state) }
        return added
    }

    fileprivate func follow(_ id: SourceID, _ seed: Seed, file: String) throws {
        try setFile(id, file)
        if let title = seed.title { try setTitle(id, title) }
        if seed.kind != .unknown { try setKind(id, seed.kind) }
        try setSettings(id, seed.settings)
        if let state = seed.state { try setState(id, state) }
    }
}

extension SeedPlan {
    /// Lets the store follow the folder, in one transaction over a connection of its own; returns what was done.
    /// Throws all problems of the lists at once, and then changes nothing.
    static func follow(_ folder: String, store path: String, now: Timestamp) throws -> SeedPlan {
        let folder = SeedFolder(folder)
        guard folder.problems.isEmpty else { throw ConfigError(problems: folder.problems) }
        let store = try Store.open(path, access: .readWriteExisting)
        defer { store.close() }
        return try store.transaction {
            let plan = try SeedPlan(folder, store.sources)
            try plan.apply(store.sources, now: now)
            return plan
        }
    }
}
