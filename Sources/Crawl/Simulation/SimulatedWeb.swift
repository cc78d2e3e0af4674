import Model
import Store

/// Hosts with feeds and their articles, as they are at any moment of the simulated time.
struct SimulatedWeb: Sendable {
    /// An answer, or what happened instead, and how long that took.
    struct Answer {
        var finding: VisitReport.Finding
        var status: Int?
        var etag: String?
        var length: Duration
        /// Items published by then, where the feed was listed anew.
        var count: Int?
    }

    /// `/feed/SOURCE`, `/moved/SOURCE`, `/story/SOURCE/NUMBER`.
    struct Place {
        enum Kind: String { case feed, moved, story }

        let kind: Kind
        let source: Int
        let item: Int

        init?(_ url: WebURL) {
            let parts = url.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
            guard parts.count >= 2, let kind = Kind(rawValue: String(Substring(parts[0]))),
                let source = Int(Substring(parts[1]))
            else { return nil }
            (self.kind, self.source) = (kind, source)
            item = parts.count > 2 ? Int(Substring(parts[2])) ?? 0 : 0
        }

        /// The source whose feed stands there.
        var feedSource: Int? { kind == .story ? nil : source }
    }

    private let sources: [Publishing]
    private let fates: [Fate]
    private let perHost: Int
    private let hasFaults: Bool
    private var dice: Dice

    init(_ settings: Simulation.Settings) {
        var dice = Dice(seed: settings.seed)
        sources = (0..<settings.sources).map { _ in Publishing(settings.world, days: settings.days, dice: &dice) }
        let hosts = (settings.sources + settings.sourcesPerHost - 1) / settings.sourcesPerHost
        fates = (0..<hosts).map { _ in settings.hasFaults ? Fate(&dice, days: Double(settings.days)) : .sound }
        (perHost, hasFaults) = (settings.sourcesPerHost, settings.hasFaults)
        self.dice = dice
    }

    func source(_ index: Int) -> Publishing { sources[index] }

    func feed(_ source: Int) -> String { "https://h\(source / perHost).sim.example/feed/\(source)" }

    /// The Crawl-delay of that host's robots.txt.
    func crawlDelay(_ host: String) -> Duration? {
        let number = host.utf8.dropFirst().prefix { $0 != UInt8(ascii: ".") }
        return Int(Substring(number)).flatMap { $0 % 5 == 4 ? .seconds(4) : nil }
    }

    mutating func answer(to visit: Visit, at place: Place?, _ moment: Timestamp) -> Answer {
        guard let place, sources.indices.contains(place.source) else { return status(404) }
        if isOffline(moment) { return silence(.dns, after: 1) }
        let day = (moment - Publishing.start).inSeconds / 86_400
        switch fates[place.source / perHost] {
        case .slow(let seconds):
            var answer = page(place, visit, moment)
            answer.length = .seconds(seconds)
            return answer
        case .failing(let share, let status) where dice.happens(share):
            return status.map { self.status($0) } ?? silence(.timeout, after: 20)
        case .busy(let share, let retryAfter) where dice.happens(share):
            return status(retryAfter == nil ? 429 : 503, retryAfter: retryAfter)
        case .moving(let from) where day >= from && place.kind == .feed:
            let target = WebURL("https://\(visit.url.authority)/moved/\(place.source)") ?? visit.url
            return Answer(finding: .redirected(to: target), status: 301, length: .milliseconds(150))
        case .vanishing(let days, let status) where days.contains(day):
            return status.map { self.status($0) } ?? silence(.connect, after: 5)
        default: return page(place, visit, moment)
        }
    }

    /// Our own line: down every fifth day from ten to two.
    func isOffline(_ moment: Timestamp) -> Bool {
        let hours = (moment - Publishing.start).inSeconds / 3600
        return hasFaults && Int(hours / 24) % 5 == 4 && (10..<14).contains(hours.truncatingRemainder(dividingBy: 24))
    }

    private func page(_ place: Place, _ visit: Visit, _ moment: Timestamp) -> Answer {
        var answer = Answer(finding: .notModified, status: 200, length: .milliseconds(150))
        guard place.kind != .story else {
            answer.finding = .read(Self.story(place.source, place.item))
            return answer
        }
        let count = sources[place.source].count(until: moment)
        (answer.etag, answer.count) = (String(count), count)
        guard visit.etag != answer.etag else {
            answer.status = 304
            return answer
        }
        answer.finding = .read(listing(place.source, count))
        return answer
    }

    private func listing(_ source: Int, _ count: Int) -> Reading {
        var reading = Reading()
        reading.kind = .feed
        let base = "https://h\(source / perHost).sim.example/story/\(source)/"
        reading.items = (max(0, count - Publishing.window)..<count).reversed().map { number in
            var item = Item(url: base + String(number))
            item.published = WrittenDate(sources[source].times[number])
            return item
        }
        return reading
    }

    private static func story(_ source: Int, _ number: Int) -> Reading {
        var reading = Reading()
        reading.kind = .article
        var article = Article()
        article.title = "Story \(number) of source \(source)"
        article.body = [Block(.paragraph, RichText("What source \(source) tells in its story \(number)."))]
        reading.article = article
        return reading
    }

    private func status(_ code: Int, retryAfter: Int64? = nil) -> Answer {
        let failure = Failure(
            .status, status: code, detail: "HTTP status \(code)", retryAfter: retryAfter.map { .seconds($0) })
        return Answer(finding: .failed(failure), status: code, length: .milliseconds(100))
    }

    private func silence(_ kind: Failure.Kind, after seconds: Int64) -> Answer {
        Answer(finding: .failed(Failure(kind, detail: "no answer")), length: .seconds(seconds))
    }
}
