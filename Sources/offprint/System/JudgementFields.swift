import Crawl
import Logging
import Model

extension Judgement {
    /// What is new and what went wrong or was kept out; the rest is in the crawl log.
    var level: Logger.Level {
        switch outcome {
        case .stored, .revised, .copy, .refused, .failed: .info
        case .unchanged, .listed, .duplicate, .moved, .postponed: .debug
        }
    }

    /// Each a field of the journal: `OFFPRINT_URL`, `OFFPRINT_OUTCOME`, `OFFPRINT_REASON`, `OFFPRINT_SOURCE`,
    /// `OFFPRINT_VISIT` (the row of the crawl log), `OFFPRINT_DETAIL`.
    var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "url": .string(visit.url.href), "outcome": .string(outcome.word.rawValue), "visit": .stringConvertible(row),
        ]
        if let source = visit.source { metadata["source"] = .stringConvertible(source) }
        if let reason = outcome.reason { metadata["reason"] = .string(reason) }
        if let detail = outcome.detail { metadata["detail"] = .string(detail) }
        return metadata
    }
}
