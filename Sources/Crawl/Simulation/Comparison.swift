import Model

/// Our revisit rule beside those of other crawlers, on the same sources and at the same number of visits a day.
///
/// The rules alone, without the store. That the whole crawler keeps to ours is tested (`ComparisonTests`).
public struct Comparison: Sendable {
    public struct Settings: Sendable {
        public var sources = 2000
        public var days = 40
        /// Days at the start that do not count.
        public var warmUp = 15
        public var seed: UInt64 = 1
        public var world = World.dailyWave
        public var crawl = CrawlSettings()

        public init() {}
    }

    /// One rule on one world.
    public struct Result: Sendable {
        public var delays = Delays()
        public var visits = 0
        /// Of one source.
        public var visitsPerDay = 0.0
    }

    public struct Row: Sendable {
        public var peer: Peer
        public var theirs: Result
        public var ours: Result
        /// Visits a day over all sources that our rule was given.
        public var budget: Int
    }

    private let settings: Settings
    private let sources: [Publishing]

    public init(_ settings: Settings) {
        self.settings = settings
        var dice = Dice(seed: settings.seed)
        sources = (0..<settings.sources).map { _ in Publishing(settings.world, days: settings.days, dice: &dice) }
    }

    public func row(_ peer: Peer) -> Row {
        let theirs = run(peer)
        let budget = Int((theirs.visitsPerDay * Double(settings.sources)).rounded())
        return Row(peer: peer, theirs: theirs, ours: run(budget: budget), budget: budget)
    }

    private var start: Timestamp { Publishing.start }
    private var end: Timestamp { start + .seconds(Int64(settings.days) * 86_400) }
    private var counted: Timestamp { start + .seconds(Int64(settings.warmUp) * 86_400) }

    private func run(_ peer: Peer) -> Result {
        var result = Result()
        for source in sources {
            var rule = PeerRule(peer)
            var reader = WindowReader(source)
            var moment = start + .seconds(60) * rule.first
            while moment < end {
                let look = reader.look(at: moment)
                note(look, at: moment, in: &result)
                let minutes = { (time: Timestamp) in (time - start).inSeconds / 60 }
                let next = rule.next(
                    PeerLook(minute: minutes(moment), new: look.new.map(minutes), old: look.listed - look.new.count))
                moment = moment + .seconds(60) * max(1, next)
            }
        }
        return finished(result)
    }

    private func run(budget: Int) -> Result {
        var result = Result()
        var crawl = settings.crawl
        crawl.requestsPerDay = budget
        var pace = Pace()
        var readers = sources.map(WindowReader.init)
        var rhythms = [Rhythm](repeating: Rhythm(), count: sources.count)
        var visits = [Int](repeating: 0, count: sources.count)
        var queue = DueQueue()
        for source in sources.indices {
            queue.insert(source, at: start + .seconds(Int64(source) * 3600 / Int64(sources.count)))
        }
        while let (source, moment) = queue.popFirst(), moment < end {
            if pace.isStale(crawl, now: moment) {
                let revisit = Revisit(settings: crawl)
                let demands = rhythms.filter { $0.seen != nil }.map { revisit.demand($0, now: moment) }
                pace.solve(demands, budget: budget, now: moment)
            }
            let look = readers[source].look(at: moment)
            note(look, at: moment, in: &result)
            var seen = Rhythm.Look()
            (seen.new, seen.window, seen.isGap) = (look.new, look.listed, look.isGap)
            rhythms[source].observe(seen, now: moment)
            let revisit = Revisit(settings: crawl, scale: pace.scale(crawl))
            var plan = revisit.plan(rhythms[source], freshFor: nil, now: moment)
            plan.wait = revisit.spread(plan.wait, salt: UInt64(source), visits: visits[source])
            rhythms[source].plan = plan
            visits[source] += 1
            pace.spend(1, budget: budget, now: moment)
            queue.insert(source, at: moment + plan.wait)
        }
        return finished(result)
    }

    private func note(_ look: WindowReader.Look, at moment: Timestamp, in result: inout Result) {
        guard moment > counted else { return }
        result.visits += 1
        for published in look.new where published > counted { result.delays.add(moment - published) }
        result.delays.miss(look.missed)
    }

    private func finished(_ result: Result) -> Result {
        var result = result
        result.visitsPerDay = Double(result.visits) / Double(settings.sources * (settings.days - settings.warmUp))
        return result
    }
}

/// Reads a feed that lists its newest items.
struct WindowReader: Sendable {
    struct Look {
        /// Publication of the items not listed at the look before, ascending.
        var new: [Timestamp]
        var listed: Int
        /// Items that came and went between two looks.
        var missed: Int
        /// No item was listed at the look before.
        var isGap: Bool
    }

    let source: Publishing
    private var count = 0

    init(_ source: Publishing) { self.source = source }

    mutating func look(at moment: Timestamp) -> Look {
        let before = count
        count = source.count(until: moment)
        let listed = min(count, Publishing.window)
        let new = min(count - before, listed)
        return Look(
            new: Array(source.times[(count - new)..<count]), listed: listed,
            missed: before == 0 ? 0 : count - before - new,
            isGap: before > 0 && count - before >= Publishing.window)
    }
}

/// Sources by the moment of their next visit; of equal moments the one with the smaller number first.
struct DueQueue: Sendable {
    private var heap: [(moment: Timestamp, source: Int)] = []

    mutating func insert(_ source: Int, at moment: Timestamp) {
        heap.append((moment, source))
        var child = heap.count - 1
        while child > 0, heap[child] < heap[(child - 1) / 2] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func popFirst() -> (source: Int, moment: Timestamp)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return (first.source, first.moment) }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            guard least != parent else { break }
            heap.swapAt(parent, least)
            parent = least
        }
        return (first.source, first.moment)
    }
}
