import Language
import Model

/// The direction of what is printed, and what keeps one text from turning the next.
extension Article {
    /// That of most of the body, else that of its language; nil where neither tells.
    var direction: Block.Direction? {
        Direction.of(text) ?? language.flatMap { Direction.of(language: $0) } ?? Direction.of(title)
    }
}

/// HTML's attribute with a blank before it; nothing where a text has no letters and stands as what is around it.
func directionAttribute(_ direction: Block.Direction?) -> String {
    direction.map { " dir=\"\($0.rawValue)\"" } ?? ""
}

func directionAttribute(of text: String) -> String { directionAttribute(Direction.of(text)) }

extension String {
    /// With an end for each embedding, override and isolate that it leaves open (UAX 9, BD9 and X1 to X7), so that it
    /// turns nothing behind it.
    var withDirectionsClosed: String { self + openDirections }

    /// What ends those, from the innermost.
    var openDirections: String {
        guard utf8.contains(0xE2) else { return "" }
        var open: [Unicode.Scalar] = []
        var isolates = 0
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
            case 0x2066...0x2068:
                open.append("\u{2069}")
                isolates += 1
            case 0x202C where open.last == scalar: open.removeLast()
            case 0x2069 where isolates > 0:
                // It ends the embeddings within as well.
                while open.popLast() != scalar {}
                isolates -= 1
            default: break
            }
        }
        return String(String.UnicodeScalarView(open.reversed()))
    }
}
