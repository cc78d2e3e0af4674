import Glibc
import Model

/// What a look through WARC files finds: their records, and what is wrong with them.
///
/// Wrong is what the reader cannot read or finds unlike its digest, and what the format asks for (WARC/1.1, sections 5
/// and 6): a type, a date and an ID of its own for each record; a target for what comes from the web; the record that an
/// exchange's others name; a payload that is what its digest says.
public struct WARCCheck: Sendable {
    /// One file.
    public struct File: Sendable, Equatable {
        public var path: String
        /// On the disk.
        public var bytes: Int
        /// How many records of each type, by the type's name.
        public var records: [String: Int] = [:]
        /// What is wrong, in the order of the file.
        public var problems: [String] = []
        /// A daemon is writing it; a record that is not whole at its end is not wrong.
        public var isGrowing = false
        /// Digests of a kind that is not known here.
        public var uncheckedDigests = 0

        public init(path: String, bytes: Int) { (self.path, self.bytes) = (path, bytes) }
    }

    /// IDs of all records so far: they are unique over all files.
    private var ids: Set<String> = []

    public init() {}

    /// The files that a path means: itself, or the WARC files of a folder, those still being written last.
    public static func files(at path: String) throws(ArchiveError) -> [String] {
        guard let status = status(path) else { throw .system(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
        let names = try WARCFolder.names(in: path)
        let found = suffixes.flatMap { suffix in names.filter { $0.hasSuffix(suffix) } }
        guard !found.isEmpty else { throw ArchiveError(description: "\(path): no \(suffixes.joined(separator: ", "))") }
        return found.map { path + "/" + $0 }
    }

    private static let suffixes = [".warc", WARCFile.suffix, WARCFile.openSuffix]

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    /// Reads through one file; `each` is told after each record how many there have been.
    public mutating func check(_ path: String, _ each: (Int) -> Void = { _ in }) throws(ArchiveError) -> File {
        let reader = try WARCReader(path)
        var file = File(path: path, bytes: Int(Self.status(path)?.st_size ?? 0))
        file.isGrowing = WARCFile.isGrowing(path)
        var end: String?
        var named: [(id: String, by: String)] = []
        var own: Set<String> = []
        var count = 0
        while let entry = reader.next() {
            file.problems += [end].compactMap(\.self)
            end = nil
            switch entry {
            case .damage(let what, let place): end = "\(what), at byte \(place)"
            case .record(let record):
                count += 1
                let id = record["WARC-Record-ID"]
                file.uncheckedDigests += record.uncheckedDigests
                file.records[record["WARC-Type"] ?? "without a type", default: 0] += 1
                file.problems += problems(of: record).map { "\($0), in \(id ?? "record \(count)")" }
                own.formUnion(id.map { [$0] } ?? [])
                if let other = record["WARC-Concurrent-To"] { named.append((other, id ?? "record \(count)")) }
                each(count)
            }
        }
        if let end, !file.isGrowing { file.problems.append(end) }
        file.problems += named.filter { !own.contains($0.id) }.map { "no record \($0.id), which goes with \($0.by)" }
        return file
    }

    private mutating func problems(of record: WARCRecord) -> [String] {
        var problems: [String] = []
        if let id = record["WARC-Record-ID"] {
            if !ids.insert(id).inserted { problems.append("an ID that another record has") }
        } else {
            problems.append("no WARC-Record-ID")
        }
        if record["WARC-Type"] == nil { problems.append("no WARC-Type") }
        if record["WARC-Date"].flatMap({ Timestamp(warcDate: $0) }) == nil { problems.append("no WARC-Date in UTC") }
        if Self.ofTheWeb.contains(record["WARC-Type"] ?? ""), record.target == nil {
            problems.append("no WARC-Target-URI")
        }
        if !Self.isPayloadAsItsDigestSays(record) { problems.append("a payload that is not what its digest says") }
        return problems
    }

    private static let ofTheWeb: Set = ["request", "response", "revisit", "resource", "conversion"]

    /// True as well where there is none, or where a transfer coding leaves open which bytes are meant.
    private static func isPayloadAsItsDigestSays(_ record: WARCRecord) -> Bool {
        guard record.kind == .response, record["WARC-Truncated"] == nil,
            let digest = record.sha1("WARC-Payload-Digest"),
            let end = WARCRecord.endOfHead(record.block), !HTTPHead(Array(record.block[..<end])).isChunked
        else { return true }
        return SHA1(Array(record.block[end...])).bytes == digest
    }
}
