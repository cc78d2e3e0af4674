import Crawl
import Logging
import Model
import Store

/// What the daemon does about a disk that fills up (STORE-05).
extension Daemon {
    /// Pauses below the floor of free space, and goes on above it.
    func lookAtDisk() async {
        let places = [path] + [settings.warcFolder].compactMap(\.self)
        guard floor.look(places.map { (path: $0, free: Machine.free($0).map { Int(clamping: $0) }) }) else {
            if floor.isLow { await crawler.makeRoom() }
            return
        }
        if floor.isLow {
            logger.warning("paused: \(floor.sentence)")
        } else {
            logger.notice("resumed: there is space on the disk again")
        }
        var isHeld: Bool?
        // A reload may look at the disk while this waits for the crawler, and be there first.
        while isHeld != floor.isLow {
            isHeld = floor.isLow
            await crawler.hold(floor.isLow ? Reason(.lowDisk, floor.sentence) : nil)
        }
    }

    /// What a crash cost the archive.
    func tellOfArchive() async {
        for loss in await crawler.takeArchiveLosses() { logger.warning("\(loss)") }
    }

    /// A store on a full disk cannot even be opened for writing, nor one that another process writes to: to end would
    /// only make the service manager give up.
    static func waitingForStore<R: Sendable>(
        _ notify: Notify, _ logger: Logger, _ body: @Sendable () async throws -> R
    ) async throws -> R {
        var hasSaid = false
        while true {
            do { return try await body() } catch let error as DatabaseError where error.isPassing {
                if !hasSaid { logger.warning("waiting for the store: \(error)") }
                hasSaid = true
                let what = error.isFull ? "space on the disk" : "another process that writes to the store"
                notify.status("waiting for \(what)")
                notify.extendTimeout(by: beat * 10)
                try await Task.sleep(for: beat)
            }
        }
    }
}
