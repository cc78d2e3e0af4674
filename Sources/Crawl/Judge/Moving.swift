import Model
import Store

/// Whether a source has moved for good: its own URL has answered with 301 or 308 to the same place for `move-after`
/// (SCHED-11). 302, 303 and 307 never move a source.
struct Moving {
    let store: Store
    let settings: CrawlSettings

    /// Fewer answers prove nothing, however far apart they are.
    static let fewestAnswers = 3

    /// What the log says of it, and whether the source has left the URL.
    struct Note {
        var words: String
        var isMade = false
    }

    /// Notes what an answer says about where the source is; nil where that is nothing.
    func note(_ report: VisitReport, now: Timestamp) throws -> Note? {
        guard report.visit.depth == 0, let id = report.visit.id, let source = report.visit.source else { return nil }
        switch report.finding {
        case .redirected(let target) where report.status == 301 || report.status == 308:
            guard settings.moveAfter > .zero,
                let move = try store.moves.note(source, from: id, to: target, now: now)
            else { return nil }
            return try note(move, now)
        case .read, .notModified, .redirected:
            // What answered well at the last visit too has been forgotten then.
            let wasGood = report.visit.status.map { (200..<300).contains($0) || $0 == 304 } ?? false
            if !wasGood { try store.moves.forget(from: id) }
            return nil
        case .judged, .refused, .postponed, .failed: return nil
        }
    }

    private func note(_ move: SourceMove, _ now: Timestamp) throws -> Note {
        if move.undone != nil { return Note(words: "for good, but the move of the source was undone") }
        let since = "for good since \(move.first), answered \(move.times) times"
        guard now - move.first >= settings.moveAfter, move.times >= Self.fewestAnswers else {
            return Note(words: "\(since); the source moves there after move-after")
        }
        if let obstacle = try obstacle(move) { return Note(words: "\(since); the source stays, since \(obstacle)") }
        guard try store.moves.make(move, now: now) else {
            return Note(words: "\(since); the source stays, since another one stands there")
        }
        let words = "\(since); source \(move.source) has moved there (offprint seed unmove \(move.source))"
        return Note(words: words, isMade: true)
    }

    /// A source does not move to what cannot be read, nor from a feed or sitemap to something else.
    private func obstacle(_ move: SourceMove) throws -> String? {
        guard let url = WebURL(move.to), let row = try store.frontier.find(url: url), let outcome = row.outcome else {
            return "what is there has not been seen yet"
        }
        guard [.listed, .unchanged, .moved].contains(outcome) else { return "what is there was \(outcome.rawValue)" }
        let kind = try WebURL(move.from).flatMap { try store.frontier.find(url: $0)?.kind } ?? .unknown
        guard kind == .feed || kind == .sitemap, outcome != .moved, row.kind != kind else { return nil }
        return "there is no \(kind.rawValue)"
    }
}
