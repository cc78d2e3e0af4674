import Glibc
public import Model

/// One request that the newsroom answered.
public struct Access: Hashable, Sendable {
    public var time: Timestamp
    /// The address served, `127.41.0.N`.
    public var address: String
    /// The Host header.
    public var host: String
    public var method: String
    public var target: String
    public var status: Int
    public var userAgent: String

    /// Seconds since the epoch, host, method, target, status and user agent, parted by TABs.
    public var line: String {
        let (seconds, part) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
        let fraction = String(String(1000 + part).dropFirst())
        return ["\(seconds).\(fraction)", host, method, target, String(status), userAgent].joined(separator: "\t")
    }

    init(_ request: LoopbackRequest, address: String, status: Int) {
        time = now()
        (self.address, self.status) = (address, status)
        (method, target) = (request.method, request.target)
        host = request.headers["Host"] ?? "-"
        userAgent = request.headers["User-Agent"] ?? "-"
    }
}

/// The wall clock, so that a log can be laid beside that of the crawler.
private func now() -> Timestamp {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Timestamp(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
}

extension Sequence<Access> {
    /// For each address the shortest time between two requests to it; an address asked once is left out.
    public func shortestGaps() -> [String: Duration] {
        var last: [String: Timestamp] = [:]
        var gaps: [String: Duration] = [:]
        for access in sorted(by: { $0.time < $1.time }) {
            if let earlier = last[access.address] {
                let gap = access.time - earlier
                gaps[access.address] = Swift.min(gap, gaps[access.address] ?? gap)
            }
            last[access.address] = access.time
        }
        return gaps
    }
}
