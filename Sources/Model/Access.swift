/// How requests go out, as far as a source may have it its own way (FETCH-11, -12, -13).
public struct Access: Hashable, Sendable {
    /// The oldest version of TLS that is spoken.
    public enum TLSVersion: String, Sendable, CaseIterable {
        case v12 = "1.2"
        case v13 = "1.3"
    }

    /// Header lines, `Name: value`.
    public var headers: [String] = []
    /// Header lines that stand in no log and no archive; they go to `home` only.
    public var secrets: [String] = []
    /// Why the secrets are not to be had; then nothing is asked for at `home`.
    public var problem: String?
    /// The source that headers and secrets are meant for; nil for what holds for all sources.
    public var home: WebURL?
    /// `http://HOST:PORT`, `socks5h://HOST:PORT` …; nil goes there directly.
    public var proxy: String?
    /// Hosts, with all below them, that are asked directly.
    public var noProxy: [String] = []
    public var verifiesTLS = true
    public var minTLS = TLSVersion.v12

    public init() {}

    /// The lines for a request, the secret ones apart.
    public func lines(for url: WebURL) -> (headers: [String], secrets: [String]) {
        guard home != nil else { return (headers, []) }
        return isHome(url) ? (headers, secrets) : ([], [])
    }

    /// Why the URL cannot be asked for as its source wants it.
    public func problem(at url: WebURL) -> String? { problem != nil && isHome(url) ? problem : nil }

    /// The proxy for a URL, if there is one for it.
    public func proxy(for url: WebURL) -> String? {
        guard let proxy else { return nil }
        let isDirect = noProxy.contains { url.host == $0 || url.host.hasSuffix(".\($0)") || $0 == "*" }
        return isDirect ? nil : proxy
    }

    /// What is meant for one source taken away: robots.txt is asked for without it.
    public var withoutSecrets: Access {
        var access = self
        (access.headers, access.secrets, access.problem) = (home == nil ? headers : [], [], nil)
        return access
    }

    /// The same host and port, with or without `www.`; https for http at the ports of both, and never the reverse.
    private func isHome(_ url: WebURL) -> Bool {
        guard let home else { return false }
        func name(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }
        let isSamePlace = url.scheme == home.scheme && url.effectivePort == home.effectivePort
        let isUpgrade = home.scheme == "http" && url.scheme == "https" && home.port == nil && url.port == nil
        return (isSamePlace || isUpgrade) && name(url.host) == name(home.host)
    }
}
