import Glibc
public import Model

/// Where the fetcher connects to for a URL, and why there or nowhere (FETCH-10, FETCH-17).
public struct NameLookup: Sendable {
    public enum Origin: Hashable, Sendable {
        /// The host is an address itself.
        case literal
        case resolveFile
        /// The names of the system: `/etc/hosts`, then DNS, as `/etc/nsswitch.conf` says.
        case system
        /// The proxy finds the address, and nobody here sees it.
        case proxy(String)
    }

    public struct Candidate: Hashable, Sendable {
        public var address: IPAddress
        /// Why the guard lets no connection to it through; nil when it does.
        public var refusal: String?
    }

    public let origin: Origin
    /// In the order of the system (RFC 6724). libcurl begins with the first, and with the first of the other family a
    /// little later where there is no answer (RFC 8305). None behind a proxy.
    public let candidates: [Candidate]
    /// Why there is none, in the words of the resolver, or why the proxy is not asked.
    public let problem: String?
    /// What it took.
    public let time: Duration

    /// Looks the host up anew, past every cache of ours; blocks for as long as the system's resolver takes.
    public init(_ url: WebURL, settings: FetchSettings, access: Access = Access()) {
        var request = Request(url)
        request.access = access
        let addressGuard = AddressGuard(allowed: settings.allowNetworks)
        func candidates(_ addresses: [IPAddress]) -> [Candidate] {
            addresses.map { Candidate(address: $0, refusal: addressGuard.refusal($0)) }
        }
        let start = ContinuousClock.now
        if let proxy = access.proxy(for: url) {
            (origin, self.candidates) = (.proxy(proxy), [])
            problem = settings.refusalOfProxied(request)?.detail
        } else if let address = ResolveTable(settings.resolve).address(for: url) {
            (origin, self.candidates, problem) = (.resolveFile, candidates([address]), nil)
        } else if let address = IPAddress(url.host) {
            (origin, self.candidates, problem) = (.literal, candidates([address]), nil)
        } else {
            let found = Self.addresses(of: url.host)
            (origin, self.candidates, problem) = (.system, candidates(found.addresses), found.problem)
        }
        time = .now - start
    }

    /// Whether there is something to connect to.
    public var isReachable: Bool {
        if case .proxy = origin { return problem == nil }
        return candidates.contains { $0.refusal == nil }
    }

    /// What the resolver of the system gives, each once; libcurl asks it likewise.
    private static func addresses(of host: String) -> (addresses: [IPAddress], problem: String?) {
        var hints = addrinfo()
        (hints.ai_family, hints.ai_socktype) = (AF_UNSPEC, Int32(SOCK_STREAM.rawValue))
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else { return ([], String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        for entry in sequence(first: list, next: { $0?.pointee.ai_next }).compactMap({ $0?.pointee }) {
            guard let name = entry.ai_addr else { continue }
            let address = IPAddress(UnsafeRawBufferPointer(start: name, count: Int(entry.ai_addrlen)))
            if let address, !addresses.contains(address) { addresses.append(address) }
        }
        return (addresses, addresses.isEmpty ? "no address of IPv4 or IPv6" : nil)
    }
}
