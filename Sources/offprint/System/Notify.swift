import Glibc
import Model

/// Tells the service manager how we are, over the datagram socket of `NOTIFY_SOCKET` (sd_notify(3)).
struct Notify: Sendable {
    /// Nil when nobody listens: every call then does nothing.
    private let socket: UnixDatagram?
    /// How often the manager expects `watchdog()`; nil when it does not (sd_watchdog_enabled(3)).
    let watchdogInterval: Duration?

    /// Reads the variables of this process.
    init(environment: [String: String] = offprint.environment(), pid: Int32 = getpid()) {
        socket = environment["NOTIFY_SOCKET"].flatMap { UnixDatagram(path: $0) }
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

    /// In bytes: the manager drops a datagram of more than 4096 whole, READY and all.
    private static let longestStatus = 1000

    private func lines(_ status: String?) -> [String] {
        status.map { ["STATUS=" + $0.onOneLine.cut(to: Self.longestStatus)] } ?? []
    }

    /// Whether the datagram was handed over. A lost one is no reason to fail: the manager has its own timeouts.
    private func send(_ lines: [String]) -> Bool { socket?.send(Array(lines.joined(separator: "\n").utf8)) ?? false }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

    /// At most so many bytes, with … for the rest.
    fileprivate func cut(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var room = limit - "…".utf8.count
        let kept = prefix { character in
            room -= character.utf8.count
            return room >= 0
        }
        return String(kept) + "…"
    }
}
