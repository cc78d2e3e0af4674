/// How a visit ended. Each visit has exactly one; the crawl log, the counters, `why` and the next visit derive from it.
public enum Outcome: Sendable, Equatable {
    case stored(ArticleID)
    case revised(ArticleID)
    case unchanged
    /// A feed, sitemap or section page: how many of its URLs the frontier did not know.
    case listed(new: Int, of: Int)
    /// The same story at the same site: no new article.
    case duplicate(of: ArticleID)
    /// Stored as an article of its own, with the same body as one at another site.
    case copy(ArticleID, of: ArticleID)
    case moved(to: WebURL)
    case refused(Reason)
    case postponed(Reason)
    /// Large and rare, so that it stands behind a reference.
    indirect case failed(Failure)

    /// The closed vocabulary, the same in the store, in journald and in the docs.
    public enum Word: String, Sendable, CaseIterable {
        case stored, revised, unchanged, listed, duplicate, copy, moved, refused, postponed, failed
    }

    public var word: Word {
        switch self {
        case .stored: .stored
        case .revised: .revised
        case .unchanged: .unchanged
        case .listed: .listed
        case .duplicate: .duplicate
        case .copy: .copy
        case .moved: .moved
        case .refused: .refused
        case .postponed: .postponed
        case .failed: .failed
        }
    }

    /// The reason word of refusals, postponements and failures; nil for the rest.
    public var reason: String? {
        switch self {
        case .refused(let reason), .postponed(let reason): reason.word.rawValue
        case .failed(let failure): failure.kind.rawValue
        default: nil
        }
    }

    /// What a person wants to read beside the words: the target, the line, the library's message.
    public var detail: String? {
        switch self {
        case .refused(let reason), .postponed(let reason): reason.detail
        case .failed(let failure): failure.detail
        case .moved(let url): url.href
        case .listed(let new, let all): "\(new) new of \(all)"
        case .stored(let id), .revised(let id): "article \(id)"
        case .duplicate(let id): "of article \(id)"
        case .copy(let id, let original): "article \(id), copy of article \(original)"
        case .unchanged: nil
        }
    }
}

/// Why a URL was not fetched, or its page not kept.
public struct Reason: Sendable, Equatable {
    /// The closed list; raw values are the reason words of the crawl log.
    public enum Word: String, Sendable, CaseIterable {
        /// robots.txt disallows it; `robots-unreachable`: robots.txt could not be had, which disallows all (RFC 9309
        /// 2.3.1.4).
        case robots
        case robotsUnreachable = "robots-unreachable"
        /// The address guard: not a public address.
        case address
        /// Neither http nor https.
        case scheme
        /// Outside what the source may follow.
        case scope
        case depth, budget, trap
        /// The page asks not to be kept; the page that links here asks not to follow its links.
        case noindex, nofollow
        /// Not HTML and no feed or sitemap.
        case mediaType = "media-type"
        case notArticle = "not-an-article"
        case empty
        case tooManyRedirects = "too-many-redirects"
        /// It was kept once, and retention has taken it out.
        case expired
        /// The server asked to wait (Retry-After), or we wait after its errors.
        case retryAfter = "retry-after"
        case backoff
        /// `run --until-idle` does not wait that long.
        case horizon
        case paused, stopping
        case lowDisk = "low-disk"
        /// The source or the host has had its share of the day; the source's hours are over.
        case quota, hours
    }

    public var word: Word
    public var detail: String?

    public init(_ word: Word, _ detail: String? = nil) { (self.word, self.detail) = (word, detail) }
}
