import COpenSSL

/// The digest that WARC files carry by custom: `sha1:` and 32 letters in base 32 (RFC 4648, section 6).
struct SHA1 {
    let bytes: [UInt8]
    var text: String { "sha1:" + Self.base32(bytes) }

    init(_ parts: [UInt8]...) {
        var bytes = [UInt8](repeating: 0, count: 20)
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("EVP_MD_CTX_new: out of memory") }
        defer { EVP_MD_CTX_free(context) }
        var isGood = EVP_DigestInit_ex(context, EVP_sha1(), nil) == 1
        for part in parts { isGood = EVP_DigestUpdate(context, part, part.count) == 1 && isGood }
        isGood = EVP_DigestFinal_ex(context, &bytes, nil) == 1 && isGood
        precondition(isGood, "SHA-1 is not to be had from OpenSSL")
        self.bytes = bytes
    }

    /// What a digest says that is written in base 32 or, as some writers do, base 16, in letters of either case; nil of
    /// one of another kind.
    static func bytes(_ text: String) -> [UInt8]? {
        let parts = text.lowercased().split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "sha1" else { return nil }
        switch parts[1].utf8.count {
        case 32: return bytes(parts[1], of: letters, bits: 5)
        case 40: return bytes(parts[1], of: Array("0123456789abcdef".utf8), bits: 4)
        default: return nil
        }
    }

    private static func bytes(_ text: Substring, of letters: [UInt8], bits width: Int) -> [UInt8]? {
        var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            (bits, count) = (bits << width | value, count + width)
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 255))
                bits &= (1 << count) - 1
            }
        }
        return bytes
    }

    private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// 160 bits are 32 letters without padding.
    private static func base32(_ bytes: [UInt8]) -> String {
        var (text, bits, count) = ("", 0, 0)
        for byte in bytes {
            (bits, count) = (bits << 8 | Int(byte), count + 8)
            while count >= 5 {
                count -= 5
                text.append(Character(Unicode.Scalar(letters[bits >> count & 31])))
            }
            bits &= (1 << count) - 1
        }
        return text.uppercased()
    }
}
