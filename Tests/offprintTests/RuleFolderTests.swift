import Extract
import Glibc
import Model
import Support
import Testing

@testable import offprint

@Suite struct RuleFolderTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.path + "/rules.d" }

    init() { mkdir(path, 0o755) }

    private func write(_ name: String, _ text: String) {
        if let slash = name.lastIndex(of: "/") { mkdir("\(path)/\(name[..<slash])", 0o755) }
        let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        writeAll(text, to: file)
        close(file)
    }

    private func read(limit: Int = 100) -> RuleFolder { RuleFolder(path, limit: limit) }

    private static let quay = """
        [[rule]]
        hosts = ["quay.test", "*.quay.test"]
        from = 2015-01-01
        until = "2016-12-31"
        title = "span.hl"
        authors = ["i.who", "//b[@class='who']"]
        body = "div.text"
        strip = ["p.promo"]
        prune = true
        detect = false

        [[rule.replace]]
        find = "<center"
        replace = "<div"

        [[rule.test]]
        url = "http://quay.test/crane"
        page = "crane.html"
        title = "Crane lifts its last load"
        authors = ["Rosa Lindt"]
        date = 2016-05-04
        contains = "The blue crane"
        lacks = ["harbour letter"]

        [[rule]]
        hosts = "rope.test"
        title = "h2"
        [[rule.test]]
        url = "http://rope.test/"
        """

    @Test func readsRulesWithTheirTests() throws {
        write("quay.toml", Self.quay)
        let folder = read()
        #expect(folder.problems.isEmpty)
        #expect(folder.sentence == "2 rules in 1 file")
        let rule = try #require(folder.rules.first)
        #expect(rule.hosts == ["quay.test", "*.quay.test"])
        #expect((rule.from, rule.until) == (Day(2015, 1, 1), Day(2016, 12, 31)))
        #expect(rule.selectors[.authors]?.map(\.text) == ["i.who", "//b[@class='who']"])
        #expect(rule.selectors[.title]?.map(\.line) == [5])
        #expect(rule.prunes && !rule.detects)
        #expect(rule.replacements == [.init(find: "<center", replace: "<div")])
        let test = try #require(rule.tests.first)
        #expect((test.line, test.page, test.date) == (16, "crane.html", "2016-05-04"))
        #expect((test.contains, test.lacks) == (["The blue crane"], ["harbour letter"]))
        #expect(folder.rules[1].tests.map(\.line) == [28])
    }

    @Test(arguments: [
        ("[[rule]]\nhosts = [\"a.test\"]\ntitel = \"h1\"", "3: unknown key \"titel\" (did you mean title?)"),
        ("[[rule]]\ntitle = \"h1\"", "1: hosts is missing (try hosts = [\"example.org\"])"),
        ("[[rule]]\nhosts = \"a b\"", "2: \"a b\" is no host (try \"example.org\" or \"*.example.org\")"),
        ("[[rule]]\nhosts = \"a.test\"\nfrom = \"soon\"", "3: from \"soon\" is not a day (try \"2015-01-09\")"),
        ("[[rule]]\nhosts = \"a.test\"\nprune = \"no\"", "3: prune \"no\" is not true or false"),
        ("[[rule]]\nhosts = \"a.test\"\nbody = 5", "3: body 5 is not a text or a list of texts"),
        (
            "[[rule]]\nhosts = \"a.test\"\nuntil = 2015-01-01\nfrom = 2015-01-02",
            "3: until 2015-01-01 is before from 2015-01-02"
        ),
        ("[[rule]]\nhosts = \"a.test\"\n[[rule.test]]\ntitle = \"A\"", "3: url is missing: the address of the page"),
        (
            "[[rule]]\nhosts = \"a.test\"\n[[rule.test]]\nurl = \"quay\"",
            "4: url \"quay\" is no http or https URL"
        ),
        ("[[rule]]\nhosts = \"a.test\"\n[[rule.text]]\na = 1", "3: \"text\": of tables only [[rule.test]] and"),
        ("title = \"h1\"", "1: \"title\": only [[rule]] may stand here"),
        ("[[rule]\n", "1:"),
    ]) func saysWhatIsWrongAndWhere(text: String, expected: String) {
        write("bad.toml", text)
        let folder = read()
        #expect(folder.rules.isEmpty)
        #expect(folder.problems.first?.hasPrefix("\(path)/bad.toml:\(expected)") == true, "\(folder.problems)")
    }

    @Test func aBadFileTakesNoOtherWithIt() {
        write("a.toml", "[[rule]]\nhosts = \"a.test\"\ntitle = \"h1[\"\n[[rule]]\nhosts = \"b.test\"\ntitle = \"h1\"")
        write("b.toml", Self.quay)
        let folder = read()
        #expect(folder.rules.flatMap(\.hosts) == ["b.test", "quay.test", "*.quay.test", "rope.test"])
        #expect(folder.problems.count == 1)
        #expect(folder.problems.first?.hasPrefix("\(path)/a.toml:3: \"h1[\" is no CSS selector") == true)
    }

    @Test func siteConfigsOfFiveFiltersAreReadAsTheyAre() throws {
        write("site-config/quay.test.txt", "title: //h2\ntidy: no\n")
        write("site-config/.quay.test.txt", "title: //h3\n")
        write("site-config/global.txt", "strip: //footer\n")
        write("quay.toml", Self.quay)
        let folder = read()
        #expect(folder.problems.isEmpty)
        let days = try #require(Day(2015, 6, 1))
        #expect(folder.book.rule(for: "quay.test", on: days)?.file == "quay.toml")
        let later = try #require(Day(2020, 6, 1))
        #expect(folder.book.rule(for: "quay.test", on: later)?.file == "site-config/quay.test.txt")
        #expect(folder.book.rule(for: "news.quay.test", on: later)?.file == "site-config/.quay.test.txt")
        #expect(folder.notes.count == 2)
    }

    @Test func thereAreNoMoreRulesThanTheLimit() {
        write("quay.toml", Self.quay)
        let folder = read(limit: 1)
        #expect(folder.rules.map(\.hosts) == [["quay.test", "*.quay.test"]])
        #expect(folder.problems == ["\(path): 2 rules: those after the first 1 are left out (max-rules)"])
    }

    @Test func aFolderThatIsNotThereHoldsNoRules() {
        let folder = RuleFolder(path + "/none", limit: 10)
        #expect(folder.rules.isEmpty && folder.problems.isEmpty)
    }

    // MARK: - Tests inside the files

    private static let page = """
        <html lang="en"><body><span class="hl">Crane lifts its last load</span> <i class="who">Rosa Lindt</i>
        <p>4 May 2016</p><div class="text">
        <p>The blue crane at the north quay lifted its last load on Monday, after sixty years of work there.</p>
        <p>The port will sell the steel, and a smaller crane on rails is to take its place before the winter comes.</p>
        <p>Its last driver, who has known it since he was a boy, said that he would rather not look when it is cut up.</p>
        <p>The council had asked for the crane to stay as a monument, but nobody was found who would pay for the paint.</p>
        </div></body></html>
        """

    private func endings(fetcher: Bool = false) async throws -> [RuleTestRun.Ending] {
        let settings = Settings()
        let pages = TestPages(
            folder: path, archive: nil, fetcher: nil, settings: try settings.fetcherSettings(userAgent: "test"),
            maxRedirects: 1, access: { _ in Access() }, pause: .zero)
        var endings: [RuleTestRun.Ending] = []
        for rule in read().rules {
            for test in rule.tests {
                endings.append(await RuleTestRun(rule: rule, test: test, limits: settings.read).ending(pages))
            }
        }
        return endings
    }

    @Test func aTestPassesOnThePageBesideItsFile() async throws {
        write("quay.toml", Self.quay)
        write("crane.html", Self.page)
        let endings = try await endings()
        #expect(endings.first == .passed)
        #expect(endings.count == 2)
        guard case .skipped = endings[1] else { return #expect(Bool(false), "\(endings[1])") }
    }

    @Test func aTestNamesAllThatIsOtherwise() async throws {
        write("quay.toml", Self.quay.replacing("Rosa Lindt", with: "R. Lindt").replacing("i.who", with: "i.none"))
        write("crane.html", Self.page.replacing("The blue", with: "The red harbour letter, the"))
        let endings = try await endings()
        #expect(
            endings.first
                == .failed([
                    "authors is \"\", not \"R. Lindt\"", "the body does not hold \"The blue crane\"",
                    "the body holds \"harbour letter\"",
                ]))
    }

    @Test func aTestFailsWhereTheBodyOrItsPageIsMissing() async throws {
        write("quay.toml", Self.quay.replacing("div.text", with: "div.none"))
        guard case .failed(let faults)? = try await endings().first else { return #expect(Bool(false)) }
        #expect(faults.first?.contains("No such file") == true)
        write("crane.html", Self.page)
        guard case .failed(let faults)? = try await endings().first else { return #expect(Bool(false)) }
        #expect(faults.first == "site-rule quay.toml:7: body finds nothing on this page")
    }
}
