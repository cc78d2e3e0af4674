import Model

/// Collects the header lines of an answer as libcurl hands them over; those of interim answers (1xx) and trailers are
/// dropped, but their bytes count.
struct AnswerHead {
    private(set) var status = 0
    private(set) var headers = Headers()
    /// After the empty line of the final answer.
    private(set) var isComplete = false
    private let maxBytes: Int
    private let maxLines: Int
    private var bytes = 0
    private var lines = 0
    /// The last line was a field, which the next may go on with.
    private var isOpen = false

    init(maxBytes: Int, maxLines: Int) { (self.maxBytes, self.maxLines) = (maxBytes, maxLines) }

    /// What a line makes of the head.
    enum Progress {
        case more
        /// It is whole with this line.
        case complete
        /// No more of this.
        case refused(Verdict)
    }

    /// Takes one line with its line break.
    mutating func take(_ line: UnsafeRawBufferPointer) -> Progress {
        bytes += line.count
        guard bytes <= maxBytes else {
            return .refused(Verdict(.headers, "header of more than \(maxBytes) bytes (max-headers)"))
        }
        if isComplete { return .more }
        let line = line.bindMemory(to: UInt8.self)
        let text = Self.trimmed(line[...])
        if text.isEmpty { return end() }
        if line.first == Self.start.first, line.starts(with: Self.start) {
            begin(text)
            return .more
        }
        lines += 1
        guard lines <= maxLines else {
            return .refused(Verdict(.headers, "more than \(maxLines) header lines (max-header-lines)"))
        }
        add(text, isContinuation: line.first == 32 || line.first == 9)
        return .more
    }

    /// `Content-Length`, checked when the head was complete.
    var contentLength: Int? { headers["Content-Length"].flatMap { Int($0.prefix { $0 != "," }) } }

    /// Whether the answer is no sitemap for sure: a page, by its type and its address.
    func isPage(_ url: WebURL) -> Bool {
        guard let type = headers["Content-Type"], Self.has("html", in: type.lowercased()) else { return false }
        let path = url.path.lowercased()
        return !Self.has(".xml", in: path) && !Self.has("sitemap", in: path)
    }

    /// The standard library's `contains` takes a hundred times as long.
    private static func has(_ word: StaticString, in text: String) -> Bool {
        var text = text
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        return text.withUTF8 { text in
            text.indices.contains { text[$0] == word[0] && text[$0...].starts(with: word) }
        }
    }

    /// Which of the two counts is told by the standard, but who sends both may mean two different answers
    /// (RFC 9112 6.3): the connection must not be used again.
    private(set) var isAmbiguous = false

    private mutating func begin(_ line: Bytes) {
        (headers, isOpen, lines) = (Headers(), false, 0)
        let code = line.drop { $0 != Self.space }.drop { $0 == Self.space }.prefix { $0 != Self.space }
        status = Int(Self.text(code)) ?? 0
    }

    private mutating func add(_ line: Bytes, isContinuation: Bool) {
        if isContinuation {
            if isOpen { headers.extend(" " + Self.text(line)) }
            return
        }
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
        isOpen = colon != nil
        guard let colon else { return }
        let (name, value) = (Self.trimmed(line[..<colon]), Self.trimmed(line[(colon + 1)...]))
        if Self.isASCII(UnsafeBufferPointer(rebasing: line)) {
            headers.add(UnsafeBufferPointer(rebasing: name), UnsafeBufferPointer(rebasing: value))
        } else {
            headers.add(Self.text(name), Self.text(value))
        }
    }

    private mutating func end() -> Progress {
        if status == 101 {
            return .refused(Verdict(.protocolError, "the server changes to another protocol without being asked"))
        }
        guard status >= 200 else { return .more }
        isComplete = true
        isAmbiguous = headers.contains("Content-Length") && headers.contains("Transfer-Encoding")
        return problem.map { .refused($0) } ?? .complete
    }

    /// What is wrong with the whole of it.
    private var problem: Verdict? {
        guard headers.contains("Content-Length") else { return nil }
        let lengths = headers.all("Content-Length").flatMap { $0.split(separator: ",") }.map(Self.trimmed)
        guard lengths.allSatisfy({ Int($0) != nil && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
            return Verdict(.protocolError, "Content-Length \"\(lengths.joined(separator: ", "))\" is not a number")
        }
        guard Set(lengths).count < 2 else {
            return Verdict(.protocolError, "several Content-Lengths: \(lengths.joined(separator: ", "))")
        }
        return nil
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private static let space = UInt8(ascii: " ")
    private static let start = Array("HTTP/".utf8)

    /// UTF-8 where it is, else Latin-1, which every byte is. Most is ASCII, and needs no costly proof.
    private static func text(_ bytes: Bytes) -> String {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        if isASCII(bytes) { return String(decoding: bytes, as: UTF8.self) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        return text
    }

    /// All octets together, which goes by many at once.
    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.reduce(0, |) < 0x80 }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    /// Without the white space at both ends.
    private static func trimmed(_ bytes: Bytes) -> Bytes {
        var bytes = bytes
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        return bytes
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.utf8
        while let last = text.last, isSpace(last) { text.removeLast() }
        while let first = text.first, isSpace(first) { text.removeFirst() }
        return String(Substring(text))
    }
}
