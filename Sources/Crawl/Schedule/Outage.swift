/// Tells our own line being down from hosts being down (SCHED-09): many hosts in a row give no answer, and none does.
struct Outage {
    /// Silence longer ago than this says nothing about now.
    static let memory: Duration = .seconds(900)
    /// When a visit that failed in an outage is tried again.
    static let retry: Duration = .seconds(300)

    /// Hosts that were silent since any host answered, and when.
    private var silent: [String: Duration] = [:]

    /// Whether the silence of this host is to be charged to our own line; `hosts` different ones make an outage.
    mutating func note(_ host: String, isSilent: Bool, hosts: Int, at now: Duration) -> Bool {
        guard isSilent else {
            silent = [:]
            return false
        }
        silent[host] = now
        silent = silent.filter { now - $0.value < Self.memory }
        return silent.count >= hosts
    }
}
