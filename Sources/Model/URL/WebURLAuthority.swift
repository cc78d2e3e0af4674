/// The authority, host and port states of the URL parser.
extension URLParser {
    /// `at` is behind the slashes. False on failure.
    mutating func parseAuthority() -> Bool {
        let last = authorityEnd()
        output.append(contentsOf: [0x2F, 0x2F])
        marks.usernameEnd = position
        if let mark = input[at..<last].lastIndex(of: UInt8(ascii: "@")) {
            guard mark + 1 < last else { return false }
            appendCredentials(input[at..<mark])
            at = mark + 1
        }
        marks.hostStart = position
        guard parseHostAndPort(until: last) else { return false }
        at = last
        parsePathStart()
        return true
    }

    private func authorityEnd() -> Int {
        input[at..<end].firstIndex { isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? end
    }

    private mutating func appendCredentials(_ credentials: ArraySlice<UInt8>) {
        let colon = credentials.firstIndex(of: UInt8(ascii: ":")) ?? credentials.endIndex
        output.append(credentials[..<colon], encoding: .userinfo)
        marks.usernameEnd = position
        let password = credentials[colon...].dropFirst()
        if !password.isEmpty {
            output.append(UInt8(ascii: ":"))
            output.append(password, encoding: .userinfo)
        }
        // Empty ones leave no trace.
        if position > marks.schemeEnd + 3 { output.append(UInt8(ascii: "@")) }
    }

    private mutating func parseHostAndPort(until last: Int) -> Bool {
        let colon = portColon(in: input[at..<last])
        let name = input[at..<(colon ?? last)]
        if name.isEmpty {
            guard colon == nil, !marks.scheme.isSpecial else { return false }
        } else {
            guard let host = URLHost.parse(name, isSpecial: marks.scheme.isSpecial) else { return false }
            output.append(contentsOf: host)
        }
        marks.hostEnd = position
        return colon.map { parsePort(input[($0 + 1)..<last]) } ?? true
    }

    /// The first colon that is not inside brackets.
    private func portColon(in authority: ArraySlice<UInt8>) -> Int? {
        var isInBrackets = false
        return authority.firstIndex { byte in
            if byte == UInt8(ascii: "[") { isInBrackets = true }
            if byte == UInt8(ascii: "]") { isInBrackets = false }
            return byte == UInt8(ascii: ":") && !isInBrackets
        }
    }

    private mutating func parsePort(_ digits: ArraySlice<UInt8>) -> Bool {
        var port: Int32 = 0
        for digit in digits {
            guard digit.isASCIIDigit else { return false }
            port = port * 10 + Int32(digit - 0x30)
            guard port <= 65_535 else { return false }
        }
        guard !digits.isEmpty, port != marks.scheme.defaultPort else { return true }
        marks.port = port
        output.append(UInt8(ascii: ":"))
        output.append(contentsOf: String(port).utf8)
        return true
    }
}
