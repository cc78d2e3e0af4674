import Archive
import Fetch
import Model
import Queues

/// Where the pages of tests come from: a file beside the rules, an archive, the web.
struct TestPages {
    /// Of the rules, for relative names.
    let folder: String
    let archive: RecordedWeb?
    /// Nil where nothing may be fetched.
    let fetcher: Fetcher?
    let settings: FetchSettings
    let maxRedirects: Int
    /// Header lines, proxy and TLS for a URL.
    let access: (WebURL) throws -> Access
    /// Between two requests.
    let pause: Duration

    /// Why there is no page, and whether that is a fault.
    struct Missing: Error {
        let reason: String
        let isFault: Bool
    }

    /// `file`: of the rule, as it is named within the folder.
    func page(_ name: String?, url: WebURL, of file: String) async throws -> (page: Page, fetched: Timestamp?) {
        if let name { return (try saved(name, url, file), nil) }
        if let found = await archive?.latest(url) { return (try unpacked(found.answer, url), found.date) }
        guard let fetcher else {
            throw Missing(
                reason: "no page: it names none, and no archive has it (--fetch asks the site)", isFault: false)
        }
        let time = SystemTime()
        try await time.sleep(until: time.uptime() + pause)
        let trail = await FetchTrail(url, fetcher: fetcher, maxRedirects: maxRedirects, access: try access(url))
        guard trail.isGood, case .success(let page)? = trail.hops.last?.result else {
            throw Missing(reason: "no page: `offprint fetch \(url)` shows why", isFault: true)
        }
        return (page, nil)
    }

    private func saved(_ name: String, _ url: WebURL, _ file: String) throws -> Page {
        let place = file.split(separator: "/").dropLast().joined(separator: "/")
        let path = name.hasPrefix("/") ? name : [folder, place, name].filter { !$0.isEmpty }.joined(separator: "/")
        do {
            let bytes = try SavedPage.read(path)
            return Page(url: url, status: 200, headers: Headers([("Content-Type", "text/html")]), body: bytes)
        } catch let error as SystemError {
            throw Missing(reason: error.description, isFault: true)
        }
    }

    private func unpacked(_ answer: RecordedAnswer, _ url: WebURL) throws -> Page {
        switch answer.page(of: url, settings: settings) {
        case .success(let page): return page
        case .failure(let failure): throw Missing(reason: failure.detail, isFault: true)
        }
    }
}
