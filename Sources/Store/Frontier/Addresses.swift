import Model

/// The texts of URLs. Two URLs with one canonical key are one address.
struct Addresses {
    let database: SQLiteDatabase

    /// A URL's identity, computed once for all statements about it.
    struct Key {
        /// The form that is fetched.
        let url: WebURL
        let text: String
        let hash: Int64
        /// Why the URL has no canonical form; it stands for itself then, and is only ever refused.
        let refusal: URLRefusal?

        init(_ written: WebURL) {
            do throws(URLRefusal) {
                let canonical = try CanonicalURL(written)
                (url, text, refusal) = (canonical.url, canonical.key, nil)
            } catch {
                (url, text, refusal) = (written, written.href, error)
            }
            hash = Checksum(text).signed
        }
    }

    func find(_ key: Key) throws -> AddressID? {
        try database.first(Self.finding, ["hash": .integer(key.hash), "key": .text(key.text)]) { $0.integer(0) }
    }

    static let finding = "SELECT id FROM address WHERE hash = $hash AND coalesce(key, url) = $key"

    func find(_ url: WebURL) throws -> AddressID? { try find(Key(url)) }

    /// The address of that URL, written if there is none yet.
    func intern(_ key: Key, host: Int64) throws -> AddressID {
        if let id = try find(key) { return id }
        try database.run(
            "INSERT INTO address (hash, host, url, key) VALUES ($hash, $host, $url, nullif($key, $url))",
            ["hash": .integer(key.hash), "host": .integer(host), "url": .text(key.url.href), "key": .text(key.text)])
        return database.lastInsertID
    }

    func intern(_ url: WebURL) throws -> AddressID {
        let key = Key(url)
        if let id = try find(key) { return id }
        return try intern(key, host: Hosts(database: database).intern(key.url.authority))
    }

    /// Another spelling of the same key. What the log says of earlier visits keeps the spelling they had.
    func respell(_ id: AddressID, _ url: WebURL, host: Int64) throws {
        let old = try database.first("SELECT url FROM address WHERE id = $id", ["id": .integer(id)]) { $0.text(0) }
        guard old != url.href else { return }
        try database.run(
            "UPDATE log SET url = $old WHERE address = $id AND url IS NULL", ["old": Value(old), "id": .integer(id)])
        try database.run(
            """
            UPDATE address SET key = nullif(coalesce(key, url), $url), url = $url, host = $host WHERE id = $id
            """, ["url": .text(url.href), "host": .integer(host), "id": .integer(id)])
    }
}
