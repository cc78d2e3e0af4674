import Glibc
import Model
import Store
import Support

/// A frontier full of URLs, as it stands after months, and the work that each visit makes there.
struct FrontierLoad {
    let store: Store
    let urls: Int
    let hosts: Int
    /// Virtual; all URLs are due at it.
    private var now = Timestamp(milliseconds: 1_800_000_000_000)
    private static let lease: Duration = .seconds(3600)
    private static let delay: Duration = .seconds(1)
    private static let revisit: Duration = .seconds(1_000_000)

    init(path: String, urls: Int, hosts: Int) throws {
        (store, self.urls, self.hosts) = (try Store.open(path), urls, hosts)
    }

    /// Adds the URLs host by host, as sitemaps bring them.
    func fill() throws {
        var limits = FrontierLimits()
        limits.maxPagesPerHost = Int.max
        for host in 0..<hosts {
            let range = urls * host / hosts..<urls * (host + 1) / hosts
            try store.frontier.add(range.map { Discovery(url($0, host), rule: .sitemap) }, limits: limits, now: now)
        }
        try store.keepInMemory(Store.Settings().cache)
        warm()
    }

    /// Reads the file once. Filling takes minutes, in which the kernel lets go of some of what was written first; the
    /// floor is filled in seconds and lies in memory, and a page read from the disk costs more CPU than a visit.
    private func warm() {
        let file = open(store.path, O_RDONLY)
        defer { close(file) }
        var part = [UInt8](repeating: 0, count: 1 << 20)
        while read(file, &part, part.count) > 0 {}
    }

    /// Leases `batch` URLs of as many hosts and settles them, one transaction for each half, as the crawler does.
    mutating func visit(_ batch: Int) throws {
        now = now + .milliseconds(batch)
        let (store, now) = (store, now)
        let visits = try store.transaction {
            try store.frontier.lease(batch, perHost: 1, until: now + Self.lease, owner: "benchmark", now: now)
        }
        precondition(visits.count == batch, "\(visits.count) of \(batch) URLs were due")
        try store.transaction {
            for visit in visits {
                guard let id = visit.id else { continue }
                var settled = Settled(.listed, at: now, next: now + Self.revisit)
                settled.hostReady = now + Self.delay
                try store.frontier.settle(id, settled)
            }
        }
    }

    private func url(_ number: Int, _ host: Int) -> WebURL {
        let path = "world/2026/01/02/officials-defend-new-budget-in-the-capital-\(String(number, radix: 16)).html"
        guard let url = WebURL("https://www.news-\(host).example/\(path)") else { preconditionFailure("no URL") }
        return url
    }
}
