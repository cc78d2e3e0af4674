import Glibc
import Model
import Store

/// What the machine says of the running crawler and of the room for its store.
struct Machine {
    /// The process that runs on the store, if one does.
    var process: Int32?
    /// Bytes of memory that it takes (VmRSS).
    var memory: Int64?
    var storeBytes: Int64
    /// Bytes that are free on the store's disk; nil where the system does not tell.
    var freeBytes: Int64?

    init(store name: String) {
        let path = Store.realPath(name)
        process = Self.process(path)
        memory = process.flatMap(Self.memory)
        storeBytes = [path, path + "-wal"].map(Self.size).reduce(0, +)
        freeBytes = Self.free(path)
    }

    private static func size(_ path: String) -> Int64 {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int64(facts.st_size) : 0
    }

    /// Bytes that an unprivileged process may still write there.
    static func free(_ path: String) -> Int64? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return Int64(clamping: UInt64(facts.f_bavail) * UInt64(facts.f_frsize))
    }

    /// The number in the lock file, if such a process lives. Taking the lock to see would stop a daemon from starting.
    private static func process(_ store: String) -> Int32? {
        guard let bytes = try? readFile(store + ".lock"),  // No lock file: nothing ever ran here.
            let pid = Int32(String(decoding: bytes, as: UTF8.self).trimmed),
            let name = try? readFile("/proc/\(pid)/comm")  // No such process: it has ended.
        else { return nil }
        return String(decoding: name, as: UTF8.self).trimmed == "offprint" ? pid : nil
    }

    private static func memory(_ process: Int32) -> Int64? {
        guard let bytes = try? readFile("/proc/\(process)/status") else { return nil }  // It ended meanwhile.
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int64($0) }.map { $0 * 1024 }
    }
}
