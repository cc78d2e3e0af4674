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
        var text = text
        guard let rhythm = text.withUTF8({ Rhythm(NumberReader($0)) }) else { return nil }
        self = rhythm
    }

    private init?(_ numbers: consuming NumberReader) {
        guard numbers.next() == Self.version, let items = numbers.next(), let days = numbers.next(),
            let since = numbers.next(), let seen = numbers.next(), let window = numbers.next(),
            let gaps = numbers.next(), items >= 0, days >= 0, window >= 0
        else { return nil }
        (self.items, self.days) = (Double(items) / 1000, Double(days) / 1000)
        (self.since, self.seen) = (Timestamp(milliseconds: since), Timestamp(milliseconds: seen))
        (self.window, self.gaps) = (Int(window), Int(gaps))
        numbers.read(into: &profile.hours)
        numbers.read(into: &profile.weekdays)
        plan = Plan(&numbers)
        known = ItemSet(hashes: numbers.hashes())
    }

    var text: String {
        var line = NumberLine()
        line.add(Self.version)
        line.add(items.thousandths)
        line.add(days.thousandths)
        line.add(since?.milliseconds ?? 0)
        line.add(seen?.milliseconds ?? 0)
        line.add(Int64(window))
        line.add(Int64(gaps))
        for count in profile.hours { line.add(count.thousandths) }
        for count in profile.weekdays { line.add(count.thousandths) }
        plan?.write(to: &line)
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

    fileprivate func write(to line: inout NumberLine) {
        line.add(Int64(rule.rawValue))
        line.add(wait.milliseconds)
        line.add(rate.thousandths)
        line.add(rateNow.thousandths)
        line.add(scale.milliseconds)
        line.add(freshFor?.milliseconds ?? -1)
        line.add(Int64(window))
    }
}

extension NumberReader {
    /// Counts in thousandths, in the place of zeros, which most of them are.
    fileprivate mutating func read(into counts: inout [Double]) {
        for place in counts.indices {
            if let thousandths = next(), thousandths > 0 { counts[place] = Double(thousandths) / 1000 }
        }
    }
}

extension Double {
    fileprivate var thousandths: Int64 { Int64((self * 1000).rounded()) }
}
