import Glibc
import Synchronization

/// A file that grows by whole lines, each written at once.
final class LineFile: Sendable {
    /// The file could not be opened.
    struct OpenError: Error, CustomStringConvertible {
        let description: String
    }

    static let standardOutput = LineFile(descriptor: STDOUT_FILENO)
    static let standardError = LineFile(descriptor: STDERR_FILENO)
    private let descriptor: Mutex<Int32>

    private init(descriptor: Int32) { self.descriptor = Mutex(descriptor) }

    init(appendingTo path: String) throws(OpenError) {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw OpenError(description: "\(path): \(String(cString: strerror(errno)))") }
        descriptor = Mutex(file)
    }

    deinit { _ = descriptor.withLock { Glibc.close($0) } }

    func append(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        descriptor.withLock { file in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}
