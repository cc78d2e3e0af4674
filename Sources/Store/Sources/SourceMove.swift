public import Model

/// A permanent redirect of a source's own URL: observed for a while, then followed for good (SCHED-11).
public struct SourceMove: Hashable, Sendable {
    var id: Int64
    public var source: SourceID
    public var from: String
    public var to: String
    /// Of the answers in a row that said so, the first and the last one, and how many they were.
    public var first: Timestamp
    public var last: Timestamp
    public var times: Int
    /// When the source moved; nil while that is only observed.
    public var moved: Timestamp?
    /// When a user took it back: the source does not move there again by itself.
    public var undone: Timestamp?
}

extension SourceMove {
    init(_ row: Row) {
        (id, source) = (row.integer(0) ?? 0, row.integer(1) ?? 0)
        (from, to) = (row.text(2) ?? "", row.text(3) ?? "")
        (first, last, times) = (row.time(4), row.time(5), row.int(6) ?? 0)
        (moved, undone) = (row.moment(7), row.moment(8))
    }
}
