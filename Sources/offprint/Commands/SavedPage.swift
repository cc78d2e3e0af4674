import Extract
import Inflate
import Markup
import Model
import Queues

/// A page in a file, and what the extractor makes of it.
struct SavedPage {
    let file: String
    let url: String?
    /// Rules that may be meant for its host.
    var rules = RuleBook()

    /// Bytes of a page after decompression.
    static let maxBytes = 100_000_000

    /// Relative dates ("3 hours ago") count from when the file was written.
    func extract(explain: Bool = false) throws -> ArticleResult {
        let address = url.flatMap { WebURL($0) }
        let knowledge = SiteKnowledge(
            rule: address.flatMap { rules.rule(for: $0.host, on: WrittenDate(now).day) })
        return ArticleExtractor(knowledge: knowledge)
            .extract(try document(knowledge.rule), url: address, now: now, explain: explain)
    }

    /// What `make` takes from the page, for training a model.
    func dump<Row>(_ make: (HTMLDocument, WebURL?, Timestamp) throws -> Row) throws -> Row {
        try make(try document(), url.flatMap { WebURL($0) }, now)
    }

    /// When the file was written; now for what is no file.
    private var now: Timestamp {
        let now = SystemTime().now()
        return file == "-" ? now : min(now, Timestamp(fileWrittenAt: file) ?? now)
    }

    private func document(_ rule: SiteRule? = nil) throws -> HTMLDocument {
        let source = Charset.decode(try Self.read(file)).utf8
        var limits = HTMLLimits()
        limits.keepsOtherAttributes = rule != nil
        return HTMLDocument(
            rule?.rewritten(source, limit: Self.maxBytes) ?? source, limits: limits, isWellFormed: rule == nil)
    }

    static func read(_ file: String) throws -> [UInt8] {
        let bytes = try readFile(file)
        return Gunzip.isGzip(bytes) ? try Gunzip.plain(bytes, limits: InflateLimits(bytes: maxBytes)) : bytes
    }
}
