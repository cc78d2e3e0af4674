import Glibc
import Loopback
import Model

/// An `offprint run` as a process of its own, whose log is read line by line.
final class Child {
    let pid: pid_t
    private let log: Int32
    private var buffer: [UInt8] = []
    private var hasEnded = false
    /// How long to wait for a line before the trial is given up.
    private static let patience: Int32 = 20_000

    struct StartError: Error, CustomStringConvertible { let description: String }

    /// What sanitizers are told holds for children too. No other variable does: neither our settings nor a service
    /// manager's.
    private static let sanitizing = ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
        getenv(name).map { name + "=" + String(cString: $0) }
    }

    init(_ program: String, _ arguments: [String]) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw StartError(description: "pipe: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var variables = (["PATH=/usr/bin:/bin", "LANG=C.UTF-8"] + Self.sanitizing).map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, &words, &variables)
        close(ends[1])
        (self.pid, log) = (pid, ends[0])
        guard code == 0 else { throw StartError(description: "\(program): \(String(cString: strerror(code)))") }
    }

    deinit {
        if !hasEnded { _ = kill(SIGKILL) }
        _ = waitForEnd()
        close(log)
    }

    func kill(_ signal: Int32) -> Bool { pid > 0 && !hasEnded && Glibc.kill(pid, signal) == 0 }

    /// The next line of its log; nil at the end, or when none came in the patience.
    func line() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line
            }
            var watched = pollfd(fd: log, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, Self.patience) > 0 else { return nil }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(log, &chunk, chunk.count)
            guard count > 0 else { return nil }
            buffer += chunk.prefix(count)
        }
    }

    /// Reads on to a line with those words; whether it came.
    func wait(for words: String, or stop: String? = nil) -> Bool {
        while let line = line() {
            if line.contains(words) { return true }
            if let stop, line.contains(stop) { return false }
        }
        return false
    }

    /// Its exit status, or the negative number of the signal that ended it. What it says meanwhile is read: with a full
    /// pipe it would not end.
    func waitForEnd() -> Int32 {
        guard pid > 0, !hasEnded else { return 0 }
        while line() != nil {}
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        hasEnded = true
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }
}

extension Bench {
    /// An `offprint run` on this bench's store.
    func child(_ arguments: [String] = [], settings: [String: String] = [:]) throws -> Child {
        try configure(settings.merging(tampering.child) { _, own in own })
        return try Child(program, ["run", "--store", path, "--config", config] + arguments)
    }

    private var config: String { folder.path + "/offprint.toml" }

    /// Writes the settings file of children.
    func configure(_ settings: [String: String]) throws {
        let all = [
            "contact": "\"selftest@localhost\"", "allow-networks": "[\"127.0.0.1/32\"]", "min-delay": "\"0s\"",
            "min-free-space": "\"0B\"",
        ].merging(settings) { _, new in new }
        let text = all.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)\n" }.joined()
        let file = open(config, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Child.StartError(description: "\(config): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        guard write(file, text, text.utf8.count) == text.utf8.count else {
            throw Child.StartError(description: "\(config): \(String(cString: strerror(errno)))")
        }
    }
}
