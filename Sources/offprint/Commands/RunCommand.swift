import ArgumentParser
import Logging
import Store

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Crawl, as a daemon or until nothing is left to do.",
        discussion: """
            Visits every URL of the store when it is due, until SIGTERM. SIGHUP reads the settings again.
            With --until-idle it ends when every URL that was due at its start, or was discovered since, has had its \
            outcome; what has to wait longer than a minute is reported as postponed.
            """)

    @Flag(help: "End when nothing is left to do.") var untilIdle = false
    @OptionGroup var options: SettingOptions

    func run() async throws {
        let options = options
        let configuration = try options.load()
        // A run until idle shows its progress instead of a line for each visit.
        JournalLogHandler.bootstrap(
            untilIdle ? max(.notice, configuration.settings.logLevel) : configuration.settings.logLevel)
        let logger = Logger(label: "offprint")
        for warning in configuration.warnings { logger.warning("\(warning)") }
        let lock = try Store.lock(Places.store(configuration.settings))
        defer { withExtendedLifetime(lock) {} }
        let daemon = try await Daemon(configuration, untilIdle: untilIdle, logger: logger) { try options.load() }
        let postponed = try await daemon.run()
        if postponed > 0 { print("\(postponed) URLs postponed: they have to wait longer than a minute") }
    }
}
