/// The lines of a robots.txt, with CR, LF or CRLF between them.
public struct RobotsLines: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private let maxLineLength: Int
    private var at = 0
    private var number = 0

    /// A byte order mark, even a damaged one, is skipped; UTF-16 with a mark is converted.
    public init(_ body: [UInt8], settings: RobotsSettings = .init()) {
        text = Self.decoded(Self.whole(body, settings.maxBytes))
        maxLineLength = settings.maxLineLength
        at = zip(text, [0xEF, 0xBB, 0xBF]).prefix { $0 == $1 }.count
    }

    public mutating func next() -> RobotsLine? {
        while at < text.count {
            let end = text[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
            let line = text[at..<end]
            let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
            at = end + (isPair ? 2 : 1)
            number += 1
            if let line = RobotsLine(line.prefix(maxLineLength), number: number) { return line }
        }
        return nil
    }

    /// The lines that end within that many bytes: half a Disallow would forbid what nobody meant.
    private static func whole(_ body: [UInt8], _ maxBytes: Int) -> ArraySlice<UInt8> {
        guard body.count > maxBytes else { return body[...] }
        let start = body.prefix(Swift.max(0, maxBytes))
        guard let end = start.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [] }
        return start[...end]
    }

    private static func decoded(_ body: ArraySlice<UInt8>) -> [UInt8] {
        let isLittle = body.starts(with: [0xFF, 0xFE])
        guard isLittle || body.starts(with: [0xFE, 0xFF]) else { return Array(body) }
        let bytes = Array(body.dropFirst(2))
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
