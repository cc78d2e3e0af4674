import Glibc
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

@Suite struct SeedFolderTests {
    private let folder = TemporaryFolder()
    private var lists: String { folder.path + "/sources.d" }
    private var path: String { folder.path + "/offprint.db" }

    init() throws {
        mkdir(lists, 0o755)
        try Store.open(path).close()
    }

    private func write(_ name: String, _ text: String) {
        let file = open("\(lists)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        writeAll(text, to: file)
        close(file)
    }

    @discardableResult
    private func follow() throws -> String { try SeedPlan.follow(lists, store: path, now: now()).sentence }

    private func withSources<R>(_ body: (Sources) throws -> R) throws -> R {
        let store = try Store.open(path)
        defer { store.close() }
        return try body(store.sources)
    }

    private func urls() throws -> [String] { try withSources { try $0.all().map(\.url) } }

    @Test func addsChangesAndRemovesAsTheListsSay() throws {
        write("a.txt", "https://a.example/\tlanguage=fa\nhttps://b.example/\n")
        write("b.toml", "[[source]]\nurl = \"https://c.example/\"\n")
        write("ignored.bak", "nonsense\n")
        #expect(try follow() == "3 added, 0 changed, 0 removed")
        #expect(try follow() == "0 added, 0 changed, 0 removed")
        write("a.txt", "https://a.example/\tlanguage=ps title=A state=paused\n")
        #expect(try follow() == "0 added, 1 changed, 1 removed")
        #expect(try urls() == ["https://a.example/", "https://c.example/"])
        let first = try withSources { try $0.all()[0] }
        #expect((first.settings, first.title, first.state) == (["language": "ps"], "A", .paused))
        #expect((first.file) == "a.txt")
        unlink(lists + "/b.toml")
        #expect(try follow() == "0 added, 0 changed, 1 removed")
        write("c.opml", "<opml><body><outline xmlUrl='https://c.example/'/></body></opml>")
        #expect(try follow() == "1 added, 0 changed, 0 removed")
    }

    @Test func namesWhatIsNoListByItsName() {
        write("a.txt", "https://a.example/\n")
        write("b.list", "https://b.example/\n")
        write("README", "Source lists\n")
        write(".a.txt.swp", "")
        #expect(SeedFolder(lists).notes == ["\(lists)/b.list is not read: lists end in .txt, .toml or .opml"])
    }

    @Test func thePlanIsAlsoToldToPrograms() throws {
        write("a.txt", "https://a.example/\tlanguage=fa\nhttps://b.example/\n")
        try follow()
        write("a.txt", "https://a.example/\tlanguage=ps\nhttps://c.example/\n")
        let steps = try withSources { try SeedPlan(SeedFolder(lists), $0).steps.map(\.json.text) }
        #expect(
            steps == [
                #"{"step":"change","url":"https://a.example/","list":"a.txt","what":["language"]}"#,
                #"{"step":"add","url":"https://c.example/","list":"a.txt","what":[]}"#,
                #"{"step":"remove","url":"https://b.example/","list":null,"what":[]}"#,
            ])
    }

    @Test func aNameThatIsNeitherNumberNorURLIsToldSo() throws {
        let message = try withSources { sources in
            do {
                return "\(try sources.named("latest").id)"
            } catch let error as UsageError { return "\(error)" }
        }
        #expect(message == "\"latest\" is neither the number nor the URL of a source")
    }

    @Test func aSourceThatWasRemovedIsFoundByWhatOnlyReads() throws {
        try withSources { sources in
            let id = try sources.add(Seed(url: try "https://a.example/".seedURL), now: now()).source.id
            try sources.remove(id)
            for name in ["\(id)", "https://a.example"] {
                #expect(try sources.recalled(name).name == "https://a.example/ (removed)")
                #expect(throws: CommandError.self) { try sources.named(name) }
            }
            #expect(throws: CommandError.self) { try sources.recalled("7") }
        }
    }

    @Test func aListBeatsWhatACommandSaid() throws {
        write("a.txt", "https://a.example/\tlanguage=fa\n")
        try follow()
        try withSources { sources in
            var seed = Seed(url: try "https://a.example/".seedURL)
            seed.settings = ["language": "en"]
            #expect(try sources.add(seed, now: now()).source.settings == ["language": "fa"])
        }
    }

    @Test func aCommandRenamesASourceThatStandsInNoList() throws {
        write("a.txt", "https://a.example/\ttitle=Listed\n")
        try follow()
        try withSources { sources in
            for address in ["https://a.example/", "https://b.example/", "https://b.example/"] {
                var seed = Seed(url: try address.seedURL)
                seed.title = "Name \(try sources.all().count)"
                _ = try sources.add(seed, now: now())
            }
            #expect(try sources.all().map(\.title) == ["Listed", "Name 2"])
        }
    }

