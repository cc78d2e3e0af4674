import Glibc
import Model

/// How the sources of a simulated web publish.
public enum World: String, Sendable, CaseIterable {
    /// Each source has a wave of its own over the day and a quiet weekend.
    case dailyWave = "daily-wave"
    /// At the same rate at all hours.
    case flat
}

/// When a simulated source publishes: a Poisson process, its rate log-normal among sources (median six items a day, σ
/// 1.5).
struct Publishing: Sendable {
    /// The simulated time begins on a Monday, 2024-01-01T00:00:00Z.
    static let start = Timestamp(milliseconds: 1_704_067_200_000)
    static let window = 20

    /// Items, ascending.
    let times: [Timestamp]

    init(_ world: World, days: Int, dice: inout Dice) {
        let perDay = min(300, max(0.05, exp(log(6) + 1.5 * dice.normal())))
        let wave = world == .flat ? Wave() : Wave(&dice)
        let most = perDay / 86_400 * (1 + wave.amplitude)
        var times: [Timestamp] = []
        var second = 0.0
        while true {
            second += dice.exponential() / most
            guard second < Double(days) * 86_400 else { break }
            if dice.happens(wave.share(at: second)) { times.append(Self.start + .milliseconds(Int64(second * 1000))) }
        }
        self.times = times
    }

    /// How many have been published by that moment.
    func count(until moment: Timestamp) -> Int {
        var (low, high) = (0, times.count)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private struct Wave {
        var amplitude = 0.0
        var phase = 0.0
        var weekend = 1.0

        init() {}

        init(_ dice: inout Dice) {
            phase = dice.between(0, 86_400)
            amplitude = dice.between(0.5, 0.95)
            weekend = dice.between(0.4, 1)
        }

        /// Of the highest rate.
        func share(at second: Double) -> Double {
            let share = (1 + amplitude * cos(2 * .pi * (second - phase) / 86_400)) / (1 + amplitude)
            return Int(second / 86_400) % 7 >= 5 ? share * weekend : share
        }
    }
}
