import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

@Suite struct SeedFormatsTests {
    private static let seeds: [Seed] = {
        func seed(_ url: String, _ pairs: [(String, String)]) -> Seed {
            guard let url = WebURL(url) else { preconditionFailure(url) }
            var seed = Seed(url: url)
            for (key, value) in pairs {
                do { try seed.set(key, .word(value)) } catch { preconditionFailure(error.message) }
            }
            return seed
        }
        return [
            seed(
                "https://a.example/feed?x=1&y='2'", [("kind", "feed"), ("title", "A & B <\"quoted\"> #1 # no comment")]),
            seed("https://b.example/", [("title", "خبر language=x"), ("language", "fa"), ("revisit-min", "10m")]),
            seed("https://c.example/map.xml", [("kind", "sitemap"), ("state", "paused"), ("max-depth", "2")]),
            seed("https://d.example/", [("kind", "section"), ("http-freshness", "false"), ("group", "One/Two")]),
            seed("https://e.example/story", [("kind", "article"), ("note", "\"said\""), ("zone", "+04:30")]),
            seed(
                "https://f.example/",
                [
                    ("headers", "Accept-Language: fa,en;q=0.5,X-Desk: 1"), ("no-proxy", "a.example,b.example"),
                    ("credential", "desk"), ("tls-verify", "false"), ("latency-factor", "0"),
                ]),
        ]
    }()

