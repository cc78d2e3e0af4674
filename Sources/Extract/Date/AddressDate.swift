import Model

/// The day that many addresses carry: `/2015/01/09/`, `/2015-01-09-…`, `/20150109/`.
enum AddressDate {
    /// The path that a web archive keeps: what follows `/web/20160218174457/http://`.
    static func archived(_ path: String) -> String {
        guard path.hasPrefix("/web/"), let end = path.offset(of: "://", from: 5) else { return path }
        return String(decoding: path.utf8.dropFirst(end + 3), as: UTF8.self)
    }

    static func read(_ path: String) -> Day? {
        var numbers: [(value: Int, digits: Int, end: Int, start: Int)] = []
        let bytes = Array(path.utf8)
        var at = 0
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
            numbers.append((value, at - start, at, start))
        }
        for index in numbers.indices {
            let number = numbers[index]
            if number.digits == 8, let day = Day(number.value / 10_000, number.value / 100 % 100, number.value % 100),
                (1995...2099).contains(day.year)
            {
                return day
            }
            if index >= 2, number.digits == 4, (1995...2099).contains(number.value), numbers[index - 1].digits == 2,
                numbers[index - 2].digits == 2, numbers[index - 1].start == numbers[index - 2].end + 1,
                number.start == numbers[index - 1].end + 1,
                let day = Day(number.value, numbers[index - 1].value, numbers[index - 2].value)
            {
                return day
            }
            guard number.digits == 4, (1995...2099).contains(number.value), index + 2 < numbers.count else { continue }
            let (month, day) = (numbers[index + 1], numbers[index + 2])
            let isJoined =
                month.start == number.end + 1 && day.start == month.end + 1 && month.digits <= 2 && day.digits <= 2
            guard isJoined, bytes[number.end] == bytes[month.end], "/-_.".utf8.contains(bytes[number.end]) else {
                continue
            }
            if let found = Day(number.value, month.value, day.value) { return found }
        }
        return nil
    }

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
