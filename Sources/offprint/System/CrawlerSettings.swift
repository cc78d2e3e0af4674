import Archive
import Crawl
import Extract
import Fetch
import Model
import Store

extension Settings {
    /// What the crawler is made with. Throws what is wrong with `contact`, `allow-networks` or the resolve file.
    func crawler() throws -> Crawler.Settings {
        var settings = Crawler.Settings(crawl: crawl, fetch: try fetcherSettings(), read: read)
        settings.archive = warcFolder.map {
            ArchiveSettings(
                folder: $0, size: warcSize.bytes, age: warcAge, software: "Offprint/\(Offprint.version)",
                userAgent: settings.fetch.userAgent)
        }
        settings.fetch.isRecorded = warcFolder != nil
        let day = dayZone
        settings.crawl.quota.zone = day
        settings.bySource = { words in
            var crawl = crawl(of: words, day: day)
            if let name = words["credential"] { crawl.access.take(credential: name) }
            return crawl
        }
        return settings
    }

    /// The rules for a source with settings of its own, where days begin in that zone.
    func crawl(of words: [String: String], day zone: Zone) -> CrawlSettings {
        var crawl = refined(by: words).crawl
        crawl.quota.zone = zone
        return crawl
    }

    /// The rules under which a command asks about URLs of that source, at home where it stands. Its credential is the
    /// daemon's alone.
    func crawl(of source: Source?) -> CrawlSettings {
        var crawl = crawl(of: source?.settings ?? [:], day: dayZone)
        crawl.access.home = source.flatMap { WebURL($0.url) }
        return crawl
    }

    /// At whose midnight a day begins. The name has been checked; a zone whose file has gone since is the machine's.
    var dayZone: Zone { timeZone.flatMap(ZoneFile.zone(named:)) ?? ZoneFile.local() }

    /// With those of one source; words that are no settings are its labels.
    func refined(by words: [String: String]) -> Settings {
        words.reduce(into: self) { settings, word in
            // The seed list has been checked when it was read: what does not fit any more counts as not written.
            _ = Setting.named(word.key)?.apply(.word(word.value), &settings)
        }
    }

    /// Header lines, proxy and TLS for all sources.
    var access: Access {
        var access = Access()
        (access.headers, access.proxy, access.noProxy) = (headers.lines, proxy, noProxy.map { $0.lowercased() })
        (access.verifiesTLS, access.minTLS) = (tlsVerify, tlsMin)
        return access
    }

    private var crawl: CrawlSettings {
        var crawl = CrawlSettings()
        (crawl.connections, crawl.connectionsPerHost) = (connections, connectionsPerHost)
        (crawl.minDelay, crawl.maxCrawlDelay, crawl.maxRetryAfter) = (minDelay, maxCrawlDelay, maxRetryAfter)
        (crawl.revisitMin, crawl.revisitMax, crawl.httpFreshness) = (revisitMin, revisitMax, httpFreshness)
        (crawl.outageHosts, crawl.moveAfter) = (outageHosts, moveAfter)
        (crawl.revisitExponent, crawl.requestsPerDay) = (revisitExponent.value, requestsPerDay)
        (crawl.follow, crawl.discoverFeeds, crawl.discoverSitemaps) = (follow, discoverFeeds, discoverSitemaps)
        (crawl.maxDepth, crawl.maxPagesPerHost, crawl.maxRedirects) = (maxDepth, maxPagesPerHost, maxRedirects)
        (crawl.maxArticlePages, crawl.maxSitemap) = (maxArticlePages, maxSitemap.bytes)
        (crawl.validatorCheck, crawl.latencyFactor, crawl.access) = (validatorCheck, latencyFactor, access)
        crawl.boilerplate.articles = boilerplateArticles
        (crawl.boilerplate.limits.memory, crawl.boilerplate.limits.blocks) = (boilerplateMemory, boilerplateBlocks)
        (crawl.pageRobots, crawl.robots.maxBytes) = (pageRobots, maxRobots.bytes)
        crawl.storeCache = storeCache.bytes
        (crawl.quota.source.requests, crawl.quota.source.bytes) = (sourceRequestsPerDay, sourceBytesPerDay?.bytes)
        (crawl.quota.host.requests, crawl.quota.host.bytes) = (hostRequestsPerDay, hostBytesPerDay?.bytes)
        crawl.hours.spans = visitHours.spans
        if !crawl.hours.spans.isEmpty { crawl.hours.zone = dayZone }
        (crawl.lease, crawl.horizon, crawl.drain) = (lease, horizon, drain)
        (crawl.language, crawl.zoneOffset) = (language, zone?.minutes)
        (crawl.conditionalGet, crawl.detectWalls, crawl.charset) = (conditionalGet, detectWalls, charset)
        (crawl.foldDuplicates, crawl.keepRevisions) = (foldDuplicates, keepRevisions)
        return crawl
    }

    /// What reading one page may cost.
    var read: ReadLimits {
        var limits = ReadLimits()
        (limits.maxBytes, limits.maxNodes) = (max(limits.maxBytes, maxBody.bytes, maxSitemap.bytes), maxNodes)
        limits.maxRuleSteps = maxRuleSteps
        return limits
    }
}

extension Access {
    /// The lines of a credential of the service, or why there are none.
    fileprivate mutating func take(credential name: String) {
        switch Credential.lines(name, directory: environment()["CREDENTIALS_DIRECTORY"]) {
        case .success(let lines): secrets = lines
        case .failure(let error): problem = error.description
        }
    }
}
