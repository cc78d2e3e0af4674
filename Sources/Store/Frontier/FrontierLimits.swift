/// How far a crawl may spread.
public struct FrontierLimits: Hashable, Sendable {
    /// Links between a seed and a URL (`max-depth`).
    public var maxDepth = 3
    /// URLs of one host in the frontier (`max-pages-per-host`).
    public var maxPagesPerHost = 10_000
    /// Refused URLs kept for each host and reason; the rest is only counted.
    public var refusalsPerHost = 20
    /// Refused URLs kept for each reason over all hosts.
    public var refusalsPerReason = 100_000
    /// Bytes of a refused URL that is kept; a longer one is only counted.
    public var refusedLength = 2_000
    /// How often a URL that was gone may take another spelling of its canonical form.
    public var respellings = 3

    public init() {}
}
