import Testing

@testable import Fetch

@Suite struct ResolveEntryTests {
    @Test func readsTheLinesOfAFile() throws {
        let text =
            "# the newsroom\r\nSite-1.test:8080:127.200.0.1\n\n  a.test:443:[::1]  \nb.test:80:fd00::2\n*:80:127.0.0.1"
        let entries = try ResolveEntry.parse(text, file: "resolve.txt")
        #expect(entries.map(\.host) == ["site-1.test", "a.test", "b.test", "*"])
        #expect(entries.map(\.port) == [8080, 443, 80, 80])
        #expect(entries.map(\.address.description) == ["127.200.0.1", "::1", "fd00::2", "127.0.0.1"])
    }

    @Test(arguments: [
        ("a.test:80", "r:2: \"a.test:80\" is not HOST:PORT:ADDRESS"),
        (":80:127.0.0.1", "r:2: \":80:127.0.0.1\" is not HOST:PORT:ADDRESS"),
        ("a.test:0:127.0.0.1", "r:2: \"0\" is not a port (1 to 65535)"),
        ("a.test:65536:127.0.0.1", "r:2: \"65536\" is not a port (1 to 65535)"),
        ("a.test:80:localhost", "r:2: \"localhost\" is not an IPv4 or IPv6 address"),
        ("a.test:80:127.1", "r:2: \"127.1\" is not an IPv4 or IPv6 address"),
    ])
    func namesTheLineThatIsWrong(line: String, message: String) {
        let error = #expect(throws: ResolveEntry.SyntaxError.self) {
            try ResolveEntry.parse("#\n\(line)\n", file: "r")
        }
        #expect(error?.description == message)
    }
}
