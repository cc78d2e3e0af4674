import Model

extension Duration: SettingValue {
    static var noun: String { "a duration" }
    static var example: String { "5m" }

    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
    ]

    init?(_ written: Written) {
        if written == .integer(0) {
            self = .zero
        } else if let text = written.text {
            self.init(words: text)
        } else {
            return nil
        }
    }

    /// `30s`, `5m`, `1h30m`, `250ms`; a bare `0`. At most 10,000 days.
    init?(words: String) {
        var rest = words[...]
        guard rest != "0" else {
            self = .zero
            return
        }
        var total: Int64 = 0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let name = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(name.count)
            guard let number = Int64(digits), let unit = Self.units.first(where: { $0.name == name }) else {
                return nil
            }
            let (length, overflow) = number.multipliedReportingOverflow(by: unit.milliseconds)
            guard !overflow, length <= 864_000_000_000 - total else { return nil }
            total += length
        } while !rest.isEmpty
        self = .milliseconds(total)
    }

    /// In the largest unit that needs no fraction; days from two days on.
    var words: String {
        let length = milliseconds
        for unit in Self.units where length % unit.milliseconds == 0 && length != 0 {
            if unit.name == "d" && length < 2 * unit.milliseconds { continue }
            return "\(length / unit.milliseconds)\(unit.name)"
        }
        return "0s"
    }

    var toml: String? { words.quotedForTOML }
}

/// A number of bytes.
struct ByteCount: SettingValue, Comparable {
    var bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    static var noun: String { "a size" }
    static var example: String { "10MB" }

    private static let units: [(name: String, bytes: Int)] = [
        ("GB", 1_000_000_000), ("GiB", 1 << 30), ("MB", 1_000_000), ("MiB", 1 << 20), ("kB", 1000), ("KiB", 1024),
        ("B", 1), ("KB", 1000), ("", 1),
    ]

    /// `10MB` is 10^7 bytes, `10MiB` is 10 * 2^20; a bare number counts bytes.
    init?(_ written: Written) {
        if case .integer(let number) = written, number >= 0 {
            self.init(number)
            return
        }
        guard let text = written.text else { return nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), let unit = Self.units.first(where: { $0.name == text.dropFirst(digits.count) })
        else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: unit.bytes)
        guard !overflow else { return nil }
        self.init(bytes)
    }

    /// In the largest unit that needs no fraction.
    var words: String {
        guard bytes > 0, let unit = Self.units.first(where: { bytes % $0.bytes == 0 }) else { return "\(bytes)B" }
        return "\(bytes / unit.bytes)\(unit.name)"
    }

    var toml: String? { words.quotedForTOML }

    static func < (one: Self, other: Self) -> Bool { one.bytes < other.bytes }
}

/// Minutes east of Greenwich.
struct ZoneOffset: SettingValue {
    var minutes: Int

    static var noun: String { "a zone" }
    static var example: String { "+04:30" }

    /// `Z`, `+04:30`, `-0500`.
    init?(_ written: Written) {
        guard let text = written.text else { return nil }
        if text == "Z" || text == "UTC" {
            minutes = 0
            return
        }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4,
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits), number / 100 < 15,
            number % 100 < 60
        else { return nil }
        minutes = (number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1)
    }

    var toml: String? {
        let size = abs(minutes)
        return "\(minutes < 0 ? "-" : "+")\(size / 600)\(size / 60 % 10):\(size % 60 / 10)\(size % 10)".quotedForTOML
    }
}

/// A number with a fraction.
struct Exponent: SettingValue, Comparable {
    var value: Double

    static var noun: String { "a number" }
    static var example: String { "0.5" }

    init(_ value: Double) { self.value = value }

    init?(_ written: Written) {
        switch written {
        case .integer(let number): value = Double(number)
        case .word(let text), .other(let text):
            guard let number = Double(text), number.isFinite else { return nil }
            value = number
        default: return nil
        }
    }

    static func < (one: Self, other: Self) -> Bool { one.value < other.value }

    var toml: String? { String(value) }
}
