import ArgumentParser
import Testing

@testable import offprint

/// `offprint articles` lists, and takes no words; what is meant by one is told.
@Suite struct ArticlesWordsTests {
    @Test(arguments: [
        ("3", "`offprint show 3` prints that article, `--source 3` lists those of a source"),
        (
            "https://a.example/b",
            "`offprint show https://a.example/b` prints the article there, `--source https://a.example/b` lists those of a "
                + "source"
        ),
        (
            "a.example",
            "`offprint seed list --host a.example` finds its sources, `--source NUMBER` lists their articles"
        ),
        ("کابل", "`offprint seed list کابل` finds sources by words, `--source NUMBER` lists their articles"),
    ])
    func aWordIsRefusedWithWhatMayBeMeant(word: String, meant: String) throws {
        let command = try #require(try Offprint.parseAsRoot(["articles", word]) as? ArticlesCommand)
        let error = #expect(throws: UsageError.self) { try command.run() }
        #expect(error?.description == "articles takes no \"\(word)\": \(meant)")
    }
}
