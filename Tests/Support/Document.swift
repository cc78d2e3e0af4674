import Model

/// A file of the newsroom with its validators, which depend on its content alone.
struct Document: Sendable {
    let type: String
    let body: [UInt8]
    let etag: String
    let lastModified: String?

    init(type: String, body: [UInt8], lastModified: WrittenDate?) {
        (self.type, self.body) = (type, body)
        etag = "\"\(String(Self.hash(body), radix: 16))\""
        self.lastModified = lastModified.map(ShownDate.http)
    }

    /// 200, or 304 to validators that still hold (RFC 9110 13.2.2: an entity tag outranks the date).
    func reply(to request: LoopbackRequest) -> Reply {
        var headers = [("ETag", etag), ("Cache-Control", "max-age=60")]
        if let lastModified { headers.append(("Last-Modified", lastModified)) }
        if isUnchanged(request) { return Reply(304, headers: headers) }
        return Reply(200, headers: headers + [("Content-Type", type)], body: body)
    }

    private func isUnchanged(_ request: LoopbackRequest) -> Bool {
        if let known = request.headers["If-None-Match"] { return known == etag }
        guard let since = request.headers["If-Modified-Since"] else { return false }
        return since == lastModified
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
