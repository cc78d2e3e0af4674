import Fetch
import Queues
import Store

/// How the scheduler ends: what has not begun goes back, what is under way is waited for.
extension Scheduler {
    func giveBack() async {
        do { try await keeper.release(table.giveBackAll()) } catch { fail(error) }
    }

    func drain() async {
        let deadline = time.uptime() + settings.drain
        while active > 0, time.uptime() < deadline { await pause(until: deadline) }
        if active > 0 { await visitor.fetcher.stop() }
        await outbox.giveUpWaiting()
        while active > 0 || unfinished > 0 { await pause(until: time.uptime() + .seconds(1)) }
    }

    /// A full disk is waited for, and another process that writes: what could not be given back comes back when its
    /// lease ends.
    func fail(_ error: any Error) {
        if let error = error as? DatabaseError, error.isPassing {
            closedUntil = time.uptime() + Self.idlePoll
            return ring()
        }
        if failure == nil { failure = error }
        ring()
    }
}
