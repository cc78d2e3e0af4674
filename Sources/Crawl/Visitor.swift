import Extract
import Fetch
import Model
import Queues

/// Fetches one URL and reads what came: no state, no decision about the URL's future.
struct Visitor: Sendable {
    let fetcher: Fetcher
    let pool: WorkPool
    let time: any TimeSource
    var reader: Reader
    var settings: CrawlSettings
    /// What many articles of the visit's host have in common.
    var boilerplate = Boilerplate()
    /// The fetcher's total timeout, and what it takes of a page.
    var longestTransfer: Duration
    var maxBody: Int

    /// The transfer alone. Redirects are not followed: each hop is a visit of its own.
    nonisolated(nonsending) func fetch(_ visit: Visit) async -> Result<Page, Failure> {
        await fetcher.fetch(request(visit, at: visit.url))
    }

    /// One more request of a visit whose server wants its cookies back.
    nonisolated(nonsending) func fetch(_ visit: Visit, at url: WebURL, cookies: [String]) async -> Result<
        Page, Failure
    > {
        var request = request(visit, at: url)
        request.cookies = cookies
        return await fetcher.fetch(request)
    }

    /// Whether the source sends cookies of its own, which others would only confuse.
    func hasOwnCookies(at url: WebURL) -> Bool {
        let lines = settings.access.lines(for: url)
        return (lines.headers + lines.secrets).contains { $0.lowercased().hasPrefix("cookie:") }
    }

    private func request(_ visit: Visit, at url: WebURL) -> Request {
        var request = Request(url)
        request.access = settings.access
        if visit.kind == .sitemap { (request.maxBody, request.limit) = (settings.maxSitemap, "max-sitemap") }
        // What was seeded may be a sitemap; its first visit tells.
        if visit.kind == .unknown, visit.depth == 0 { request.maxSitemap = settings.maxSitemap }
        if isConditional(visit) { (request.etag, request.lastModified) = (visit.etag, visit.lastModified) }
        return request
    }

    private func isConditional(_ visit: Visit) -> Bool {
        settings.conditionalGet && (visit.etag ?? visit.lastModified) != nil
            && ValidatorTrust(interval: settings.validatorCheck).isConditional(visit.trust)
    }

    /// What the transfer means for the visit; pages are read on the pool.
    nonisolated(nonsending) func report(_ visit: Visit, _ result: Result<Page, Failure>, started: Timestamp) async
        -> VisitReport
    {
        switch result {
        case .failure(let failure):
            let finding: VisitReport.Finding =
                failure.kind == .address ? .refused(Reason(.address, failure.detail)) : .failed(failure)
            var report = VisitReport(visit, started: started, finding: finding)
            (report.transport, report.status) = (failure.transport, failure.status)
            return report
        case .success(let page):
            var report = VisitReport(visit, started: started, finding: await finding(in: page, for: visit))
            (report.transport, report.status) = (page.transport, page.status)
            var interval: Duration?
            if case .read(let reading) = report.finding {
                (report.etag, report.lastModified) = (page.headers["ETag"], page.headers["Last-Modified"])
                interval = reading.minimumInterval
            }
            report.freshFor = Freshness.lifetime(page.headers, feedInterval: interval, now: time.now())
            return report
        }
    }

    private nonisolated(nonsending) func finding(in page: Page, for visit: Visit) async -> VisitReport.Finding {
        switch page.status {
        case 304 where isConditional(visit): return .notModified
        case 304:
            let detail = "not modified, though nothing says since when: the answer to a request without validators"
            return .failed(Failure(.protocolError, status: 304, detail: detail, transport: page.transport))
        case 206 where !page.isWhole:
            let range = page.headers["Content-Range"] ?? "no Content-Range"
            return .failed(
                Failure(
                    .truncated, status: 206, detail: "a part of it, though all was asked for (\(range))",
                    transport: page.transport))
        case 200..<300: return await read(page, for: visit)
        case _ where page.isRedirect: return redirect(page)
        default:
            let wall = Self.statusesOfWalls.contains(page.status) ? await wall(in: reading(of: page, for: visit)) : nil
            var failure = Failure(
                wall == nil ? .status : .blocked, status: page.status, detail: wall ?? "HTTP status \(page.status)")
            (failure.retryAfter, failure.transport) = (page.retryAfter(now: time.now()), page.transport)
            return .failed(failure)
        }
    }

    private func redirect(_ page: Page) -> VisitReport.Finding {
        guard let location = page.headers["Location"] else {
            return .failed(Failure(.redirect, status: page.status, detail: "a redirect without Location"))
        }
        guard let target = WebURL(location, base: page.url) else {
            let detail = "Location is no URL: \(location.prefix(200))"
            return .failed(Failure(.redirect, status: page.status, detail: detail))
        }
        guard target.isHTTP else { return .refused(Reason(.scheme, "redirect to \(target.href.prefix(200))")) }
        return .redirected(to: target)
    }

    /// Where a page without any content of its own sends its readers.
    private static func refresh(_ reading: Reading, from page: Page) -> WebURL? {
        guard reading.kind == .unknown, let target = reading.refresh, target.href != page.url.href else { return nil }
        return target
    }

    /// Those under which bot checks, logins and the like come, beside 200.
    private static let statusesOfWalls: Set = [401, 403, 405, 429, 503]

    private nonisolated(nonsending) func read(_ page: Page, for visit: Visit) async -> VisitReport.Finding {
        let reading = await reading(of: page, for: visit)
        if visit.kind != .sitemap, reading.kind != .sitemap, page.body.count > maxBody {
            let detail = "\(page.body.count) bytes, more than \(maxBody), and no sitemap (max-body)"
            return .failed(Failure(.tooLarge, status: page.status, detail: detail, transport: page.transport))
        }
        guard let wall = wall(in: reading) else {
            return Self.refresh(reading, from: page).map { .redirected(to: $0) } ?? .read(reading)
        }
        return .failed(Failure(.blocked, status: page.status, detail: wall, transport: page.transport))
    }

    private func wall(in reading: Reading) -> String? { settings.detectWalls ? reading.wall : nil }

    private nonisolated(nonsending) func reading(of page: Page, for visit: Visit) async -> Reading {
        var context = ReadContext(visit.kind, hint: visit.hint, settings: settings, now: time.now())
        context.boilerplate = boilerplate
        return await pool.run { [reader, context] in reader.read(page, context: context) }
    }
}
