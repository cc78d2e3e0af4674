import Language
import Model

/// Reads the dates that feeds and sitemaps give their entries. One that cannot be true is none: databases write
/// 0001-01-01, 1970-01-01 or 9999-12-31 for a date that they do not have.
struct ItemDates {
    private let reader: DateReader
    private let now: Timestamp

    init(_ context: ReadContext, language: String?) {
        reader = DateReader(language: language, offset: context.offset, now: context.now)
        now = context.now
    }

    func read(_ text: String) -> WrittenDate? {
        reader.read(FeedText.line(text)).flatMap { $0.isPlausible(now: now) ? $0 : nil }
    }
}
