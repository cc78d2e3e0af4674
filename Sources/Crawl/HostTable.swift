import Model
import Store

/// The hosts that have visits waiting or under way, and which of them may be asked next. Pure: times are passed in.
///
/// What is forgotten here is in the store: the visits as leases, the pauses as `host.ready`.
struct HostTable {
    /// Visits leased at once for a host that asks for no pause.
    static let batchPerHost = 16

    private(set) var slots: [String: HostSlot] = [:]
    /// Of the slots those with visits waiting or under way, or with a pause left when they were last looked at. The
    /// others only keep what a host has said, and are many.
    private var busy: Set<String> = []
    /// Of the slots those with visits waiting.
    private var waiting: Set<String> = []
    /// Visits handed out by the frontier that have not begun.
    private(set) var leased = 0
    private var outage = Outage()

    subscript(host: String) -> HostSlot? { slots[host] }

    // MARK: - Work from the frontier

    mutating func add(_ visits: [HostSlot.Leased]) {
        for visit in visits {
            var slot = slots.removeValue(forKey: visit.visit.url.authority) ?? HostSlot()
            slot.queue.append(visit)
            slot.minDelay = max(slot.minDelay, visit.settings.minDelay)
            slots[visit.visit.url.authority] = slot
            busy.insert(visit.visit.url.authority)
            waiting.insert(visit.visit.url.authority)
        }
        leased += visits.count
    }

    /// Hosts that have visits enough or may not be asked yet.
    mutating func busy(now: Duration) -> Set<String> {
        busy = busy.filter { slots[$0]?.isIdle(now: now) == false }
        return busy.filter { name in
            guard let slot = slots[name] else { return false }
            return slot.readyAt > now || slot.queue.count >= Self.batchPerHost / 2
                || slot.active > 0 && slot.queue.isEmpty == false
        }
    }

    /// The host that has waited longest of those that may be asked now; of equals the first by name.
    func ready(now: Duration, perHost: Int) -> String? {
        var best: (name: String, readyAt: Duration)?
        for name in waiting {
            guard let slot = slots[name], slot.active < perHost, slot.readyAt <= now else { continue }
            if best.map({ (slot.readyAt, name) < ($0.readyAt, $0.name) }) ?? true { best = (name, slot.readyAt) }
        }
        return best?.name
    }

    /// When the next host with visits may be asked; nil when none has any.
    func nextReady(now: Duration, perHost: Int) -> Duration? {
        waiting.lazy.compactMap { slots[$0] }.filter { $0.active < perHost }.map(\.readyAt).min().map { max($0, now) }
    }

    // MARK: - One visit

    mutating func takeFirst(of host: String) -> HostSlot.Leased? {
        guard slots[host]?.queue.isEmpty == false, let first = slots[host]?.queue.removeFirst() else { return nil }
        leased -= 1
        if slots[host]?.queue.isEmpty == true { waiting.remove(host) }
        return first
    }

    mutating func occupy(_ host: String) { slots[host]?.active += 1 }

    mutating func vacate(_ host: String, readyAt: Duration) {
        slots[host]?.active -= 1
        slots[host]?.readyAt = readyAt
        busy.insert(host)
    }

    /// The pause after a visit whose answer took `latency`; nil where there was none.
    mutating func pause(
        after visit: HostSlot.Leased, of host: String, crawlDelay: Duration?, latency: Duration?
    ) -> Duration {
        if let latency { slots[host]?.note(latency: latency) }
        let own = Politeness(settings: visit.settings).delay(crawlDelay: crawlDelay, latency: slots[host]?.latency)
        return max(own, slots[host]?.minDelay ?? .zero)
    }

    mutating func learn(_ entry: RobotsEntry, for origin: String, host: String) { slots[host]?.robots[origin] = entry }

    /// How often in a row the host gave no answer or asked to wait, this time included; or that our own line is down,
    /// which is charged to none.
    mutating func charge(
        _ mood: HostMood, to host: String, outageHosts: Int, now: Duration
    ) -> (failures: Int, isOutage: Bool) {
        if outage.note(host, isSilent: mood == .silent, hosts: outageHosts, at: now) {
            return (slots[host]?.failures ?? 0, true)
        }
        if mood == .busy { slots[host]?.busyAt = now }
        let earlier = slots[host]?.failures ?? 0
        let isForgiven = slots[host]?.busyAt.map { now - $0 >= Politeness.quiet } ?? true
        let failures = mood == .fine ? (isForgiven ? 0 : earlier) : earlier + 1
        slots[host]?.failures = failures
        return (failures, false)
    }

    // MARK: - Giving back

    /// Takes away what cannot be visited within half a lease at that pace.
    mutating func trim(_ host: String, delay: Duration, lease: Duration) -> [Visit] {
        guard delay > .zero, let queue = slots[host]?.queue else { return [] }
        let keep = max(1, Int(lease / delay / 2))
        guard queue.count > keep else { return [] }
        slots[host]?.queue = Array(queue.prefix(keep))
        leased -= queue.count - keep
        return queue.dropFirst(keep).map(\.visit)
    }

    /// The host is not asked before that; what was leased for it goes back.
    mutating func leaveAlone(_ host: String, until: Duration) -> [Visit] {
        guard let slot = slots[host] else { return [] }
        slots[host]?.queue = []
        waiting.remove(host)
        slots[host]?.readyAt = until
        busy.insert(host)
        leased -= slot.queue.count
        return slot.queue.map(\.visit)
    }

    mutating func giveBackAll() -> [Visit] {
        let rest = slots.values.flatMap(\.queue).map(\.visit)
        for host in slots.keys { slots[host]?.queue = [] }
        waiting = []
        leased = 0
        return rest
    }

    /// Keeps the table small.
    mutating func forgetIdle(now: Duration, above limit: Int) {
        guard slots.count > limit else { return }
        slots = slots.filter { _, slot in !slot.isIdle(now: now) }
    }
}
