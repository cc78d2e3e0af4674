import Glibc

/// Closes the files that a crash left open, cut after the last record that is whole.
struct WARCRecovery {
    let folder: String

    func run() throws(ArchiveError) {
        // With "/." a file is told to be no folder.
        guard mkdir(folder, 0o750) == 0 || errno == EEXIST, access(folder + "/.", W_OK | X_OK) == 0 else {
            throw .system(folder)
        }
        for name in try WARCFolder.names(in: folder) where name.hasSuffix(WARCFile.openSuffix) {
            try recover(folder + "/" + name)
        }
    }

    private func recover(_ path: String) throws(ArchiveError) {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw .system(path) }
        defer { close(file) }
        // Another process is writing it.
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return }
        let end = try WARCMembers(path).end
        let final = String(path.dropLast(".open".count))
        let isDone = end == 0 ? unlink(path) == 0 : ftruncate(file, off_t(end)) == 0 && rename(path, final) == 0
        guard isDone else { throw .system(path) }
    }
}

extension WARCFolder {
    /// Every whole record of a folder's files, in the order of writing.
    public static func records(in folder: String) throws -> [WARCRecord] {
        var records: [WARCRecord] = []
        for name in try names(in: folder) where name.hasSuffix(WARCFile.suffix) {
            let members = try WARCMembers(folder + "/" + name)
            while let member = members.next() { records.append(member.record) }
        }
        return records
    }

    /// The names in a folder, in their order.
    static func names(in folder: String) throws(ArchiveError) -> [String] {
        guard let directory = opendir(folder) else { throw .system(folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.sorted()
    }
}
