import ArgumentParser
import Glibc
import Model
import Store

/// Which sources a command is about, and in which order.
struct SourceSelection: ParsableArguments {
    enum Order: String, CaseIterable, ExpressibleByArgument {
        case id, host, title, articles, newest, visited, next, failures
    }

    /// What a source is in a word, or whether it is visited at all.
    enum State: String, CaseIterable { case failing, drifting, silent, paused, new, good, active }

    /// What a source can be.
    enum Kind: String, CaseIterable { case feed, sitemap, section, article, unknown }

    @Option(help: "Only of this host: HOST with all its ports, HOST:PORT, or a URL of it.") var host: String?
    @Option(
        help:
            "Only in this state: \(State.allCases.map(\.rawValue).joined(separator: ", ")) (all but paused). Several are parted by commas, or the flag is given again.",
        completion: .list(State.allCases.map(\.rawValue))) var state: [String] = []
    @Option(
        help: "Only of this kind: feed, sitemap, section, article, unknown; several as with --state.",
        completion: .list(Kind.allCases.map(\.rawValue))) var kind: [String] = []
    @Option(help: "The order: by number, name, or with the most, latest or soonest first.") var sort: Order?
    @Flag(name: .shortAndLong, help: "The other way round.") var reverse = false
    @Argument(help: "Only with all these words in URL, title, group, country or note.") var word: [String] = []

    /// In the order of seeding where none is asked for.
    func reports(_ store: Store, settings: Settings, now: Timestamp, rhythms: Bool = false) throws -> [SourceReport] {
        let all = try SourceReport.all(store, settings: settings, now: now, rhythms: rhythms)
        let reports = try chosen(all)
        if reports.isEmpty {
            let message = all.isEmpty ? "no sources yet: `offprint seed add URL` adds one" : "no sources match"
            writeAll("offprint: \(message)\n", to: STDERR_FILENO)
        }
        return reports
    }

    func chosen(_ reports: [SourceReport]) throws(UsageError) -> [SourceReport] {
        let host = try host.map(LogWords.host)
        let states: [State] = try ChosenWords(state).read(flag: "--state")
        let kinds: [Kind] = try ChosenWords(kind).read(flag: "--kind")
        // A host in its own letters stands in the URL as it is fetched.
        let words = word.map { word in [word.lowercased(), WebURL("http://\(word)/")?.host ?? word.lowercased()] }
        let chosen = reports.filter { report in
            let source = report.health.source
            let text = Self.text(source)
            return (host.map { source.isOf(host: $0) } ?? true)
                && (kinds.isEmpty || kinds.contains { $0.rawValue == source.kind.rawValue })
                && (states.isEmpty || states.contains(where: report.isIn))
                && words.allSatisfy { $0.contains(where: text.contains) }
        }
        guard let sort else { return reverse ? chosen.reversed() : chosen }
        let sorted = chosen.sorted { Self.precedes($0.health, $1.health, sort) }
        return reverse ? sorted.reversed() : sorted
    }

    /// In which words are looked for; a URL as it is fetched and in its own letters.
    private static func text(_ source: Source) -> String {
        let labels = SeedFile.labels.compactMap { source.settings[$0] }
        return ([source.url, ReadableURL.text(source.url), source.title ?? ""] + labels).joined(separator: "\n")
            .lowercased()
    }

    private static func precedes(_ one: SourceHealth, _ other: SourceHealth, _ order: Order) -> Bool {
        let (first, second) = (one.source, other.source)
        switch order {
        case .id: return first.id < second.id
        case .host: return (first.authority, first.url) < (second.authority, second.url)
        case .title: return (first.title ?? first.url).lowercased() < (second.title ?? second.url).lowercased()
        case .articles: return first.articles > second.articles
        case .newest: return (first.lastNew?.milliseconds ?? .min) > (second.lastNew?.milliseconds ?? .min)
        case .visited: return (one.lastVisit?.milliseconds ?? .min) > (other.lastVisit?.milliseconds ?? .min)
        case .next: return (one.nextVisit?.milliseconds ?? .max) < (other.nextVisit?.milliseconds ?? .max)
        case .failures: return one.failures > other.failures
        }
    }
}

extension Source {
    fileprivate var authority: String { WebURL(url)?.authority ?? url }

    /// A host without a port covers all of its ports.
    fileprivate func isOf(host: String) -> Bool { authority == host || authority.hasPrefix(host + ":") }
}

extension SourceReport {
    fileprivate func isIn(_ state: SourceSelection.State) -> Bool {
        state == .active ? condition != .paused : condition.rawValue == state.rawValue
    }
}
