/// A text in which `*words*` are emphasized; an asterisk without its partner stands for itself.
public struct Emphasis: Sendable {
    private var runs: [(text: Substring, isMarked: Bool)] = []

    public init(_ marked: String) {
        let parts = marked.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else {
            runs = [(marked[...], false)]
            return
        }
        for (index, part) in parts.enumerated() where !part.isEmpty { runs.append((part, index % 2 == 1)) }
    }

    public var plain: String { runs.map { String($0.text) }.joined() }

    /// Escaped HTML with `<em>` elements.
    public var html: String {
        runs.map { $0.isMarked ? "<em>\(escaped($0.text))</em>" : escaped($0.text) }.joined()
    }
}

/// The text for HTML and XML, as content or within a quoted attribute.
func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text.unicodeScalars {
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.unicodeScalars.append(character)
        }
    }
    return result
}
