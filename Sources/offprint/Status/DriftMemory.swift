import Model
import Store

/// What was found of each source's drift when it was last reckoned, for who asks again and again: it takes the newest
/// articles with their texts, and changes only with what the source brings.
struct DriftMemory: Sendable {
    private struct Entry {
        /// What it was reckoned from.
        var newest: Int
        var lastNew: Timestamp?
        var unread: [Timestamp]
        var drifts: [Drift]
    }

    private var entries: [SourceID: Entry] = [:]

    /// `reckon` is asked where the source has brought an article or a page without one since, or `newest` is another.
    mutating func drifts(
        of source: Source, unread: [Timestamp], newest: Int, reckon: () throws -> [Drift]
    ) rethrows -> [Drift] {
        if let known = entries[source.id], known.newest == newest, known.lastNew == source.lastNew,
            known.unread == unread
        {
            return known.drifts
        }
        let drifts = try reckon()
        entries[source.id] = Entry(newest: newest, lastNew: source.lastNew, unread: unread, drifts: drifts)
        return drifts
    }
}
