/// Collects the groups of a robots.txt that concern one crawler; groups for the same agent are one (RFC 9309, 2.2.1).
struct RobotsGroups {
    struct Group {
        var rules: [(rule: Robots.Rule, pattern: RobotsPattern)] = []
        var crawlDelay: Duration?
    }

    private let agent: [UInt8]
    private let settings: RobotsSettings
    private(set) var isNamed = false
    private var named = Group()
    private var general = Group()
    private(set) var sitemaps: [String] = []
    private var knownSitemaps: Set<String> = []

    /// To whom the lines that follow speak.
    private var isForUs = false
    private var isForAll = false
    /// Whether a User-agent line would begin a new group.
    private var hasRules = false

    init(agent: String, settings: RobotsSettings) {
        self.agent = Self.token(Array(agent.utf8)[...])
        self.settings = settings
    }

    /// The group for `*` counts only where none names the crawler.
    var chosen: Group { isNamed ? named : general }

    mutating func add(_ line: RobotsLine) {
        switch line.directive {
        case .userAgent: open(line.value)
        case .allow: add(line, isAllow: true)
        case .disallow: add(line, isAllow: false)
        case .crawlDelay: delay(line.value)
        case .sitemap: addSitemap(String(decoding: line.value, as: UTF8.self))
        case .unknown: break
        }
    }

    private mutating func open(_ value: ArraySlice<UInt8>) {
        if hasRules { (isForUs, isForAll, hasRules) = (false, false, false) }
        let isStar = value.first == UInt8(ascii: "*") && (value.dropFirst().first.map(RobotsLine.isSpace) ?? true)
        if isStar { isForAll = true }
        if !isStar, !agent.isEmpty, Self.token(value) == agent { (isForUs, isNamed) = (true, true) }
    }

    private mutating func add(_ line: RobotsLine, isAllow: Bool) {
        hasRules = true
        // An empty path matches nothing.
        guard isForUs || isForAll, !line.value.isEmpty else { return }
        let path = String(decoding: line.value, as: UTF8.self)
        let rule = Robots.Rule(isAllow: isAllow, path: path, line: line.number)
        let entry = (rule: rule, pattern: RobotsPattern(line.value))
        if isForUs { named.rules.append(entry) }
        if isForAll { general.rules.append(entry) }
    }

    /// Speaks to the agents named so far, and does not end their list: no other record may (2.2.4).
    private mutating func delay(_ value: ArraySlice<UInt8>) {
        guard let delay = seconds(value) else { return }
        if isForUs { named.crawlDelay = max(named.crawlDelay ?? .zero, delay) }
        if isForAll { general.crawlDelay = max(general.crawlDelay ?? .zero, delay) }
    }

    /// A decimal number, perhaps with a fraction; what follows it is ignored.
    private func seconds(_ value: ArraySlice<UInt8>) -> Duration? {
        let number = value.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        guard let seconds = Double(String(decoding: number, as: UTF8.self)), seconds >= 0 else { return nil }
        // Compared first: a Duration of 10^300 seconds does not exist.
        return seconds < 1e9 ? min(.milliseconds(seconds * 1000), settings.maxCrawlDelay) : settings.maxCrawlDelay
    }

    private mutating func addSitemap(_ text: String) {
        if !text.isEmpty, knownSitemaps.insert(text).inserted { sitemaps.append(text) }
    }

    /// The product token that a value begins with, in lower case. Digits are no part of one by the RFC, but of many
    /// crawlers' names.
    private static func token(_ value: ArraySlice<UInt8>) -> [UInt8] {
        value.prefix { ($0 | 0x20) &- 0x61 < 26 || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
            .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
