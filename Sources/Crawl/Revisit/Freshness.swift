import Fetch
import Model

/// For how long a server says that its answer stays good (SCHED-05; RFC 9111 section 4.2.1). What Cache-Control says
/// goes before Expires.
enum Freshness {
    /// `feedInterval` is what a feed itself asks for.
    static func lifetime(_ headers: Headers, feedInterval: Duration?, now: Timestamp) -> Duration? {
        let stated = stated(headers, now).map { max(.zero, $0 - age(headers)) }
        guard let feedInterval else { return stated }
        return max(feedInterval, stated ?? .zero)
    }

    /// The longest that is believed: a leap year.
    private static let longestSeconds: Int64 = 366 * 86_400

    private static func stated(_ headers: Headers, _ now: Timestamp) -> Duration? {
        switch control(headers) {
        case .maxAge(let seconds): .seconds(min(seconds, longestSeconds))
        case .none: nil
        case .unsaid: expires(headers, now)
        }
    }

    /// Expires less Date: both by the server's clock, which may be wrong; without Date by ours. A text that is no date
    /// means that it has expired (RFC 9111 5.3), and so do several that differ.
    private static func expires(_ headers: Headers, _ now: Timestamp) -> Duration? {
        let lines = Set(headers.all("Expires").map { $0.trimmed(" ") })
        guard let text = lines.first else { return nil }
        guard lines.count == 1, let expires = HTTPDate.parse(text, now: now) else { return .zero }
        let date = headers["Date"].flatMap { HTTPDate.parse($0.trimmed(" "), now: now) } ?? now
        return min(expires - date, .seconds(longestSeconds))
    }

    private enum Control {
        case maxAge(Int64)
        /// The answer is not to be used again unasked.
        case none
        /// It says nothing of time.
        case unsaid
    }

    private static func control(_ headers: Headers) -> Control {
        var found = Control.unsaid
        for line in headers.all("Cache-Control") {
            for directive in line.lowercased().utf8.split(separator: UInt8(ascii: ",")) {
                let parts = directive.split(separator: UInt8(ascii: "="), maxSplits: 1)
                    .map { Substring($0).trimmed(" \t\"") }
                if parts.first == "no-cache" || parts.first == "no-store" { return .none }
                guard parts.first == "max-age" else { continue }
                found = parts.last.flatMap { Int64($0) }.map { $0 >= 0 ? .maxAge($0) : .none } ?? .none
            }
        }
        return found
    }

    private static func age(_ headers: Headers) -> Duration {
        guard let age = headers["Age"].flatMap({ Int64($0.trimmed(" ")) }), age > 0 else { return .zero }
        return .seconds(min(age, longestSeconds))
    }
}

extension StringProtocol {
    /// Without those ASCII characters at both ends.
    func trimmed(_ characters: String) -> String {
        var rest = Substring(self).utf8
        while let first = rest.first, characters.utf8.contains(first) { rest.removeFirst() }
        while let last = rest.last, characters.utf8.contains(last) { rest.removeLast() }
        return String(Substring(rest))
    }
}
