public import Model

/// How a fetch went on the wire, as the crawl log keeps it (FETCH-16).
public struct LogWire: Hashable, Sendable {
    /// `1.1`, `2`; nil where there was no answer.
    public var http: String?
    /// `TLSv1.3`; nil without TLS.
    public var tls: String?
    /// Milliseconds from the start to the end of name lookup, connection and TLS handshake; nil where there was none.
    public var nameMS: Int?
    public var connectMS: Int?
    public var tlsMS: Int?
    /// Whether an earlier connection was used again; nil where there was none.
    public var isReused: Bool?

    public init() {}

    public init(_ transport: Transport) {
        func ms(_ time: Duration) -> Int? { time > .zero ? Int(time.milliseconds) : nil }
        (http, tls) = (transport.httpVersion, transport.tls)
        isReused = transport.address == nil ? nil : transport.isReusedConnection
        guard isReused == false else { return }
        (nameMS, connectMS, tlsMS) = (ms(transport.nameLookup), ms(transport.connect), ms(transport.tlsHandshake))
    }

    /// From six columns, the first of which is `column`.
    init(_ row: Row, from column: Int) {
        (http, tls) = (row.text(column), row.text(column + 1))
        (nameMS, connectMS, tlsMS) = (row.int(column + 2), row.int(column + 3), row.int(column + 4))
        isReused = row.int(column + 5).map { $0 != 0 }
    }
}
