import Model

/// Watches from outside that no host is asked too soon: by its own reckoning of pauses, not the crawler's.
struct Auditor {
    private(set) var violations = 0
    private var readyAt: [String: Duration] = [:]
    private var active: Set<String> = []

    mutating func start(_ host: String, at moment: Duration) {
        if let ready = readyAt[host], moment < ready { violations += 1 }
        if !active.insert(host).inserted { violations += 1 }
    }

    /// The pause is what robots.txt or Retry-After ask for, or the setting.
    mutating func end(_ host: String, at moment: Duration, pause: Duration) {
        active.remove(host)
        readyAt[host] = moment + pause
    }

    /// The process died: its connections with it.
    mutating func end(allAt moment: Duration, pause: Duration) {
        for host in active { readyAt[host] = moment + pause }
        active = []
    }
}
