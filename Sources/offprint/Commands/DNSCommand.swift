import ArgumentParser
import Fetch
import Model
import Publish
import Store

struct DNSCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dns", abstract: "Say where a host's name leads, and which of its addresses may be connected to.",
        discussion: """
            The name is looked up now, as the fetcher does it: by the proxy of the source that has led to the URL (of a \
            host alone, of any source there), by resolve-file, else by the resolver of this machine. Below it stands what the crawl log knows: the address connected \
            to last, and when the name had none. Ends with 1 where one of the hosts cannot be connected to.
            """)

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object a host.") var json = false
    @Argument(help: "Host names, or URLs.") var hosts: [String]

    func validate() throws {
        if hosts.isEmpty { throw ValidationError("no host: `offprint dns HOST`") }
    }

    func run() throws {
        let urls = try hosts.map(Self.url(of:))
        let configuration = try options.load()
        let store = try configuration.openStoreOrNone()
        defer { store.close() }
        let now = now()
        var isReachable = true
        for (index, url) in urls.enumerated() {
            let words = try store.source(of: url)?.settings ?? Self.words(ofAnyAt: url.host, store.sources)
            let settings = configuration.settings.refined(by: words)
            // Nobody is asked over HTTP, so nobody need be told who asks.
            let fetch = try settings.fetcherSettings(userAgent: "")
            let lookup = NameLookup(url, settings: fetch, access: settings.access)
            let report = try DNSReport(url, lookup, cache: (fetch.dnsCache, fetch.dnsFailures), log: store.log)
            say(json ? [report.json.text] : (index > 0 ? [""] : []) + report.lines(on: .output, now: now))
            isReachable = isReachable && lookup.isReachable
        }
        if !isReachable { throw ExitCode.failure }
    }
    /// What the first of the sources at that host that has settings of its own says.
    private static func words(ofAnyAt host: String, _ sources: Sources) throws -> [String: String] {
        let refined = try sources.refined().sorted { $0.key < $1.key }
        return refined.first { WebURL($0.value.url)?.host == host }?.value.settings ?? [:]
    }

    /// A host alone may be any name here, as it stands in /etc/hosts.
    private static func url(of host: String) throws -> WebURL {
        if !host.contains("/"), let url = WebURL("https://\(host)") { return url }
        return try host.seedURL
    }
}
