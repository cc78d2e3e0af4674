import ArgumentParser
import Crawl
import Extract
import Fetch
import FoundationEssentials
import Testing

@testable import offprint

@Suite struct ConfigurationTests {
    private func read(
        _ text: String, flags: [String: String] = [:], environment: [String: String] = [:]
    ) throws(ConfigError) -> Configuration {
        let file = try ConfigFile(text: text, path: "offprint.toml")
        return try Configuration(flags: flags, environment: environment, file: ("offprint.toml", file))
    }

    private func problems(_ text: String) -> [String] {
        do throws(ConfigError) { _ = try read(text) } catch { return error.problems }
        return []
    }

    @Test func flagBeatsVariableBeatsFileBeatsDefault() throws {
        let text = "revisit-min = \"1m\"\nmin-delay = \"3s\"\ntimeout = \"20s\"\n"
        let configuration = try read(
            text, flags: ["revisit-min": "4m"],
            environment: ["OFFPRINT_REVISIT_MIN": "2m", "OFFPRINT_MIN_DELAY": "0", "HOME": "/root"])
        #expect(configuration.settings.revisitMin == .seconds(240))
        #expect(configuration.settings.minDelay == .zero)
        #expect(configuration.settings.timeout == .seconds(20))
        #expect(configuration.settings.connections == 64)
        let origins = ["revisit-min", "min-delay", "timeout", "connections"].compactMap(Setting.named)
            .map { configuration.origin(of: $0).description }
        #expect(origins == ["--revisit-min", "OFFPRINT_MIN_DELAY", "offprint.toml:3", "default"])
    }

    @Test func tellsWhereThatLiesWhichNothingSets() throws {
        let configuration = try read("")
        let places = ["sources", "rules-folder", "contact"].compactMap(Setting.named).map(configuration.place)
        #expect(places == ["./sources.d", "./rules.d", nil])
        #expect(try #require(Setting.named("store").flatMap(configuration.place)).hasSuffix("/offprint.db"))
    }

    @Test(arguments: [
        ("Accept-Language: fa,en;q=0.5", ["Accept-Language: fa,en;q=0.5"]),
        ("Accept-Language: fa, en, X-Desk: 1", ["Accept-Language: fa, en", "X-Desk: 1"]),
        ("A: 1,B: 2", ["A: 1", "B: 2"]),
        ("A: x,b:c", ["A: x,b:c"]), ("", []),
    ])
    func partsHeaderLinesAtTheirNames(text: String, lines: [String]) {
        #expect(HeaderLines(.word(text))?.lines == lines)
        #expect(HeaderLines(.list(lines))?.lines == lines)
        #expect(HeaderLines(.word(HeaderLines(.list(lines))?.word ?? "-"))?.lines == lines)
    }

    @Test func everySettingIsReadInEveryType() throws {
        let text = """
            contact = "desk@example.org"
            connections = 8
            http-freshness = false
            max-body = "10MiB"
            follow = "site"
            allow-networks = ["127.0.0.0/8", "::1/128"]
            zone = "+04:30"
            [masthead]
            title = ["The Offprint", "نسخه"]
            motto = \"""
            two
            lines\"""
            """
        let settings = try read(text).settings
        #expect(settings.contact == "desk@example.org")
        #expect(settings.connections == 8)
        #expect(settings.httpFreshness == false)
        #expect(settings.maxBody.bytes == 10_485_760)
        #expect(settings.follow == .site)
        #expect(settings.allowNetworks == ["127.0.0.0/8", "::1/128"])
        #expect(settings.zone?.minutes == 270)
        #expect(settings.mastheadTitle == ["The Offprint", "نسخه"])
        #expect(settings.mastheadMotto == "two\nlines")
    }

    @Test(arguments: [
        ("\n\nrevisit-min = \"5x\"", "offprint.toml:3: revisit-min \"5x\" is not a duration (try 5m)"),
        ("timeout = 30", "offprint.toml:1: timeout 30 is not a duration (try 30s)"),
        ("connections = \"8\"", "offprint.toml:1: connections \"8\" is not a whole number (try 64)"),
        ("connections = 0", "offprint.toml:1: connections 0 is not between 1 and 4096"),
        ("max-body = 1", "offprint.toml:1: max-body 1 is not between 1kB and 1GB"),
        ("follow = \"all\"", "offprint.toml:1: follow \"all\" is not one of none, listed, site (try listed)"),
        (
            "# x = 1\n[revisit]\nmn = \"5m\"",
            "offprint.toml:3: unknown setting \"revisit-mn\" (did you mean revisit-min?)"
        ),
        ("colour = 1", "offprint.toml:1: unknown setting \"colour\""),
        (
            "allow-networks = [\"10.0.0\"]",
            "offprint.toml:1: allow-networks [\"10.0.0\"] is wrong: \"10.0.0\" is not a network (try 10.0.0.0/8 or fd00::/8)"
        ),
        (
            "allow-networks = [1]",
            "offprint.toml:1: allow-networks the list is not a list of texts (try [\"10.0.0.0/8\"])"
        ),
        ("revisit-max = \"1m\"\nrevisit-min = \"2m\"", "offprint.toml:2: revisit-min 2m is longer than revisit-max 1m"),
        ("lease = \"30s\"", "offprint.toml:1: lease 30s must be longer than timeout 30s"),
    ])
    func saysWhatIsWrongAndWhere(text: String, message: String) {
        #expect(problems(text) == [message])
    }

