public import Model

/// The crawl log summed up: over all, and by outcome, host, source and hour.
public struct LogStats: Hashable, Sendable {
    /// One outcome, with its reason where it has one.
    public struct Class: Hashable, Sendable {
        public var outcome: Outcome.Word
        public var reason: String?
    }
    /// A host, a source or an hour with its visits.
    public struct Group<Key: Hashable & Sendable>: Hashable, Sendable {
        public var key: Key
        public var sum: LogSum
    }
    public var total = LogSum()
    public var counts: [Class: Int] = [:]
    /// Visits by the HTTP status that they came to.
    public var statuses: [Int: Int] = [:]
    /// Most visits first.
    public var hosts: [Group<String>] = []
    public var sources: [Group<SourceID>] = []
    /// By the full hour in which the visits began, in their order; hours without visits are left out.
    public var hours: [Group<Timestamp>] = []
}
