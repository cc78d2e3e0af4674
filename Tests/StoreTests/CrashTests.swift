import Glibc
import Model
import Testing

@testable import Store

/// Processes that end in the middle, and two that write at once.
struct CrashTests {
    @Test func losesNothingCommittedAndKeepsNothingHalfWhenKilled() async throws {
        let test = try TestStore()
        _ = try test.store.sources.add(url("https://a.example/"), now: at(0))
        let path = test.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try Store.open(path)
            try store.transaction { try store.frontier.add([found("https://a.example/whole")], now: at(1)) }
            try store.transaction {
                // More than the page cache holds, so that half of it reaches the file before the end.
                for number in 0..<20_000 {
                    try store.frontier.add([found("https://a.example/half/\(number)", .seed)], now: at(2))
                }
                kill(getpid(), SIGKILL)
            }
        }
        let store = try Store.open(path)
        #expect(try store.quickCheck() == [])
        #expect(try store.frontier.isKnown(url("https://a.example/whole")))
        #expect(try !store.frontier.isKnown(url("https://a.example/half/0")))
        #expect(try store.frontier.counts(now: at(9)) == FrontierCounts(total: 2, due: 2, leased: 0))
    }

    @Test func givesTheLockAndTheLeasesOfAKilledInstanceToTheNext() async throws {
        let test = try TestStore()
        try test.store.frontier.add([found("https://a.example/1")], now: at(0))
        let path = test.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let lock = try Store.lock(path)
            let store = try Store.open(path)
            _ = try store.frontier.lease(1, perHost: 1, until: at(500), owner: "killed", now: at(0))
            withExtendedLifetime(lock) { _ = kill(getpid(), SIGKILL) }
        }
        #expect(throws: Never.self) { try Store.lock(path) }
        #expect(try test.store.frontier.take(1, now: at(1)).isEmpty)
        #expect(try test.store.frontier.reclaim(now: at(1)) == 1)
        #expect(try test.store.frontier.take(1, now: at(1)) == ["https://a.example/1"])
    }

    @Test func letsTwoProcessesWriteAtOnce() async throws {
        let test = try TestStore()
        let path = test.path
        async let other: Void = {
            await #expect(processExitsWith: .success) { [path = path as String] in
                let store = try Store.open(path, access: .readWriteExisting)
                for number in 0..<300 {
                    try store.frontier.add([found("https://b.example/\(number)")], now: at(0))
                }
            }
        }()
        for number in 0..<300 { try test.store.frontier.add([found("https://a.example/\(number)")], now: at(0)) }
        await other
        #expect(try test.store.frontier.counts(now: at(0)).total == 600)
        #expect(try test.store.quickCheck() == [])
    }

    @Test func letsProcessesCreateOneStoreAtOnce() async throws {
        let test = try TestStore()
        let path = test.folder + "/new.db"
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    await #expect(processExitsWith: .success) { [path = path as String] in _ = try Store.open(path) }
                }
            }
        }
        #expect(try Store.open(path).sources.all().isEmpty)
    }
}
