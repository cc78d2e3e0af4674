import Glibc

/// A call of the operating system that failed.
struct SystemError: Error, CustomStringConvertible {
    var subject: String
    var code: Int32

    /// What the system says: `No such file or directory`.
    var reason: String { String(cString: strerror(code)) }

    var description: String { "\(subject): \(reason)" }
}

/// The whole file; `-` is standard input.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(subject: path, code: errno) }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(file, &chunk, chunk.count)
        if count == 0 { return bytes }
        if count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        } else if errno != EINTR {
            throw SystemError(subject: path, code: errno)
        }
    }
}

/// The names in a folder, without `.` and `..`.
func folderNames(_ path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(subject: path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}

/// The variables of this process.
func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
        let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
        entry += 1
    }
    return variables
}
