import Crawl
import Model
import Publish

/// What can be set, with the default of each setting; names and help stand in `Setting.all`.
struct Settings: Sendable, Equatable {
    // Who we are and where things are kept.
    var contact: String?
    var userAgent: String?
    var store: String?
    var storeCache = ByteCount(64 << 20)
    var sources: String?
    var minFreeSpace = ByteCount(100_000_000)
    var logLevel = LogLevel.info

    // Fetching.
    var connections = 64
    var connectionsPerHost = 1
    var allowNetworks: [String] = []
    var resolveFile: String?
    var maxBody = ByteCount(10_000_000)
    var maxSitemap = ByteCount(50 << 20)
    var maxHeaders = ByteCount(262_144)
    var maxHeaderLines = 1000
    var maxRatio = 200
    var timeout = Duration.seconds(30)
    var connectTimeout = Duration.seconds(10)
    var firstByteTimeout = Duration.seconds(20)
    var lowSpeed = ByteCount(100)
    var lowSpeedTime = Duration.seconds(10)
    var keepAlive = Duration.seconds(118)
    var keptConnections = 256
    var dnsCache = Duration.seconds(60)
    var dnsFailures = Duration.seconds(30)
    var maxRedirects = 10
    var headers = HeaderLines()
    var proxy: String?
    var noProxy: [String] = []
    var tlsVerify = true
    var tlsMin = Access.TLSVersion.v12
    var conditionalGet = true
    var validatorCheck = 20
    var warcFolder: String?
    var warcSize = ByteCount(1_000_000_000)
    var warcAge: Duration?

    // Politeness.
    var minDelay = Duration.seconds(2)
    var maxCrawlDelay = Duration.seconds(120)
    var maxRetryAfter = Duration.seconds(7 * 86_400)
    var outageHosts = 5
    var latencyFactor = 5
    var visitHours = HoursOfDay()
    var timeZone: String?
    var sourceRequestsPerDay: Int?
    var sourceBytesPerDay: ByteCount?
    var hostRequestsPerDay: Int?
    var hostBytesPerDay: ByteCount?
    var maxRobots = ByteCount(512_000)
    var pageRobots = true

    // Revisits.
    var revisitMin = Duration.seconds(300)
    var revisitMax = Duration.seconds(86_400)
    var revisitExponent = Exponent(0.5)
    var requestsPerDay: Int?
    var httpFreshness = true
    var moveAfter = Duration.seconds(7 * 86_400)

    // Scope.
    var follow = CrawlSettings.Follow.listed
    var discoverFeeds = true
    var discoverSitemaps = true
    var maxDepth = 3
    var maxPagesPerHost = 10_000
    var maxArticlePages = 20
    var lease = Duration.seconds(120)
    var horizon = Duration.seconds(60)
    var drain = Duration.seconds(10)

    // Reading.
    var maxNodes = 300_000
    var detectWalls = true
    var charset: String?
    var language: String?
    var zone: ZoneOffset?
    var rulesFolder: String?
    var maxRules = 20_000
    var maxRuleSteps = 5_000_000
    var boilerplateArticles = 5
    var boilerplateMemory = 200
    var boilerplateBlocks = 2_000

    // Keeping.
    var foldDuplicates = true
    var keepRevisions = true
    var keepArticles: Duration?
    var keepArticlesPerSource: Int?
    var maxStore: ByteCount?
    var keepAtLeast = Duration.seconds(7 * 86_400)
    var keepTombstones = Duration.seconds(730 * 86_400)
    var keepLog = Duration.seconds(365 * 86_400)
    var keepRefusals = Duration.seconds(90 * 86_400)

    // Watching.
    var silentAfter = Duration.seconds(86_400)
    var failingAfter = 3
    var driftArticles = 10
    var metricsFile: String?
    var metricsInterval = Duration.seconds(60)

    // Giving articles out.
    var rights = Terms.Rights.full
    var extractWords = 60

    // The sheet.
    var mastheadTitle: [String] = []
    var mastheadMark: String?
    var mastheadMotto: String?
    var mastheadAddress: [String] = []
    var mastheadSection: [String] = []
    var sheetDate = "MMMM d, yyyy"
    var sheetLanguage = "en"
    var sheetCalendar = SheetCalendar.gregorian
}

extension CrawlSettings.Follow: SettingChoice {}

extension Access.TLSVersion: SettingChoice {}

/// The least important lines that are logged.
enum LogLevel: String, SettingChoice, Comparable {
    case trace, debug, info, notice, warning, error

    static func < (one: Self, other: Self) -> Bool {
        (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
    }
}

/// The calendar of dates on a sheet.
enum SheetCalendar: String, SettingChoice {
    case gregorian
    case solarHijri = "solar-hijri"
}
