import FoundationEssentials

/// The folder with the conformance data; its README says what the rows mean.
struct Folder {
    let path: String

    /// The first of the usual places that exists: beside the package, or beside the current directory.
    static func find() -> Folder? {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        return [package.path, FileManager.default.currentDirectoryPath]
            .map { URL(filePath: $0).appending(path: "../shared/conformance").standardizedFileURL.path }
            .first { FileManager.default.fileExists(atPath: $0) }
            .map(Folder.init)
    }

    /// The octets of one file; nil when it cannot be read.
    func bytes(_ file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + file).map { [UInt8]($0) }
    }

    /// The objects of a JSON Lines file; a line that is no JSON becomes `.null`, so that it counts as a failing row.
    func rows(_ file: String) -> [JSONValue] {
        guard let bytes = bytes(file) else { return [] }
        let decoder = JSONDecoder()
        return bytes.split(separator: UInt8(ascii: "\n")).map { line in
            (try? decoder.decode(JSONValue.self, from: Data(line))) ?? .null
        }
    }
}
