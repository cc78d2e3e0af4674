/// Why compressed bytes gave no plain ones.
public enum InflateError: Error, Hashable, Sendable {
    /// More than that many plain bytes.
    case tooLarge(limit: Int)
    /// More than that many plain bytes per compressed byte.
    case ratio(limit: Int)
    /// Not in the format, or a wrong checksum. gzip and deflate data that was cut ends here too: libdeflate does not
    /// tell the two apart.
    case corrupt(ContentEncoding)
    /// The end is missing.
    case truncated(ContentEncoding)
    /// A name in Content-Encoding that nobody here decodes, or more than two of them.
    case unknown(String)
}

extension InflateError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let limit): "more than \(limit) bytes when decompressed"
        case .ratio(let limit): "grows more than \(limit) times when decompressed (max-ratio)"
        case .corrupt(let encoding) where encoding == .gzip || encoding == .deflate:
            "\(encoding.rawValue) data is corrupt or cut off"
        case .corrupt(let encoding): "\(encoding.rawValue) data is corrupt"
        case .truncated(let encoding): "\(encoding.rawValue) data is cut off"
        case .unknown(let name): "Content-Encoding \"\(name)\" is not one of \(ContentEncoding.accepted)"
        }
    }
}