    @Test(arguments: SeedFile.Format.allCases)
    func whatIsWrittenReadsTheSame(format: SeedFile.Format) {
        let text = SeedFile.write(Self.seeds, as: format)
        #expect(SeedFile.format(of: text) == format)
        let list = SeedFile(Array(text.utf8))
        #expect(list.problems.isEmpty)
        #expect(Set(list.entries.map(\.seed.url.href)) == Set(Self.seeds.map(\.url.href)))
        for seed in Self.seeds { #expect(list.entries.map(\.seed).contains(seed), "\(seed)") }
    }

    @Test func headerLinesOfAListStayWhole() throws {
        let list = SeedFile(
            toml: "[[source]]\nurl = \"https://a.example/\"\nheaders = [\"Accept-Language: fa,en\", \"X-Key:abc\"]\n")
        let word = try #require(list.entries.first?.seed.settings["headers"])
        #expect(HeaderLines(.word(word))?.lines == ["Accept-Language: fa,en", "X-Key: abc"])
    }

    @Test(arguments: SeedFile.Format.allCases)
    func aStoreIsTheSameAfterExportAndImport(format: SeedFile.Format) throws {
        let folder = TemporaryFolder()
        func filled(_ name: String, _ seeds: [Seed]) throws -> [Seed] {
            let store = try Store.open("\(folder.path)/\(name).db")
            defer { store.close() }
            for seed in seeds { _ = try store.sources.add(seed, now: now()) }
            return try store.sources.all().map(Seed.init)
        }
        let first = try filled("one", Self.seeds)
        let list = SeedFile(Array(SeedFile.write(first, as: format).utf8))
        let second = try filled("two", list.entries.map(\.seed))
        #expect(first.count == Self.seeds.count)
        #expect(first.sorted { $0.url.href < $1.url.href } == second.sorted { $0.url.href < $1.url.href })
    }

    @Test func readsTheOutlinesOfOtherReaders() {
        let list = SeedFile(
            Array(
                """
                <?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
                <outline text="News"><outline text="Abroad">
                  <outline type="rss" text="A &amp; Ä" title="A &amp; Ä" xmlUrl="http://a.example/rss" htmlUrl="http://a.example/"/>
                </outline></outline>
                <outline text="http://b.example/" htmlUrl="http://b.example/" frss:priority="feed" xmlns:frss="urn:x"/>
                </body></opml>
                """.utf8))
        #expect(list.problems.isEmpty)
        #expect(list.entries.map(\.line) == [3, 5])
        let (one, two) = (list.entries.first?.seed, list.entries.last?.seed)
        #expect(one?.url.href == "http://a.example/rss")
        #expect(one?.title == "A & Ä")
        #expect(one?.kind == .feed)
        #expect(one?.settings == ["group": "News/Abroad"])
        #expect(two?.url.href == "http://b.example/")
        #expect(two?.title == nil)
        #expect(two?.kind == .unknown)
    }

    @Test(arguments: [
        ("[[source]]\nurl = \"https://a.example/\"\n\n[[source]]\ntitle = \"x\"\n", 4, "url is missing"),
        (
            "[[source]]\nurl = \"https://a.example/\"\nmin-dely = \"1s\"\n", 3,
            "unknown key \"min-dely\" (did you mean min-delay?)"
        ),
        ("[[source]]\nurl = \"ftp://a.example/\"\n", 2, "ftp://a.example/: only http and https can be crawled"),
        (
            "[[source]]\nurl = \"https://a.example/\"\nmax-depth = \"x\"\n", 3,
            "max-depth \"x\" is not a whole number (try 3)"
        ),
        ("[[source]]\n\nurl = 5\n", 3, "url is no text (url = \"https://…\")"),
        (
            "[[source]]\nurl = \"https://a.example/\"\n[[source]]\nurl = \"https://b.example/\"\nkind = \"x\"\n", 5,
            "kind \"x\" is not one of feed, sitemap, section, article, unknown"
        ),
        ("[source]\nurl = \"https://a.example/\"\n", 1, "\"source\": only [[source]] may stand here"),
        ("[other]\nurl = 1\n", 1, "\"other\": only [[source]] may stand here"),
        (
            "[[source]]\nurl = \"https://a.example/\"\nstate = \"off\"\n", 3,
            "state \"off\" is not one of active, paused"
        ),
        (
            "<opml><body>\n<outline text='a'\n xmlUrl='hello'/></body></opml>", 2,
            "\"hello\" is not a URL (try https://HOST/)"
        ),
        ("<opml><body>\n<outline xmlUrl='http://a.example/'/>", 2, "the list ends within an element"),
        ("<html>\n</html>", 1, "this is no OPML"),
        (
            "<opml xmlns:o='urn:offprint:source'><body><outline url='http://a.example/' o:kind='x'/></body></opml>", 1,
            "kind \"x\" is not one of feed, sitemap, section, article, unknown"
        ),
    ])
    func saysWhatIsWrongAndOnWhichLine(text: String, line: Int, message: String) {
        #expect(SeedFile(Array(text.utf8)).problems == [SeedFile.Problem(line: line, message: message)])
    }

    @Test func brokenTOMLIsOneProblemWithItsLine() {
        let list = SeedFile(Array("[[source]]\nurl = \"https://a.example/\"\nurl = 2\n".utf8))
        #expect(list.problems.map(\.line) == [3])
        #expect(list.entries.isEmpty)
    }

    @Test func aListInAnyCharsetIsRead() {
        let list = SeedFile(
            [0xFF, 0xFE] + Array("https://a.example/".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(list.entries.map(\.seed.url.href) == ["https://a.example/"])
    }

    @Test func importTellsProgramsOfEachLine() throws {
        let list = SeedFile(text: "https://a.example/\ttitle=A\nnonsense\n")
        let line = ImportedLine(list: "a.txt", entry: try #require(list.entries.first), id: 3, result: .added)
        #expect(
            line.json.text
                == #"{"result":"added","list":"a.txt","line":1,"id":3,"url":"https://a.example/","title":"A","problem":null,"what":[]}"#
        )
        let problem = try #require(list.problems.first).json("a.txt").text
        #expect(
            problem.hasPrefix(#"{"result":"bad","list":"a.txt","line":2,"id":null,"url":null,"title":null,"problem":"#))
    }

    private func take(_ text: String, _ store: Store) throws -> [ImportedLine] {
        var lists = SeedImport(store.sources)
        return try SeedFile(text: text).entries.map { try lists.take("a.txt", $0, now: now()) }
    }

    @Test func aDryRunCountsAsTheImport() throws {
        let store = try Store.open(":memory:")
        let text = "https://a.example/news\nhttp://a.example/news/\nhttps://b.example/\n"
        var lists = SeedImport(store.sources)
        let foreseen = try SeedFile(text: text).entries.map { try lists.line("a.txt", $0).result }
        #expect(foreseen == [.added, .duplicate(of: "a.txt:1"), .added])
        #expect(try take(text, store).map(\.result) == foreseen)
    }

    @Test func anImportNamesWhatItChanges() throws {
        let store = try Store.open(":memory:")
        _ = try take("https://a.example/\ttitle=A\tlanguage=fa\nhttps://b.example/\n", store)
        let lines = try take(
            "https://a.example/\ttitle=B\tmin-delay=5s\nhttps://b.example/\nhttps://c.example/\n", store)
        #expect(lines.map(\.result) == [.changed(["title", "language", "min-delay"]), .known, .added])
        #expect(lines[0].told(on: .plain) == "changed  1  https://a.example/: title, language, min-delay")
        #expect(SeedImportCommand.sentence(lines, bad: 0) == "1 added, 1 changed, 1 known, 0 bad")
        #expect(lines[0].json.text.hasSuffix(#""what":["title","language","min-delay"]}"#))
    }

    @Test func anImportSeedsAgainWhatWasGivenUp() throws {
        let store = try Store.open(":memory:")
        _ = try take("https://a.example/\n", store)
        let url = try "https://a.example/".seedURL
        let id = try #require(try store.frontier.find(url: url)).id
        try store.frontier.settle(id, Settled(.failed, reason: "status", at: now(), next: nil))
        #expect(try take("https://a.example/\n", store)[0].result == .known)
        #expect(try store.frontier.find(id)?.next != nil)
    }

    @Test func ofTwoLinesWithOneSourceTheFirstCounts() throws {
        let store = try Store.open(":memory:")
        let lines = try take("https://a.example/\ttitle=A\n\nhttps://a.example\ttitle=B\n", store)
        #expect(lines[1].problem == "https://a.example/ stands in a.txt:1 already, which counts")
        #expect(SeedImportCommand.sentence(lines, bad: 0) == "1 added, 0 changed, 0 known, 1 duplicate, 0 bad")
        #expect(try store.sources.all().map(\.title) == ["A"])
    }

    @Test func aSourceThatStandsInAListIsChangedThere() throws {
        let store = try Store.open(":memory:")
        _ = try take("https://a.example/\ttitle=A\n", store)
        try store.sources.setFile(1, "papers.txt")
        let lines = try take("https://a.example/\ttitle=B\n", store)
        #expect(lines[0].problem == "source 1 stands in the list papers.txt: change it there")
        #expect(try take("https://a.example/\n", store)[0].result == .known)
        var seed = try Seed(address: "https://a.example/")
        #expect(try SeedAddCommand.add(seed, store).1 == .known)
        seed.title = "B"
        #expect(throws: CommandError.self) { try SeedAddCommand.add(seed, store) }
    }

    @Test func aChangedSourceIsToldAsItIsNow() throws {
        let store = try Store.open(":memory:")
        let id = try store.sources.add(try "https://a.example/".seedURL, now: now()).source.id
        try store.sources.setState(id, .paused)
        let text = try #require(try store.sources.find(id)).json([.init("done", .string("paused"))]).text
        #expect(text.hasPrefix(#"{"done":"paused","id":1,"url":"https://a.example/""#))
        #expect(text.contains(#""state":"paused""#))
    }
}
