import FoundationEssentials

/// A user's own annotated pages: a folder of folders with `page.html` and `article.json`, or a file of JSON lines.
struct AnnotatedPages {
    var pages: [AnnotatedPage]

    /// - Throws: `CommandError` naming the file and, of JSON lines, the line.
    init(at path: String) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandError("\(path): there is no such folder or file")
        }
        pages = isFolder ? try Self.folders(in: path) : try Self.lines(of: path)
        if pages.isEmpty { throw CommandError("\(path): no folder in it has page.html and article.json") }
    }

    private static func folders(in path: String) throws -> [AnnotatedPage] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted().compactMap { name in
            let folder = "\(path)/\(name)"
            guard FileManager.default.fileExists(atPath: "\(folder)/article.json"),
                let file = ["page.html", "page.html.gz"].map({ "\(folder)/\($0)" })
                    .first(where: { FileManager.default.fileExists(atPath: $0) })
            else { return nil }
            var page = try decode(readFile("\(folder)/article.json"), "\(folder)/article.json")
            (page.id, page.file) = (name, file)
            return page
        }
    }

    /// Files are named from the folder of the lines, or from its folder `pages`.
    private static func lines(of path: String) throws -> [AnnotatedPage] {
        let folder = path.contains("/") ? String(path[..<path.lastIndex(of: "/")!]) : "."
        let lines = try readFile(path).split(separator: UInt8(ascii: "\n"))
        return try lines.enumerated().map { number, line in
            var page = try decode(Array(line), "\(path):\(number + 1)")
            guard let file = page.file else { throw CommandError("\(path):\(number + 1): names no file") }
            let places = file.hasPrefix("/") ? [file] : ["\(folder)/\(file)", "\(folder)/pages/\(file)"]
            page.file = places.first { FileManager.default.fileExists(atPath: $0) } ?? places[0]
            page.id = page.id ?? file
            return page
        }
    }

    private static func decode(_ bytes: [UInt8], _ place: String) throws -> AnnotatedPage {
        do {
            return try JSONDecoder().decode(AnnotatedPage.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw CommandError("\(place): \(error.sentence)")
        }
    }
}
