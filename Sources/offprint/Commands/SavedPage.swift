import Extract
import Glibc
import Inflate
import Markup
import Model

/// A page in a file, and what the extractor makes of it.
struct SavedPage {
    let file: String
    let url: String?

    /// Bytes of a page after decompression.
    static let maxBytes = 100_000_000

    func extract(explain: Bool = false) throws -> ArticleResult {
        let now = Timestamp(seconds: Double(time(nil)))
        return ArticleExtractor().extract(try document(), url: url.flatMap { WebURL($0) }, now: now, explain: explain)
    }

    func lineDump() throws -> LineDump {
        LineDump(try document(), url: url.flatMap { WebURL($0) }, now: Timestamp(seconds: Double(time(nil))))
    }

    func dateDump() throws -> DateDump {
        DateDump(try document(), url: url.flatMap { WebURL($0) }, now: Timestamp(seconds: Double(time(nil))))
    }

    func fieldDump() throws -> FieldDump {
        FieldDump(try document(), url: url.flatMap { WebURL($0) }, now: Timestamp(seconds: Double(time(nil))))
    }

    private func document() throws -> HTMLDocument { HTMLDocument(Charset.decode(try Self.read(file)).utf8) }

    private static func read(_ file: String) throws -> [UInt8] {
        let bytes = try readFile(file)
        return Gunzip.isGzip(bytes) ? try Gunzip.plain(bytes, limits: InflateLimits(bytes: maxBytes)) : bytes
    }
}
