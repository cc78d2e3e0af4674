import Model

/// The store's form of a rhythm: whole numbers parted by blanks, counts in thousandths; items by their hashes, hexadecimal.
///
/// It is read and written at each visit, so it is no JSON, which would cost more than the rest of the decision.
extension Rhythm {
    /// The first number: another one is the memory of another rule.
    static let version: Int64 = 2

    /// A memory that cannot be read is no memory: nil lets the rule start anew.
    init?(text: String) {
        var numbers = Numbers(text)
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
        var text = String(Self.version)
        func write(_ number: Int64) {
            text.append(" ")
            text.append(String(number))
        }
        write(items.thousandths)
        write(days.thousandths)
        for number in [since?.milliseconds ?? 0, seen?.milliseconds ?? 0, Int64(window), Int64(gaps)] { write(number) }
        for count in profile.hours { write(count.thousandths) }
        for count in profile.weekdays { write(count.thousandths) }
        for number in plan?.numbers ?? [] { write(number) }
        text += known.hashes.isEmpty ? "" : " #"
        for hash in known.hashes {
            text.append(" ")
            text.append(String(hash, radix: 16))
        }
        return text
    }
}

extension Plan {
    fileprivate init?(_ numbers: inout Numbers) {
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

/// Reads numbers one after the other.
private struct Numbers {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    /// The next decimal number; nil at the end or before anything else, which is not passed over.
    mutating func next() -> Int64? {
        let before = rest
        if let number = word().flatMap({ Int64(Substring($0)) }) { return number }
        rest = before
        return nil
    }

    /// The hashes behind the mark; none without it.
    mutating func hashes() -> [UInt64] {
        guard let mark = word(), mark.first == UInt8(ascii: "#") else { return [] }
        var hashes: [UInt64] = []
        while let word = word(), let hash = UInt64(Substring(word), radix: 16) { hashes.append(hash) }
        return hashes
    }

    private mutating func word() -> Substring.UTF8View? {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix { $0 != UInt8(ascii: " ") }
        rest = rest[word.endIndex...]
        return word
    }
}
