import Glibc
import Inflate

/// The gzip members of a WARC file one after the other; the file is mapped, not read.
final class WARCMembers {
    /// A record and where its member stands.
    struct Member {
        var record: WARCRecord
        var place: Range<Int>
    }

    private let bytes: UnsafeRawBufferPointer
    private var at = 0

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

    /// The next record that is whole; nil at the end, or where what follows is damaged.
    func next() -> Member? {
        guard let member = GzipMember.decompress(bytes, from: at), let record = WARCRecord(member.plain) else {
            return nil
        }
        defer { at = member.end }
        return Member(record: record, place: at..<member.end)
    }

    /// The record whose member stands there.
    func record(at place: Range<Int>) -> WARCRecord? {
        GzipMember.decompress(bytes, from: place.lowerBound).flatMap { WARCRecord($0.plain) }
    }

    /// Where the last whole record ends.
    var end: Int {
        while next() != nil {}
        return at
    }
}
