import COpenSSL

/// The digest that WARC files carry by custom: `sha1:` and 32 letters in base 32 (RFC 4648, section 6).
struct SHA1 {
    let text: String

    init(_ parts: [UInt8]...) {
        var bytes = [UInt8](repeating: 0, count: 20)
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("EVP_MD_CTX_new: out of memory") }
        defer { EVP_MD_CTX_free(context) }
        var isGood = EVP_DigestInit_ex(context, EVP_sha1(), nil) == 1
        for part in parts { isGood = EVP_DigestUpdate(context, part, part.count) == 1 && isGood }
        isGood = EVP_DigestFinal_ex(context, &bytes, nil) == 1 && isGood
        precondition(isGood, "SHA-1 is not to be had from OpenSSL")
        text = "sha1:" + Self.base32(bytes)
    }

    /// 160 bits are 32 letters without padding.
    private static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, bits, count) = ("", 0, 0)
        for byte in bytes {
            (bits, count) = (bits << 8 | Int(byte), count + 8)
            while count >= 5 {
                count -= 5
                text.append(letters[bits >> count & 31])
            }
            bits &= (1 << count) - 1
        }
        return text
    }
}
