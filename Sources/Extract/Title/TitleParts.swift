/// A title as written in metadata: its parts between separators, and its spelling without marks that belong to no headline.
enum TitleParts {
    /// The parts between separators that stand between blanks (a bar also without).
    static func split(_ title: String) -> [String] {
        let scalars = Array(title.unicodeScalars)
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        for index in scalars.indices {
            guard isSeparator(scalars, index) else {
                part.append(scalars[index])
                continue
            }
            parts.append(String(part).trimmed())
            part = String.UnicodeScalarView()
        }
        parts.append(String(part).trimmed())
        return parts.filter { !$0.isEmpty }
    }

    private static func isSeparator(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        switch scalars[index] {
        case "|", "｜", "•": return true
        case "-", "–", "—", "·", ":", "»", "«", "/", "~", "›":
            return index > 0 && index + 1 < scalars.count && scalars[index + 1] == " " && scalars[index - 1] == " "
        default: return false
        }
    }

    /// In one line, without the marks of Markdown.
    static func clean(_ text: String) -> String {
        var text = PageFacts.line(text)
        while text.hasPrefix("#") { text = String(text.dropFirst()).trimmed() }
        return text
    }

    static func strip(_ text: String) -> String { text.trimmed(also: "-–—|·:»«/~›•｜") }
}
