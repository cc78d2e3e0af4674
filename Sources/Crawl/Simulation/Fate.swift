import Model

/// What becomes of a simulated host.
enum Fate: Hashable, Sendable {
    case sound
    /// Answers after so many seconds.
    case slow(Double)
    /// Fails that share of the time, with a status or without an answer.
    case failing(Double, status: Int?)
    /// Asks to wait that share of the time; some say how many seconds.
    case busy(Double, retryAfter: Int64?)
    /// Its feed stands at another address from that day on.
    case moving(day: Double)
    /// Is gone for those days.
    case vanishing(days: ClosedRange<Double>, status: Int?)

    /// Of ten hosts with faults allowed, four are sound.
    init(_ dice: inout Dice, days: Double) {
        let day = dice.between(0.1, 0.8) * days
        switch Int(dice.between(0, 10)) {
        case 0: self = .slow(dice.between(5, 25))
        case 1: self = .failing(dice.between(0.1, 0.6), status: dice.happens(0.5) ? 500 : nil)
        case 2: self = .busy(dice.between(0.05, 0.3), retryAfter: dice.happens(0.5) ? 300 : nil)
        case 3: self = .moving(day: day)
        case 4: self = .vanishing(days: day...(day + dice.between(0.5, 5)), status: dice.happens(0.5) ? 404 : nil)
        case 5: self = .vanishing(days: day...days, status: dice.happens(0.5) ? 410 : nil)
        default: self = .sound
        }
    }
}
