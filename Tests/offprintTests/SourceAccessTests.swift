import Crawl
import Glibc
import Model
import Publish
import Store
import Support
import Testing

@testable import offprint

/// A crawl of a source with a login, from the seed list to the log.
@Suite(.serialized) struct SourceAccessTests {
    private static func reply(_ request: LoopbackRequest) -> Reply {
        if request.target == "/robots.txt" { return Reply(404, text: "") }
        guard request.headers["Authorization"] == "Bearer sesame", request.headers["X-Desk"] == "1" else {
            return Reply(401, text: "<h1>Sign in</h1><form><input type=password></form>")
        }
        return Reply(text: BridgeStory.page)
    }

    @Test func bringsTheCredentialHomeAndNowhereElse() async throws {
        let folder = TemporaryFolder()
        let file = try #require(fopen(folder.path + "/desk", "w"))
        fputs("bearer sesame\n", file)
        fclose(file)
        setenv("CREDENTIALS_DIRECTORY", folder.path, 1)
        defer { unsetenv("CREDENTIALS_DIRECTORY") }
        let seen = Locked<[String?]>([])
        let home = try LoopbackServer { request, _ in Self.reply(request) }
        let other = try LoopbackServer(address: "127.0.0.2") { request, _ in
            seen.withLock { $0.append(request.headers["Authorization"]) }
            return Self.reply(request)
        }
        let list = "\(home.origin)/a\tcredential=desk\theaders=X-Desk: 1\n\(other.origin)/b\n"
        let seeds = SeedFile(text: list)
        #expect(seeds.problems.isEmpty)
        let journey = try await Journey(seeds.entries.map(\.seed))
        let endings = try journey.endings(home.origin + "/a")
        #expect(endings == ["stored"])
        #expect(try journey.endings(other.origin + "/b").first == "failed/blocked")
        #expect(seen.withLock { $0.allSatisfy { $0 == nil } })
        var lines = ""
        try journey.store.log.query(LogFilter()) { lines += $0.line() + $0.json.text }
        #expect(!lines.contains("sesame"))
    }

    @Test func asksNothingWithoutTheCredential() async throws {
        let home = try LoopbackServer { request, _ in Self.reply(request) }
        let seeds = SeedFile(text: "\(home.origin)/a\tcredential=missing\n")
        let journey = try await Journey(seeds.entries.map(\.seed))
        #expect(try journey.endings(home.origin + "/a").first == "failed/credential")
        #expect(home.requests == 1)
    }

    @Test(arguments: [
        ("credential=bearer secret", "is not the name of a credential"),
        ("headers=User-Agent: secret", "is not to be set"),
        ("headers=nothing", "is no header line"), ("proxy=ftp://a/", "is no proxy"),
        ("proxy=http://me:secret@a/", "holds a login"), ("tls-min=1.0", "one of 1.2, 1.3"),
    ])
    func refusesWrongSettingsOfASource(setting: String, message: String) throws {
        let seeds = SeedFile(text: "http://news.test/\t\(setting)\n")
        let said = try #require(seeds.problems.first).message
        #expect(said.contains(message))
        #expect(!said.contains("secret"))
    }
}
