import CSQLite
import Model

/// The row a statement stands on; valid until the statement steps on. A column that is missing or NULL reads as nil.
struct Row {
    let statement: OpaquePointer

    func integer(_ column: Int) -> Int64? {
        isNull(column) ? nil : sqlite3_column_int64(statement, Int32(truncatingIfNeeded: column))
    }

    func int(_ column: Int) -> Int? { integer(column).map { Int(clamping: $0) } }

    /// Within the years that can be written: in a damaged store any number may stand there, and times are added up.
    func moment(_ column: Int) -> Timestamp? {
        integer(column).map { Timestamp(milliseconds: min(max($0, -Self.longest), Self.longest)) }
    }

    /// 1970 where there is none.
    func time(_ column: Int) -> Timestamp { moment(column) ?? Timestamp(milliseconds: 0) }

    /// Milliseconds from 1970 to the end of the year 9998.
    private static let longest: Int64 = 253_370_764_800_000 - 1

    func flag(_ column: Int) -> Bool { integer(column).map { $0 != 0 } ?? false }

    func text(_ column: Int) -> String? {
        let column = Int32(truncatingIfNeeded: column)
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8]? {
        guard !isNull(column) else { return nil }
        let column = Int32(truncatingIfNeeded: column)
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// The column as it is stored.
    func value(_ column: Int) -> Value {
        switch sqlite3_column_type(statement, Int32(truncatingIfNeeded: column)) {
        case SQLITE_INTEGER: Value(integer(column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(statement, Int32(truncatingIfNeeded: column)))
        case SQLITE_TEXT: Value(text(column))
        case SQLITE_BLOB: .blob(bytes(column) ?? [])
        default: .null
        }
    }

    /// SQLite reads a column past the end as NULL.
    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(truncatingIfNeeded: column)) == SQLITE_NULL
    }
}
