import Model

/// When a host may be asked again (SCHED-06, -07, -13, -14). Pure: values in, a decision out.
struct Politeness: Sendable {
    var settings: CrawlSettings

    /// A host that has asked to wait must have been quiet for so long before a good answer ends the doubling
    /// (SCHED-07): one that answers every other request would else be asked as before.
    static let quiet: Duration = .seconds(1800)

    /// The pause between two requests to a host whose robots.txt asks for `crawlDelay`, and whose answers take
    /// `latency`: a host that answers slowly has much to do (SCHED-15). A minimum of zero means no pause at all.
    func delay(crawlDelay: Duration?, latency: Duration? = nil) -> Duration {
        let asked = min(crawlDelay ?? .zero, settings.maxCrawlDelay)
        guard settings.minDelay > .zero else { return asked }
        let slow = min((latency ?? .zero) * settings.latencyFactor, settings.maxCrawlDelay)
        return max(settings.minDelay, asked, slow)
    }

    /// How long the whole host is left alone after an answer; nil when the answer says nothing against the host.
    ///
    /// `failures` counts the failed visits in a row, this one included.
    func hold(after failure: Failure, failures: Int, salt: UInt64) -> Duration? {
        if let asked = failure.retryAfter, !failure.isOfPageAlone {
            return wait(asked: asked, failures: failures, salt: salt)
        }
        switch HostMood(failure) {
        case .silent, .busy: return backoff(failures: failures, salt: salt)
        case .fine: return nil
        }
    }

    /// What Retry-After asked for. Who asks again and again for a moment is asked ever less often all the same: else
    /// `Retry-After: 0` would be an endless loop.
    func wait(asked: Duration, failures: Int, salt: UInt64) -> Duration {
        let asked = min(asked, settings.maxRetryAfter)
        return failures < 2 ? asked : max(asked, backoff(failures: failures - 1, salt: salt))
    }

    /// 60 s, doubled with each failure up to a day, plus up to 10 % so that hosts do not come back together.
    ///
    /// The curve is StormCrawler's of July 2026.
    func backoff(failures: Int, salt: UInt64) -> Duration {
        let steps = min(max(failures, 1) - 1, 11)
        let base = min(Duration.seconds(60 << steps), .seconds(86_400))
        return base + base * (Double(salt % 1000) / 10_000)
    }
}

extension CrawlSettings {
    /// The pause between two requests to a host whose robots.txt asks for `crawlDelay`, while it answers quickly.
    public func pause(crawlDelay: Duration?) -> Duration { Politeness(settings: self).delay(crawlDelay: crawlDelay) }
}
