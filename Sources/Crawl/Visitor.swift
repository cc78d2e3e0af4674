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
    nonisolated(nonsending) func fetch(_ visit: Visit) async -> Result<Answer, Failure> {
        await fetcher.answer(to: request(visit, at: visit.url))
    }

    /// One more request of a visit whose server wants its cookies back.
    nonisolated(nonsending) func fetch(_ visit: Visit, at url: WebURL, cookies: [String]) async -> Result<
        Answer, Failure
    > {
        var request = request(visit, at: url)
        request.cookies = cookies
        return await fetcher.answer(to: request)
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

    /// What the transfer means for the visit; pages are unpacked and read on the pool. A long body that nobody
    /// else keeps is freed as soon as it is parsed.
    nonisolated(nonsending) func report(
        _ visit: Visit, _ result: consuming Result<Answer, Failure>, started: Timestamp
    ) async -> VisitReport {
        let content: Content
        switch consume result {
        case .failure(let failure): return report(visit, failure, started: started)
        case .success(let answer):
            switch await self.content(of: consume answer, for: visit) {
            case .failure(let failure): return report(visit, failure, started: started)
            case .success(let read): content = read
            }
        }
        let (page, reading) = (content.page, content.reading)
        var report = VisitReport(visit, started: started, finding: finding(in: page, reading, for: visit))
        (report.transport, report.status) = (page.transport, page.status)
        var interval: Duration?
        if case .read(let reading) = report.finding {
            (report.etag, report.lastModified) = (page.headers["ETag"], page.headers["Last-Modified"])
            interval = reading.minimumInterval
        }
        report.freshFor = Freshness.lifetime(page.headers, feedInterval: interval, now: time.now())
        return report
    }

    private func report(_ visit: Visit, _ failure: Failure, started: Timestamp) -> VisitReport {
        let finding: VisitReport.Finding =
            failure.kind == .address ? .refused(Reason(blockedAddress: failure)) : .failed(failure)
        var report = VisitReport(visit, started: started, finding: finding)
        (report.transport, report.status) = (failure.transport, failure.status)
        return report
    }

    /// A page without its body, and what that said if it was read.
    private struct Content {
        var page: Page
        var reading: Reading?
    }

    private nonisolated(nonsending) func content(of answer: consuming Answer, for visit: Visit) async -> Result<
        Content, Failure
    > {
        let isRead = (200..<300).contains(answer.status) || Self.statusesOfWalls.contains(answer.status)
        guard isRead || !answer.isEmpty else { return answer.page().map { Content(page: $0) } }
        var context = ReadContext(visit.kind, hint: visit.hint, settings: settings, now: time.now())
        context.boilerplate = boilerplate
        return await pool.run(giving: answer) { [reader, context] (answer: consuming Answer) in
            switch answer.page() {
            case .failure(let failure): return .failure(failure)
            case .success(var page):
                let body = page.takeBody()
                return .success(
                    Content(page: page, reading: isRead ? reader.read(consume body, of: page, context: context) : nil))
            }
        }
    }

    private func finding(in page: Page, _ reading: Reading?, for visit: Visit) -> VisitReport.Finding {
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
        case _ where page.isRedirect: return redirect(page)
        default:
            if (200..<300).contains(page.status), let reading { return self.finding(in: page, reading, of: visit) }
            let wall = reading.flatMap(wall)
            let asked = page.retryAfter(now: time.now())
            var failure = Failure(
                wall == nil ? .status : .blocked, status: page.status,
                detail: page.trouble(wall, isUnderstood: asked != nil))
            (failure.retryAfter, failure.transport) = (asked, page.transport)
            return .failed(failure)
        }
    }

    private func redirect(_ page: Page) -> VisitReport.Finding {
        guard let location = page.headers["Location"], !location.isEmpty else {
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

    private func finding(in page: Page, _ reading: Reading, of visit: Visit) -> VisitReport.Finding {
        if visit.kind != .sitemap, reading.kind != .sitemap, page.transport.bodyBytes > maxBody {
            let detail = "\(page.transport.bodyBytes) bytes, more than \(maxBody), and no sitemap (max-body)"
            return .failed(Failure(.tooLarge, status: page.status, detail: detail, transport: page.transport))
        }
        guard let wall = wall(in: reading) else {
            return Self.refresh(reading, from: page).map { .redirected(to: $0) } ?? .read(reading)
        }
        return .failed(Failure(.blocked, status: page.status, detail: wall, transport: page.transport))
    }

    private func wall(in reading: Reading) -> String? { settings.detectWalls ? reading.wall : nil }
}

extension Page {
    /// What its status says, or the wall there is, and what the host asks for: `HTTP status 503, Retry-After 3600`.
    func trouble(_ wall: String? = nil, isUnderstood: Bool = true) -> String {
        let what = wall ?? (status == 407 ? "the proxy wants a login (HTTP status 407)" : "HTTP status \(status)")
        guard let asked = headers["Retry-After"]?.prefix(Self.longestDate) else { return what }
        return isUnderstood
            ? "\(what), \(Failure.asksToWait)\(asked)" : "\(what), asks to wait, but not how long: \(asked)"
    }

    /// `Friday, 09-Jan-2026 10:03:03 GMT`, and some more.
    private static let longestDate = 40
}
