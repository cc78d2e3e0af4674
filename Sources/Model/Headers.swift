/// Header fields in the order of arrival; names compare without case.
///
/// Their octets stand in one list: most fields of an answer are never asked for, and need no text of their own.
public struct Headers: Hashable, Sendable {
    private struct Field: Hashable, Sendable {
        let start: Int
        let nameEnd: Int
        var end: Int
    }

    /// UTF-8; each name, in lower case, with its value behind it.
    private var octets: [UInt8] = []
    private var places: [Field] = []

    public init(_ fields: [(String, String)] = []) { for (name, value) in fields { add(name, value) } }

    public var fields: [(name: String, value: String)] {
        places.map { (text($0.start, $0.nameEnd), text($0.nameEnd, $0.end)) }
    }

    /// The first value of that name, which is ASCII.
    public subscript(name: String) -> String? {
        places.first { isNamed(name, $0) }.map { text($0.nameEnd, $0.end) }
    }

    /// All values of that name.
    public func all(_ name: String) -> [String] {
        places.filter { isNamed(name, $0) }.map { text($0.nameEnd, $0.end) }
    }

    public func contains(_ name: String) -> Bool { places.contains { isNamed(name, $0) } }

    public mutating func add(_ name: String, _ value: String) {
        var (name, value) = (name.lowercased(), value)
        name.withUTF8 { name in value.withUTF8 { add(name, $0) } }
    }

    /// The same with octets that are UTF-8; the name of ASCII letters. Not generic: other modules would call it by
    /// witnesses, octet by octet.
    public mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        if octets.isEmpty {
            octets.reserveCapacity(512)
            places.reserveCapacity(16)
        }
        let start = octets.count
        octets.append(contentsOf: name)
        let nameEnd = octets.count
        for place in start..<nameEnd { octets[place] = octets[place].lowercasedASCII }
        octets.append(contentsOf: value)
        places.append(Field(start: start, nameEnd: nameEnd, end: octets.count))
    }

    /// Goes on with the value of the last field.
    public mutating func extend(_ more: String) {
        guard !places.isEmpty else { return }
        octets.append(contentsOf: more.utf8)
        places[places.count - 1].end = octets.count
    }

    private func isNamed(_ name: String, _ field: Field) -> Bool {
        let length = field.nameEnd - field.start
        guard name.utf8.count == length else { return false }
        var place = field.start
        for byte in name.utf8 {
            guard octets[place] == byte.lowercasedASCII else { return false }
            place += 1
        }
        return true
    }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: octets[start..<end], as: UTF8.self) }
}
