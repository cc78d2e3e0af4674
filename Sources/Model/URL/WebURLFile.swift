/// The file states of the URL parser (section 4.4), with their Windows drive letters.
extension URLParser {
    mutating func parseFile() -> Bool {
        let base = base.flatMap { $0.marks.scheme == .file ? $0 : nil }
        if isSlash(peek()) {
            at += 1
            if isSlash(peek()) {
                at += 1
                return parseFileHost()
            }
            startFile(host: base)
            if let base, !startsWithDriveLetter { copyDriveLetter(of: base) }
            parsePath()
        } else if let base {
            if at < end, startsWithDriveLetter, peek() != UInt8(ascii: "?"), peek() != UInt8(ascii: "#") {
                startFile(host: base)
                parsePath()
            } else {
                resolve(against: base)
            }
        } else {
            startFile(host: nil)
            parsePath()
        }
        return true
    }

    private mutating func parseFileHost() -> Bool {
        let isEnd = { (byte: UInt8) in byte == 0x2F || byte == 0x5C || byte == 0x3F || byte == 0x23 }
        let last = input[at..<end].firstIndex(where: isEnd) ?? end
        let name = input[at..<last]
        startFile(host: nil)
        if isDriveLetter(name) {
            parsePath()
            return true
        }
        if !name.isEmpty {
            guard let host = URLHost.parse(name, isSpecial: true) else { return false }
            if host != Array("localhost".utf8) { output.append(contentsOf: host) }
            marks.hostEnd = position
        }
        at = last
        parsePathStart()
        return true
    }

    /// Writes `file://` and the host of the base, if any.
    private mutating func startFile(host base: WebURL?) {
        if let base {
            copy(base, through: base.authorityEnd)
        } else {
            output.append(contentsOf: [0x2F, 0x2F])
            (marks.usernameEnd, marks.hostStart, marks.hostEnd) = (position, position, position)
        }
        marks.pathStart = position
    }

    private mutating func copyDriveLetter(of base: WebURL) {
        let segment = Array(base.href.utf8.dropFirst(Int(base.marks.pathStart)).prefix(4))
        guard segment.count >= 3, isNormalDriveLetter(segment[1..<3]) else { return }
        let isWhole = Int(base.marks.pathEnd - base.marks.pathStart) == 3 || segment.count == 4 && segment[3] == 0x2F
        if isWhole { output.append(contentsOf: segment[..<3]) }
    }

    /// Whether the rest of the input starts with a Windows drive letter (section 4.1).
    private var startsWithDriveLetter: Bool {
        guard end - at >= 2, isDriveLetter(input[at..<(at + 2)]) else { return false }
        return end - at == 2 || [0x2F, 0x5C, 0x3F, 0x23].contains(peek(2))
    }
}
