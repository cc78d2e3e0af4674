import Glibc

/// A file's bytes in memory, read when they are looked at.
final class MappedFile {
    let bytes: UnsafeRawBufferPointer

    init(_ path: String) throws(ArchiveError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system(path) }
        guard status.st_size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let map = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0)
        guard let map, map != MAP_FAILED else { throw .system(path) }
        bytes = UnsafeRawBufferPointer(start: map, count: Int(status.st_size))
    }

    deinit {
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }
}
