import Glibc
import Support
import Testing

/// OpenSSL's own test server (`openssl s_server`) on a loopback port.
final class TLSServer {
    static let program = "/usr/bin/openssl"
    static var isThere: Bool { access(program, X_OK) == 0 }

    let port: Int
    private let process: pid_t
    private let folder = TemporaryFolder()

    /// What is wrong with the server's certificate.
    enum Certificate {
        /// Nobody has signed it.
        case unsigned
        /// The authority has.
        case good, expired
        /// It is that of other.test.
        case ofAnother
    }

    /// The file of the authority that has signed the certificate.
    var authority: String { folder.path + "/ca.pem" }

    /// `version`: `-tls1_2` or `-tls1_3`, the only one it speaks.
    init(_ version: String, _ kind: Certificate = .unsigned) throws {
        let (key, certificate) = (folder.path + "/key.pem", folder.path + "/certificate.pem")
        if kind == .unsigned {
            try Self.run(["req", "-x509"] + Self.newKey(key) + ["-out", certificate, "-subj", "/CN=news.test"])
        } else {
            try Self.sign(certificate, key: key, kind, in: folder.path)
        }
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        process = try Self.start(
            ["s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate, version],
            output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        port = try #require(Self.port(in: ends[0]))
    }

    private static func newKey(_ file: String) -> [String] {
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", file]
    }

    private static func sign(_ certificate: String, key: String, _ kind: Certificate, in folder: String) throws {
        let (authority, secret, request) = (folder + "/ca.pem", folder + "/ca.key", folder + "/request.pem")
        let name = kind == .ofAnother ? "DNS:other.test" : "IP:127.0.0.1"
        try run(["req", "-x509"] + newKey(secret) + ["-out", authority, "-subj", "/CN=Authority"])
        try run(
            ["req"] + newKey(key) + ["-out", request, "-subj", "/CN=news", "-addext", "subjectAltName=\(name)"])
        try run(
            [
                "x509", "-req", "-in", request, "-CA", authority, "-CAkey", secret, "-CAcreateserial", "-out",
                certificate,
            ]
                + ["-copy_extensions", "copy", "-days", kind == .expired ? "-1" : "2"])
    }

    private static func run(_ arguments: [String]) throws {
        var status: Int32 = 0
        waitpid(try start(arguments, output: "/dev/null"), &status, 0)
        try #require(status == 0, "openssl \(arguments.joined(separator: " "))")
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
