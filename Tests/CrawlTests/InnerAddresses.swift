/// Spellings of addresses that no page may lead the crawler to, as a host in a URL.
enum InnerAddresses {
    /// This machine, its neighbors, and where clouds keep their secrets.
    private static let addresses: [[UInt8]] = [
        [127, 0, 0, 1], [127, 255, 255, 254], [0, 0, 0, 0], [169, 254, 169, 254], [10, 0, 0, 1], [192, 168, 0, 1],
        [172, 16, 0, 1], [100, 64, 0, 1],
    ]

    static let hosts = addresses.flatMap { numbers($0) + inIPv6($0) + disguised($0) } + ["[::1]", "[::]", "localhost"]

    /// As inet_aton reads them: decimal, octal, hexadecimal, and fewer than four parts.
    private static func numbers(_ bytes: [UInt8]) -> [String] {
        let whole = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let tail = whole & 0xFFFFFF
        let hex = String(whole, radix: 16)
        return [
            dotted(bytes), "\(whole)", "0x\(hex)", "0X\(hex.uppercased())", "0\(String(whole, radix: 8))",
            bytes.map { "0" + String($0, radix: 8) }.joined(separator: "."),
            bytes.map { "0x" + String($0, radix: 16) }.joined(separator: "."), "\(bytes[0]).\(tail)",
            "\(bytes[0]).\(bytes[1]).\(whole & 0xFFFF)", "0x\(String(bytes[0], radix: 16)).\(tail)",
        ]
    }

    /// Mapped, compatible, translated, by NAT64, by 6to4.
    private static func inIPv6(_ bytes: [UInt8]) -> [String] {
        let words = [0, 2].map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
        let inHex = words.joined(separator: ":")
        return [
            "[::ffff:\(dotted(bytes))]", "[::ffff:\(inHex)]", "[0:0:0:0:0:FFFF:\(inHex)]", "[::\(dotted(bytes))]",
            "[::ffff:0:\(inHex)]", "[64:ff9b::\(dotted(bytes))]", "[64:ff9b::\(inHex)]", "[2002:\(inHex)::1]",
        ]
    }

    /// With a dot at the end, in digits and dots of other scripts, escaped, or behind a name that is none.
    private static func disguised(_ bytes: [UInt8]) -> [String] {
        let text = dotted(bytes)
        let wide = String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    scalar == "." ? "\u{3002}" : Unicode.Scalar(scalar.value - 0x30 + 0xFF10)
                }))
        return [
            text + ".", wide, text.replacing(".", with: "\u{FF0E}"), text.replacing(".", with: "%2e"),
            text.replacing("0", with: "%30"), "8.8.8.8@\(text)", "example.org:80@\(text)",
        ]
    }

    private static func dotted(_ bytes: [UInt8]) -> String { bytes.map(String.init).joined(separator: ".") }
}
