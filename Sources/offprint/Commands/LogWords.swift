import Model

/// What the filters of `offprint log` are given, as the crawl log has it.
enum LogWords {
    static let outcomes = Outcome.Word.allCases.map(\.rawValue)

    static func outcomes(_ texts: [String]) throws(UsageError) -> [Outcome.Word] {
        try ChosenWords(texts).read(flag: "--outcome")
    }

    static func reasons(_ texts: [String]) throws(UsageError) -> [String] {
        let reasons = Vocabulary.reasons.map(\.word)
        let words = ChosenWords(texts).words
        for text in words where !reasons.contains(text) {
            var meant = suggestion(for: text, among: reasons)
            if Int(text) != nil { meant = " (did you mean --status \(text)?)" }
            if outcomes.contains(text) { meant = " (did you mean --outcome \(text)?)" }
            throw UsageError(
                "--reason \"\(printable(text))\" is no reason of the crawl log\(meant); `offprint log --words` explains them"
            )
        }
        return words
    }

    /// `404`, `4xx`, several parted by commas.
    static func statuses(_ texts: [String]) throws(UsageError) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        if texts.contains(where: \.isEmpty) { _ = try statuses("") }
        for text in ChosenWords(texts).words { ranges.append(try statuses(text)) }
        return ranges
    }

    private static func statuses(_ text: String) throws(UsageError) -> ClosedRange<Int> {
        if let status = Int(text), (100...999).contains(status) { return status...status }
        if text.count == 3, text.lowercased().hasSuffix("xx"), let hundreds = text.first?.wholeNumberValue,
            (1...9).contains(hundreds)
        {
            return hundreds * 100...hundreds * 100 + 99
        }
        throw UsageError("--status \"\(printable(text))\" is not an HTTP status (try 404 or 4xx)")
    }

    /// `host[:port]`, as it is written in URLs; a URL stands for its host.
    static func host(_ text: String) throws(UsageError) -> String {
        // The port of https stands in no URL, and so in no log.
        let scheme = text.hasSuffix(":443") ? "https" : "http"
        let written = text.contains("://") ? text : "\(scheme)://\(text)/"
        guard let authority = WebURL(written)?.authority, !authority.isEmpty else {
            throw UsageError("--host \"\(printable(text))\" is not a host (try example.org or example.org:8080)")
        }
        return authority
    }

    /// What stands alone behind `log`.
    enum Subject: Equatable {
        case url(WebURL)
        case host(String)
        case pattern(String)
    }

    static func subject(_ text: String) throws(UsageError) -> Subject {
        if let number = Int(text) {
            throw UsageError(
                "\(number) is neither a URL nor a host: --source \(number) shows one source, "
                    + "-n \(number.magnitude) the last \(number.magnitude) visits")
        }
        let url = text.contains("*") ? nil : WebURL(text.filter { $0 != "\u{200E}" })
        if text.contains("://"), let url { return .url(url) }
        if text.contains(where: { "/*".contains($0) }) { return .pattern(pattern(text)) }
        if text.contains(where: { ".:".contains($0) }) { return .host(try host(text)) }
        let flags = [("--outcome", outcomes), ("--reason", Vocabulary.reasons.map(\.word))]
        let word = text.lowercased()
        let meant = flags.first { $0.1.contains(word) }.map { " (did you mean \($0.0) \(word)?)" }
        throw UsageError("\"\(printable(text))\" is neither a URL nor a host\(meant ?? "")")
    }

    /// The pattern with all letters as they are fetched: what was copied from a terminal is found as it is shown there.
    static func pattern(_ text: String) -> String {
        let text = String(text.filter { $0 != "\u{200E}" })
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        if text.hasPrefix("http"), parts.count > 2, parts[0].hasSuffix(":"), parts[1].isEmpty {
            let begin = parts[0...2].joined(separator: "/")
            let isPlain = !parts[2].contains { "*?[".contains($0) }
            let origin = isPlain ? WebURL(begin)?.origin ?? begin : begin
            return origin + encoded(parts.count > 3 ? "/" + parts[3] : isPlain ? "/" : "")
        }
        let anywhere = text.hasPrefix("*") ? text : "*" + text
        return encoded(text.contains("*") ? anywhere : anywhere + "*")
    }

    /// Percent-encoded but for ASCII, with the codes that are there already in upper case.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var result = ""
        var codes = 0
        for byte in text.utf8 {
            if byte >= 0x80 {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
                continue
            }
            let character = Character(Unicode.Scalar(byte))
            result += codes > 0 && character.isHexDigit ? character.uppercased() : String(character)
            codes = character == "%" ? 2 : max(0, codes - 1)
        }
        return result
    }
}
