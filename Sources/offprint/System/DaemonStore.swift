import Crawl
import Logging
import Model
import Queues
import Store

/// How the daemon looks after its store: the check at the start, and retention.
extension Daemon {
    /// How often what is no longer kept is looked for.
    private static let pruneInterval: Duration = .seconds(3600)
    /// Between two slices, so that the visits have the store in the meantime.
    private static let prunePause: Duration = .milliseconds(200)

    /// After READY, so that a large store does not delay the start.
    func checkStore() async {
        let path = path
        do {
            let problems = try await WorkPool(label: "offprint.check", width: 1).run {
                Result { try Store.check(path) }
            }.get()
            for problem in problems { logger.error("\(path): \(problem)") }
        } catch { logger.error("\(path): quick_check failed: \(error)") }
    }

    /// Takes out what is no longer kept, now and then, a slice at a time.
    func prune() async {
        while !Task.isCancelled {
            do { try await pruneOnce() } catch { logger.error("retention: \(error)") }
            // Cancelled at the end of the run; the loop's condition ends it.
            try? await time.sleep(until: time.uptime() + Self.pruneInterval)
        }
    }

    private func pruneOnce() async throws {
        if try await crawler.doubtsClock() {
            return logger.warning("retention waits for a day: the clock is days beyond the last visit")
        }
        var sum = Pruned()
        while !Task.isCancelled {
            let slice = try await crawler.prune { [settings] in settings.retention(sources: $0) }
            if slice.isNothing { break }
            sum += slice
            try? await time.sleep(until: time.uptime() + Self.prunePause)
        }
        if !sum.isNothing { logger.notice("retention: gone are \(sum.sentence)") }
        try await tellOfSize()
    }

    /// Over a connection of its own, since every page is read to tell what takes the room.
    private func tellOfSize() async throws {
        let (path, limit, now) = (path, settings.maxStore, time.now())
        guard limit != nil, !Task.isCancelled else { return }
        let obstacle = try await WorkPool(label: "offprint.sizes", width: 1).run {
            Result { () throws -> String? in
                let store = try Store.open(path, access: .readOnly)
                defer { store.close() }
                return try store.obstacle(to: limit, now: now)
            }
        }.get()
        if let obstacle { logger.warning("retention: \(obstacle)") }
    }
}

extension Store {
    /// `quick_check` over a connection of its own.
    static func check(_ path: String) throws -> [String] {
        let store = try Store.open(path, access: .readOnly)
        defer { store.close() }
        return try store.quickCheck()
    }
}
