import FoundationEssentials
import Model
import Support
import Testing

@testable import offprint

@Suite struct EvaluationTests {
    private func gold(_ json: String) throws -> AnnotatedPage {
        try JSONDecoder().decode(AnnotatedPage.self, from: Data(json.utf8))
    }

    private func article(_ title: String = "", _ authors: [String] = [], date: Day? = nil, body: String = "") -> Article
    {
        var article = Article()
        article.title = title
        article.authors = authors.map { Author($0) }
        article.published = date.map { WrittenDate($0) }
        article.body = body.isEmpty ? [] : [Block(.paragraph, RichText(body))]
        return article
    }

    @Test func comparesTitlesWithoutCaseQuotesDashesAndMarks() {
        #expect(ComparedText.fold("  “The\u{A0}Wall” — rebuilt…") == ComparedText.fold("\"the wall\" - Rebuilt..."))
        #expect(ComparedText.fold("می\u{200C}شود\u{200F}") == ComparedText.fold("میشود"))
        #expect(ComparedText.fold("Ｗａｌｌ") == "wall")
        #expect(ComparedText.fold("Wall | Courier") != ComparedText.fold("Wall"))
    }

    @Test(arguments: [
        (["By Nora Whitfield and Tom Reed"], ["nora whitfield", "tom reed"]),
        (["Nora Whitfield (staff)", "tom@courier.test Tom Reed"], ["nora whitfield", "tom reed"]),
        (["лале و امیر"], ["лале", "امیر"]),
        (["赵禾、孙亦宁"], ["赵禾", "孙亦宁"]),
        (["(staff)"], ["(staff)"]),
        ([], []),
    ])
    func partsBylinesIntoNames(_ bylines: [String], _ names: [String]) {
        #expect(ComparedText.names(bylines) == Set(names))
    }

    @Test func countsShinglesOfFourWords() {
        let overlap = ShingleOverlap(gold: "a b c d e", read: "a b c d x")
        #expect(overlap.common == 1 / 3.0)
        #expect(overlap.wrong == 1 / 3.0)
        #expect(overlap.precision == 0.5)
        #expect(!overlap.isEqual)
        #expect(ShingleOverlap(gold: "one, two", read: "one two").isEqual)
        #expect(ShingleOverlap(gold: "", read: "").precision == 1)
        #expect(ShingleOverlap(gold: "a b c d", read: "").recall == 0)
    }

