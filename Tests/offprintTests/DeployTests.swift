import Glibc
import Support
import Testing

@testable import offprint

@Suite struct DeployTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    private func deployed(_ name: String) throws -> String {
        String(decoding: try readFile("\(Self.root)/Deploy/\(name)"), as: UTF8.self)
    }

    /// After a change of the table: `offprint check-config --template > Deploy/offprint.toml`.
    @Test func theSettingsFileShowsTheTable() throws {
        #expect(try deployed("offprint.toml") == ConfigTemplate.file)
    }

    @Test func theUnitsWatchdogWaitsLongerThanATransfer() throws {
        let unit = try deployed("offprint.service")
        let line = unit.split(separator: "\n").first { $0.hasPrefix("WatchdogSec=") }
        let watchdog = try #require(line.flatMap { Duration(words: String($0.dropFirst(12))) })
        #expect(watchdog >= Settings().timeout * 3)
    }

    /// The daemon refuses the file by itself; the second command is what `systemctl reload` ends with.
    @Test func aReloadEndsWithTheCheckOfTheSettings() throws {
        let lines = try deployed("offprint.service").split(separator: "\n").filter { $0.hasPrefix("ExecReload=") }
        #expect(
            lines == ["ExecReload=/bin/kill -HUP $MAINPID", "ExecReload=/usr/bin/offprint check-config --quiet"])
    }

    /// What a command says, and the code it ends with.
    private func run(_ command: String) throws -> (said: String, code: Int32) {
        let pipe = try #require(popen(command + " 2>&1", "r"))
        var said: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { said.append(UInt8(truncatingIfNeeded: byte)) }
        let status = pclose(pipe)
        return (String(decoding: said, as: UTF8.self), status >> 8 & 0xFF)
    }

    private static let script = """
        #!/usr/bin/env bash
        # Says done.
        #   --fast   sooner
        set -euo pipefail
        . \(root)/Deploy/heading
        echo done
        """

    @Test(
        arguments: [
            ("--help", "Says done.\n  --fast   sooner\n", 0), ("-h", "Says done.\n  --fast   sooner\n", 0),
            ("", "done\n", 0), ("--fast folder", "done\n", 0),
            ("folder --fas", "script: there is no flag --fas; --help tells what there is\n", 64),
        ] as [(String, String, Int32)])
    func aScriptTellsItsHeadingAndRefusesOtherFlags(flags: String, said: String, code: Int32) throws {
        let folder = TemporaryFolder()
        let file = try #require(fopen(folder.path + "/script", "w"))
        fputs(Self.script, file)
        fclose(file)
        let run = try run("bash '\(folder.path)/script' \(flags)")
        #expect(run.said == said && run.code == code)
    }

    /// In the form that finds the heading also where the script is called by a link to it.
    private static let sourced = #"^\. "$(dirname "$(readlink -f "$0")")/.*heading"$"#

    /// Not run here: without its heading such a script would begin to install.
    @Test(arguments: ["Deploy", "Tests", "Tests/Scripts"]) func scriptsOfTheShellHaveThatHeading(folder: String) throws
    {
        let shell = "cd '\(Self.root)' && grep -lE '^#!.*bash' \(folder)/* | xargs grep"
        for bare in [try run("\(shell) -L '\(Self.sourced)'"), try run("\(shell) -lF 'dirname \"$0\"'")] {
            #expect(bare.said.split(separator: "\n").filter { !$0.hasSuffix("Is a directory") } == [])
        }
    }
}
