import Testing

@testable import offprint

@Suite struct LivenessTests {
    private let patience = Duration.seconds(60)

    /// What each beat, ten seconds after the one before, says.
    private func beats(_ seen: [(finished: Int, isBusy: Bool, due: Int?)]) -> [Bool] {
        var liveness = Liveness(now: .zero)
        return seen.enumerated().map { index, beat in
            let now = Duration.seconds(10 * (index + 1))
            let due = beat.due.map { Duration.seconds($0) }
            return liveness.isAlive(
                Liveness.Observation(now: now, finished: beat.finished, isBusy: beat.isBusy, due: due),
                patience: patience)
        }
    }

    @Test func anIdleDaemonIsAlive() {
        #expect(!beats(Array(repeating: (0, false, nil), count: 50)).contains(false))
        #expect(!beats(Array(repeating: (0, false, 1000), count: 50)).contains(false))
    }

    @Test func visitsThatEndAreALifeSign() {
        #expect(!beats((0..<50).map { ($0 / 5, true, 0) }).contains(false))
    }

    @Test func visitsThatNeverEndAreAHang() {
        #expect(
            beats(Array(repeating: (0, true, nil), count: 8)) == [true, true, true, true, true, true, false, false])
    }

    @Test func workThatIsDueAndNeverBegunIsAHang() {
        #expect(beats(Array(repeating: (0, false, 0), count: 7)).last == false)
        #expect(beats(Array(repeating: (0, false, 30), count: 8)) == Array(repeating: true, count: 8))
        #expect(beats(Array(repeating: (0, false, 30), count: 9)).last == false)
    }

    /// The patience counts from the beginning of the work, not from the last visit before a quiet night.
    @Test func theFirstVisitAfterALongIdleTimeHasItsTime() {
        let quiet: [(Int, Bool, Int?)] = Array(repeating: (3, false, nil), count: 100)
        #expect(!beats(quiet + Array(repeating: (3, true, nil), count: 6)).contains(false))
        #expect(beats(quiet + Array(repeating: (3, true, nil), count: 7)).last == false)
    }

    @Test func aHangThatEndsIsForgiven() {
        let hang: [(Int, Bool, Int?)] = Array(repeating: (0, true, nil), count: 8)
        #expect(beats(hang + [(1, true, nil)]).suffix(2) == [false, true])
    }

    @Test func theSlowestSettingsAreNotAHang() {
        var settings = Settings()
        settings.timeout = .seconds(600)
        #expect(Liveness.patience(settings) >= .seconds(1800))
        settings.maxCrawlDelay = .seconds(3600)
        #expect(Liveness.patience(settings) > .seconds(3600) + settings.timeout)
    }
}
