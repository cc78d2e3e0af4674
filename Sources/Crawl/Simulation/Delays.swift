import Model

/// How long items waited to be found.
public struct Delays: Sendable {
    private var seconds: [Float] = []
    /// Items that left the feed before it was visited.
    public private(set) var missed = 0

    public init() {}

    mutating func add(_ delay: Duration) { seconds.append(Float(delay.inSeconds)) }

    mutating func miss(_ items: Int) { missed += items }

    public var count: Int { seconds.count }

    /// Minutes; 0 of none.
    public var mean: Double { count == 0 ? 0 : seconds.reduce(0) { $0 + Double($1) } / Double(count) / 60 }

    /// Minutes below which that share of the items was found.
    public func quantiles(_ shares: [Double]) -> [Double] {
        let sorted = seconds.sorted()
        return shares.map { share in
            sorted.isEmpty ? 0 : Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 60
        }
    }
}
