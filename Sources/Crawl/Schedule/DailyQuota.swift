public import Model
public import Store

/// What a source, and a host over all its sources, may cost in a day (OPS-14).
public struct DailyQuota: Hashable, Sendable {
    /// Nil is no limit.
    public struct Limit: Hashable, Sendable {
        public var requests: Int?
        public var bytes: Int?

        public var isNone: Bool { requests == nil && bytes == nil }

        /// What is used up, in words; nil while there is something left.
        func excess(_ spent: Spent) -> String? {
            if let requests, spent.requests >= requests { return "\(spent.requests) of \(requests) requests" }
            if let bytes, spent.bytes >= bytes { return "\(spent.bytes) of \(bytes) bytes" }
            return nil
        }

        /// How many more requests may be begun while so many are under way.
        func room(_ spent: Spent, underWay: Int) -> Int {
            requests.map { max(0, $0 - spent.requests - underWay) } ?? .max
        }
    }

    public var source = Limit()
    public var host = Limit()
    /// Whose midnights part the days.
    public var zone = Zone.utc

    public init() {}

    var isNone: Bool { source.isNone && host.isNone }

    public func limit(of payer: Payer) -> Limit {
        switch payer {
        case .source: source
        case .host: host
        }
    }
}
