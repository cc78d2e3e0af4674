public import Extract
public import Model

extension ReadContext {
    /// What the crawler knows of a page that it fetched then.
    public init(_ expected: VisitKind, hint: Item?, settings: CrawlSettings, now: Timestamp) {
        self.init(
            hint: hint, expected: expected, language: settings.language, offset: settings.zoneOffset, now: now)
        (agent, charset) = (settings.robotsAgent, settings.charset)
        wantsOutlinks = settings.follow == .site
    }
}
