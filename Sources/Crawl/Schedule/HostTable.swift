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
    /// Hosts are looked through at most once a second for those that may be forgotten.
    private var sweepAt = Duration.zero

    // MARK: - Work from the frontier

    mutating func add(_ visits: [HostSlot.Leased]) {
        for visit in visits {
            let host = visit.visit.url.authority
            if !add(visit, to: host) {
                slots[host] = HostSlot()
                add(visit, to: host)
            }
            busy.insert(host)
        }
        leased += visits.count
    }

    /// False where the host is not known.
    @discardableResult
    private mutating func add(_ visit: HostSlot.Leased, to host: String) -> Bool {
        let added: Void? = change(host) { slot in
            slot.queue.append(visit)
            slot.minDelay = max(slot.minDelay, visit.settings.minDelay)
        }
        return added != nil
    }

    /// The longest pause that a source wants of a host is learnt anew from what is leased from now on: the settings have
    /// changed.
    mutating func forgetDelays() {
        for host in slots.keys { change(host) { $0.minDelay = .zero } }
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

    /// The visit of a host that comes first, and what the host's robots.txt says as far as it is known; nil where none
    /// waits.
    func first(of host: String) -> (leased: HostSlot.Leased, robots: RobotsEntry?)? {
        guard let slot = slots[host], let first = slot.queue.first else { return nil }
        return (first, slot.robots[first.visit.url.isHTTPS])
    }

    /// The visit that comes first, which is under way from now on where it occupies its host.
    @discardableResult
    mutating func takeFirst(of host: String, occupying: Bool = false) -> HostSlot.Leased? {
        let first = change(host) { slot -> HostSlot.Leased? in
            guard !slot.queue.isEmpty else { return nil }
            if occupying { slot.active += 1 }
            return slot.queue.removeFirst()
        }
        guard let first = first ?? nil else { return nil }
        leased -= 1
        return first
    }

    mutating func occupy(_ host: String) { change(host) { $0.active += 1 } }

    mutating func vacate(_ host: String, readyAt: Duration) {
        change(host) { slot in
            slot.active -= 1
            // Who has asked to be left alone meanwhile is left alone until then.
            slot.readyAt = max(slot.readyAt, readyAt)
        }
    }

    /// Changes what its turn depends on; nil where the host is not known.
    @discardableResult
    private mutating func change<R>(_ host: String, _ body: (inout HostSlot) -> R) -> R? {
        guard let index = slots.index(forKey: host) else { return nil }
        return turns.change(host, &slots.values[index], body)
    }

    /// The pause after a visit whose answer took `latency`; nil where there was none.
    mutating func pause(
        after visit: HostSlot.Leased, of host: String, crawlDelay: Duration?, latency: Duration?
    ) -> Duration {
        let index = slots.index(forKey: host)
        if let index, let latency { slots.values[index].note(latency: latency) }
        let slot = index.map { slots.values[$0] }
        let own = Politeness(settings: visit.settings).delay(crawlDelay: crawlDelay, latency: slot?.latency)
        return max(own, slot?.minDelay ?? .zero)
    }

    mutating func learn(_ entry: RobotsEntry, for url: WebURL, host: String) {
        slots[host]?.robots[url.isHTTPS] = entry
    }

    /// How often in a row the host gave no answer or asked to wait, this time included; or that our own line is down,
    /// which is charged to none.
    mutating func charge(
        _ mood: HostMood, to host: String, outageHosts: Int, now: Duration
    ) -> (failures: Int, isOutage: Bool) {
        if outage.note(host, isSilent: mood == .silent, hosts: outageHosts, at: now) {
            return (slots[host]?.failures ?? 0, true)
        }
        guard let index = slots.index(forKey: host) else { return (mood == .fine ? 0 : 1, false) }
        return (slots.values[index].charge(mood, now: now), false)
    }

    // MARK: - Giving back

    /// Takes away what cannot be visited within half a lease at that pace.
    mutating func trim(_ host: String, delay: Duration, lease: Duration) -> [Visit] {
        guard delay > .zero, let queue = slots[host]?.queue else { return [] }
        // Compared as it is: a pause may be too short for the number to fit into an Int.
        let pace = lease / delay / 2
        guard pace < Double(queue.count) else { return [] }
        let keep = max(1, Int(pace))
        guard queue.count > keep else { return [] }
        slots[host]?.queue = Array(queue.prefix(keep))
        leased -= queue.count - keep
        return queue.dropFirst(keep).map(\.visit)
    }

    /// The host is not asked before that, nor before its pause is over; what was leased for it goes back.
    mutating func leaveAlone(_ host: String, until: Duration) -> [Visit] {
        let rest = change(host) { slot in
            defer { (slot.queue, slot.readyAt) = ([], max(slot.readyAt, until)) }
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

    /// Keeps the table small. How often a host has failed stays known until it has been quiet for so long that this no
    /// longer counts.
    mutating func forgetIdle(now: Duration, above limit: Int) {
        guard slots.count > limit, now >= sweepAt else { return }
        sweepAt = now + .seconds(1)
        slots = slots.filter { _, slot in
            !slot.isIdle(now: now) || slot.failures > 0 && now < slot.readyAt + Politeness.quiet
        }
    }

    /// A host that was asked on the way of another is left alone for its pause, as far as it is known here.
    mutating func rest(_ host: String, until: Duration) { change(host) { $0.readyAt = max($0.readyAt, until) } }
}
