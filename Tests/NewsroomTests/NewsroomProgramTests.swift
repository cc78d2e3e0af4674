import FoundationEssentials
import Glibc
import Model
import Testing

/// The executable that the quickstart starts.
struct NewsroomProgramTests {
    /// A started program and the end of the pipe that it writes to.
    private struct Program {
        let id: pid_t
        let output: Int32

        /// What it wrote, until a line has ended or all is said.
        func readLine() -> String {
            var line: [UInt8] = []
            var byte: UInt8 = 0
            while read(output, &byte, 1) == 1, byte != 10 { line.append(byte) }
            return String(decoding: line, as: UTF8.self)
        }

        /// Its exit code, or minus the signal that ended it.
        func wait() -> Int32 {
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            close(output)
            return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
        }
    }

    /// The program beside this test's own.
    private static let path: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/newsroom"
    }()

    private func start(_ arguments: [String]) throws -> Program {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([Self.path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id = pid_t()
        try #require(posix_spawn(&id, Self.path, &actions, nil, &words, environ) == 0, "\(Self.path)")
        close(ends[1])
        return Program(id: id, output: ends[0])
    }

    @Test func servesUntilItIsToldToStop() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "newsroom-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = ["seeds", "resolve", "log", "story"].map { "\(folder)/\($0)" }
        try "A title\n\nAn author\n\n2015-01-09\n\nText.\n".write(toFile: files[3], atomically: true, encoding: .utf8)
        let program = try start([
            "--seeds-out", files[0], "--resolve-out", files[1], "--access-log", files[2], "--story", files[3],
        ])
        let words = program.readLine().split(separator: " ").map(String.init)
        #expect(words.first == "ready")
        let seed = try #require(words.dropFirst().first)
        #expect(try Asking.get(seed).status == 200)
        kill(program.id, SIGTERM)
        #expect(program.wait() == 0)
        let seeds = try String(contentsOfFile: files[0], encoding: .utf8)
        #expect(seeds.contains("\n\(seed)\tkind=feed language=en\n"))
        #expect(try String(contentsOfFile: files[1], encoding: .utf8).contains("khabar.test:"))
        let log = try String(contentsOfFile: files[2], encoding: .utf8).split(separator: "\t")
        #expect(log.dropFirst(2).prefix(3) == ["GET", "/rss.xml", "200"])
    }

    @Test(arguments: [["--port", "70000"], ["--port"], ["--sites", "3"]])
    func explainsItselfAfterAWrongCommandLine(arguments: [String]) throws {
        #expect(try start(arguments).wait() == 64)
    }

    @Test func failsWithoutItsStory() throws {
        #expect(try start(["--story", "/no/such/story.txt"]).wait() == 1)
    }
}
