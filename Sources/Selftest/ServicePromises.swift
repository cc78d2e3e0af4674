import Crawl
import Fetch
import Glibc
import Loopback
import Model
import Queues
import Store

/// What an operator may expect of the process.
extension Promise {
    static let service = [clock, crash, sigterm, diskFull]

    private static let count = 12

    /// A feed with a dozen stories.
    private static func pages() -> [String: LoopbackSite.Answer] {
        var pages: [String: LoopbackSite.Answer] = ["/feed": .feed((1...count).map { "/s\($0)" })]
        for number in 1...count { pages["/s\(number)"] = .story("Story number \(number)") }
        return pages
    }

    private static let clock = Promise("clock", "A clock that is set forth or back fires nothing and starves nothing.")
    {
        bench in
        let time = SteppedTime(stepsUptime: bench.tampering.stepsUptime)
        let pause = 100 * bench.tampering.longer
        var pages = pages()
        pages["/s3"] = stepping(time, by: .seconds(-86_400), after: 0)
        // Forth while a page is on its way; back, and forth again, in the middle of a pause.
        pages["/s3"] = stepping(time, by: .seconds(86_400), after: 0)
        pages["/s6"] = stepping(time, by: .seconds(-86_400), after: pause / 2)
        pages["/s9"] = stepping(time, by: .seconds(86_400), after: pause / 2)
        let site = try bench.site(pages)
        try await bench.crawl([site.url("/feed")], time: time) { $0.crawl.minDelay = .milliseconds(pause) }
        let (gap, stored) = (site.shortestGap ?? .zero, try bench.articles().count)
        let twice = (1...count).count { site.hits("/s\($0)") > 1 }
        return Finding(
            gap >= .milliseconds(pause - 5) && stored == count && twice == 0,
            "a day forth, back and forth: \(stored) of \(count) stored, \(twice) asked for twice, "
                + "requests never closer than \(gap.shown)")
    }

    /// A story whose server sets the clock, so many milliseconds after its answer.
    private static func stepping(_ time: SteppedTime, by step: Duration, after pause: Int) -> LoopbackSite.Answer {
        .asked { request, connection in
            if pause == 0 { time.step(step) }
            connection.write(Reply(text: LoopbackSite.story("The clock moves at \(request.target)")).bytes())
            if pause > 0 {
                usleep(UInt32(pause * 1000))
                time.step(step)
            }
            return nil
        }
    }

    private static let crash = Promise("crash", "A crawl that is killed goes on without loss and without doubles.") {
        bench in
        let victim = Locked<pid_t?>(nil)
        let site = try bench.site(pages())
        let last = ["/s3", "/s6", "/s9"]
        for path in last {
            site.publish(
                path,
                .asked { request, _ in
                    // Once: the next run meets a page like any other.
                    if let pid = victim.withLock({
                        let pid = $0
                        $0 = nil
                        return pid
                    }) {
                        kill(pid, SIGKILL)
                    }
                    return Reply(text: LoopbackSite.story("Story number \(request.target.dropFirst(2))"))
                })
        }
        try bench.seed([site.url("/feed")])
        var kills = 0
        for round in 0...last.count {
            try bench.tampering.store(round, bench.path)
            let isKilled = try await WorkPool(label: "offprint.child", width: 1).run {
                Result {
                    let child = try bench.child(["--until-idle"])
                    if round < last.count { victim.withLock { $0 = child.pid } }
                    return child.waitForEnd() == -SIGKILL
                }
            }.get()
            kills += isKilled ? 1 : 0
        }
        return try crashed(bench, site, kills: kills)
    }

    private static func crashed(_ bench: Bench, _ site: LoopbackSite, kills: Int) throws -> Finding {
        let titles = try bench.articles().map(\.article.title)
        let twice = titles.count - Set(titles).count
        let problems = try bench.store { try $0.quickCheck() }
        return Finding(
            kills > 0 && Set(titles).count == count && twice == 0 && problems.isEmpty,
            "killed \(kills) times: \(Set(titles).count) of \(count) stored, \(twice) twice, "
                + (problems.isEmpty ? "the store is whole" : problems[0]))
    }

    private static let sigterm = Promise("sigterm", "SIGTERM ends the visits in flight, and the process with 0.") {
        bench in
        let victim = Locked<pid_t?>(nil)
        let site = try bench.site(pages())
        site.publish(
            "/s3",
            .asked { _, _ in
                if let pid = victim.withLock({ $0 }) { kill(pid, bench.tampering.signal) }
                usleep(300_000)
                return Reply(text: LoopbackSite.story("Story number 3"))
            })
        try bench.seed([site.url("/feed")])
        let code = try await WorkPool(label: "offprint.child", width: 1).run {
            Result {
                let child = try bench.child()
                victim.withLock { $0 = child.pid }
                return child.waitForEnd()
            }
        }.get()
        let (ending, left) = (try bench.ending(site.url("/s3")), count - (try bench.articles().count))
        return Finding(
            code == 0 && ending == "stored",
            "ended with \(code); the page in flight: \(ending), \(left) left for the next start")
    }

    private static let diskFull = Promise("disk-full", "A disk that runs low pauses the crawl, and room resumes it.") {
        bench in
        let site = try bench.site(pages())
        try bench.seed([site.url("/feed")])
        let result = try await WorkPool(label: "offprint.child", width: 1).run {
            Result { try paused(bench, site) }
        }.get()
        let stored = try bench.articles().count
        return Finding(
            result.isPaused && result.hits == 0 && stored == count,
            (result.isPaused ? "paused with \(result.hits) requests" : "did not pause")
                + ", then \(stored) of \(count) stored, ended with \(result.code)")
    }

    /// More room is asked for than any disk has; then none.
    private static func paused(_ bench: Bench, _ site: LoopbackSite) throws -> (isPaused: Bool, hits: Int, code: Int32)
    {
        let child = try bench.child(settings: ["min-free-space": "\"1000000GB\""])
        let isPaused = child.wait(for: "paused:", or: "stored")
        let hits = site.hits.count
        if isPaused {
            try bench.configure([:])
            _ = child.kill(SIGHUP)
            var left = count
            while left > 0, child.wait(for: "stored ") { left -= 1 }
        }
        _ = child.kill(SIGTERM)
        return (isPaused, hits, child.waitForEnd())
    }
}

/// The machine's clocks, of which the time of day can be set.
private struct SteppedTime: TimeSource {
    private let time = SystemTime()
    private let offset = Locked(Duration.zero)
    let stepsUptime: Bool

    init(stepsUptime: Bool) { self.stepsUptime = stepsUptime }

    func step(_ length: Duration) { offset.withLock { $0 += length } }

    func now() -> Timestamp { time.now() + offset.withLock { $0 } }

    func uptime() -> Duration { stepsUptime ? time.uptime() + offset.withLock { $0 } : time.uptime() }

    func sleep(until deadline: Duration) async throws {
        try await time.sleep(until: stepsUptime ? deadline - offset.withLock { $0 } : deadline)
    }
}
