import Glibc
import Store

/// What stands in the way of opening a store that SQLite would only hint at: no such file, no permission, a folder.
struct StoreTrouble {
    let path: String
    /// `errno`; 0 of an empty file.
    let code: Int32

    /// Nil when nothing is in the way. Where a store may be made it need not be there, but its folder.
    init?(_ path: String, _ access: Store.Access) {
        var facts = stat()
        if stat(path, &facts) != 0 {
            let code = errno
            let folder = Self.folder(path)
            if access != .readWrite || code != ENOENT {
                self.init(path: path, code: code)
            } else if Glibc.access(folder, W_OK | X_OK) != 0 {
                self.init(path: folder, code: errno)
            } else {
                return nil
            }
        } else if facts.st_mode & S_IFMT == S_IFDIR {
            self.init(path: path, code: EISDIR)
        } else if access != .readWrite, facts.st_mode & S_IFMT == S_IFREG, facts.st_size == 0 {
            self.init(path: path, code: 0)
        } else if Glibc.access(path, access == .readOnly ? R_OK : R_OK | W_OK) != 0 {
            self.init(path: path, code: errno)
        } else {
            return nil
        }
    }

    init(path: String, code: Int32) { (self.path, self.code) = (path, code) }

    var message: String {
        "\(path): \(code == 0 ? "is empty, no store" : String(cString: strerror(code)))\(advice.map { ": \($0)" } ?? "")"
    }

    /// What the file lies in, with its slash; a folder that ends with one is its own.
    private static func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    private var advice: String? {
        switch code {
        case ENOENT where path.hasSuffix("/"): "make that folder, or --store names another"
        case 0, ENOENT: "`offprint seed add URL` makes a store, --store names another"
        case EACCES: "act as the user of the service (sudo -u offprint offprint …); to read, its group is enough"
        case EISDIR: "--store names the file"
        case EROFS:
            "for the service, `systemctl edit offprint`: below [Service] ReadWritePaths=\(Self.folder(path))"
        default: nil
        }
    }
}