    @Test func judgesOnlyWhatIsAnnotated() throws {
        let score = PageScore(try gold(#"{"id": "1", "title": null, "body": "one two three four five"}"#), nil)
        #expect(score.title == nil)
        #expect(score.author == nil)
        #expect(score.date == nil)
        #expect(score.loss == 1)
    }

    @Test func aFieldThatThePageDoesNotHaveMustStayEmpty() throws {
        let none = try gold(#"{"authors": [], "date": ""}"#)
        let empty = PageScore(none, article())
        #expect(empty.author?.isRight == true)
        #expect(empty.date?.isRight == true)
        let madeUp = PageScore(none, article("", ["Menu"], date: Day(2015, 1, 9)))
        #expect(madeUp.author?.isRight == false)
        #expect(madeUp.date?.isRight == false)
        #expect(madeUp.faults.map(\.field) == ["author", "date"])
    }

    @Test func takesOtherDaysAndBodiesThatAreRight() throws {
        let page = try gold(
            #"{"date": "2015-01-09", "date_alt": ["2015-01-10"], "body": "a b c d e", "body_alt": ["a b c d e f"]}"#)
        let score = PageScore(page, article(date: Day(2015, 1, 10), body: "a b c d e f"))
        #expect(score.date?.isRight == true)
        #expect(score.body?.isEqual == true)
        #expect(score.loss == 0)
    }

    @Test func addsUpShares() throws {
        let page = try gold(
            #"{"id": "p", "title": "A b", "authors": ["C d"], "date": "2015-01-09", "body": ["e f g h"]}"#)
        let right = PageScore(
            page, article("A b", ["C d"], date: Day(2015, 1, 9), body: "e f g h"))
        let wrong = PageScore(page, article("A b | X", [], date: Day(2015, 1, 8), body: "e f g h i"))
        let table = ScoreTable([right, wrong], worst: 5)
        #expect(table.title.exact == 0.5)
        #expect(table.author.precision == 1)
        #expect(table.author.recall == 0.5)
        #expect(table.author.f1.map { abs($0 - 2 / 3.0) < 1e-9 } == true)
        #expect(table.date.exact == 0.5)
        #expect(table.body.recall == 1)
        #expect(table.body.precision == 0.75)
        #expect(table.worst.map(\.id) == ["p"])
        #expect(table.worst.first?.faults.map(\.field) == ["title", "author", "date", "body"])
        #expect(table.lines[1] == "title       2  0.500          -       -      -")
    }

    @Test func confidenceIsHeldAgainstWhatIsRight() throws {
        let page = try gold(#"{"title": "A b", "authors": [], "body": ["a b c d e"]}"#)
        var sure = article("A b", [], body: "a b c d e")
        sure.provenance = ["title": Evidence(rule: "h1", raw: "", weight: 0.95)]
        sure.provenance["body"] = Evidence(rule: "lines", raw: "", weight: 0.9)
        var wrong = article("X y", ["C d"], body: "a b c d e f g h")
        wrong.provenance = ["title": Evidence(rule: "h1", raw: "", weight: 0.97)]
        wrong.provenance["authors"] = Evidence(rule: "by", raw: "", weight: 0.41)
        let bins = Reliability([PageScore(page, sure), PageScore(page, wrong)].flatMap(\.beliefs)).bins
        #expect(bins.map(\.field) == ["title", "author", "body"])
        #expect(bins.map(\.pages) == [2, 1, 1])
        #expect(bins.map(\.right) == [0.5, 0, 1])
        #expect(abs(bins[0].confidence - 0.96) < 1e-9)
        #expect(bins[1].from == 0.4)
        let table = ScoreTable([PageScore(page, sure)], worst: 0)
        #expect(table.lines.contains("body   0.900      1       0.900  1.000"))
    }

    @Test func readsFoldersAndLines() throws {
        let folder = TemporaryFolder()
        let files = FileManager.default
        try files.createDirectory(atPath: "\(folder.path)/one", withIntermediateDirectories: true)
        try Data("<p>x".utf8).write(to: URL(filePath: "\(folder.path)/one/page.html"))
        try Data(#"{"title": "T", "standfirst": "S", "body": ["a", "b"]}"#.utf8)
            .write(to: URL(filePath: "\(folder.path)/one/article.json"))
        let page = try #require(try AnnotatedPages(at: folder.path).pages.first)
        #expect(page.id == "one")
        #expect(page.file == "\(folder.path)/one/page.html")
        #expect(page.bodies == ["a\n\nb", "S\n\na\n\nb"])
        try Data("{\"file\": \"one/page.html\", \"title\": \"T\"}\n{\"file\": 3}\n".utf8)
            .write(to: URL(filePath: "\(folder.path)/gold.jsonl"))
        #expect {
            try AnnotatedPages(at: "\(folder.path)/gold.jsonl")
        } throws: { error in
            "\(error)" == "\(folder.path)/gold.jsonl:2: \"file\" is of the wrong type, not String"
        }
    }

    @Test func rowsAreNamedByTextsOrNumbers() throws {
        #expect(try gold(#"{"id": 7}"#).id == "7")
        #expect(try gold(#"{"id": "a7"}"#).id == "a7")
        #expect(throws: DecodingError.self) { try gold(#"{"id": [7]}"#) }
    }

    @Test func saysWhatIsMissing() {
        let folder = TemporaryFolder()
        #expect(throws: CommandError.self) { try AnnotatedPages(at: "\(folder.path)/none") }
        #expect(throws: CommandError.self) { try AnnotatedPages(at: folder.path) }
    }
}
