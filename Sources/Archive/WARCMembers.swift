import Inflate

/// The gzip members of a WARC file one after the other; the file is mapped, not read.
final class WARCMembers {
    /// A record and where its member stands.
    struct Member {
        var record: WARCRecord
        var place: Range<Int>
    }

    private let file: MappedFile
    private var at = 0

    init(_ path: String) throws(ArchiveError) { file = try MappedFile(path) }

    /// The next record that is whole; nil at the end, or where what follows is damaged.
    func next() -> Member? {
        guard let member = GzipMember.decompress(file.bytes, from: at), let record = WARCRecord(member.plain) else {
            return nil
        }
        defer { at = member.end }
        return Member(record: record, place: at..<member.end)
    }

    /// The record whose member stands there.
    func record(at place: Range<Int>) -> WARCRecord? {
        GzipMember.decompress(file.bytes, from: place.lowerBound).flatMap { WARCRecord($0.plain) }
    }

    /// Where the last whole record ends.
    var end: Int {
        while next() != nil {}
        return at
    }
}
