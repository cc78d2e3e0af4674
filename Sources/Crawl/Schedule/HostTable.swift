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
    private var turns = HostTurns()
    /// Visits handed out by the frontier that have not begun.
    private(set) var leased = 0
    private var outage = Outage()

    subscript(host: String) -> HostSlot? { slots[host] }

    // MARK: - Work from the frontier

    mutating func add(_ visits: [HostSlot.Leased]) {
        for visit in visits {
            let host = visit.visit.url.authority
            if slots[host] == nil { slots[host] = HostSlot() }
            change(host) { slot in
                slot.queue.append(visit)
                slot.minDelay = max(slot.minDelay, visit.settings.minDelay)
            }
            busy.insert(host)
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
        guard let first = turns.first(perHost: perHost), first.readyAt <= now else { return nil }
        return first.host
    }

    /// When the next host with visits may be asked; nil when none has any.
    func nextReady(now: Duration, perHost: Int) -> Duration? {
        turns.first(perHost: perHost).map { max($0.readyAt, now) }
    }

    // MARK: - One visit

    mutating func takeFirst(of host: String) -> HostSlot.Leased? {
        guard let first = change(host, { $0.queue.isEmpty ? nil : $0.queue.removeFirst() }) ?? nil else { return nil }
        leased -= 1
        return first
    }

    mutating func occupy(_ host: String) { change(host) { $0.active += 1 } }

    mutating func vacate(_ host: String, readyAt: Duration) {
        change(host) { slot in
            slot.active -= 1
            slot.readyAt = readyAt
        }
        busy.insert(host)
    }

    /// Changes what its turn depends on; nil where the host is not known.
    @discardableResult
    private mutating func change<R>(_ host: String, _ body: (inout HostSlot) -> R) -> R? {
        guard let index = slots.index(forKey: host) else { return nil }
        turns.remove(host, slots.values[index])
        let result = body(&slots.values[index])
        if !slots.values[index].queue.isEmpty { turns.insert(host, slots.values[index]) }
        return result
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
        let rest = change(host) { slot in
            defer { (slot.queue, slot.readyAt) = ([], until) }
            return slot.queue.map(\.visit)
        }
        guard let rest else { return [] }
        busy.insert(host)
        leased -= rest.count
        return rest
    }

    mutating func giveBackAll() -> [Visit] {
        let rest = slots.values.flatMap(\.queue).map(\.visit)
        for host in slots.keys { slots[host]?.queue = [] }
        turns.removeAll()
        leased = 0
        return rest
    }

    /// Keeps the table small.
    mutating func forgetIdle(now: Duration, above limit: Int) {
        guard slots.count > limit else { return }
        slots = slots.filter { _, slot in !slot.isIdle(now: now) }
    }
}
