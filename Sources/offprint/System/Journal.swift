/// Writes entries with fields of their own into the journal (https://systemd.io/JOURNAL_NATIVE_PROTOCOL/), so that
/// `journalctl -u offprint OFFPRINT_REASON=robots` finds them.
struct Journal: Sendable {
    typealias Field = (name: String, value: String)

    /// Where systemd's journal listens.
    static let standardPath = "/run/systemd/journal/socket"
    /// Bytes of a value that are sent; a datagram that is too large for its socket would be lost as a whole.
    static let longestValue = 16 << 10

    private let socket: UnixDatagram

    /// Nil where the path is no path of a socket.
    init?(path: String = Self.standardPath) {
        guard let socket = UnixDatagram(path: path) else { return nil }
        self.socket = socket
    }

    /// Whether the journal has taken the entry; it has not where no journal runs.
    func write(_ fields: [Field]) -> Bool { socket.send(fields.flatMap(Self.line)) }

    /// `NAME=value`, or for a value of several lines the name, its length in 8 bytes (little-endian) and the value.
    private static func line(_ field: Field) -> [UInt8] {
        let value = cut(Array(field.value.utf8))
        let name = Array(self.name(field.name).utf8)
        guard value.contains(UInt8(ascii: "\n")) else {
            return name + [UInt8(ascii: "=")] + value + [UInt8(ascii: "\n")]
        }
        let length = withUnsafeBytes(of: UInt64(value.count).littleEndian, Array.init)
        return name + [UInt8(ascii: "\n")] + length + value + [UInt8(ascii: "\n")]
    }

    /// Letters, digits and underscores, upper case: the journal drops fields of other names.
    private static func name(_ name: String) -> String {
        String(name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// Between two characters, with an ellipsis for the rest.
    private static func cut(_ value: [UInt8]) -> [UInt8] {
        guard value.count > longestValue else { return value }
        var end = longestValue
        while end > 0, value[end] & 0xC0 == 0x80 { end -= 1 }
        return value[..<end] + Array("…".utf8)
    }
}