    @Test func whatACommandAddedStaysUntilAListTakesItOver() throws {
        try withSources { _ = try $0.add(Seed(url: try "https://mine.example/".seedURL), now: now()) }
        #expect(try follow() == "0 added, 0 changed, 0 removed")
        write("a.txt", "https://mine.example/\n")
        #expect(try follow() == "0 added, 1 changed, 0 removed")
        unlink(lists + "/a.txt")
        #expect(try follow() == "0 added, 0 changed, 1 removed")
    }

    @Test func aSourceThatComesBackIsAsTheListSaysNow() throws {
        write("a.txt", "https://a.example/\ttitle=A kind=feed credential=desk visit-hours=06:00-22:00\n")
        try follow()
        unlink(lists + "/a.txt")
        try follow()
        write("a.txt", "https://a.example/\tkind=section\n")
        #expect(try follow() == "1 added, 0 changed, 0 removed")
        #expect(try follow() == "0 added, 0 changed, 0 removed")
        let source = try withSources { try $0.all()[0] }
        #expect((source.kind, source.title, source.settings) == (.section, nil, [:]))
    }

    @Test func withAnErrorAnywhereNothingChanges() throws {
        write("a.txt", "https://a.example/\n")
        try follow()
        write("a.txt", "https://b.example/\n")
        write("b.txt", "\nnonsense\n")
        let problem = "\(lists)/b.txt:2: \"nonsense\" is not a URL (try https://HOST/)"
        #expect(throws: ConfigError(problems: [problem])) { try follow() }
        #expect(try urls() == ["https://a.example/"])
    }

    @Test(arguments: ["", "# nothing\n", "\u{FEFF}"])
    func aListThatHoldsNothingAnyMoreKeepsItsSources(text: String) throws {
        write("a.txt", "https://a.example/\nhttps://b.example/\n")
        try follow()
        write("a.txt", text)
        let problem =
            "\(lists)/a.txt is empty, and all 2 of its sources are kept: put the lines back, or remove the file to remove "
            + "the sources"
        #expect(throws: ConfigError(problems: [problem])) { try follow() }
        #expect(try urls().count == 2)
        write("b.txt", "https://a.example/\nhttps://b.example/\n")
        #expect(try follow() == "0 added, 2 changed, 0 removed")
    }

    @Test func aListThatLosesAllItsSourcesIsNamed() throws {
        write("a.txt", "https://a.example/\n")
        write("b.txt", "https://b.example/\nhttps://c.example/\n")
        try follow()
        write("a.txt", "https://d.example/\n")
        unlink(lists + "/b.txt")
        #expect(
            try SeedPlan.follow(lists, store: path, now: now()).notes == [
                "\(lists)/a.txt names none of the sources that it had: its only source is removed",
                "\(lists)/b.txt is gone: all 2 of its sources are removed",
            ])
        #expect(try urls() == ["https://d.example/"])
    }

    @Test func withoutTheFolderNothingIsTakenAway() throws {
        write("a.txt", "https://a.example/\n")
        try follow()
        unlink(lists + "/a.txt")
        rmdir(lists)
        #expect(try follow() == "no such folder, no list is followed")
        #expect(try urls() == ["https://a.example/"])
    }

    @Test func aURLInTwoListsIsOneSourceAndTheFirstCounts() throws {
        write("a.txt", "https://a.example/\tlanguage=fa\n")
        write("b.txt", "https://a.example/#top\tlanguage=en\n")
        #expect(try follow() == "1 added, 0 changed, 0 removed")
        #expect(try follow() == "0 added, 0 changed, 0 removed")
        #expect(try withSources { try $0.all().map(\.settings) } == [["language": "fa"]])
    }

    @Test func listsThatContradictEachOtherAreNamed() throws {
        write("a.txt", "https://a.example/\tlanguage=fa title=A\nhttps://b.example/\n")
        write("b.txt", "https://b.example/\nhttps://a.example/#top\tlanguage=en title=A\nhttps://a.example/\n")
        let place = "https://a.example/ stands in a.txt:1 already, which counts; what differs"
        #expect(
            SeedFolder(lists).notes == [
                "\(lists)/b.txt:2: https://a.example/#top stands in a.txt:1 already, which counts; what differs: language",
                "\(lists)/b.txt:3: \(place): language, title",
            ])
        #expect(try SeedPlan.follow(lists, store: path, now: now()).notes.count == 2)
    }

    @Test func aTableIsReadAsSuchWhereverItBegins() {
        write("a.toml", "url = \"https://a.example/\"\n")
        #expect(SeedFolder(lists).problems == ["\(lists)/a.toml:1: \"url\": only [[source]] may stand here"])
    }

    @Test func theFolderLiesBesideTheSettings() {
        #expect(Places.sources(beside: "/etc/offprint/offprint.toml") == "/etc/offprint/sources.d")
        #expect(Places.sources(beside: nil) == "./sources.d")
    }
}
