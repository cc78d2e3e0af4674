import Model

/// Of two days on one line the earlier, where the judge has taken the one of which the line says that the story was
/// changed then: "Updated: 14 March 2024 | Published: 12 March 2024". On the next lines the earlier day has to be said to
/// be that of publication.
enum ToldDay {
    /// Lines between "Updated …" and "Published …".
    private static let reach = 3

    /// The entry that comes first in place of the first of `order`; nil where that may stay.
    static func first(of entries: [DateDays.Entry], in order: [Int]) -> Int? {
        guard let top = order.first else { return nil }
        let changed = entries[top].signs
        let said = Set(changed.lazy.filter { $0.wording == .updated }.map(\.line))
        guard
            changed.allSatisfy({
                $0.wording == .updated || $0.source == .modified
                    || $0.wording == .none && $0.source.isPrinted && said.contains($0.line)
            })
        else { return nil }
        let lines = Set(changed.lazy.filter { $0.source.isShown && $0.line >= 0 }.map(\.line))
        return order.dropFirst().first { index in
            entries[index].day.daysSinceEpoch < entries[top].day.daysSinceEpoch
                && entries[index].signs.contains { stands($0, by: lines) }
        }
    }

    private static func stands(_ sign: DateSign, by lines: Set<Int>) -> Bool {
        switch sign.wording {
        case .none: lines.contains(sign.line)
        case .published:
            lines.contains(sign.line)
                || sign.source.isShown && sign.line >= 0 && lines.contains { abs($0 - sign.line) <= reach }
                    && sign.zone.isDisjoint(with: [.related, .teaser, .navigation, .comment])
        case .updated, .other: false
        }
    }
}
