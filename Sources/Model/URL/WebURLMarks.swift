/// Where the components of a URL lie in its serialization, in bytes.
struct URLMarks: Equatable, Sendable {
    var scheme = URLScheme.other
    /// Offset of the colon.
    var schemeEnd: Int32 = 0
    var usernameEnd: Int32 = 0
    /// One past the colon of the scheme where there is no authority.
    var hostStart: Int32 = 0
    var hostEnd: Int32 = 0
    /// Negative where it is the scheme's default or absent.
    var port: Int32 = -1
    var pathStart: Int32 = 0
    /// Offset of the question mark, negative where there is none.
    var queryStart: Int32 = -1
    /// Offset of the hash sign, negative where there is none.
    var fragmentStart: Int32 = -1
    var end: Int32 = 0

    var queryEnd: Int32 { fragmentStart >= 0 ? fragmentStart : end }
    var pathEnd: Int32 { queryStart >= 0 ? queryStart : queryEnd }
}

/// The schemes that the standard treats specially (URL standard, section 3.1), and all others.
enum URLScheme: Sendable {
    case http, https, ws, wss, ftp, file, other

    init(_ name: some Sequence<UInt8>) {
        self =
            switch String(decoding: Array(name), as: UTF8.self) {
            case "http": .http
            case "https": .https
            case "ws": .ws
            case "wss": .wss
            case "ftp": .ftp
            case "file": .file
            default: .other
            }
    }

    var isSpecial: Bool { self != .other }

    var defaultPort: Int32? {
        switch self {
        case .http, .ws: 80
        case .https, .wss: 443
        case .ftp: 21
        case .file, .other: nil
        }
    }
}
