import Model
import Store

extension LogFilter {
    /// Only visits of that URL, in any of its spellings where the frontier knows it; else as it is written.
    mutating func only(_ url: WebURL, _ row: AddressRow?) {
        if let row {
            visit = row.id
        } else {
            (self.url, host) = (Self.literal(url.href), url.authority)
        }
    }

    /// The text as a pattern that only matches itself.
    private static func literal(_ text: String) -> String {
        text.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
    }
}
