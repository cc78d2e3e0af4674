import Model
import Support

@testable import Store

/// A store in a folder of its own, removed with the value.
final class TestStore {
    private let place = TemporaryFolder()
    let path: String
    let store: Store

    var folder: String { place.path }

    init() throws {
        path = place.path + "/offprint.db"
        store = try Store.open(path)
    }

    deinit { store.close() }

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

    /// Whether the URL, in any spelling, has been taken in.
    func isKnown(_ url: WebURL) throws -> Bool {
        guard let id = try addresses.find(url) else { return false }
        return try database.first(
            "SELECT 1 FROM frontier WHERE address = $id", ["id": .integer(id)]
        ) { _ in true } ?? false
    }
}