    @Test(arguments: [
        ("proxy = \"http://me:letmein@a.example/\"", "proxy holds a login, which would stand in every report"),
        ("proxy = \"letmein\"", "proxy is no proxy (try socks5h://127.0.0.1:9050)"),
        ("proxy = [\"letmein\"]", "proxy is not a text (try socks5h://127.0.0.1:9050)"),
        ("headers = [\"X-Desk: 1\", \"Host: letmein\"]", "headers is wrong: its line 2 is not to be set: Host"),
        ("headers = [\"letmein\"]", "headers is wrong: its line 1 is no header line (try Accept-Language: fa)"),
        ("headers = [\"X-Desk: let\\u0007mein\"]", "headers is wrong: its line 1 holds a control character: X-Desk"),
    ])
    func doesNotRepeatWhatMayBeASecret(text: String, message: String) {
        #expect(problems(text) == ["offprint.toml:1: " + message])
    }

    @Test func namesEveryProblemAtOnceInTheOrderOfTheFile() {
        let found = problems("colour = 1\ntimeout = \"x\"\nconnections = true\n")
        #expect(found.map { $0.prefix(16) } == ["offprint.toml:1:", "offprint.toml:2:", "offprint.toml:3:"])
    }

    @Test func brokenTOMLIsAnErrorWithItsLine() {
        let found = problems("contact = \"a\"\ncontact = \"b\"\n")
        #expect(found.count == 1 && found[0].hasPrefix("offprint.toml:2: "))
        #expect(problems("a = \"\0\"") == ["offprint.toml: holds a NUL byte"])
    }

    @Test func wrongVariablesAndFlagsAreNamed() {
        #expect(throws: ConfigError(problems: ["OFFPRINT_LEASE: lease \"soon\" is not a duration (try 2m)"])) {
            try Configuration(flags: [:], environment: ["OFFPRINT_LEASE": "soon"], file: nil)
        }
        #expect(throws: ConfigError(problems: ["--timeout \"soon\" is not a duration (try 30s)"])) {
            try Configuration(flags: ["timeout": "soon"], environment: [:], file: nil)
        }
    }

    @Test func anUnknownVariableIsOnlyAWarning() throws {
        let configuration = try Configuration(flags: [:], environment: ["OFFPRINT_COLOUR": "1"], file: nil)
        #expect(configuration.warnings == ["the variable OFFPRINT_COLOUR is no setting"])
    }

    @Test func aMissingFileIsNamed() {
        #expect(throws: ConfigError(problems: ["/nonexistent/x.toml: No such file or directory"])) {
            try Configuration.load(environment: [:], path: "/nonexistent/x.toml")
        }
    }

    @Test func linesAreFoundBehindValuesThatRunOn() {
        let lines = TOMLLines(
            """
            a = [ "x = 1", # ]
              "]", '[',
            ]
            b = \"""
            c = 1
            \"""
            [t."u"]
            c = { d = 1 }
            e = 'it\\'
            f = 2
            """)
        #expect(lines[["a"]] == 1)
        #expect(lines[["b"]] == 4)
        #expect(lines[["c"]] == nil)
        #expect(lines[["t", "u", "c"]] == 8)
        #expect(lines[["t", "u", "e"]] == 9)
        #expect(lines[["t", "u", "f"]] == 10)
    }

    @Test func theTemplateIsAValidFileThatChangesNothing() throws {
        let template = ConfigTemplate.file
        #expect(try read(template).settings == Settings())
        let opened = template.split(separator: "\n").map { line in
            line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
        }
        let configuration = try read(opened.joined(separator: "\n"))
        #expect(configuration.origins.count == Setting.all.count)
    }

    @Test func everySettingHasOneFlagAndOneVariable() throws {
        let options = try SettingOptions.parse(["--revisit-min", "7m", "--follow=none", "--config", "x.toml"])
        #expect(options.flags == ["revisit-min": "7m", "follow": "none"])
        #expect(options.config == "x.toml")
        #expect(Setting.named("max-pages-per-host")?.variable == "OFFPRINT_MAX_PAGES_PER_HOST")
        let help = SettingOptions.helpMessage(columns: 200)
        for setting in Setting.all { #expect(help.contains(setting.flag + " ")) }
    }

    /// The crawler is tested with its own defaults, and runs with those of the table.
    @Test func theTablesDefaultsAreThoseOfTheCrawler() throws {
        var settings = Settings()
        settings.contact = "desk@example.org"
        var made = try settings.crawler()
        made.crawl.quota.zone = CrawlSettings().quota.zone
        #expect(made.crawl == CrawlSettings())
        #expect(made.fetch == FetchSettings(userAgent: made.fetch.userAgent))
        #expect(made.read == ReadLimits())
    }

    /// What a limit refuses names the setting that moves it.
    @Test func messagesNameSettingsThatThereAre() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        var named: Set<String> = []
        for module in ["Archive", "Crawl", "Fetch", "Inflate"] {
            let folder = "\(root)/Sources/\(module)"
            for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".swift") {
                let text = String(decoding: try readFile("\(folder)/\(file)"), as: UTF8.self)
                named.formUnion(text.matches(of: /\(([a-z]+(?:-[a-z]+)+)\)"/).map { String($0.1) })
            }
        }
        #expect(named.isSuperset(of: ["max-body", "max-header-lines", "low-speed"]))
        #expect(named.filter { Setting.named($0) == nil } == [])
    }
}
