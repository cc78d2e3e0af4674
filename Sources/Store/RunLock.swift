import Glibc

/// The right to run one instance on a store: `flock` on a file beside it, which the kernel gives back however the
/// process ends. The file stays, since removing it would let two instances lock two files of one name.
public final class RunLock: Sendable {
    private let file: Int32

    /// Behind the store's name.
    static let suffix = ".lock"

    init(_ store: String) throws {
        let path = Store.realPath(store) + Self.suffix
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw DatabaseError.system(path) }
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno != EINTR else { continue }
            // The file is closed by `deinit`, which runs when an initialization fails this late too.
            throw errno == EWOULDBLOCK ? DatabaseError.locked(path: store, pid: holder) : .system(path)
        }
        write()
    }

    deinit { if file >= 0 { close(file) } }

    /// What the file says is for people only, so a failed write (disk full) takes nothing from the lock.
    private func write() {
        guard ftruncate(file, 0) == 0 else { return }
        let line = "\(getpid())\n"
        _ = line.withCString { pwrite(file, $0, strlen($0), 0) }
    }

    private var holder: Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count).prefix { $0 > 0x20 }, as: UTF8.self))
    }
}

extension Store {
    /// One store behind two names (a symbolic link) has one lock and one log, beside the file itself. The path as it is
    /// where there is no file.
    public static func realPath(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

extension DatabaseError {
    /// What `errno` says about that path.
    static func system(_ path: String) -> DatabaseError { system(errno, path) }

    static func system(_ code: Int32, _ path: String) -> DatabaseError {
        .system(code: code, message: String(cString: strerror(code)), path: path)
    }
}
