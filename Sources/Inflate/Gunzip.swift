/// Files and bodies that are gzip by content, whatever their name says.
public enum Gunzip {
    /// ID1, ID2 and CM of RFC 1952.
    public static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// The bytes as they are unless they are gzip, else what is in them; all members of a file of many.
    public static func plain(_ bytes: [UInt8], limits: InflateLimits) throws(InflateError) -> [UInt8] {
        isGzip(bytes) ? try ContentEncoding.gzip.decode(bytes, limits: limits) : bytes
    }
}
