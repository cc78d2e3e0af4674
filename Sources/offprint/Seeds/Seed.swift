import Model
import Store

/// One source to add.
struct Seed: Equatable {
    var url: WebURL
    var title: String?
    var kind = VisitKind.unknown
    /// Nil where the list does not say.
    var state: SourceState?
    /// Settings of this source alone, and labels for people.
    var settings: [String: String] = [:]

    init(url: WebURL) { self.url = url }

    /// What the store knows of a source, for export.
    init(_ source: Source) throws(SeedError) {
        url = try source.url.seedURL
        (title, kind, settings) = (source.title, source.kind, source.settings)
        state = source.state == .paused ? .paused : nil
    }

    /// All that is known but the URL, as `key`, `value`, in the order of the documentation.
    var pairs: [(key: String, value: String)] {
        var pairs: [(String, String)] = []
        if let title { pairs.append(("title", title)) }
        if kind != .unknown { pairs.append(("kind", kind.rawValue)) }
        if let state { pairs.append(("state", state.rawValue)) }
        return pairs + settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Throws when the key is none or the value is not one of its.
    mutating func set(_ key: String, _ written: Written) throws(SeedError) {
        let value = written.word
        switch key {
        case "title": title = value.isEmpty ? nil : value
        case "kind":
            guard let kind = VisitKind(rawValue: value), kind != .robots else {
                throw SeedError(
                    message: "kind \"\(printable(value))\" is not one of feed, sitemap, section, article, unknown")
            }
            self.kind = kind
        case "state":
            guard let state = SourceState(rawValue: value) else {
                throw SeedError(message: "state \"\(printable(value))\" is not one of active, paused")
            }
            self.state = state
        case "credential":
            guard Credential.isName(value) else {
                throw SeedError(message: "credential \"\(printable(value))\" is not the name of a credential")
            }
            settings[key] = value
        case _ where SeedFile.labels.contains(key): settings[key] = value
        case _ where SeedFile.settings.contains(key):
            var scratch = Settings()
            if let problem = Setting.named(key)?.apply(written, &scratch) { throw SeedError(message: problem) }
            settings[key] = value
        default:
            let nearest = suggestion(for: key, among: SeedFile.keys)
            throw SeedError(message: "unknown key \"\(printable(key))\"\(nearest)")
        }
    }
}

/// Why something cannot be a source.
struct SeedError: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}

extension Written {
    /// As a flag or a line of a list would have it.
    fileprivate var word: String {
        switch self {
        case .word(let text), .string(let text), .other(let text): text
        case .integer(let number): String(number)
        case .boolean(let value): String(value)
        case .list(let items): items.joined(separator: ",")
        }
    }
}

extension StringProtocol {
    /// The URL of a source; a bare host name means its front page by https.
    var seedURL: WebURL {
        get throws(SeedError) {
            // A URL copied from a terminal may bring along the mark that ends its right-to-left part there.
            let text = String(trimmed.filter { $0 != "\u{200E}" })
            let isBare = !text.contains(":") && text.contains(".") && !text.contains(where: \.isWhitespace)
            guard let url = WebURL(isBare ? "https://\(text)" : text) else {
                throw SeedError(message: "\"\(printable(String(text.prefix(200))))\" is not a URL (try https://HOST/)")
            }
            guard url.isHTTP else {
                throw SeedError(message: "\(printable(String(text.prefix(200)))): only http and https can be crawled")
            }
            return url
        }
    }
}
