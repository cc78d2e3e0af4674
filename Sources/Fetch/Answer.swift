import Inflate
public import Model

/// A complete answer as it came over the wire: its body is still compressed. So it takes little memory while it waits,
/// and who unpacks and reads it in one go has it in his core's cache.
public struct Answer: ResponseHead {
    public var url: WebURL
    public internal(set) var status: Int
    public internal(set) var headers: Headers
    var body: [UInt8]
    public var transport: Transport
    var limits: InflateLimits
    /// The body went on, and the rest was not wanted.
    var isCut = false
    /// Kept only for an archive.
    var wire: Wire?

    /// Both heads as they went over the wire.
    struct Wire {
        var request: [UInt8] = []
        var head: [UInt8] = []
    }

    public var isEmpty: Bool { body.isEmpty }

    /// The page with its body plain. A body that is gzip beyond what its header says (a `.xml.gz` sitemap) is unpacked
    /// too; one that is labeled as compressed and is plain text is taken as it is.
    public consuming func page() -> Result<Page, Failure> {
        do throws(InflateError) {
            let body = try plainBody()
            var transport = transport
            transport.bodyBytes = body.count
            return .success(Page(url: url, status: status, headers: headers, body: body, transport: transport))
        } catch {
            return .failure(Failure(error.kind, status: status, detail: error.description, transport: transport))
        }
    }

    private func plainBody() throws(InflateError) -> [UInt8] {
        if body.isEmpty { return [] }
        let decoded = try decoded()
        let plain = try Gunzip.plain(decoded, limits: limits)
        guard !Gunzip.isGzip(plain) else { throw .unknown("gzip in gzip") }
        return plain
    }

    private func decoded() throws(InflateError) -> [UInt8] {
        do throws(InflateError) {
            var encodings = try ContentEncoding.list(headers.all("Content-Encoding").joined(separator: ","))
            if encodings.last == .gzip, !Gunzip.isGzip(body) {
                if !isText, let plain = try? ContentEncoding.decode(body, [.deflate], limits: limits) { return plain }
                encodings.removeLast()
            }
            return try ContentEncoding.decode(body, encodings, limits: limits)
        } catch {
            switch error {
            case .corrupt, .truncated, .unknown: if isText { return body }
            case .tooLarge, .ratio: break
            }
            throw error
        }
    }

    /// Bytes in which no compression would fail to set a control character.
    private static let textBytes = 64..<512

    /// Whether the body reads as text, whatever its header says: brotli and deflate begin with no mark of their own.
    private var isText: Bool {
        body.count >= Self.textBytes.lowerBound
            && body.prefix(Self.textBytes.upperBound).allSatisfy { $0 >= 0x20 || (9...13).contains($0) }
    }
}

extension InflateError {
    var kind: Failure.Kind {
        switch self {
        case .tooLarge: .tooLarge
        case .ratio: .ratio
        case .corrupt, .unknown: .encoding
        case .truncated: .truncated
        }
    }
}
