import Model

/// A day printed by the headline, where the judge has taken the one on which the page was fetched: some systems state the
/// moment at which they made the page as that of publication.
enum RenderedDay {
    /// So much of its line the printed date takes.
    private static let share = 0.4

    /// The entry that comes first in place of the first of `order`; nil where that may stay.
    static func first(of entries: [DateDays.Entry], in order: [Int], now: Timestamp) -> Int? {
        let today = WrittenDate(now).day.daysSinceEpoch
        guard let top = order.first, abs(entries[top].day.daysSinceEpoch - today) <= 1,
            entries[top].signs.allSatisfy({ !$0.source.isShown && ![.item, .address].contains($0.source) })
        else { return nil }
        return order.dropFirst().first { index in
            entries[index].day.daysSinceEpoch < today - 1
                && entries[index].signs.contains {
                    $0.source.isPrinted && $0.nearness > 0 && $0.share >= share
                        && [.published, .none].contains($0.wording)
                }
        }
    }
}
