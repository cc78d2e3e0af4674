import Model
import Testing

@testable import offprint

@Suite struct SeedFileTests {
    @Test func readsURLsCommentsAndPairs() throws {
        let list = SeedFile(
            text:
                "\u{FEFF}# news\r\n\r\nhttps://a.example/feed\ttitle=A = B\trevisit-min=5m\t# note\r\n  http://b.example/ # front\nc.example/x"
        )
        #expect(list.problems.isEmpty)
        #expect(list.entries.map(\.line) == [3, 4, 5])
        #expect(list.entries.map(\.seed.url.href).map { $0.hasPrefix("http") } == [true, true, true])
        #expect(list.entries[0].seed.title == "A = B")
        #expect(list.entries[0].seed.settings == ["revisit-min": "5m"])
        #expect(list.entries[2].seed.url.scheme == "https")
        #expect(list.entries[2].seed.url.host == "c.example")
    }

    @Test func blanksPartPairsTooButNotTheWordsOfATitle() {
        let list = SeedFile(
            text: "http://a.example/\tkind=feed language=en title=One = two #3 min-delay=5s # a note=x\n")
        #expect(list.problems.isEmpty)
        #expect(list.entries.first?.seed.kind == .feed)
        #expect(list.entries.first?.seed.title == "One = two #3")
        #expect(list.entries.first?.seed.settings == ["language": "en", "min-delay": "5s"])
    }

    @Test func aBlankMayPartTheURLFromItsPairs() {
        let list = SeedFile(
            text: "http://a.example/ title=One two language=en # a note\nhttp://b.example/ # title=None\n")
        #expect(list.problems.isEmpty)
        #expect(list.entries.map(\.seed.title) == ["One two", nil])
        #expect(list.entries.first?.seed.settings == ["language": "en"])
    }

    @Test(arguments: ["world-en", "afghanistan", "iran", "arabic", "europe"])
    func theListsThatShipCanBeImported(name: String) throws {
        let list = SeedFile(text: String(decoding: try readFile("Seeds/\(name).txt"), as: UTF8.self))
        #expect(list.problems.isEmpty)
        #expect(list.entries.count > 20)
    }

    @Test(
        arguments: [
            (
                "http://a.example/\tkind=robots",
                "kind \"robots\" is not one of feed, sitemap, section, article, unknown"
            ),
            ("http://a.example/\tmin-delay=5x", "min-delay \"5x\" is not a duration (try 2s)"),
            ("http://a.example/\tmin-dely=5s", "unknown key \"min-dely\" (did you mean min-delay?)"),
            ("http://a.example/\trevisit-mni=5m", "unknown key \"revisit-mni\" (did you mean revisit-min?)"),
            ("http://a.example/\tmax-article=3", "unknown key \"max-article\" (did you mean max-article-pages?)"),
            ("http://a.example/\tfast", "\"fast\" is not key=value"),
            ("http://a.example/ bogus=1", "unknown key \"bogus\""),
            ("https:///x", "\"https:///x\" has one slash too many: its host is missing"),
            ("http://a..b/", "\"http://a..b/\" has a dot too many in its host"),
            (
                "list.opml",
                "\"list.opml\" is the name of a list, no host: `offprint seed import FILE` adds the sources in it"
            ),
            ("http://a.example/ and more", "words after the URL (part key=value by a TAB): \"and more\""),
            (
                "http://a.example/,http://b.example/",
                "\"http://a.example/,http://b.example/\" is more than one URL: give each by itself"
            ),
            ("http://a.example/\tlanguage=farsi", "language \"farsi\" is no language tag (try fa)"),
            ("/etc/hosts", "\"/etc/hosts\" is not a URL (try https://HOST/)"),
            ("./list.txt", "\"./list.txt\" is not a URL (try https://HOST/)"),
            ("a.example:http", "a.example:http: only http and https can be crawled"),
            ("hello", "\"hello\" is not a URL (try https://HOST/)"),
            ("ftp://a.example/", "ftp://a.example/: only http and https can be crawled"),
        ] as [(String, String)])
    func saysWhyALineIsBad(line: String, message: String) {
        let list = SeedFile(text: "http://good.example/\n" + line + "\n")
        #expect(list.problems == [SeedFile.Problem(line: 2, message: message)])
        #expect(list.entries.count == 1)
    }

    @Test func aURLThatIsTooLongIsABadLine() {
        let path = String(repeating: "x", count: 9000 - "https://a.example/".utf8.count)
        let list = SeedFile(text: "http://good.example/\nhttps://a.example/\(path)\n")
        let message = "https://a.example: the URL has 9000 bytes, more than the limit of 8192"
        #expect(list.problems == [SeedFile.Problem(line: 2, message: message)])
        #expect(list.entries.count == 1)
    }

