import ArgumentParser
import Store

struct MetricsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "Print what can be measured, in the text format of Prometheus.",
        discussion: "The daemon writes the same to metrics-file, for the textfile collector; it listens on nothing.")

    @OptionGroup var options: StoreOptions

    func run() throws {
        let configuration = try options.load()
        let store = try configuration.openStore(.readOnly)
        defer { store.close() }
        let report = try StatusReport(store, settings: configuration.settings, now: now())
        print(Metrics(report).text, terminator: "")
    }
}
