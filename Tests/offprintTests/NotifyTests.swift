import Glibc
import Testing

@testable import offprint

@Suite struct NotifyTests {
    /// A service manager's end of the socket.
    private final class Manager {
        let path: String
        private let file: Int32

        init(abstract: Bool) throws {
            let name = "offprint-notify-\(getpid())-\(UInt32.random(in: 0...(.max)))"
            path = abstract ? "@" + name : "/tmp/" + name
            file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { field in
                field.copyBytes(from: path.utf8)
                if abstract { field[0] = 0 }
            }
            let length = socklen_t(2 + path.utf8.count + (abstract ? 0 : 1))
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, length) }
            }
            try #require(result == 0)
        }

        deinit {
            close(file)
            if !path.hasPrefix("@") { unlink(path) }
        }

        func receive() -> String? {
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
            return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
        }
    }

    @Test(arguments: [false, true])
    func speaksTheProtocol(abstract: Bool) throws {
        let manager = try Manager(abstract: abstract)
        let notify = Notify(environment: ["NOTIFY_SOCKET": manager.path])
        #expect(notify.ready(status: "3 sources"))
        #expect(manager.receive() == "READY=1\nSTATUS=3 sources")
        notify.status("two\nlines")
        #expect(manager.receive() == "STATUS=two lines")
        notify.watchdog()
        #expect(manager.receive() == "WATCHDOG=1")
        notify.stopping()
        #expect(manager.receive() == "STOPPING=1")
        notify.extendTimeout(by: .seconds(2))
        #expect(manager.receive() == "EXTEND_TIMEOUT_USEC=2000000")
        #expect(manager.receive() == nil)
    }

    @Test func aReloadTellsItsMomentOnTheMonotonicClock() throws {
        let manager = try Manager(abstract: false)
        Notify(environment: ["NOTIFY_SOCKET": manager.path]).reloading()
        let lines = try #require(manager.receive()).split(separator: "\n")
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
