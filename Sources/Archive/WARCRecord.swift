/// One record of a WARC file (WARC/1.1,
/// https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/).
public struct WARCRecord: Sendable, Equatable {
    /// The types that are written here; others are read over.
    public enum Kind: String, Sendable, CaseIterable {
        case warcinfo, request, response, revisit, metadata
    }

    /// In the order of writing; a name may come several times.
    public private(set) var fields: [Field]
    public var block: [UInt8]

    /// A named field, as written.
    public struct Field: Sendable, Equatable {
        public var name: String
        public var value: String
    }

    init(_ kind: Kind, id: String, date: String, type: String, block: [UInt8]) {
        (fields, self.block) = ([], block)
        add("WARC-Type", kind.rawValue)
        add("WARC-Record-ID", id)
        add("WARC-Date", date)
        add("Content-Type", type)
    }

    /// The first value of that name, whatever its case.
    public subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Nil of a type that is none of ours.
    public var kind: Kind? { self["WARC-Type"].flatMap(Kind.init) }

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        // A line break would begin a field of its own.
        let isPlain = value.utf8.allSatisfy { $0 >= 32 && $0 != 127 }
        if isPlain { fields.append(Field(name: name, value: value)) }
    }

    /// The record as it stands in a file that is not compressed.
    var bytes: [UInt8] {
        var text = "WARC/1.1\r\n"
        for field in fields { text += "\(field.name): \(field.value)\r\n" }
        text += "WARC-Block-Digest: \(SHA1(block).text)\r\nContent-Length: \(block.count)\r\n\r\n"
        return Array(text.utf8) + block + [13, 10, 13, 10]
    }

    /// Reads a record; nil where the bytes are none, or not whole.
    init?(_ bytes: [UInt8]) {
        guard let read = bytes.withUnsafeBytes(Self.read) else { return nil }
        self = read.record
    }

    /// A head that is longer is none.
    private static let maxHead = 1 << 20

    /// The record that the bytes begin with, and where its block ends; nil where they begin with none, or a part of
    /// one.
    static func read(_ bytes: UnsafeRawBufferPointer) -> (record: Self, end: Int)? {
        guard bytes.starts(with: "WARC/".utf8) else { return nil }
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(maxHead))
        guard let start = endOfHead(head) else { return nil }
        var record = Self(head: head[..<start])
        guard let length = record["Content-Length"].flatMap({ Int($0) }), length >= 0, bytes.count - start >= length
        else { return nil }
        record.block = Array(bytes[start..<(start + length)])
        return (record, start + length)
    }

    private init(head bytes: Slice<UnsafeRawBufferPointer>) {
        (fields, block) = ([], [])
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            fields.append(Field(name: String(parts[0]), value: Self.withoutBlanks(parts[1])))
        }
    }

    /// Blanks around a value are none of it, as in HTTP (RFC 9112, section 5).
    private static func withoutBlanks(_ text: Substring) -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(String(text.drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
    }

    /// The index behind the first empty line.
    static func endOfHead<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Int? where Bytes.Index == Int {
        var index = 0
        while let found = bytes[index...].firstIndex(of: 10) {
            let rest = bytes[(found + 1)...]
            if rest.first == 10 { return found + 2 }
            if rest.starts(with: [13, 10]) { return found + 3 }
            index = found + 1
        }
        return nil
    }
}
