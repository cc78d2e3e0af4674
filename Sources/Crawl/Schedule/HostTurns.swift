/// The hosts that have visits waiting, in the order of their turns: that one first that may be asked first; of equals
/// the first by name.
///
/// Sorted once, where a turn changes, and not looked through for each visit.
struct HostTurns {
    private struct Turn: Comparable {
        let readyAt: Duration
        let host: String
        /// Transfers in flight.
        var active: Int

        static func < (one: Turn, other: Turn) -> Bool {
            one.readyAt == other.readyAt ? one.host < other.host : one.readyAt < other.readyAt
        }
    }

    private var turns: [Turn] = []

    /// Changes a slot and its host's turn with it: it has one while visits wait.
    mutating func change<R>(_ host: String, _ slot: inout HostSlot, _ body: (inout HostSlot) -> R) -> R {
        if !slot.queue.isEmpty { remove(host, slot) }
        defer { if !slot.queue.isEmpty { insert(host, slot) } }
        return body(&slot)
    }

    mutating func insert(_ host: String, _ slot: HostSlot) {
        let turn = Turn(readyAt: slot.readyAt, host: host, active: slot.active)
        turns.insert(turn, at: place(of: turn))
    }

    /// Nothing happens to a host that has no turn; the slot is as it was when its host was put in.
    mutating func remove(_ host: String, _ slot: HostSlot) {
        let place = place(of: Turn(readyAt: slot.readyAt, host: host, active: 0))
        if place < turns.count, turns[place].host == host { turns.remove(at: place) }
    }

    mutating func removeAll() { turns = [] }

    /// The first that is asked by fewer than `perHost` transfers, and when it may be asked.
    func first(perHost: Int) -> (host: String, readyAt: Duration)? {
        turns.first { $0.active < perHost }.map { ($0.host, $0.readyAt) }
    }

    /// Where the turn stands or belongs.
    private func place(of turn: Turn) -> Int {
        var (low, high) = (0, turns.count)
        while low < high {
            let middle = (low + high) / 2
            if turns[middle] < turn { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
