import Extract
import Model

/// Reads a page from its text, as if it had come from a site of tests.
func read(
    _ text: String, at address: String = "http://news.test/", type: String? = nil, expected: VisitKind = .unknown,
    limits: ReadLimits = ReadLimits()
) throws -> Reading {
    try read(bytes: Array(text.utf8), at: address, type: type, expected: expected, limits: limits)
}

func read(
    bytes: [UInt8], at address: String = "http://news.test/", type: String? = nil, expected: VisitKind = .unknown,
    limits: ReadLimits = ReadLimits()
) throws -> Reading {
    guard let url = WebURL(address) else { throw Failure(.parse, detail: address) }
    let headers = Headers(type.map { [("Content-Type", $0)] } ?? [])
    let page = Page(url: url, status: 200, headers: headers, body: bytes)
    // 2026-01-15T08:00:00Z
    return Reader(limits: limits).read(
        page, context: ReadContext(expected: expected, now: Timestamp(seconds: 1_768_464_000)))
}
