import Glibc
import Model

/// Tells the service manager how we are, over the datagram socket of `NOTIFY_SOCKET` (sd_notify(3)).
struct Notify: Sendable {
    /// Nil when nobody listens: every call then does nothing.
    private let address: String?
    /// How often the manager expects `watchdog()`; nil when it does not (sd_watchdog_enabled(3)).
    let watchdogInterval: Duration?

    /// Reads the variables of this process.
    init(environment: [String: String] = offprint.environment(), pid: Int32 = getpid()) {
        let path = environment["NOTIFY_SOCKET"] ?? ""
        let isUsable = (path.hasPrefix("/") || path.hasPrefix("@")) && path.utf8.count <= Self.longestPath
        address = isUsable ? path : nil
        let isForUs = environment["WATCHDOG_PID"].map { $0 == String(pid) } ?? true
        let interval = environment["WATCHDOG_USEC"].flatMap(Int64.init) ?? 0
        watchdogInterval = isForUs && interval > 0 ? .microseconds(interval) : nil
    }

    /// Start-up, or a reload, is done.
    @discardableResult
    func ready(status: String? = nil) -> Bool { send(["READY=1"] + lines(status)) }

    /// One line for `systemctl status`.
    @discardableResult
    func status(_ text: String) -> Bool { send(lines(text)) }

    /// A reload has begun; `ready()` ends it.
    @discardableResult
    func reloading() -> Bool { send(["RELOADING=1", "MONOTONIC_USEC=\(Int64(Progress.uptime() / .microseconds(1)))"]) }

    @discardableResult
    func stopping(status: String? = nil) -> Bool { send(["STOPPING=1"] + lines(status)) }

    /// A sign of life.
    @discardableResult
    func watchdog() -> Bool { send(["WATCHDOG=1"]) }

    /// Asks for that much more time to start or stop.
    @discardableResult
    func extendTimeout(by time: Duration) -> Bool { send(["EXTEND_TIMEOUT_USEC=\(time.milliseconds * 1000)"]) }

    private func lines(_ status: String?) -> [String] {
        status.map { ["STATUS=" + $0.replacing("\n", with: " ")] } ?? []
    }

    /// `sun_path` less the final NUL (unix(7)).
    private static let longestPath = 107

    /// Whether the datagram was handed over. A lost one is no reason to fail: the manager has its own timeouts.
    private func send(_ lines: [String]) -> Bool {
        guard let path = address else { return false }
        let file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return false }
        defer { close(file) }
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        withUnsafeMutableBytes(of: &target.sun_path) { field in
            field.copyBytes(from: bytes)
            // An abstract name starts with NUL instead of @.
            if path.hasPrefix("@") { field[0] = 0 }
        }
        // The length counts for abstract names: bytes behind it would belong to the name.
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        let length = socklen_t(offset + bytes.count + (path.hasPrefix("@") ? 0 : 1))
        let message = Array(lines.joined(separator: "\n").utf8)
        let sent = withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(file, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
        return sent == message.count
    }
}
