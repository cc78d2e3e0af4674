import CCurl
import Inflate
import Model

/// What libcurl is told about a request and its connection before the transfer begins.
struct TransferOptions {
    let job: Job
    let rules: TransferRules
    let proxy: String?
    let connectTo: String?

    private var request: Request { job.request }
    private var settings: FetchSettings { rules.settings }

    init(_ job: Job, _ rules: TransferRules, connectTo: String?) {
        (self.job, self.rules, self.connectTo) = (job, rules, connectTo)
        proxy = job.request.access.proxy(for: job.request.url)
    }

    /// What is of this request alone.
    func setRequest(on handle: EasyHandle) {
        // A proxy is told by the option alone.
        if proxy != nil { handle.set(CURLOPT_USERAGENT, settings.userAgent) }
        handle.set(CURLOPT_HTTPHEADER, lines: lines)
        handle.set(CURLOPT_URL, request.url.href)
        let minTLS = request.access.minTLS == .v13 ? CURL_SSLVERSION_TLSv1_3 : CURL_SSLVERSION_TLSv1_2
        handle.set(CURLOPT_SSLVERSION, Int(minTLS))
        // CURLOPT_RESOLVE would stay in the cache of the multi handle after a reload; this is of one transfer.
        if let connectTo { handle.set(CURLOPT_CONNECT_TO, lines: [connectTo]) }
    }

    /// The header lines beside those that libcurl writes itself.
    private var lines: [String] {
        var lines: [String] = []
        lines.reserveCapacity(8)
        lines.append(request.cutsBody ? Self.uncompressed : Self.compressed)
        if let etag = request.etag, TransferRules.isLine(etag) { lines.append("If-None-Match: " + etag) }
        if let date = request.lastModified, TransferRules.isLine(date) { lines.append("If-Modified-Since: " + date) }
        let own = request.ownLines
        lines += own.filter(TransferRules.isLine)
        // As a line like others, since libcurl writes its own twice at each transfer, octet by octet.
        if proxy == nil, let agent = rules.agentLine, !own.contains(where: Self.namesAgent) { lines.append(agent) }
        return lines
    }

    /// What is the same for all plain requests (`Request.isPlain`).
    func setRules(on handle: EasyHandle) {
        handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.set(CURLOPT_HTTP09_ALLOWED, 0)
        handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        handle.set(CURLOPT_PATH_AS_IS, 1)
        // Empty strings also turn off what the environment says of proxies, which no setting shows.
        handle.set(CURLOPT_PROXY, proxy ?? "")
        handle.set(CURLOPT_NOPROXY, "")
        // What a proxy says to CONNECT is not the answer.
        handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        handle.set(CURLOPT_NOSIGNAL, 1)
        // A timeout during name lookup must not wait for the lookup's thread.
        handle.set(CURLOPT_QUICK_EXIT, 1)
        handle.set(CURLOPT_DNS_CACHE_TIMEOUT, Int(settings.dnsCache.milliseconds / 1000))
        handle.set(CURLOPT_MAXAGE_CONN, Int(settings.keepAlive.milliseconds / 1000))
        handle.set(CURLOPT_TIMEOUT_MS, settings.timeout)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeout)
        // Debian's default directory would make libcurl parse all certificates anew for each connection.
        handle.clear(CURLOPT_CAPATH)
        if let file = settings.caFile { handle.set(CURLOPT_CAINFO, file) }
        // They would be kept in the handle, for whichever host it asks next.
        handle.set(CURLOPT_SSL_SESSIONID_CACHE, 0)
        setCookies(on: handle)
        guard !request.access.verifiesTLS else { return }
        handle.set(CURLOPT_SSL_VERIFYPEER, 0)
        handle.set(CURLOPT_SSL_VERIFYHOST, 0)
    }

    /// libcurl reads them by RFC 6265 and sends those that are meant for this address. They go with the handle, which no
    /// other request uses (`isPlain`).
    private func setCookies(on handle: EasyHandle) {
        guard !request.cookies.isEmpty else { return }
        handle.set(CURLOPT_COOKIEFILE, "")
        for cookie in request.cookies where TransferRules.isLine(cookie) {
            handle.set(CURLOPT_COOKIELIST, "Set-Cookie: " + cookie)
        }
    }

    private static let compressed = "Accept-Encoding: " + ContentEncoding.accepted
    private static let uncompressed = "Accept-Encoding: identity"

    private static func namesAgent(_ line: String) -> Bool {
        let line = line.lowercased()
        return line.hasPrefix("user-agent:") || line.hasPrefix("user-agent;")
    }
}

extension Request {
    /// Those that its source or its caller has for it.
    fileprivate var ownLines: [String] {
        let own = access.lines(for: url)
        return headers + own.headers + own.secrets
    }

    /// It needs no option of libcurl that other requests leave alone.
    var isPlain: Bool {
        access.verifiesTLS && access.proxy(for: url) == nil && !url.hasCredentials && cookies.isEmpty
    }
}
