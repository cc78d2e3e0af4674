public import Model

/// How long the store keeps what it has (STORE-04). Nil keeps for ever.
public struct Retention: Hashable, Sendable {
    /// How long and how many articles, newest first, of one source.
    public struct Articles: Hashable, Sendable {
        public var age: Duration?
        public var count: Int?

        public init(age: Duration? = nil, count: Int? = nil) { (self.age, self.count) = (age, count) }

        var isBounded: Bool { age != nil || count != nil }
    }

    public var articles = Articles()
    /// Of sources with settings of their own, in place of `articles`.
    public var bySource: [SourceID: Articles] = [:]
    /// Bytes in use in the file above which the oldest articles go.
    public var size: Int?
    /// What is younger stays, whatever the rest says.
    public var least: Duration = .seconds(7 * 86_400)
    /// Tombstones of articles, since they were taken out.
    public var tombstones: Duration?
    /// Rows of the crawl log, and refused URLs that nothing has led to since.
    public var log: Duration?
    public var refusals: Duration?

    public init() {}
}

/// What a pruning took out, or would.
public struct Pruned: Hashable, Sendable {
    public var articles = 0
    public var tombstones = 0
    public var visits = 0
    public var refusals = 0
    /// By which the file will be smaller.
    public var bytes = 0

    public init() {}

    public var isNothing: Bool { self == Pruned() }

    public static func += (sum: inout Self, other: Self) {
        sum.articles += other.articles
        sum.tombstones += other.tombstones
        sum.visits += other.visits
        sum.refusals += other.refusals
        sum.bytes += other.bytes
    }
}
