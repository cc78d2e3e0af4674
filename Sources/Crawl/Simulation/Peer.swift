import Model

/// The revisit rules of other crawlers with their own defaults, to be measured beside ours. Minutes, as in their code.
public enum Peer: String, Sendable, CaseIterable {
    case roundRobin = "Miniflux round_robin"
    case entryFrequency = "Miniflux entry_frequency"
    case adaptive = "StormCrawler adaptive"
    case newsCrawl = "news-crawl"
    case rssFetcher = "rss-fetcher"
}

/// What a peer's rule sees of one visit.
struct PeerLook {
    /// Since the simulation began.
    var minute: Double
    /// When the items listed anew were published, minutes.
    var new: [Double]
    /// Items listed that were known.
    var old: Int
}

/// A peer's rule at work on one source.
struct PeerRule {
    let peer: Peer
    private var interval: Double
    private var history: [Double] = []
    private var isFirst = true
    private var lastNew = 0.0

    init(_ peer: Peer) {
        self.peer = peer
        interval =
            switch peer {
            case .roundRobin, .entryFrequency: 60
            case .adaptive: 1440
            case .newsCrawl: 720
            case .rssFetcher: 360
            }
    }

    /// Minutes from the start to the first visit.
    var first: Double { interval }

    /// Minutes to the next one.
    mutating func next(_ look: PeerLook) -> Double {
        defer { isFirst = false }
        switch peer {
        case .roundRobin: return 60
        case .entryFrequency: return entryFrequency(look)
        case .adaptive: return adaptive(look, least: 60, most: 20_160, dec: 0.5)
        case .newsCrawl: return adaptive(look, least: 90, most: 129_600, dec: 0.2)
        case .rssFetcher: return rssFetcher(look)
        }
    }

    /// `internal/model/feed.go`, ScheduleNextCheck.
    private mutating func entryFrequency(_ look: PeerLook) -> Double {
        history = (history + look.new).filter { $0 > look.minute - 7 * 1440 }
        guard !history.isEmpty else { return 1440 }
        return max(5, min(1440, 7 * 1440 / Double(history.count)))
    }

    /// `AdaptiveScheduler.java`, inc 0.5; news-crawl sets other numbers in `crawler-conf.yaml`.
    private mutating func adaptive(_ look: PeerLook, least: Double, most: Double, dec: Double) -> Double {
        guard !isFirst else { return interval }
        interval =
            look.new.isEmpty
            ? min(most, (interval * 1.5).rounded(.down)) : ((1 - dec) * interval + dec * least).rounded(.down)
        return interval
    }

    /// `fetcher/tasks.py`: by the share of items that were known; an unchanged document counts as 101 %.
    private mutating func rssFetcher(_ look: PeerLook) -> Double {
        if !look.new.isEmpty { lastNew = look.minute }
        guard !isFirst else { return interval }
        let share = look.new.isEmpty ? 101 : 100 * Double(look.old) / Double(look.old + look.new.count)
        if share >= 67 {
            interval = min(1440, interval + (look.minute - lastNew <= 31 * 1440 || share < 100 ? 10 : 60))
        } else if share < 33 {
            interval = max(10, interval > 360 ? 360 : interval - 60)
        }
        return interval
    }
}
