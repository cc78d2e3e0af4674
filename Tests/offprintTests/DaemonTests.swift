import Glibc
import Logging
import Model
import Store
import Support
import Testing

@testable import offprint

struct DaemonTests {
    private let folder = TemporaryFolder()

    /// In a process of its own, since a daemon takes the signals of its process for itself.
    @Test func theJournalHoldsTheLastVisitToo() async throws {
        let path = folder.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            let site = try LoopbackSite(["/feed": .feed(["/story"]), "/story": .story("Bridge opens")])
            defer { site.close() }
            let journal = SlowJournal()
            let daemon = try await DaemonTests.daemon(of: site.url("/feed"), in: path, journal)
            _ = try await daemon.run()
            let lines = journal.lines.withLock { $0 }
            #expect(lines.contains { $0.hasPrefix("stored ") }, "\(lines)")
        }
    }

    private static func daemon(of feed: String, in folder: String, _ journal: SlowJournal) async throws -> Daemon {
        var configuration = try Configuration(flags: [:], environment: [:], file: nil)
        configuration.set {
            ($0.contact, $0.allowNetworks) = ("tests@example.org", ["127.0.0.0/8"])
            ($0.minDelay, $0.minFreeSpace) = (.zero, ByteCount(0))
            ($0.store, $0.sources) = (folder + "/offprint.db", folder + "/sources.d")
        }
        let store = try Store.open(folder + "/offprint.db")
        _ = try store.sources.add(try feed.seedURL, kind: .feed, now: now())
        store.close()
        return try await Daemon(
            configuration, untilIdle: true, logger: Logger(label: "test") { _ in journal },
            load: { [configuration] in configuration })
    }
}

/// Takes so long for the visit of the feed that the crawl has ended before the next one is counted.
private struct SlowJournal: LogHandler {
    let lines = Locked<[String]>([])
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let message = event.message.description
        lines.withLock { $0.append(message) }
        if message.hasPrefix("listed ") { sleep(3) }
    }
}
