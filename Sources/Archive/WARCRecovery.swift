import Glibc

/// Closes the files that a crash left open, cut after the last exchange that is whole. What is damaged before that
/// stays, since what follows it can be read.
struct WARCRecovery {
    let folder: String

    /// What was lost with each file, in words; nothing of one that was whole.
    func run() throws(ArchiveError) -> [String] {
        // With "/." a file is told to be no folder.
        guard mkdir(folder, 0o750) == 0 || errno == EEXIST, access(folder + "/.", W_OK | X_OK) == 0 else {
            throw .system(folder)
        }
        var told: [String] = []
        for name in try WARCFolder.names(in: folder) where name.hasSuffix(WARCFile.openSuffix) {
            told += try recover(folder + "/" + name)
        }
        return told
    }

    private func recover(_ path: String) throws(ArchiveError) -> [String] {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw .system(path) }
        defer { close(file) }
        // Another process is writing it.
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return [] }
        let found = try Findings(path)
        let final = String(path.dropLast(".open".count))
        if found.isOnlyABeginning {
            guard unlink(path) == 0 else { throw .system(path) }
            return found.size > 0 ? ["\(path): removed, it held \(found.size) bytes of its first record"] : []
        }
        let isDone = (found.lost == 0 || ftruncate(file, off_t(found.end)) == 0) && rename(path, final) == 0
        guard isDone else { throw .system(path) }
        return found.problems(final)
    }

    /// What a file that was left open holds.
    private struct Findings {
        let size: Int
        /// Where the last whole exchange ends; the whole size where there is none.
        private(set) var end = 0
        /// Where something is wrong before that.
        private var damaged: [Int] = []
        private(set) var isOnlyABeginning = false

        var lost: Int { size - end }

        /// The first record names the program and its settings: it is not longer than this.
        private static let maxFirst = 1 << 16

        init(_ path: String) throws(ArchiveError) {
            let reader = try WARCReader(path)
            size = reader.size
            var hasRecords = false
            while let entry = reader.next() {
                switch entry {
                case .damage(_, let place): damaged.append(place)
                case .record(let record):
                    hasRecords = true
                    // The last record of an exchange, and the first of a file.
                    if record.kind == .metadata || record.kind == .warcinfo { end = reader.at }
                }
            }
            isOnlyABeginning = size == 0 || !hasRecords && damaged == [0] && size <= Self.maxFirst
            // Nothing tells where to cut it.
            if end == 0 { end = size }
            damaged.removeAll { $0 >= end }
        }

        func problems(_ path: String) -> [String] {
            var problems: [String] = []
            if lost > 0 { problems.append("\(path): cut by \(lost) bytes that were no whole exchange") }
            if let first = damaged.first {
                let places = damaged.count == 1 ? "" : " and \(damaged.count - 1) more places"
                problems.append("\(path): damaged at byte \(first)\(places); what follows stays")
            }
            return problems
        }
    }
}

extension WARCFolder {
    /// Every whole record of a folder's files, in the order of writing; `damaged` is told what is passed over.
    public static func records(in folder: String, damaged: (String) -> Void = { _ in }) throws -> [WARCRecord] {
        var records: [WARCRecord] = []
        for path in try files(in: folder) { try read(path, damaged: damaged, each: { records.append($1) }) }
        return records
    }

    /// The compressed files of a folder in the order of their names, which is that of writing; those that are being
    /// written as well.
    static func files(in folder: String) throws(ArchiveError) -> [String] {
        try names(in: folder).filter { $0.hasSuffix(WARCFile.suffix) || $0.hasSuffix(WARCFile.openSuffix) }
            .map { folder + "/" + $0 }
    }

    /// Reads a file to its end, or to the record that is being written; tells each record and what is damaged.
    @discardableResult
    static func read(
        _ path: String, damaged: (String) -> Void, each: (WARCReader.Place, WARCRecord) -> Void
    ) throws(ArchiveError) -> WARCReader {
        let isGrowing = WARCFile.isGrowing(path)
        let reader = try WARCReader(WARCFile.present(path))
        var last: String?
        while let entry = reader.next() {
            if let last { damaged(last) }
            last = nil
            switch entry {
            case .record(let record): each(reader.place, record)
            case .damage(let what, let place): last = "\(path): \(what), at byte \(place)"
            }
        }
        if let last, !isGrowing { damaged(last) }
        return reader
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
