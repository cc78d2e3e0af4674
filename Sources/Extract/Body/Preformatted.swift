import Markup
import Model

/// What stands in a `pre`: code as it is written, prose as the paragraphs that empty lines part.
struct Preformatted {
    let layout: Layout

    /// `text`: the line read as in any other element.
    func blocks(_ line: Line, _ text: RichText) -> [Block] {
        let lines = sourceLines(line)
        guard !isCode(line), line.isProse else { return [Block(.code, RichText(lines.joined(separator: "\n")))] }
        let parts = lines.split { Self.isBlank($0) }.map { PageFacts.line($0.joined(separator: " ")) }
        return parts.count > 1 ? parts.map { Block(.paragraph, RichText($0)) } : [Block(.paragraph, text)]
    }

    private func isCode(_ line: Line) -> Bool {
        (Int(line.first)..<Int(line.end)).contains { layout.page.nodes[$0].name == .code }
            || layout.isWithin(line) { $0 == .code || $0 == .samp || $0 == .kbd }
    }

    /// The lines of the source, without the blank ones around them.
    private func sourceLines(_ line: Line) -> [String] {
        var bytes: [UInt8] = []
        layout.eachPart(of: line) { bytes.append(contentsOf: $0.map(Array.init) ?? [0x0A]) }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
        }
        let first = lines.firstIndex { !Self.isBlank($0) } ?? 0
        let last = lines.lastIndex { !Self.isBlank($0) } ?? -1
        return first <= last ? Array(lines[first...last]) : []
    }

    private static func isBlank(_ line: String) -> Bool { line.utf8.allSatisfy { $0 <= 0x20 } }
}
