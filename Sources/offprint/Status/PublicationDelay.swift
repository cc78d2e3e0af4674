import Model

/// How long articles of a source took from their publication to the store (SCHED-17).
struct PublicationDelay: Hashable {
    var median: Duration
    /// Of a hundred articles five took longer.
    var p95: Duration
    /// How many tell.
    var articles: Int

    /// Articles that are looked at.
    static let looked = 200

    /// Nil where none tells: an article counts that names its time and was published after its source was seeded. `zone`
    /// is that of times without one, in minutes east of UTC; without it they do not count.
    init?(_ times: [(seen: Timestamp, published: WrittenDate?)], seeded: Timestamp, zone: Int?) {
        let delays = times.compactMap { seen, published -> Duration? in
            guard let published, published.secondOfDay != nil, let zone = published.offset ?? zone else { return nil }
            let moment = published.moment(zone: zone)
            return moment >= seeded && moment <= seen ? seen - moment : nil
        }.sorted()
        guard !delays.isEmpty else { return nil }
        (median, p95, articles) = (
            delays[delays.count / 2], delays[min(delays.count - 1, delays.count * 95 / 100)], delays.count
        )
    }

    var words: String { "median \(median.brief), p95 \(p95.brief), of \(counted(articles, "article"))" }
}
