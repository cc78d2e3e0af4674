import Model
import Store

extension LogFilter {
    /// Only visits of that URL: by its number in any of its spellings; else as it is written, as those of a robots.txt
    /// always are.
    mutating func only(_ url: WebURL, _ address: AddressID?) {
        if let address, url.path != "/robots.txt" {
            visit = address
        } else {
            (self.url, host) = (Self.literal(url.href), url.authority)
        }
    }

    /// The text as a pattern that only matches itself.
    private static func literal(_ text: String) -> String {
        text.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
    }
}
