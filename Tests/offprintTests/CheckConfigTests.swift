import ArgumentParser
import Glibc
import Support
import Testing

@testable import offprint

struct CheckConfigTests {
    private let folder = TemporaryFolder()

    private func write(_ text: String, to path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        writeAll(text, to: file)
        close(file)
    }

    /// What is wrong, by the command itself.
    private func problems(_ config: String) throws -> [String] {
        let words = ["check-config", "--quiet", "--config", config]
        let command = try #require(try Offprint.parseAsRoot(words) as? CheckConfigCommand)
        do {
            try command.run()
            return []
        } catch let error as ConfigError {
            return error.problems
        }
    }

    @Test func aUserAgentOfOnesOwnIsContactEnough() throws {
        let config = folder.path + "/offprint.toml"
        write("user-agent = \"Desk (+mailto:desk@example.org)\"\n", to: config)
        #expect(try problems(config) == [])
        write("user-agent = \"\"\ncontact = \" \"\n", to: config)
        #expect(try problems(config).first?.contains("contact is not set") == true)
    }

    @Test func namesFoldersThatAreNotThere() throws {
        let config = folder.path + "/offprint.toml"
        let rules = folder.path + "/rules.d"
        mkdir(rules, 0o755)
        let contact = "contact = \"desk@example.org\"\n"
        write(contact + "sources = \"\(folder.path)/none\"\nrules-folder = \"\(rules)\"\n", to: config)
        #expect(try problems(config) == ["sources \(folder.path)/none: No such file or directory"])
        write(contact + "warc-folder = \"\(folder.path)/new\"\n", to: config)
        #expect(try problems(config) == [])
        write(contact + "warc-folder = \"\(folder.path)/none/new\"\n", to: config)
        #expect(try problems(config).first?.hasPrefix("warc-folder \(folder.path)/none/new: ") == true)
        write(contact + "warc-folder = \"\(config)\"\n", to: config)
        #expect(try problems(config) == ["warc-folder \(config): Not a directory"])
    }

    @Test func readsTheResolveFile() throws {
        let (config, resolve) = (folder.path + "/offprint.toml", folder.path + "/resolve.txt")
        write("contact = \"desk@example.org\"\nresolve-file = \"\(resolve)\"\n", to: config)
        #expect(try problems(config) == ["resolve-file \(resolve): No such file or directory"])
        write("a.example:443\n", to: resolve)
        #expect(try problems(config) == ["resolve-file \(resolve):1: \"a.example:443\" is not HOST:PORT:ADDRESS"])
        write("a.example:443:127.0.0.1\n", to: resolve)
        #expect(try problems(config) == [])
    }
}
