import CXXHash

/// Keys that tell whether two texts are the same.
public enum Fingerprint {
    /// XXH3-128 of the normal form: equal for texts that differ in spelling variants and layout only.
    public static func body(_ text: String) -> Digest { hash(NormalForm.bytes(of: text)) }

    /// XXH3-128 of the bytes as they are.
    public static func hash(_ bytes: [UInt8]) -> Digest {
        let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
        return Digest(high: hash.high64, low: hash.low64)
    }
}
