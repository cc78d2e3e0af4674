import Model

extension Timestamp {
    /// How long before or after, in one unit: `in 3h`, `5m ago`.
    func relative(to now: Timestamp) -> String {
        self - now >= .seconds(1) ? "in \((self - now).rounded)" : "\((now - self).rounded) ago"
    }
}

extension Duration {
    /// In one unit, rounded down: `45s`, `5m`, `3h`, `12d`.
    var rounded: String {
        let seconds = milliseconds / 1000
        return switch seconds {
        case ..<90: "\(seconds)s"
        case ..<5400: "\(seconds / 60)m"
        case ..<172_800: "\(seconds / 3600)h"
        default: "\(seconds / 86_400)d"
        }
    }

    /// In at most two units: `45s`, `12m`, `12h56m`, `3d4h`.
    var brief: String {
        let seconds = milliseconds / 1000
        let parts =
            switch seconds {
            case ..<60: [(seconds, "s")]
            case ..<3600: [(seconds / 60, "m")]
            case ..<86_400: [(seconds / 3600, "h"), (seconds % 3600 / 60, "m")]
            default: [(seconds / 86_400, "d"), (seconds % 86_400 / 3600, "h")]
            }
        return parts.enumerated().map { $0 > 0 && $1.0 == 0 ? "" : "\($1.0)\($1.1)" }.joined()
    }
}
