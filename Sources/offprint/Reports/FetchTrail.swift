import Fetch
import Model
import Publish

/// What the fetcher saw of a URL: one hop for each redirect, up to the page or the failure.
struct FetchTrail {
    struct Hop {
        var url: WebURL
        var result: Result<Page, Failure>

        var transport: Transport {
            switch result {
            case .success(let page): page.transport
            case .failure(let failure): failure.transport
            }
        }

        /// Where a redirect leads; nil of any other answer.
        var target: WebURL? {
            guard case .success(let page) = result, page.isRedirect else { return nil }
            return page.headers["location"].flatMap { WebURL($0, base: page.url) }
        }
    }

    private(set) var hops: [Hop] = []
    /// There was one more redirect than `max-redirects`.
    private(set) var isCut = false

    /// Follows redirects as the crawler does, each of them judged anew by the guard, but at once.
    init(_ url: WebURL, fetcher: Fetcher, maxRedirects: Int, access: Access) async {
        var next: WebURL? = url
        while let url = next {
            guard hops.count <= maxRedirects else {
                isCut = true
                return
            }
            var request = Request(url)
            request.access = access
            let hop = Hop(url: url, result: await fetcher.fetch(request))
            hops.append(hop)
            next = hop.target
        }
    }

    var isGood: Bool {
        guard !isCut, case .success(let page)? = hops.last?.result else { return false }
        return (200..<300).contains(page.status)
    }

    var body: [UInt8]? {
        guard case .success(let page)? = hops.last?.result else { return nil }
        return page.body
    }

    var lines: [String] {
        var lines = hops.flatMap(\.lines)
        if isCut { lines.append("too many redirects: \(hops.count) (max-redirects)") }
        return lines
    }
}

extension FetchTrail.Hop {
    var lines: [String] {
        var lines = ["GET \(printable(url.href))"]
        var columns = Columns([.left, .left])
        switch result {
        case .failure(let failure):
            columns.add(["failed", "\(failure.kind.rawValue): \(failure.detail)"])
        case .success(let page):
            columns.add(["status", "\(page.status)" + (target.map { " to \($0.href)" } ?? "")])
        }
        if let address { columns.add(["address", address]) }
        if let version = transport.httpVersion {
            columns.add(["protocol", ["HTTP/\(version)", transport.tls].compactMap(\.self).joined(separator: ", ")])
        }
        if !times.isEmpty { columns.add(["times", times]) }
        if transport.address != nil {
            columns.add(["bytes", "\(transport.wireBytes) on the wire, \(transport.bodyBytes) of body"])
        }
        lines += columns.lines.map { "  " + $0 }
        guard case .success(let page) = result else { return lines }
        return lines + page.headers.fields.map { "  < \(printable($0.name)): \(printable($0.value))" }
    }

    /// The connected address and what the guard said of it.
    private var address: String? {
        if case .failure(let failure) = result, failure.kind == .address { return "refused by the guard" }
        let reuse = transport.isReusedConnection ? ", connection used again" : ""
        return transport.address.map { "\($0) (let through by the guard\(reuse))" }
    }

    private var times: String {
        let steps = [
            ("name", transport.nameLookup), ("connected", transport.connect), ("tls", transport.tlsHandshake),
            ("first byte", transport.firstByte), ("total", transport.total),
        ]
        return steps.filter { $0.1 > .zero }.map { "\($0.0) \($0.1.milliseconds)ms" }.joined(separator: ", ")
    }

    var json: JSON {
        var fields: [JSON.Field] = [.init("url", .string(url.href))]
        switch result {
        case .success(let page):
            let headers = page.headers.fields.map { JSON.array([.string($0.name), .string($0.value)]) }
            fields += [
                .init("status", JSON(page.status)), .init("location", JSON(target?.href)),
                .init("headers", .array(headers)),
            ]
        case .failure(let failure):
            fields += [.init("failure", .string(failure.kind.rawValue)), .init("detail", .string(failure.detail))]
        }
        func ms(_ name: String, _ time: Duration) -> JSON.Field { .init(name, .integer(time.milliseconds)) }
        fields += [
            .init("address", JSON(transport.address)), .init("http", JSON(transport.httpVersion)),
            .init("tls", JSON(transport.tls)), .init("reused", .bool(transport.isReusedConnection)),
            .init("bytes", JSON(transport.wireBytes)), .init("body_bytes", JSON(transport.bodyBytes)),
            ms("name_ms", transport.nameLookup), ms("connect_ms", transport.connect),
            ms("tls_ms", transport.tlsHandshake),
            ms("first_byte_ms", transport.firstByte), ms("total_ms", transport.total),
        ]
        return .object(fields)
    }
}
