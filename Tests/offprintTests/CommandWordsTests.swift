import ArgumentParser
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

    @Test(
        arguments: [
            ("staus", "offprint has no command \"staus\" (did you mean status?): --help tells them all"),
            ("seed lst", "seed has no command \"lst\" (did you mean list?): --help tells them all"),
            ("lgo", "offprint has no command \"lgo\" (did you mean log?): --help tells them all"),
            ("config", "offprint has no command \"config\" (did you mean check-config?): --help tells them all"),
            (
                "add http://a.example/",
                "offprint has no command \"add\" (did you mean seed add?): --help tells them all"
            ),
            ("list", "offprint has no command \"list\" (did you mean seed list or rules list?): --help tells them all"),
            ("seed rm 3", "seed has no command \"rm\" (did you mean remove?): --help tells them all"),
            ("crawl", "offprint has no command \"crawl\" (did you mean run?): --help tells them all"),
            ("search", "offprint has no command \"search\": --help tells them all"),
            ("frobnicate", "offprint has no command \"frobnicate\": --help tells them all"),
        ] as [(String, String)]) func saysWhichCommandWasMeant(words: String, message: String)
    {
        #expect(refusal(words) == message)
    }

    @Test func helpOfNoCommandIsRefused() {
        #expect(refusal("help nosuch")?.hasPrefix("offprint has no command \"nosuch\"") == true)
        #expect(refusal("help seed lst")?.contains("did you mean list?") == true)
    }

    @Test func aNegativeNumberIsANumber() {
        for words in [["log", "-n", "-1"], ["queue", "--limit", "-1"], ["seed", "history", "-n", "-1", "1"]] {
            let message = (try? Offprint.parseAsRoot(words)).map { _ in "" } ?? refused(words)
            #expect(message.contains("is negative"), "\(words)")
        }
    }

    private func refused(_ words: [String]) -> String {
        do {
            _ = try Offprint.parseAsRoot(words)
            return ""
        } catch { return Offprint.message(for: error) }
    }

    @Test func versionIsACommandToo() throws {
        #expect(refusal("version") == nil)
        #expect(try Offprint.parseAsRoot(["version"]) is VersionCommand)
    }

    @Test(arguments: ["", "--help", "help seed", "seed", "seed list", "seed add lst", "why lgo", "db stats --json"])
    func leavesTheRestToTheParser(words: String) { #expect(refusal(words) == nil) }

    @Test func theShellCompletesFilesAndWords() {
        let script = Offprint.completionScript(for: .fish).split(separator: "\n")
        func offers(_ command: String, _ words: String) -> Bool {
            script.contains { $0.contains(command) && $0.contains(words) }
        }
        #expect(offers("seed import", "-F"))
        #expect(offers("offprint log", "robots-unreachable"))
        #expect(offers("seed list", "failing"))
    }
}
