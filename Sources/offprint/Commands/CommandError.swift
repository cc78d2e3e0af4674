import Glibc
import Model
import Queues
import Store

/// Why a command cannot do what was asked: what, where and what to do, on one line.
struct CommandError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

/// A flag or argument that cannot be meant: like what the parser itself refuses it ends with 64.
struct UsageError: Error, Equatable, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

extension Configuration {
    /// The store of these settings. Commands that only read do not make one.
    func openStore(_ access: Store.Access) throws -> Store {
        let path = Places.store(settings)
        if let trouble = StoreTrouble(path, access) { throw CommandError(trouble.message) }
        return try Store.open(path, access: access)
    }

    /// The store to compare lists with, which need not be there yet: then it is an empty one in memory.
    func openStoreOrNone() throws -> Store {
        access(Places.store(settings), F_OK) == 0 ? try openStore(.readOnly) : try Store.open(":memory:")
    }
}

extension Store {
    /// The source that stands at that URL, or has led to it.
    func source(of url: WebURL) throws -> Source? {
        try sources.find(url: url) ?? frontier.find(url: url)?.source.flatMap(sources.find)
    }
}

extension Sources {
    /// The source of that number or URL; throws when there is none, or no longer.
    func named(_ name: String) throws -> Source {
        let source = try recalled(name)
        guard !source.isRemoved else {
            let url = printable(source.url)
            throw CommandError("source \(source.id) (\(url)) was removed: `offprint seed add \(url)` takes it back")
        }
        return source
    }

    /// Also one that was removed, for commands that only read.
    func recalled(_ name: String) throws -> Source {
        let found = if let id = SourceID(name) { try recall(id) } else { try recall(url: url(name, of: "a source")) }
        guard let found else {
            throw CommandError("no source \(printable(name)): `offprint seed list` shows them")
        }
        return found
    }
}

extension Source {
    /// For people: what it is called, and that it is no source any more where that is so.
    var name: String { (title ?? url) + (isRemoved ? " (removed)" : "") }
}

extension Articles {
    /// The article of that number or URL; throws when there is none.
    func named(_ name: String) throws -> StoredArticle {
        let found = if let id = ArticleID(name) { try get(id) } else { try get(url: url(name, of: "an article")) }
        guard let found else {
            throw CommandError(
                "no article \(printable(name)): `offprint articles` shows them, `offprint why URL` says more")
        }
        return found
    }
}

/// The URL; throws where the name is none, nor the number that it might have been.
private func url(_ name: String, of thing: String) throws(UsageError) -> WebURL {
    do { return try name.seedURL } catch {
        throw UsageError("\"\(printable(name))\" is neither the number nor the URL of \(thing)")
    }
}

/// Now, for commands, which live for a moment.
func now() -> Timestamp { SystemTime().now() }

/// The moment that a flag names; throws what is wrong with it.
func moment(_ text: String?, flag: String) throws -> Timestamp? {
    guard let text else { return nil }
    guard let moment = Moment.read(text, now: now()) else {
        throw UsageError("\(flag) \"\(printable(text))\" is not a moment (try \(Moment.help))")
    }
    return moment
}

/// The moments of `--since` and `--until`; throws where nothing can lie between them.
func moments(since: String?, until: String?) throws -> (since: Timestamp?, until: Timestamp?) {
    let range = (since: try moment(since, flag: "--since"), until: try moment(until, flag: "--until"))
    if let since = range.since, let until = range.until, since >= until {
        throw UsageError("--since \(since) is not before --until \(until)")
    }
    return range
}

/// Prints each on a line of its own.
func say(_ lines: [String]) { for line in lines { print(line) } }
