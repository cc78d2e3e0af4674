import Crawl

/// Spans of the day, `22:00-06:00` each; none is all day.
struct HoursOfDay: SettingValue {
    var spans: [VisitHours.Span] = []

    static let noun = "a list of hours"
    static let example = "[\"22:00-06:00\"]"

    init() {}

    init?(_ written: Written) {
        guard let texts = [String](written) ?? written.text.map({ [$0] }) else { return nil }
        for text in texts {
            guard let span = VisitHours.Span(text) else { return nil }
            spans.append(span)
        }
    }

    var toml: String? { spans.isEmpty ? nil : spans.map(\.description).toml }
}

extension VisitHours.Span {
    /// Nil of what is no `hh:mm-hh:mm`, from 00:00 to 24:00.
    init?(_ text: String) {
        let ends = text.split(separator: "-").map { Self.minute($0) }
        guard ends.count == 2, let from = ends[0], let to = ends[1], from < 1440 else { return nil }
        self.init(from: from, to: to)
    }

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { "0"..."9" ~= $0 } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}
