import Model

/// The store's form of a rhythm: whole numbers parted by blanks, counts in thousandths; items by their hashes,
/// hexadecimal.
///
/// It is read and written at each visit, so it is no JSON, which would cost more than the rest of the decision.
extension Rhythm {
    /// The first number: another one is the memory of another rule.
    static let version: Int64 = 2

    /// A memory that cannot be read is no memory: nil lets the rule start anew.
    init?(text: String) {
        var numbers = NumberReader(text)
        guard numbers.next() == Self.version, let items = numbers.next(), let days = numbers.next(),
            let since = numbers.next(), let seen = numbers.next(), let window = numbers.next(),
            let gaps = numbers.next(), items >= 0, days >= 0, window >= 0
        else { return nil }
        (self.items, self.days) = (Double(items) / 1000, Double(days) / 1000)
        (self.since, self.seen) = (Timestamp(milliseconds: since), Timestamp(milliseconds: seen))
        (self.window, self.gaps) = (Int(window), Int(gaps))
        for hour in profile.hours.indices { profile.hours[hour] = Double(max(0, numbers.next() ?? 0)) / 1000 }
        for day in profile.weekdays.indices { profile.weekdays[day] = Double(max(0, numbers.next() ?? 0)) / 1000 }
        plan = Plan(&numbers)
        known = ItemSet(hashes: numbers.hashes())
    }

    var text: String {
        var line = NumberLine()
        for number in [Self.version, items.thousandths, days.thousandths] { line.add(number) }
        for number in [since?.milliseconds ?? 0, seen?.milliseconds ?? 0] { line.add(number) }
        for number in [window, gaps] { line.add(Int64(number)) }
        for count in profile.hours { line.add(count.thousandths) }
        for count in profile.weekdays { line.add(count.thousandths) }
        for number in plan?.numbers ?? [] { line.add(number) }
        line.add(hashes: known.hashes)
        return line.text
    }
}

extension Plan {
    fileprivate init?(_ numbers: inout NumberReader) {
        guard let code = numbers.next(), let rule = Rule(rawValue: Int(code)), let wait = numbers.next(),
            let rate = numbers.next(), let rateNow = numbers.next(), let scale = numbers.next(),
            let fresh = numbers.next(), let window = numbers.next()
        else { return nil }
        self.init(
            wait: .milliseconds(wait), rule: rule, rate: Double(rate) / 1000, rateNow: Double(rateNow) / 1000,
            scale: .milliseconds(scale), freshFor: fresh < 0 ? nil : .milliseconds(fresh), window: Int(window))
    }

    fileprivate var numbers: [Int64] {
        [
            Int64(rule.rawValue), wait.milliseconds, rate.thousandths, rateNow.thousandths, scale.milliseconds,
            freshFor?.milliseconds ?? -1, Int64(window),
        ]
    }
}

extension Double {
    fileprivate var thousandths: Int64 { Int64((self * 1000).rounded()) }
}
