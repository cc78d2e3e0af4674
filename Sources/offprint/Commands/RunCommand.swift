import Archive
import ArgumentParser
import Logging
import Store

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Crawl, as a daemon or until nothing is left to do.",
        discussion: """
            Visits every URL of the store when it is due, until SIGTERM. SIGHUP reads the settings again.
            With --until-idle it ends when every URL that was due at its start, or was discovered since, has had its \
            outcome; what has to wait longer than horizon (a minute) is reported as postponed.
            """)

    @Flag(help: "End when nothing is left to do.") var untilIdle = false
    @Option(
        help: "Take answers from the WARC files of a folder; no host is asked for anything.", completion: .directory)
    var replay: String?
    @OptionGroup var options: SettingOptions

    func run() async throws {
        let load = loading
        let configuration = try load()
        JournalLogHandler.bootstrap(configuration.settings.logLevel, untilIdle: untilIdle)
        let logger = Logger(label: "offprint")
        for warning in configuration.warnings { logger.warning("\(warning)") }
        let path = Places.store(configuration.settings)
        if let trouble = StoreTrouble(path, .readWrite) { throw CommandError(trouble.message) }
        let lock = try Store.lock(path)
        defer { withExtendedLifetime(lock) {} }
        let web = try replay.map { try RecordedWeb.telling($0) }
        let daemon = try await Daemon(configuration, untilIdle: untilIdle, replay: web, logger: logger, load: load)
        let postponed = try await daemon.run()
        if postponed > 0 {
            print("\(counted(postponed, "URL")) postponed: to wait longer than \(configuration.settings.horizon.words)")
        }
    }

    private var loading: @Sendable () throws -> Configuration {
        let (options, isReplay) = (options, replay != nil)
        return {
            var configuration = try options.load()
            if isReplay { configuration.replay() }
            return configuration
        }
    }
}
