import CIDN2

/// The host parser of the URL standard (section 3.5).
enum URLHost {
    /// The serialized host; nil on failure.
    static func parse(_ input: ArraySlice<UInt8>, isSpecial: Bool) -> [UInt8]? {
        if input.first == UInt8(ascii: "[") {
            guard input.count > 1, input.last == UInt8(ascii: "]") else { return nil }
            return IPv6Address(input.dropFirst().dropLast())?.serialized
        }
        return isSpecial ? domain(input) : opaque(input)
    }

    private static func opaque(_ input: ArraySlice<UInt8>) -> [UInt8]? {
        guard !input.contains(where: ByteSet.forbiddenHost.contains) else { return nil }
        var host: [UInt8] = []
        host.append(input, encoding: .control)
        return host
    }

    private static func domain(_ input: ArraySlice<UInt8>) -> [UInt8]? {
        let isEncoded = input.contains(UInt8(ascii: "%"))
        let decoded = isEncoded ? percentDecoded(input)[...] : input
        let isASCII = decoded.allSatisfy { $0 < 0x80 }
        guard let host = isASCII ? decoded.map(\.lowercasedASCII) : punycode(decoded) else { return nil }
        guard !host.isEmpty, !host.contains(where: ByteSet.forbiddenDomain.contains) else { return nil }
        guard IPv4Address.isMeant(by: host) else { return host }
        return IPv4Address(host)?.serialized
    }

    private static func percentDecoded(_ input: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = input
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(\.hexValue)
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                decoded.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    /// Domain to ASCII (section 3.3): UTS 46, not transitional, without the STD3 rules.
    private static func punycode(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        // Checked before, since C strings end at 0; broken UTF-8 becomes U+FFFD, which no domain holds.
        guard !name.contains(0) else { return nil }
        let text = String(decoding: name, as: UTF8.self)
        let (ascii, code) = lookup(text, IDN2_NONTRANSITIONAL)
        guard code == IDN2_DISALLOWED || code == IDN2_UNASSIGNED else { return ascii }
        return text.unicodeScalars.contains(where: deviations.contains) ? nil : lookup(text, IDN2_TRANSITIONAL).ascii
    }

    /// What transitional processing maps otherwise (https://www.unicode.org/reports/tr46/#Deviations). Of names without
    /// them it makes the same, and the library then allows the symbols that UTS 46 allows and IDNA 2008 does not.
    private static let deviations: Set<Unicode.Scalar> = ["\u{DF}", "\u{3C2}", "\u{200C}", "\u{200D}"]

    private static func lookup(_ text: String, _ flag: idn2_flags) -> (ascii: [UInt8]?, code: idn2_rc) {
        var output: UnsafeMutablePointer<CChar>?
        let code = idn2_rc(idn2_to_ascii_8z(text, &output, Int32(flag.rawValue | IDN2_NFC_INPUT.rawValue)))
        defer { idn2_free(output) }
        guard code == IDN2_OK, let output else { return (nil, code) }
        return (Array(String(cString: output).utf8), code)
    }
}
