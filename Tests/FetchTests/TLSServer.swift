import Glibc
import Support
import Testing

/// OpenSSL's own test server (`openssl s_server`) on a loopback port, with a certificate that nobody has signed.
final class TLSServer {
    static let program = "/usr/bin/openssl"
    static var isThere: Bool { access(program, X_OK) == 0 }

    let port: Int
    private let process: pid_t
    private let folder = TemporaryFolder()

    /// `version`: `-tls1_2` or `-tls1_3`, the only one it speaks.
    init(_ version: String) throws {
        let (key, certificate) = (folder.path + "/key.pem", folder.path + "/certificate.pem")
        let made = try Self.start(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
                "-out", certificate, "-subj", "/CN=news.test",
            ], output: "/dev/null")
        waitpid(made, nil, 0)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        process = try Self.start(
            ["s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate, version],
            output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        port = try #require(Self.port(in: ends[0]))
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// From the line `ACCEPT 127.0.0.1:PORT`; nil when it ends without one.
    private static func port(in output: Int32) -> Int? {
        var text = ""
        var byte: UInt8 = 0
        while read(output, &byte, 1) == 1 {
            guard byte == 10 else {
                text.unicodeScalars.append(Unicode.Scalar(byte))
                continue
            }
            if text.hasPrefix("ACCEPT ") { return text.split(separator: ":").last.flatMap { Int($0) } }
            text = ""
        }
        return nil
    }

    private static func start(_ arguments: [String], output: String) throws -> pid_t {
        let descriptor = open(output, O_WRONLY | O_CLOEXEC)
        defer { close(descriptor) }
        return try start(arguments, output: descriptor)
    }

    private static func start(_ arguments: [String], output: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id = pid_t()
        try #require(posix_spawn(&id, program, &actions, nil, &words, environ) == 0)
        return id
    }
}
