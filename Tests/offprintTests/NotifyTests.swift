import Glibc
import Testing

@testable import offprint

@Suite struct NotifyTests {
    @Test(arguments: [false, true])
    func speaksTheProtocol(abstract: Bool) throws {
        let manager = try DatagramServer(abstract: abstract)
        let notify = Notify(environment: ["NOTIFY_SOCKET": manager.path])
        #expect(notify.ready(status: "3 sources"))
        #expect(manager.text() == "READY=1\nSTATUS=3 sources")
        notify.status("two\nlines")
        #expect(manager.text() == "STATUS=two lines")
        notify.watchdog()
        #expect(manager.text() == "WATCHDOG=1")
        notify.stopping()
        #expect(manager.text() == "STOPPING=1")
        notify.extendTimeout(by: .seconds(2))
        #expect(manager.text() == "EXTEND_TIMEOUT_USEC=2000000")
        #expect(manager.text() == nil)
    }

    @Test func aLongStatusIsCutBetweenCharacters() throws {
        let manager = try DatagramServer()
        let notify = Notify(environment: ["NOTIFY_SOCKET": manager.path])
        #expect(notify.ready(status: String(repeating: "ش\r\n", count: 3000)))
        #expect(manager.text() == "READY=1\nSTATUS=" + String(repeating: "ش ", count: 332) + "…")
    }

    @Test func aReloadTellsItsMomentOnTheMonotonicClock() throws {
        let manager = try DatagramServer(abstract: false)
        Notify(environment: ["NOTIFY_SOCKET": manager.path]).reloading()
        let lines = try #require(manager.text()).split(separator: "\n")
        #expect(lines.first == "RELOADING=1")
        let moment = try #require(lines.last?.split(separator: "=").last.flatMap { Int64($0) })
        let uptime = try String(decoding: readFile("/proc/uptime"), as: UTF8.self).split(separator: " ")
        let seconds = try #require(uptime.first.flatMap { Double($0) })
        #expect(abs(Int64(seconds * 1_000_000) - moment) < 60_000_000)
    }

    @Test(arguments: ["", "relative", "/" + String(repeating: "x", count: 200), "/nonexistent/socket"])
    func withoutAManagerNothingHappens(path: String) {
        #expect(!Notify(environment: ["NOTIFY_SOCKET": path]).ready())
        #expect(!Notify(environment: [:]).watchdog())
    }

    @Test func theWatchdogIsOnlyForTheProcessThatIsNamed() {
        let variables = ["WATCHDOG_USEC": "180000000", "WATCHDOG_PID": "42"]
        #expect(Notify(environment: variables, pid: 42).watchdogInterval == .seconds(180))
        #expect(Notify(environment: variables, pid: 43).watchdogInterval == nil)
        #expect(Notify(environment: ["WATCHDOG_USEC": "5"], pid: 43).watchdogInterval == .microseconds(5))
        #expect(Notify(environment: ["WATCHDOG_USEC": "-5"], pid: 43).watchdogInterval == nil)
        #expect(Notify(environment: [:], pid: 43).watchdogInterval == nil)
    }
}

extension DatagramServer {
    fileprivate func text() -> String? { receive().map { String(decoding: $0, as: UTF8.self) } }
}
