import FoundationEssentials
public import Model

/// The records of one exchange: request, response or revisit, and metadata; the last of them alone where there was no
/// answer. So there are as many metadata records as fetches, and as many responses and revisits as answers.
///
/// The body stands in its record as it was received, with its Content-Encoding. Two things are not as on the wire,
/// since libcurl does not hand them over so: a transfer coding is undone, as in Common Crawl's files (its header field
/// is then called X-Crawler-Transfer-Encoding), and HTTP/2 is written in the form of HTTP/1.1, with WARC-Protocol
/// naming it. Credentials are left out of requests.
struct ExchangeRecords {
    let exchange: Exchange
    private let date: String
    private let answerID = Self.newID()

    init(_ exchange: Exchange) {
        self.exchange = exchange
        date = exchange.started.withMilliseconds
    }

    static func newID() -> String { "<urn:uuid:\(UUID().uuidString.lowercased())>" }

    var all: [WARCRecord] { exchange.failure == nil ? [request, answer, metadata] : [metadata] }

    private func record(_ kind: WARCRecord.Kind, id: String = newID(), type: String, _ block: [UInt8]) -> WARCRecord {
        var record = WARCRecord(kind, id: id, date: date, type: type, block: block)
        record.add("WARC-Target-URI", exchange.url.href)
        return record
    }

    private var request: WARCRecord {
        var record = record(
            .request, type: "application/http;msgtype=request",
            HTTPHead(exchange.request).request(without: exchange.secretNames))
        addWire(to: &record)
        record.add("WARC-Concurrent-To", answerID)
        return record
    }

    private var answer: WARCRecord {
        let isRevisit = exchange.status == 304
        let head = HTTPHead(exchange.head).answer(bodyLength: exchange.body.count)
        let type = "application/http;msgtype=response"
        var record = record(isRevisit ? .revisit : .response, id: answerID, type: type, head + exchange.body)
        addWire(to: &record)
        if isRevisit {
            record.add("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/server-not-modified")
            record.add("WARC-Refers-To-Target-URI", exchange.url.href)
        } else {
            record.add("WARC-Payload-Digest", SHA1(exchange.body).text)
        }
        if exchange.isCut { record.add("WARC-Truncated", "length") }
        return record
    }

    /// What no other record says: how long it took, and why it failed.
    private var metadata: WARCRecord {
        var text = "fetchTimeMs: \(exchange.transport.total.milliseconds)\r\n"
        if let failure = exchange.failure {
            text += "\(Self.failureField): \(failure.kind.rawValue)\r\n"
            if let status = failure.status { text += "\(Self.statusField): \(status)\r\n" }
            let detail = failure.detail.split(whereSeparator: \.isNewline).joined(separator: " ")
            text += "\(Self.detailField): \(detail)\r\n"
        }
        var record = record(.metadata, type: "application/warc-fields", Array(text.utf8))
        if exchange.failure == nil { record.add("WARC-Concurrent-To", answerID) }
        return record
    }

    static let failureField = "offprint-failure"
    static let statusField = "offprint-status"
    static let detailField = "offprint-detail"

    private func addWire(to record: inout WARCRecord) {
        let transport = exchange.transport
        record.add("WARC-IP-Address", transport.address)
        record.add("WARC-Protocol", transport.httpVersion.map { $0 == "2" ? "h2" : "http/\($0)" })
        record.add("WARC-Protocol", transport.tls.map { $0.lowercased().replacing("tlsv", with: "tls/") })
    }
}

extension Timestamp {
    /// `2015-01-09T10:02:03.250Z`, as WARC/1.1 allows.
    var withMilliseconds: String {
        let part = String((milliseconds % 1000 + 1000) % 1000)
        return description.dropLast() + "." + String(repeating: "0", count: 3 - part.count) + part + "Z"
    }
}

extension Timestamp {
    /// A WARC-Date, read to the second: `2015-01-09T10:02:03.250Z`.
    public init?(warcDate text: String) {
        guard text.utf8.count >= 20, text.hasSuffix("Z"), let day = Day(String(text.prefix(10))) else { return nil }
        let clock = text.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        let second = (clock[0] * 60 + clock[1]) * 60 + clock[2]
        self = WrittenDate(day, secondOfDay: second, offset: 0).moment()
    }
}
