import ArgumentParser
import Glibc
import Model
import Publish
import Store

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show on one screen how the crawl stands, and what is wrong.",
        discussion:
            "Alarms: \(Alarm.Kind.allCases.map(\.rawValue).joined(separator: ", ")). `offprint health` answers scripts."
    )

    /// How often `--watch` looks.
    static let pause: Duration = .seconds(2)

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false
    @Flag(help: "Look again every two seconds.") var watch = false

    func run() async throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        repeat {
            let report = try StatusReport(store, settings: configuration.settings, now: now())
            // Read at each turn: the window may have another size.
            let screen = Screen.output
            show(json ? [report.json.text] : StatusLines(report: report, screen: screen).lines, on: screen)
            fflush(nil)
            if watch { try await Task.sleep(for: Self.pause) }
        } while watch
    }

    /// Over what was there, line by line, so that nothing flickers.
    private func show(_ lines: [String], on screen: Screen) {
        guard watch, screen.isTerminal else { return say(lines) }
        print("\u{1B}[H" + lines.map { $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[J", terminator: "")
    }
}

extension ByteCount {
    /// `12.3 MB`, for people.
    static func rounded(_ bytes: Int64) -> String {
        for (name, unit) in [("GB", Int64(1_000_000_000)), ("MB", 1_000_000), ("kB", 1000)] where bytes >= unit {
            return "\(bytes / unit).\(bytes % unit * 10 / unit) \(name)"
        }
        return counted(Int(bytes), "byte")
    }
}
