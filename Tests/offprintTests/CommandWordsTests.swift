import Testing

@testable import offprint

@Suite struct CommandWordsTests {
    private func refusal(_ words: String) -> String? {
        do {
            try CommandWords.check(words.split(separator: " ").map(String.init), of: Offprint.self)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("staus", "offprint has no command \"staus\" (did you mean status?): --help tells them all"),
        ("seed lst", "seed has no command \"lst\" (did you mean list?): --help tells them all"),
        ("frobnicate", "offprint has no command \"frobnicate\": --help tells them all"),
    ]) func saysWhichCommandWasMeant(words: String, message: String) {
        #expect(refusal(words) == message)
    }

    @Test(arguments: ["", "--help", "help seed", "seed", "seed list", "seed add lst", "why lgo", "db stats --json"])
    func leavesTheRestToTheParser(words: String) { #expect(refusal(words) == nil) }
}
