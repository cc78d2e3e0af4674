/// Who may start now: at most `total` at once and `perHost` to one host, the others in the order of their arrival.
struct Lanes<Ticket> {
    var total: Int
    var perHost: Int
    private var running: [String: Int] = [:]
    private var count = 0
    private var waiting: [(host: String, ticket: Ticket)] = []

    init(total: Int, perHost: Int) { (self.total, self.perHost) = (max(1, total), max(1, perHost)) }

    mutating func wait(_ ticket: Ticket, for host: String) { waiting.append((host, ticket)) }

    /// Gives the place of a finished one back.
    mutating func leave(_ host: String) {
        count -= 1
        guard let index = running.index(forKey: host) else { return }
        running.values[index] -= 1
        if running.values[index] == 0 { running.remove(at: index) }
    }

    /// The first of the waiting that may start.
    mutating func next() -> Ticket? {
        guard count < total, let index = waiting.firstIndex(where: { running[$0.host, default: 0] < perHost })
        else { return nil }
        let (host, ticket) = waiting.remove(at: index)
        running[host, default: 0] += 1
        count += 1
        return ticket
    }

    /// Everyone who has not started.
    mutating func clear() -> [Ticket] {
        defer { waiting = [] }
        return waiting.map(\.ticket)
    }
}
