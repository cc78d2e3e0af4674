import Model

/// Of two days on one line the earlier, where the judge has taken the one of which the line says that the story was
/// changed then: "Updated: 14 March 2024 | Published: 12 March 2024".
enum ToldDay {
    /// The entry that comes first in place of the first of `order`; nil where that may stay.
    static func first(of entries: [DateDays.Entry], in order: [Int]) -> Int? {
        guard let top = order.first else { return nil }
        let changed = entries[top].signs
        guard changed.allSatisfy({ $0.wording == .updated || $0.source == .modified }) else { return nil }
        let lines = Set(changed.lazy.filter { $0.source.isShown && $0.line >= 0 }.map(\.line))
        return order.dropFirst().first { index in
            entries[index].day.daysSinceEpoch < entries[top].day.daysSinceEpoch
                && entries[index].signs.contains {
                    [.published, .none].contains($0.wording) && lines.contains($0.line)
                }
        }
    }
}
