import Fetch
import Model
import Support

/// A server and a fetcher that may reach it.
struct Scene {
    let server: LoopbackServer
    let fetcher: Fetcher

    init(_ settings: FetchSettings = .with { _ in }, handler: @escaping LoopbackServer.Handler) throws {
        server = try LoopbackServer(handler: handler)
        fetcher = Fetcher(settings)
    }

    /// A server that sends these bytes for any request and closes.
    init(raw: String) throws {
        try self.init { _, connection in
            connection.write(raw)
            connection.close()
            return nil
        }
    }

    func get(_ path: String = "/", _ change: (inout Request) -> Void = { _ in }) async throws -> Result<Page, Failure> {
        guard let url = WebURL(server.origin + path) else { throw NoURL() }
        var request = Request(url)
        change(&request)
        return await fetcher.fetch(request)
    }

    func page(_ path: String = "/", _ change: (inout Request) -> Void = { _ in }) async throws -> Page {
        try await get(path, change).get()
    }

    /// The failure of a request that must fail.
    func failure(_ path: String = "/", _ change: (inout Request) -> Void = { _ in }) async throws -> Failure {
        switch try await get(path, change) {
        case .failure(let failure): return failure
        case .success(let page): throw Unexpected(status: page.status, bytes: page.body.count)
        }
    }

    struct NoURL: Error {}
    struct Unexpected: Error { let status: Int, bytes: Int }
}

extension FetchSettings {
    private static var hour: Duration { .seconds(3600) }

    /// Settings that let loopback addresses through, and do not run out of time on a busy machine.
    static func with(_ change: (inout FetchSettings) -> Void) -> FetchSettings {
        var settings = FetchSettings(userAgent: "Offprint-Test/1.0 (+http://news.test/contact)")
        // The text is a range; were it none, every test would fail by the guard.
        settings.allowNetworks = (try? CIDR("127.0.0.0/8")).map { [$0] } ?? []
        (settings.timeout, settings.connectTimeout, settings.firstByteTimeout) = (hour, hour, hour)
        (settings.keepAlive, settings.dnsFailures) = (hour, hour)
        change(&settings)
        return settings
    }
}
