import Inflate

/// The records of a WARC file of whatever writer, one after the other: of WARC 1.0 or 1.1; each a gzip member of its
/// own, several in one, or not compressed at all. What is damaged is told and passed over.
public final class WARCReader {
    public enum Entry: Sendable, Equatable {
        case record(WARCRecord)
        /// What is wrong, and where in the file that begins.
        case damage(String, at: Int)
    }

    /// Where a record stands.
    struct Place: Sendable, Equatable {
        /// Where its member begins in the file; of a file that is not compressed, the record itself.
        var start: Int
        /// How far it is from the beginning of the unpacked member.
        var inMember = 0
    }

    private let file: MappedFile
    private let isCompressed: Bool
    /// How far the file has been read: behind the record that was read last, or behind its member.
    private(set) var at = 0
    /// Where the record stands that was read last.
    private(set) var place = Place(start: 0)
    /// The member that is being read, where it begins in the file, and how far it has been read.
    private var member: [UInt8] = []
    private var start = 0
    private var inMember = 0

    private static let gzip: [UInt8] = [0x1F, 0x8B, 8]
    private static let head = Array("\nWARC/1.".utf8)

    public init(_ path: String) throws(ArchiveError) {
        file = try MappedFile(path)
        // By its name as well, since the first bytes may be what is damaged.
        let isNamedSo = [WARCFile.suffix, WARCFile.openSuffix].contains { path.hasSuffix($0) }
        isCompressed = file.bytes.starts(with: Self.gzip) || isNamedSo && !file.bytes.starts(with: "WARC/".utf8)
    }

    /// Bytes of the file.
    var size: Int { file.bytes.count }

    /// Nil at the end.
    public func next() -> Entry? {
        if isCompressed { return nextCompressed() }
        at = Self.afterBreaks(file.bytes, at)
        guard at < file.bytes.count else { return nil }
        guard let (record, end) = WARCRecord.read(UnsafeRawBufferPointer(rebasing: file.bytes[at...])) else {
            return damage("no whole record", from: at, to: find(Self.head, from: at + 1).map { $0 + 1 })
        }
        place = Place(start: at)
        at += end
        return checked(record, place.start)
    }

    /// The record that stands there; nil where none does any more.
    func record(at place: Place) -> WARCRecord? {
        guard place.start < size else { return nil }
        guard isCompressed else {
            return WARCRecord.read(UnsafeRawBufferPointer(rebasing: file.bytes[place.start...]))?.record
        }
        guard let plain = GzipMember.decompress(file.bytes, from: place.start)?.plain, place.inMember < plain.count
        else { return nil }
        return plain.withUnsafeBytes { WARCRecord.read(UnsafeRawBufferPointer(rebasing: $0[place.inMember...])) }?
            .record
    }

    private func nextCompressed() -> Entry? {
        inMember = member.withUnsafeBytes { Self.afterBreaks($0, inMember) }
        while inMember >= member.count {
            guard at < file.bytes.count else { return nil }
            guard let (plain, end) = GzipMember.decompress(file.bytes, from: at) else {
                return damage("a gzip member that cannot be unpacked", from: at, to: nextMember(after: at))
            }
            (member, start, at) = (plain, at, end)
            inMember = member.withUnsafeBytes { Self.afterBreaks($0, 0) }
        }
        let read = member.withUnsafeBytes { WARCRecord.read(UnsafeRawBufferPointer(rebasing: $0[inMember...])) }
        guard let (record, end) = read else {
            inMember = member.count
            return .damage("no whole record", at: start)
        }
        place = Place(start: start, inMember: inMember)
        inMember += end
        return checked(record, start)
    }

    private func checked(_ record: WARCRecord, _ place: Int) -> Entry {
        record.isAsItsDigestSays ? .record(record) : .damage("a block that is not what its digest says", at: place)
    }

    private func damage(_ what: String, from place: Int, to next: Int?) -> Entry {
        at = next ?? file.bytes.count
        return .damage(what, at: place)
    }

    /// Where bytes begin that look like a member and can be unpacked.
    private func nextMember(after place: Int) -> Int? {
        var from = place + 1
        while let found = find(Self.gzip, from: from) {
            if GzipMember.decompress(file.bytes, from: found) != nil { return found }
            from = found + 1
        }
        return nil
    }

    private func find(_ pattern: [UInt8], from: Int) -> Int? {
        var from = from
        while from < file.bytes.count, let found = file.bytes[from...].firstIndex(of: pattern[0]) {
            if file.bytes[found...].starts(with: pattern) { return found }
            from = found + 1
        }
        return nil
    }

    private static func afterBreaks(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] == 13 || bytes[place] == 10 { place += 1 }
        return place
    }
}

extension WARCRecord {
    /// What the record is about. Some writers put angle brackets around it, as WARC 1.0 asked for.
    public var target: String? {
        guard let text = self["WARC-Target-URI"] else { return nil }
        return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }

    /// True as well where it has no digest of a kind that is known here.
    fileprivate var isAsItsDigestSays: Bool { sha1("WARC-Block-Digest").map { SHA1(block).bytes == $0 } ?? true }

    /// The bytes of a SHA-1 that a field tells, in whatever spelling; nil where there is none, or one of another kind.
    func sha1(_ field: String) -> [UInt8]? { self[field].flatMap(SHA1.bytes) }

    /// Digests of kinds that are not known here, of which nothing can be told.
    var uncheckedDigests: Int {
        ["WARC-Block-Digest", "WARC-Payload-Digest"].count { self[$0] != nil && sha1($0) == nil }
    }
}
