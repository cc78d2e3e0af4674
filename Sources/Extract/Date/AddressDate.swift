import Language
import Model

/// The day that many addresses carry: `/2015/01/09/`, `/2015-01-09-…`, `/20150109/`, `/2015/jan/09/`, `/1393/10/19/`.
enum AddressDate {
    /// The path that a web archive keeps: what follows `/web/20160218174457/http://`.
    static func archived(_ path: String) -> String {
        guard path.hasPrefix("/web/"), let end = path.offset(of: "://", from: 5) else { return path }
        return String(decoding: path.utf8.dropFirst(end + 3), as: UTF8.self)
    }

    static func read(_ path: String) -> Day? {
        let bytes = Array(path.utf8)
        let numbers = numbers(in: bytes)
        for index in numbers.indices {
            if let day = compact(numbers[index]) ?? dayFirst(numbers, index) ?? yearFirst(numbers, index, in: bytes)
                ?? named(numbers, index, in: bytes)
            {
                return day
            }
        }
        return nil
    }

    private struct Number {
        let value: Int
        let digits: Int
        /// Offsets of its first digit and of what follows its last.
        let start: Int
        let end: Int
    }

    private static let years = 1995...2099
    /// Years of the Solar Hijri calendar in which stories were published on the web.
    private static let solarYears = 1370...1420

    private static func numbers(in bytes: [UInt8]) -> [Number] {
        var (numbers, at): ([Number], Int) = ([], 0)
        while at < bytes.count {
            guard bytes[at] &- 0x30 < 10 else {
                at += 1
                continue
            }
            let start = at
            var value = 0
            while at < bytes.count, bytes[at] &- 0x30 < 10 {
                if at - start < 9 { value = value * 10 + Int(bytes[at] &- 0x30) }
                at += 1
            }
            numbers.append(Number(value: value, digits: at - start, start: start, end: at))
        }
        return numbers
    }

    private static func compact(_ number: Number) -> Day? {
        guard number.digits == 8 else { return nil }
        return Day(number.value / 10_000, number.value / 100 % 100, number.value % 100)
            .flatMap { years.contains($0.year) ? $0 : nil }
    }

    /// `/09-01-2015/`, of two digits each.
    private static func dayFirst(_ numbers: [Number], _ index: Int) -> Day? {
        guard index >= 2, isYear(numbers[index]), numbers[index - 1].digits == 2, numbers[index - 2].digits == 2,
            numbers[index - 1].start == numbers[index - 2].end + 1, numbers[index].start == numbers[index - 1].end + 1
        else { return nil }
        return Day(numbers[index].value, numbers[index - 1].value, numbers[index - 2].value)
    }

    private static func isYear(_ number: Number) -> Bool { number.digits == 4 && years.contains(number.value) }

    private static func yearFirst(_ numbers: [Number], _ index: Int, in bytes: [UInt8]) -> Day? {
        guard numbers[index].digits == 4, index + 2 < numbers.count else { return nil }
        let (year, month, day) = (numbers[index], numbers[index + 1], numbers[index + 2])
        guard month.start == year.end + 1, day.start == month.end + 1, month.digits <= 2, day.digits <= 2,
            isParted(bytes[year.end], bytes[month.end])
        else { return nil }
        if years.contains(year.value) { return Day(year.value, month.value, day.value) }
        guard solarYears.contains(year.value), isAlone(year, day, in: bytes) else { return nil }
        return SolarHijri(year.value, month.value, day.value)?.gregorian
    }

    /// By one mark, or by a dash in a part of its own: `/2015-01/09/`, `/2015/01-09/`.
    private static func isParted(_ first: UInt8, _ second: UInt8) -> Bool {
        "/-_.".utf8.contains(first) && (first == second || [first, second].sorted() == [0x2D, 0x2F])
    }

    /// Whether marks or the path's ends stand about a date: `/1393-10-19/foo`, not the number of a law in a word.
    private static func isAlone(_ first: Number, _ last: Number, in bytes: [UInt8]) -> Bool {
        (first.start == 0 || bytes[first.start - 1] == UInt8(ascii: "/"))
            && (last.end == bytes.count || "/-_.".utf8.contains(bytes[last.end]))
    }

    /// `/2015/jan/09/`.
    private static func named(_ numbers: [Number], _ index: Int, in bytes: [UInt8]) -> Day? {
        guard isYear(numbers[index]), index + 1 < numbers.count else { return nil }
        let (year, day) = (numbers[index], numbers[index + 1])
        guard day.digits <= 2, (5...11).contains(day.start - year.end), "/-".utf8.contains(bytes[year.end]),
            bytes[day.start - 1] == bytes[year.end],
            day.end == bytes.count || "/-_.".utf8.contains(bytes[day.end])
        else { return nil }
        let name = String(decoding: bytes[year.end + 1..<day.start - 1], as: UTF8.self).lowercased()
        let month = months.firstIndex { name == $0 || name.utf8.count == 3 && $0.hasPrefix(name) }
        return month.flatMap { Day(year.value, $0 + 1, day.value) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Year and month of an address that names both: `/2016/10/`.
    static func month(_ path: String) -> (year: Int, month: Int)? {
        let parts = archived(path).split(separator: "/")
        for (year, month) in zip(parts, parts.dropFirst()) where year.utf8.count == 4 && month.utf8.count <= 2 {
            if let year = Int(year), (1995...2099).contains(year), let month = Int(month), (1...12).contains(month) {
                return (year, month)
            }
        }
        return nil
    }
}
