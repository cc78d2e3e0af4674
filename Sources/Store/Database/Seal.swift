import CSQLite

/// A digest of the columns of a row that say where, when and whose it is, as SQL that computes it from the row. The
/// words have a digest of their own (`Content`), which the seal covers too.
///
/// Every connection of ours knows the function; the schema does not use it, so other programs can read the store.
enum Seal {
    static let article = "offprint_seal(id, address, source, site, digest, copy_of, \(times), pruned, checksum)"
    static let revision = "offprint_seal(article, revision, last_changed, digest, checksum)"
    static let alias = "offprint_seal(address, article, how, added)"
    private static let times = "first_seen, last_changed, revision"

    /// The same of a table that goes by another name in the statement.
    static func article(of name: String) -> String { qualified(article, name) }
    static func alias(of name: String) -> String { qualified(alias, name) }

    private static func qualified(_ seal: String, _ name: String) -> String {
        let parts = seal.split(separator: "(", maxSplits: 1)
        let columns = parts[1].dropLast().split(separator: ", ").map { "\(name).\($0)" }
        return "\(parts[0])(\(columns.joined(separator: ", ")))"
    }

    /// Makes the function known to a connection.
    static func register(_ handle: OpaquePointer) -> Int32 {
        sqlite3_create_function_v2(
            handle, "offprint_seal", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nil,
            { context, count, values in
                var checksum = Checksum()
                for index in 0..<Int(count) { checksum.add(Value(argument: values?[index])) }
                sqlite3_result_int64(context, checksum.signed)
            }, nil, nil, nil)
    }
}

extension Value {
    /// An argument of an SQL function (https://sqlite.org/c3ref/value_blob.html).
    fileprivate init(argument: OpaquePointer?) {
        switch sqlite3_value_type(argument) {
        case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(argument))
        case SQLITE_FLOAT: self = .real(sqlite3_value_double(argument))
        case SQLITE_TEXT: self = .text(String(decoding: Self.bytes(argument), as: UTF8.self))
        case SQLITE_BLOB: self = .blob(Array(Self.bytes(argument)))
        default: self = .null
        }
    }

    private static func bytes(_ argument: OpaquePointer?) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: sqlite3_value_blob(argument), count: Int(sqlite3_value_bytes(argument)))
    }
}