    @Test(arguments: [
        "https://a.example/rss,Title", "https://a.example/rss;Kabul;fa", "https://a.example/rss, Kabul Daily",
    ]) func aRowOfATableIsNoURL(row: String) throws {
        let problem = try #require(SeedFile(text: row).problems.first)
        #expect(problem.message.contains("\" looks like a row of a table: part the URL and title=… by a TAB ("))
    }

    @Test(arguments: ["Kabul Daily,https://a.example/rss", "Kabul\thttps://a.example/rss", "- https://a.example/"])
    func theURLComesFirst(row: String) {
        let message = "the URL comes first, then a TAB and title=…: \"\(printable(row))\""
        #expect(SeedFile(text: row).problems.map(\.message) == [message])
    }

    @Test(arguments: [
        "https://a.example/0,1518,123,00.html", "https://a.example/a,b/c", "https://a.example/?a=1,b",
        "https://a.example/rss;jsessionid=1",
    ]) func commasOfURLsStay(url: String) { #expect(SeedFile(text: url).problems.isEmpty) }

    @Test func aBinaryFileIsToldInOneLine() {
        let list = SeedFile([0x1F, 0x8B, 8, 0, 10, 0x1B, 0x5B, 10, 0xFF])
        #expect(list.messages("a.gz") == ["a.gz:1: this is no text: a list is lines of URLs, TOML or OPML"])
        #expect(SeedFile([0xFF, 0xFE] + Array("a.example".utf8).flatMap { [$0, 0] }).entries.count == 1)
    }

    @Test func aFileThatIsNoListIsNotToldLineByLine() {
        let messages = SeedFile(text: String(repeating: "no source\n", count: 500)).messages("a\u{1B}.txt")
        #expect(messages.count == 4)
        #expect(messages.last == "a .txt: and 497 lines more, none is a source: is this a list?")
    }

    @Test(arguments: [
        ("a.example:8080", "https://a.example:8080/"), ("127.1.0.2:8080/feed", "https://127.1.0.2:8080/feed"),
        ("localhost:8080/feed", "https://localhost:8080/feed"), ("//a.example/x", "https://a.example/x"),
        ("\"http://a.example/\"", "http://a.example/"), ("<http://a.example/x>", "http://a.example/x"),
        ("feed:https://a.example/rss", "https://a.example/rss"), ("feed://a.example/rss", "http://a.example/rss"),
        ("a.example/?q=1:2", "https://a.example/?q=1:2"),
    ]) func takesAddressesAsTheyAreCopied(text: String, href: String) throws {
        #expect(try text.seedURL.href == href)
    }

    @Test func aLoginInAURLIsRefusedAndNotRepeated() throws {
        let problem = try #require(SeedFile(text: "https://reader:letmein@a.example/feed\n").problems.first)
        #expect(problem.message.hasPrefix("https://a.example: a login is not taken from a URL"))
        #expect(!problem.message.contains("letmein"))
    }

    @Test(arguments: [
        ("ftp://reader:letmein@a.example/", "ftp://…@a.example/: only http and https can be crawled"),
        ("reader:letmein@a.example", "…@a.example: only http and https can be crawled"),
        ("http://reader:letmein@/", "\"http://…@/\" is not a URL (try https://HOST/)"),
        (
            "https://a.example/,https://reader:letmein@b.example/",
            "\"https://…@b.example/\" is more than one URL: give each by itself"
        ),
        (
            "A\tftp://reader:letmein@a.example/\theaders=Cookie: letmein",
            "the URL comes first, then a TAB and title=…: \"A ftp://…@a.example/\""
        ),
    ])
    func noMessageRepeatsALogin(line: String, message: String) {
        #expect(SeedFile(text: line + "\n").problems.map(\.message) == [message])
    }

    @Test func theNameOfAFileIsNoAddress() {
        func refusal(_ text: String) -> String? { SeedAddCommand.refusal(of: text)?.description }
        #expect(refusal("Package.swift")?.hasPrefix("Package.swift is a file: `offprint seed import") == true)
        #expect(throws: SeedError.self) { try Seed(address: "no-such-list.txt") }
        #expect(refusal("news.example") == nil && refusal("news.example/a.txt") == nil)
        #expect(refusal("https://Package.swift") == nil)
    }

    @Test(arguments: [
        "http://intranet/feed", "localhost:8080", "http://127.0.0.1/", "http://[::1]/", "https://a.example./",
    ])
    func aHostMayHaveOneNameWhereTheSchemeIsWritten(text: String) throws { _ = try Seed(address: text) }

    @Test func everySettingOfASourceIsASetting() {
        for name in SeedFile.settings { #expect(Setting.named(name) != nil, "\(name)") }
    }

    @Test func messagesCannotSteerTheTerminal() {
        let list = SeedFile(text: "\u{1B}[2Jhello\u{202E}")
        #expect(list.problems.first?.message.contains("\u{1B}") == false)
    }
}
