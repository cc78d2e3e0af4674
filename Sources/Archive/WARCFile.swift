import Glibc
import Inflate

/// A WARC file that is being written.
final class WARCFile {
    private let path: String
    private let descriptor: Int32
    private(set) var size = 0
    /// Part of a record stands at its end and could not be taken away: nothing may follow, and recovery cuts it.
    private(set) var isTorn = false

    static let suffix = ".warc.gz"
    static let openSuffix = suffix + ".open"

    init(folder: String, name: String) throws(ArchiveError) {
        path = folder + "/" + name
        descriptor = open(path + ".open", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .system(path + ".open") }
        // Tells recovery by another process that this file is alive.
        flock(descriptor, LOCK_EX)
    }

    deinit { Glibc.close(descriptor) }

    /// Whether a process has the file open for writing.
    static func isGrowing(_ path: String) -> Bool {
        guard path.hasSuffix(openSuffix) else { return false }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { Glibc.close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0
    }

    /// The name that a file has now: one that was being written may have been closed since it was listed.
    static func present(_ path: String) -> String {
        let isClosed = path.hasSuffix(openSuffix) && access(path, F_OK) != 0
        return isClosed ? String(path.dropLast(".open".count)) : path
    }

    /// Writes the records or none of them.
    func append(_ records: [WARCRecord]) throws(ArchiveError) {
        let bytes = records.flatMap { GzipMember.compress($0.bytes) }
        let written = bytes.withUnsafeBytes { Self.write($0, to: descriptor) }
        guard written else {
            let error = ArchiveError.system(path)
            // Half a record must not stand before the next one.
            let isCut = ftruncate(descriptor, off_t(size)) == 0 && lseek(descriptor, off_t(size), SEEK_SET) >= 0
            isTorn = isTorn || !isCut
            throw error
        }
        size += bytes.count
    }

    /// Gives the file its final name.
    func close() throws(ArchiveError) {
        guard fsync(descriptor) == 0, rename(path + ".open", path) == 0 else { throw .system(path) }
    }

    /// Takes the file away, whatever is in it.
    func discard() { unlink(path + ".open") }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }
}

extension ArchiveError {
    /// What `errno` says about that path.
    static func system(_ path: String) -> Self { Self(description: "\(path): \(String(cString: strerror(errno)))") }
}
