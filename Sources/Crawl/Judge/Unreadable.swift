import Model

/// What it means that an answer is neither an article nor a list: where a feed or a sitemap stood, a fault that may
/// pass; else there is nothing for us.
enum Unreadable {
    case refused(Reason)
    case failed(Failure)

    init(_ reading: Reading, at visit: Visit) {
        let detail = reading.problems.isEmpty ? nil : reading.problems.joined(separator: "; ")
        switch visit.kind {
        case .feed, .sitemap: self = .failed(Failure(.parse, detail: detail ?? "neither a feed nor a sitemap"))
        default: self = .refused(Reason(reading.refusal ?? .notArticle, detail))
        }
    }
}
