public import Model

/// Where sources move to, and where they came from.
public struct Moves {
    let database: SQLiteDatabase
    let frontier: Frontier

    private var addresses: Addresses { Addresses(database: database) }

    /// All of one source, the oldest first.
    public func all(of source: SourceID) throws -> [SourceMove] {
        try database.all(
            "\(Self.telling) WHERE m.source = $source ORDER BY m.id", ["source": .integer(source)], SourceMove.init)
    }

    /// Notes that the source's own URL redirects there for good, and gives what has been observed of that so far. What
    /// was observed of another target is forgotten.
    ///
    /// Nil of a URL that is not the source's own.
    public func note(_ source: SourceID, from origin: AddressID, to url: WebURL, now: Timestamp) throws -> SourceMove? {
        try database.transaction {
            guard try isOwn(origin, of: source) else { return nil }
            let target = try addresses.intern(url)
            guard target != origin else { return nil }
            try database.run(
                "DELETE FROM move WHERE origin = $origin AND target <> $target AND moved IS NULL",
                ["origin": .integer(origin), "target": .integer(target)])
            try database.run(
                Self.noting,
                [
                    "source": .integer(source), "origin": .integer(origin), "target": .integer(target),
                    "now": Value(now),
                ])
            return try database.first(
                "\(Self.telling) WHERE m.origin = $origin AND m.target = $target AND m.source = $source",
                ["origin": .integer(origin), "target": .integer(target), "source": .integer(source)], SourceMove.init)
        }
    }

    /// The URL answers otherwise: what was observed of it does not count any more.
    public func forget(from origin: AddressID) throws {
        try database.run("DELETE FROM move WHERE origin = $origin AND moved IS NULL", ["origin": .integer(origin)])
    }

    /// Lets the source stand at the target from now on, which is visited as its seed. False, and nothing is done, where
    /// that is the URL of another source.
    public func make(_ move: SourceMove, now: Timestamp) throws -> Bool {
        try database.transaction {
            guard try put(move.source, at: move.to, now) else { return false }
            try set("moved", now, of: move)
            return true
        }
    }

    /// Takes the last move of a source back; nil where there is none, or where its old URL is that of another source
    /// now.
    public func undo(_ source: SourceID, now: Timestamp) throws -> SourceMove? {
        try database.transaction {
            let made = try all(of: source).filter { $0.moved != nil && $0.undone == nil }
            guard var move = made.max(by: { ($0.moved ?? now) < ($1.moved ?? now) }),
                try put(source, at: move.from, now)
            else { return nil }
            try set("undone", now, of: move)
            move.undone = now
            return move
        }
    }

    /// The source that has moved away from that address.
    func source(from origin: AddressID) throws -> SourceID? {
        try database.first(
            "SELECT source FROM move WHERE origin = $origin AND moved IS NOT NULL AND undone IS NULL",
            ["origin": .integer(origin)]
        ) { $0.integer(0) }
    }

    private func isOwn(_ address: AddressID, of source: SourceID) throws -> Bool {
        try database.first(
            "SELECT 1 FROM source WHERE id = $source AND address = $address",
            ["source": .integer(source), "address": .integer(address)]
        ) { _ in true } ?? false
    }

    private func put(_ source: SourceID, at text: String, _ now: Timestamp) throws -> Bool {
        guard let url = WebURL(text) else { return false }
        let address = try addresses.intern(url)
        let owner = try database.first(
            "SELECT id FROM source WHERE address = $address", ["address": .integer(address)]
        ) { $0.integer(0) }
        guard owner == nil || owner == source else { return false }
        try database.run(
            "UPDATE source SET address = $address, url = $url WHERE id = $source",
            ["address": .integer(address), "url": .text(url.href), "source": .integer(source)])
        try frontier.add([Discovery(url, rule: .seed, source: source)], now: now)
        return true
    }

    private func set(_ column: String, _ now: Timestamp, of move: SourceMove) throws {
        try database.run(
            "UPDATE move SET \(column) = $now WHERE id = $id", ["now": Value(now), "id": .integer(move.id)])
    }

    /// A source that has come back to where it once left from is observed anew.
    private static let noting = """
        INSERT INTO move (source, origin, target, first, last, times) VALUES ($source, $origin, $target, $now, $now, 1)
        ON CONFLICT (source, origin, target) DO UPDATE SET last = $now,
            first = iif(moved IS NOT NULL AND undone IS NULL, $now, first),
            times = iif(moved IS NOT NULL AND undone IS NULL, 1, times + 1), moved = iif(undone IS NULL, NULL, moved)
        """

    private static let telling = """
        SELECT m.id, m.source, o.url, t.url, m.first, m.last, m.times, m.moved, m.undone
        FROM move m JOIN address o ON o.id = m.origin JOIN address t ON t.id = m.target
        """
}
