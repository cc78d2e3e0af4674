import Glibc
import Model

/// Whether a page writes the day before the month in numbers: its own numbers tell, then its address, then where it is
/// from.
struct DateOrder {
    let text: [UInt8]
    let facts: PageFacts

    /// Nil where nothing tells, so that the language decides.
    var isDayFirst: Bool? {
        let dates = numbers()
        let (days, months) = (dates.count { $0.first > 12 }, dates.count { $0.second > 12 })
        if days != months, min(days, months) == 0 { return days > 0 }
        return byAddress(dates) ?? byRegion ?? (dates.isEmpty ? nil : byZone)
    }

    private struct Numbers {
        var (first, second, year) = (0, 0, 0)
    }

    /// `3/14/2016`; looked for up to a bound, as tables hold thousands.
    private func numbers() -> [Numbers] {
        var found: [Numbers] = []
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var at = 1
            while at + 4 < bytes.count, found.count < 50,
                let hit = memchr(base + at, 0x2F, bytes.count - at - 4)
            {
                let slash = UnsafeRawPointer(hit) - base
                at = slash + 1
                if let date = Self.date(bytes, slash) { found.append(date) }
            }
        }
        return found
    }

    private static func date(_ bytes: UnsafeRawBufferPointer, _ slash: Int) -> Numbers? {
        func number(from start: Int, step: Int, most: Int) -> (value: Int, width: Int)? {
            var (value, scale, at, width) = (0, 1, start, 0)
            while bytes.indices.contains(at), bytes[at] &- 0x30 < 10 {
                let digit = Int(bytes[at] &- 0x30)
                value = step > 0 ? value * 10 + digit : value + digit * scale
                (scale, at, width) = (scale * 10, at + step, width + 1)
                guard width <= most else { return nil }
            }
            return width > 0 ? (value, width) : nil
        }
        guard let first = number(from: slash - 1, step: -1, most: 2), (1...31).contains(first.value),
            let second = number(from: slash + 1, step: 1, most: 2), (1...31).contains(second.value)
        else { return nil }
        let next = slash + 1 + second.width
        guard next < bytes.count, bytes[next] == 0x2F, let year = number(from: next + 1, step: 1, most: 4),
            year.width == 4, (1990...2100).contains(year.value), min(first.value, second.value) <= 12
        else { return nil }
        return Numbers(first: first.value, second: second.value, year: year.value)
    }

    /// An address with year and month settles dates of that month.
    private func byAddress(_ dates: [Numbers]) -> Bool? {
        guard let (year, month) = AddressDate.month(facts.url?.path ?? "") else { return nil }
        for date in dates where date.year == year && date.first != date.second {
            if date.first == month { return false }
            if date.second == month { return true }
        }
        return nil
    }

    /// A time of day of twelve hours in a zone of North America: such papers write the month first.
    private var byZone: Bool? { text.withUnsafeBufferPointer(Self.zones.areIn) ? false : nil }

    private static let zones = Needles(
        ["AM", "PM", "am", "pm", "a.m.", "p.m."].flatMap { half in
            ["EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"].map { half + " " + $0 }
        })

    /// English pages of the United States write the month first; `en` alone does not say where they are from.
    private var byRegion: Bool? {
        let tags = [facts.language, facts.meta("og:locale", "content-language", "language")?.value].compactMap { $0 }
            .map { $0.lowercased().replaced("_", by: "-") }
        guard tags.allSatisfy({ $0.hasPrefix("en") }) else { return nil }
        if let region = tags.first(where: { $0.has("-") }) { return region.hasPrefix("en-us") ? false : true }
        let host = facts.url?.host ?? ""
        return [".us", ".gov", ".mil", ".edu"].contains { host.hasSuffix($0) } ? false : nil
    }
}
