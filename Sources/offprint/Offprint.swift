import ArgumentParser
import Glibc
import Logging

@main
struct Offprint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offprint", abstract: "Crawl news sources and keep their articles.",
        version: Self.version,
        subcommands: [
            RunCommand.self,
            SeedCommand.self,
            LogCommand.self,
            WhyCommand.self,
            QueueCommand.self,
            QuotaCommand.self,
            ArticlesCommand.self,
            ShowCommand.self,
            CopiesCommand.self,
            DiffCommand.self,
            RevisionsCommand.self,
            SheetCommand.self,
            ExtractCommand.self,
            DateCommand.self,
            RulesCommand.self,
            ReextractCommand.self,
            EvalCommand.self,
            FetchCommand.self,
            RobotsCommand.self,
            DNSCommand.self,
            WARCCommand.self,
            StatusCommand.self,
            HealthCommand.self,
            MetricsCommand.self,
            DBCommand.self,
            SelftestCommand.self,
            SimCommand.self,
            CheckConfigCommand.self,
            VersionCommand.self,
        ])

    static let version = "0.1.0"

    static let _errorPrefix = "offprint: "

    /// In front of a message that ends the program, so that `journalctl -p err` shows it.
    private static var errorMark: String {
        JournalLogHandler.readsJournal(environment: environment()) ? "<\(Logger.Level.error.priority)>" : ""
    }

    /// Ends with 0 done, 1 failed, 64 usage, 78 settings.
    static func main() async {
        Memory.arrange()
        do {
            try CommandWords.check(Array(CommandLine.arguments.dropFirst()), of: Self.self)
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            try StandardOutput.finish()
        } catch let error as ConfigError {
            for problem in error.problems { writeAll("\(errorMark)offprint: \(problem)\n", to: STDERR_FILENO) }
            Glibc.exit(78)
        } catch let error as UsageError {
            writeAll("offprint: \(error)\n", to: STDERR_FILENO)
            Glibc.exit(64)
        } catch let error as SeedError {
            writeAll("offprint: \(error)\n", to: STDERR_FILENO)
            Glibc.exit(64)
        } catch {
            if exitCode(for: error) != .success { writeAll(errorMark, to: STDERR_FILENO) }
            exit(withError: error)
        }
    }
}
