import Testing

@testable import offprint

@Suite struct MeasuresTests {
    @Test(arguments: [
        ("30s", 30_000), ("5m", 300_000), ("2h", 7_200_000), ("7d", 604_800_000), ("250ms", 250), ("1h30m", 5_400_000),
        ("0", 0), ("0s", 0),
    ])
    func readsDurations(text: String, milliseconds: Int) {
        #expect(Duration(words: text) == .milliseconds(milliseconds))
    }

    @Test(arguments: [
        "", "5", "5x", "m", "-5m", "5 m", "5M", "99999999999999999999s", "9223372036854775807d", "10001d", "9999d9999d",
        "٥m",
    ])
    func refusesWhatIsNoDuration(text: String) {
        #expect(Duration(words: text) == nil)
    }

    @Test(arguments: ["30s", "5m", "24h", "7d", "250ms", "90s", "36h", "0s"])
    func writesDurationsAsTheyAreRead(text: String) {
        #expect(Duration(words: text)?.words == text)
    }

    @Test(arguments: [
        ("10MB", 10_000_000), ("10MiB", 10_485_760), ("1kB", 1000), ("1KiB", 1024), ("5B", 5), ("5", 5),
        ("2GB", 2_000_000_000),
    ])
    func readsSizes(text: String, bytes: Int) {
        #expect(ByteCount(.word(text))?.bytes == bytes)
    }

    @Test(arguments: ["", "MB", "1.5MB", "-1MB", "10 MB", "9223372036854775807GB"])
    func refusesWhatIsNoSize(text: String) {
        #expect(ByteCount(.word(text)) == nil)
    }

    @Test(arguments: [("Z", 0), ("+04:30", 270), ("-0330", -210)])
    func readsZones(text: String, minutes: Int) {
        #expect(ZoneOffset(.word(text))?.minutes == minutes)
    }

    @Test(arguments: ["+4", "04:30", "+15:00", "+04:60", "+0٤:30"])
    func refusesWhatIsNoZone(text: String) {
        #expect(ZoneOffset(.word(text)) == nil)
    }

    @Test func writesZonesAsTheyAreRead() {
        #expect(
            ["+04:30", "-03:30", "+00:00"].map { ZoneOffset(.word($0))?.toml } == [
                "\"+04:30\"", "\"-03:30\"", "\"+00:00\"",
            ])
    }
}
