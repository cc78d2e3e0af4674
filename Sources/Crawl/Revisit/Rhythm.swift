import Glibc
import Model

/// What the revisit rule remembers of a feed, sitemap or section page between visits (SCHED-02).
struct Rhythm: Hashable, Sendable {
    /// New items, each weighing less by e after every `memory` days.
    var items = 0.0
    /// Days observed, decayed in the same way.
    var days = 0.0
    /// The same items by the hour and by the day of the week in which they appeared, UTC.
    var profile = WeekProfile()
    /// The moment from which on it has been observed without a gap; nil before the first look.
    var since: Timestamp?
    /// The last look.
    var seen: Timestamp?
    /// How many items it lists at once; 0 where that says nothing about what it drops.
    var window = 0
    /// Of the items listed at the last look.
    var known = ItemSet()
    /// Looks that shared no item with the one before: something may have been lost between them (SCHED-18).
    var gaps = 0
    /// The last look was one of those.
    var hasGap = false
    /// How the wait since the last look was decided.
    var plan: Plan?

    /// Days after which an observation weighs e times less.
    static let memory = 14.0
    /// Until it has shown its own rhythm a source is taken to bring six items a day. The guess weighs two hours.
    static let priorItems = 0.5
    static let priorDays = 1.0 / 12

    /// What one look brought.
    struct Look: Sendable {
        /// When the items not listed at the look before were published; nil where they do not say.
        var new: [Timestamp?] = []
        /// Items listed at once; 0 where that says nothing about what is dropped, nil where nothing was listed anew.
        var window: Int?
        /// Nil where items are not told apart by their identity.
        var items: ItemSet?
        /// None of the items was listed at the look before.
        var isGap = false
    }

    /// Items a day, without the wave of day and week.
    var rate: Double { (items + Self.priorItems) / (days + Self.priorDays) }

    mutating func observe(_ look: Look, now: Timestamp) {
        if let seen {
            age(by: max(0, (now - seen).inSeconds / 86_400))
            count(look.new, between: seen, and: now)
        } else {
            begin(look, now)
        }
        seen = now
        if let listed = look.window { window = listed }
        if let items = look.items { known = items }
        hasGap = look.isGap
        if hasGap { gaps += 1 }
    }

    /// What is listed at the first look tells the rate of the days before.
    private mutating func begin(_ look: Look, _ now: Timestamp) {
        let horizon = now - .seconds(Int64(Self.memory * 86_400))
        let times = Set(look.new.compactMap(\.self).filter { $0 <= now }).sorted()
        let recent = times.filter { $0 > horizon }
        // The oldest one only marks where the window begins, unless the window reaches back far enough.
        let start = recent.count < times.count ? horizon : recent.first ?? now
        since = start
        days = (now - start).inSeconds / 86_400
        for time in recent where time > start { add(time) }
    }

    private mutating func count(_ new: [Timestamp?], between seen: Timestamp, and now: Timestamp) {
        for (index, published) in new.enumerated() {
            let share = (Double(index) + 0.5) / Double(new.count)
            let guess = seen + (now - seen) * share
            // A date outside the interval is no help: it was found in it.
            add(published.flatMap { $0 > seen && $0 <= now ? $0 : nil } ?? guess)
        }
    }

    private mutating func add(_ time: Timestamp) {
        items += 1
        profile.add(time)
    }

    private mutating func age(by passed: Double) {
        let decay = exp(-passed / Self.memory)
        items *= decay
        days = days * decay + passed
        profile.decay(decay)
    }
}
