import Markup
import Model

/// Where a page without words of its own sends its readers by script: `location.replace("/story")`. Read from the
/// source: nothing is run, and what a script puts together is not known.
enum ScriptRedirect {
    /// Bytes of such a page, and letters that it may show ("you are being redirected").
    private static let (maxSource, maxText) = (8_192, 200)
    private static let ways = ["location.href", "location.replace", "location.assign", "location"]

    /// Nil where the page has more to say, or names no single address.
    static func target(_ document: HTMLDocument, source: [UInt8], base: WebURL) -> WebURL? {
        guard source.count <= maxSource, document.text.count(where: { $0 > 32 }) <= maxText else { return nil }
        let text = String(decoding: source, as: UTF8.self)
        let targets = Set(scripts(of: text).flatMap(addresses))
        guard targets.count == 1, let target = targets.first else { return nil }
        return WebURL(target, base: base).flatMap { $0.isHTTP ? $0 : nil }
    }

    private static func scripts(of text: String) -> [Substring] {
        text.split(separator: "<script").dropFirst().compactMap { part in
            part.firstRange(of: "</script").map { part[..<$0.lowerBound] }
        }
    }

    private static func addresses(in script: Substring) -> [String] {
        script.ranges(of: "location").compactMap { place in
            let rest = script[place.lowerBound...]
            return ways.lazy.compactMap { rest.hasPrefix($0) ? literal(rest.dropFirst($0.count)) : nil }.first
        }
    }

    /// The text behind `=` or `(`; nil where it is no text alone.
    private static func literal(_ text: Substring) -> String? {
        let text = text.drop(while: \.isWhitespace)
        guard let sign = text.first, "=(".contains(sign) else { return nil }
        let value = text.dropFirst().drop(while: \.isWhitespace)
        guard let quote = value.first, "\"'".contains(quote), let end = value.dropFirst().firstIndex(of: quote) else {
            return nil
        }
        let behind = value[value.index(after: end)...].first { !$0.isWhitespace || $0.isNewline }
        guard behind.map({ ";),}".contains($0) || $0.isNewline }) ?? true else { return nil }
        return String(value[value.index(after: value.startIndex)..<end]).replacing("\\/", with: "/")
    }
}
