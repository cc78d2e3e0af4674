import ArgumentParser
import Publish
import Queues
import Selftest

struct SelftestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selftest", abstract: "Try what Offprint promises, on this machine.",
        discussion: """
            Crawls sites of its own on loopback that misbehave, each with the real fetcher, scheduler and a store in \
            a temporary folder: one word for each promise. Nothing else is asked, nothing of yours is touched. Ends \
            with 1 when a promise is broken.
            """)

    @Flag(help: "Only tell the words and what each promises.") var list = false
    @Flag(help: "Print one JSON object for each word.") var json = false
    @Argument(help: "Which; all when there is none.") var words: [String] = []

    func run() async throws {
        let promises = try chosen()
        let screen = Screen.output
        if list { return say(promises.flatMap { json ? [$0.json.text] : $0.lines(on: screen) }) }
        let time = SystemTime()
        var report = SelftestReport(width: promises.map(\.word.count).max() ?? 0)
        var progress = Progress()
        for promise in promises {
            if !json { say(report.heading(before: promise, on: screen)) }
            progress.show { "selftest: \(promise.word)" }
            let begun = time.uptime()
            let finding = await promise.tried(on: Bench(program: "/proc/self/exe"))
            progress.clear()
            let row = SelftestReport.Row(promise: promise, finding: finding, took: time.uptime() - begun)
            report.add(row)
            say(json ? [row.json.text] : report.lines(of: row, on: screen))
        }
        if !json { say(["", report.summary(on: screen)]) }
        guard report.isGood else { throw ExitCode.failure }
    }

    private func chosen() throws -> [Promise] {
        guard !words.isEmpty else { return Promise.all }
        return try words.map { word in
            guard let promise = Promise.all.first(where: { $0.word == word }) else {
                let nearest = suggestion(for: word, among: Promise.all.map(\.word))
                throw UsageError("\"\(printable(word))\" is no word of the selftest\(nearest): --list tells them")
            }
            return promise
        }
    }
}
