import Glibc

/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored as in POSIX time.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public init(seconds: Double) { milliseconds = Int64((seconds * 1000).rounded()) }

    /// Seconds since the epoch with their fraction.
    public var seconds: Double { Double(milliseconds) / 1000 }

    public static func < (one: Self, other: Self) -> Bool { one.milliseconds < other.milliseconds }

    public static func + (moment: Self, length: Duration) -> Self {
        Self(milliseconds: moment.milliseconds + length.milliseconds)
    }

    public static func - (moment: Self, length: Duration) -> Self {
        Self(milliseconds: moment.milliseconds - length.milliseconds)
    }

    public static func - (later: Self, earlier: Self) -> Duration {
        .milliseconds(later.milliseconds - earlier.milliseconds)
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC with seconds: `2015-01-09T10:02:03Z`.
    public var description: String { WrittenDate(self).description }
}

extension Duration {
    /// The length in whole milliseconds, rounded down.
    public var milliseconds: Int64 { Int64(attoseconds / 1_000_000_000_000_000) }

    /// The length in seconds with its fraction.
    public var inSeconds: Double { Double(milliseconds) / 1000 }
}
