import Glibc
import Model

@testable import Store

/// A store in a folder of its own, removed with the value.
final class TestStore {
    let folder: String
    let path: String
    let store: Store

    init() throws {
        var template = Array("/tmp/offprint-store-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw DatabaseError.system("/tmp") }
        folder = String(cString: made)
        path = folder + "/offprint.db"
        store = try Store.open(path)
    }

    deinit {
        store.close()
        for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
        rmdir(folder)
    }

    /// The same file through another connection.
    func raw() throws -> SQLiteDatabase {
        try SQLiteDatabase(path, flags: 0x2, busyTimeout: .seconds(5))
    }
}

func url(_ text: String) throws -> WebURL {
    guard let url = WebURL(text) else { throw DatabaseError.notAStore(path: text) }
    return url
}

/// Seconds after some fixed moment.
func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_420_000_000_000 + seconds * 1000) }

func found(
    _ text: String, _ rule: Discovery.Rule = .feed, kind: VisitKind = .unknown, source: SourceID? = nil, depth: Int = 1,
    hint: Item? = nil
) throws -> Discovery {
    Discovery(try url(text), kind: kind, rule: rule, source: source, depth: depth, hint: hint)
}

extension Frontier {
    /// Leases for a minute and tells the URLs.
    func take(_ limit: Int, perHost: Int = 1, excluding: Set<String> = [], now: Timestamp) throws -> [String] {
        try lease(limit, perHost: perHost, until: now + .seconds(60), owner: "one", excluding: excluding, now: now)
            .map(\.url.href)
    }
}
