import ArgumentParser
import Language
import Model
import Publish

/// `offprint date`: what the reader of dates makes of words.
struct DateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "date", abstract: "Read dates as pages write them, and say by which rule.",
        discussion: """
            In about sixty languages and six calendars, as the crawler reads them on a page. Columns: the date, with time \
            and zone as far as they are written; its day in the Solar Hijri calendar; the calendar and the rule that \
            read it; the words it was read from. A text that is no date as a whole is searched for the dates in it. \
            Without texts lines are read from standard input. Ends with 1 when a text holds no date.
            """)

    @Option(help: "The language of the texts (fa-af, en-us): it settles the order of day and month.")
    var language: String?

    @Option(help: ArgumentHelp("The zone that relative words are meant in (+04:30).", valueName: "zone"))
    var zone: String?

    @Option(help: ArgumentHelp("What relative words count from. (default: now)", valueName: "moment"))
    var at: String?

    @Flag(help: "Print one JSON object for each date.")
    var json = false

    @Argument(help: "Texts with dates.")
    var texts: [String] = []

    func run() throws {
        if let problem = LanguageTag.problem(language) {
            throw UsageError("--language \"\(printable(language ?? ""))\" \(problem)")
        }
        let reader = DateReader(
            language: language?.lowercased(), offset: try offset(), now: try moment(at, flag: "--at") ?? now())
        var isDated = true
        func tell(_ text: String) {
            let readings = DateReadings(of: text, reader)
            say(json ? readings.objects.map(\.text) : readings.lines(on: .output))
            guard readings.isEmpty else { return }
            FileHandle.standardError("offprint: no date in \"\(printable(text))\"\n")
            isDated = false
        }
        if texts.isEmpty { while let line = readLine() { tell(line) } } else { texts.forEach(tell) }
        if !isDated { throw ExitCode.failure }
    }

    private func offset() throws -> Int? {
        guard let zone else { return nil }
        guard let offset = ZoneOffset(.word(zone)) else {
            throw UsageError("--zone \"\(printable(zone))\" is no zone (try \(ZoneOffset.example), Z)")
        }
        return offset.minutes
    }
}
