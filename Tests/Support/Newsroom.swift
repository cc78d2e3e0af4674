public import Model

/// Seven small news sites and one that misbehaves, on 127.41.0.1 to 127.41.0.8, served within this process.
public final class Newsroom: Sendable {
    /// Whether links name the sites by address or by name (`khabar.test`), which takes a resolve file.
    public enum Naming: Sendable { case addresses, names }

    /// A page to begin a crawl with.
    public struct Seed: Hashable, Sendable {
        public var url: String
        public var kind: VisitKind
        public var language: String
    }

    public let port: Int
    /// The truth about every article.
    public let articles: [ExpectedArticle]
    /// The feeds and home pages from which every article can be reached.
    public let seeds: [Seed]
    /// What the misbehaving site has to offer; not all of it is linked from its home page.
    public let traps: [Trap]
    /// `HOST:PORT:ADDRESS` lines as of curl's `--resolve`.
    public let resolveLines: [String]
    private let servers: [LoopbackServer]
    private let journal: Journal

    /// Serves at once. Port 0 takes one that is free on every address.
    ///
    /// - Parameter stories: each gets a page in the newspaper of 2015 and a reprint.
    /// - Parameter onAccess: called for each request before it is answered, from any thread.
    public init(
        port: Int = 0, naming: Naming = .addresses, stories: [StoryFile] = [],
        onAccess: (@Sendable (Access) -> Void)? = nil
    ) throws {
        let journal = Journal(onAccess)
        let (edition, servers) = try Self.open(port, naming, stories, journal)
        (self.servers, self.journal, self.port) = (servers, journal, servers.first?.port ?? port)
        articles = edition.postings.map(\.expected)
        seeds = Self.seeds(edition)
        traps = Trap.all(origin: edition.origins[Troublemaker.number] ?? "")
        let bound = self.port
        resolveLines = Self.hosts.map { "\($0.host):\(bound):127.41.0.\($0.number)" }
    }

    /// Every request so far.
    public var accesses: [Access] { journal.accesses }

    /// Requests for what robots.txt forbids to every crawler.
    public var disallowedAccesses: [Access] { accesses.filter(RobotsBan.forbids) }

    public func stop() { for server in servers { server.stop() } }

    private static let hosts: [(number: Int, host: String)] =
        NewsSite.all.map { ($0.number, $0.host) } + [(Troublemaker.number, Troublemaker.host)]

    /// A port that is free on the first address may be taken on another: then the next one is tried.
    private static func open(_ port: Int, _ naming: Naming, _ stories: [StoryFile], _ journal: Journal) throws -> (
        Edition, [LoopbackServer]
    ) {
        var attempts = port == 0 ? 20 : 1
        while true {
            attempts -= 1
            do {
                let bound = port == 0 ? try freePort() : port
                let edition = Edition(origins: origins(bound, naming), stories: stories)
                return (edition, try serve(edition, bound, journal))
            } catch  where attempts > 0 {
                continue
            }
        }
    }

    private static func freePort() throws -> Int {
        let probe = try LoopbackServer(address: "127.41.0.1", port: 0) { _, _ in nil }
        defer { probe.stop() }
        return probe.port
    }

    private static func origins(_ port: Int, _ naming: Naming) -> [Int: String] {
        let pairs = hosts.map { ($0.number, "http://\(naming == .names ? $0.host : "127.41.0.\($0.number)"):\(port)") }
        return Dictionary(pairs) { one, _ in one }
    }

    private static func serve(_ edition: Edition, _ port: Int, _ journal: Journal) throws -> [LoopbackServer] {
        let troublemaker = Troublemaker(origin: edition.origins[Troublemaker.number] ?? "")
        return try hosts.map { number, _ in
            let address = "127.41.0.\(number)"
            return try LoopbackServer(address: address, port: port) { request, connection in
                if number == Troublemaker.number {
                    return troublemaker.answer(request, connection) { journal.note(request, address, $0) }
                }
                let reply = edition.reply(to: request, at: address)
                journal.note(request, address, reply.status)
                return reply
            }
        }
    }

    private static func seeds(_ edition: Edition) -> [Seed] {
        let sites = NewsSite.all.flatMap { site -> [Seed] in
            let origin = edition.origins[site.number] ?? ""
            let feed = site.feed.map { Seed(url: origin + $0.path, kind: .feed, language: site.language) }
            return [feed, Seed(url: origin + "/", kind: .section, language: site.language)].compactMap { $0 }
        }
        return sites + [Seed(url: (edition.origins[Troublemaker.number] ?? "") + "/", kind: .section, language: "en")]
    }
}

/// The accesses so far and who else wants to hear of them.
private final class Journal: Sendable {
    private let noted = Locked<[Access]>([])
    private let listener: (@Sendable (Access) -> Void)?

    init(_ listener: (@Sendable (Access) -> Void)?) { self.listener = listener }

    var accesses: [Access] { noted.withLock { $0 } }

    func note(_ request: LoopbackRequest, _ address: String, _ status: Int) {
        let access = Access(request, address: address, status: status)
        noted.withLock { $0.append(access) }
        listener?(access)
    }
}

extension Edition {
    /// Every method but GET and HEAD is refused; a query never makes another page.
    func reply(to request: LoopbackRequest, at address: String) -> Reply {
        guard request.method == "GET" || request.method == "HEAD" else { return Reply(405, text: "<p>No.</p>") }
        switch contents[address]?[request.path] {
        case .document(let document): return document.reply(to: request)
        case .redirect(let target): return Reply(301, headers: [("Location", target)])
        case nil: return Reply(404, text: "<!DOCTYPE html><title>404</title><h1>Not found</h1>")
        }
    }
}
