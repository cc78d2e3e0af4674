import CSQLite

/// A prepared statement and the names of its parameters; finalized with the last reference to it.
final class Statement {
    let pointer: OpaquePointer
    let sql: String
    /// Without their `$`, in the order of their numbers from 1. Asking SQLite for the number of a name compares it with
    /// all others each time.
    let names: [String]
    /// It is being stepped through: a second run of the same text needs another one.
    var isRunning = false

    init(_ pointer: OpaquePointer, _ sql: String) {
        (self.pointer, self.sql) = (pointer, sql)
        let count = sqlite3_bind_parameter_count(pointer)
        names = (0..<count).map { index in
            sqlite3_bind_parameter_name(pointer, index + 1).map { String(cString: $0 + 1) } ?? ""
        }
    }

    deinit { sqlite3_finalize(pointer) }

    /// Ends what it is stepped through, and forgets the values.
    func rest() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
        isRunning = false
    }

    /// Which of `count` places belongs to a text, told by its address alone: the same for the same constant.
    static func place(of sql: String, among count: Int) -> Int {
        let address = sql.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) } ?? 0
        return Int((address >> 4) % UInt(count))
    }

    /// The text of a statement as the key of a cache: hashed by its length and its end, since hashing all of a text of
    /// some hundred octets costs as much as many a statement; compared as a whole.
    struct Key: Hashable {
        let sql: String

        func hash(into hasher: inout Hasher) {
            hasher.combine(sql.utf8.count)
            hasher.combine(sql.utf8.suffix(12).reduce(0) { $0 &* 31 &+ Int($1) })
        }
    }
}
