/// The compressions of HTTP (RFC 9110 8.4.1, RFC 7932, RFC 8878) that Offprint asks for and decodes.
public enum ContentEncoding: String, Sendable, CaseIterable {
    case gzip, deflate, br, zstd

    /// The value for Accept-Encoding: exactly what `decode` can do.
    public static let accepted = allCases.map(\.rawValue).joined(separator: ", ")

    /// Two layers happen (a compressed file behind a compressing proxy), three are an attack.
    public static let layerLimit = 2

    /// What servers write into Content-Encoding when they mean none.
    private static let none: Set = ["", "identity", "none", "utf-8", "binary", "8bit", "7bit"]

    /// The encodings named by Content-Encoding, in the order in which they were applied.
    public static func list(_ header: String) throws(InflateError) -> [Self] {
        var list: [Self] = []
        for part in header.split(separator: ",") {
            let name = part.filter { $0 != " " && $0 != "\t" }.lowercased()
            if none.contains(name) { continue }
            guard let encoding = Self(rawValue: name.hasPrefix("x-") ? String(name.dropFirst(2)) : name),
                list.count < layerLimit
            else { throw .unknown(header) }
            list.append(encoding)
        }
        return list
    }

    /// The plain bytes of a whole body. Nothing in is nothing out: a bodiless answer may well name an encoding.
    public func decode(_ body: [UInt8], limits: InflateLimits) throws(InflateError) -> [UInt8] {
        try Self.decode(body, [self], limits: limits)
    }

    /// The plain bytes of a body in that list of encodings; the ratio is that of the last to the first bytes.
    public static func decode(
        _ body: [UInt8], _ encodings: [Self], limits: InflateLimits
    ) throws(InflateError) -> [UInt8] {
        let (allowed, error) = limits.allowance(for: body.count)
        var body = body
        for encoding in encodings.reversed() where !body.isEmpty {
            body = try encoding.decoded(body, Allowance(bytes: allowed, error: error))
        }
        return body
    }

    private func decoded(_ body: [UInt8], _ allowance: Allowance) throws(InflateError) -> [UInt8] {
        switch self {
        case .gzip: try Deflate.gzip(body, allowance)
        case .deflate: try Deflate.deflate(body, allowance)
        case .br: try Brotli.decode(body, allowance)
        case .zstd: try Zstandard.decode(body, allowance)
        }
    }
}

/// Plain bytes that may come, and what it means when there are more.
struct Allowance {
    let bytes: Int
    let error: InflateError
}
