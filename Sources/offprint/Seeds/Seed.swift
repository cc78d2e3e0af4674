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

    /// From what somebody wrote. Throws for what can be no source, and for what reads as a URL but was hardly meant so.
    init(address: some StringProtocol) throws(SeedError) {
        url = try address.seedURL
        guard !url.hasCredentials else {
            throw SeedError(
                message: "\(url.origin): a login is not taken from a URL, it would show in lists and logs: "
                    + "take it out, and give the source a credential (credential=NAME)")
        }
        if let trouble = url.host.slip ?? address.slip {
            throw SeedError(message: "\"\(String(address).addressForMessages)\" \(trouble)")
        }
        guard ![",", " "].contains(where: { address.contains($0 + "http://") || address.contains($0 + "https://") })
        else {
            throw SeedError(
                message: "\"\(String(address).addressForMessages)\" is more than one URL: give each by itself")
        }
        guard !address.isTableRow else {
            throw SeedError(
                message: "\"\(String(address).addressForMessages)\" looks like a row of a table: part the URL and "
                    + "title=… by a TAB (a comma of the URL itself is written %2C)")
        }
        if let refusal = url.refusal { throw SeedError(message: "\(url.origin): \(refusal)") }
    }

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

    /// Keys that the two give different values.
    func differences(from other: Seed) -> [String] {
        let values = [self, other].map { Dictionary($0.pairs.map { ($0.key, $0.value) }) { first, _ in first } }
        return Set(values.flatMap(\.keys)).filter { values[0][$0] != values[1][$0] }.sorted()
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
                // The secret itself, perhaps.
                throw SeedError(message: "credential is not the name of a credential (credential=NAME)")
            }
            settings[key] = value
        case _ where SeedFile.labels.contains(key): settings[key] = value
        case _ where SeedFile.settings.contains(key):
            var scratch = Settings()
            if let problem = Setting.named(key)?.apply(written, &scratch) { throw SeedError(message: problem) }
            settings[key] = key == "headers" ? scratch.headers.word : value
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

extension WebURL {
    /// Why it cannot be crawled; nil where it can.
    fileprivate var refusal: URLRefusal? {
        do throws(URLRefusal) {
            _ = try CanonicalURL(self)
            return nil
        } catch { return error }
    }
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
