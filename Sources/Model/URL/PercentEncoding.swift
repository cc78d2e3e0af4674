/// The normal form of percent-encoding (RFC 3986, 6.2.2.1 and 6.2.2.2).
public enum PercentEncoding {
    /// Unreserved characters decoded, hex digits in upper case, a lone percent sign as `%25`, and encoded what the URL
    /// standard lets stand though RFC 3986 does not, since half of all clients encode it.
    public static func normalized(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == UInt8(ascii: "%") || $0 >= 0x80 || neverRaw.contains($0) }) else {
            return text
        }
        return rewrite(text[...], decoding: unreserved, encoding: neverRaw)
    }

    /// The same with more characters decoded, for comparing.
    static func rewrite(_ text: ArraySlice<UInt8>, decoding: ByteSet, encoding: ByteSet) -> [UInt8] {
        var form: [UInt8] = []
        form.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "%") {
                if let code = code(text, at: index) {
                    if decoding.contains(code) { form.append(code) } else { form.appendPercentEncoded(code) }
                    index += 3
                    continue
                }
                form.appendPercentEncoded(byte)
            } else if byte >= 0x80 || encoding.contains(byte) {
                form.appendPercentEncoded(byte)
            } else {
                form.append(byte)
            }
            index += 1
        }
        return form
    }

    /// The octet that a percent sign and the two digits behind it stand for.
    private static func code(_ text: ArraySlice<UInt8>, at index: Int) -> UInt8? {
        guard index + 2 < text.endIndex, let high = text[index + 1].hexValue, let low = text[index + 2].hexValue else {
            return nil
        }
        return high << 4 | low
    }

    static let unreserved = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    static let neverRaw = ByteSet(" \"<>[\\]^`{|}", controls: true)
}
