import Inflate
import Model

/// What is the same for all transfers under one set of settings.
final class TransferRules: Sendable {
    let settings: FetchSettings
    let addressGuard: AddressGuard
    /// How often transfers are looked at for their pace.
    let pace: Duration
    /// Names the crawler; nil where the line would not end where it seems to.
    let agentLine: String?

    init(_ settings: FetchSettings) {
        self.settings = settings
        addressGuard = AddressGuard(allowed: settings.allowNetworks)
        pace = Patience.pace(settings)
        agentLine = Self.isLine(settings.userAgent) ? "User-Agent: " + settings.userAgent : nil
    }

    /// Whether a text stays within its header line: behind a control character, in a stored validator for one, would
    /// begin a line of its own.
    static func isLine(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { !$0.contains { $0 < 32 && $0 != 9 || $0 == 127 } }
    }
}
