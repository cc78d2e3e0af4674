import Testing

@testable import offprint

@Suite struct DeployTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    private func deployed(_ name: String) throws -> String {
        String(decoding: try readFile("\(Self.root)/Deploy/\(name)"), as: UTF8.self)
    }

    /// After a change of the table: `offprint check-config --template > Deploy/offprint.toml`.
    @Test func theSettingsFileShowsTheTable() throws {
        #expect(try deployed("offprint.toml") == ConfigTemplate.file)
    }

    @Test func theUnitsWatchdogWaitsLongerThanATransfer() throws {
        let unit = try deployed("offprint.service")
        let line = unit.split(separator: "\n").first { $0.hasPrefix("WatchdogSec=") }
        let watchdog = try #require(line.flatMap { Duration(words: String($0.dropFirst(12))) })
        #expect(watchdog >= Settings().timeout * 3)
    }
}
