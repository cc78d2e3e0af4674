import Compare
import Model

/// What one text of a story changed in another, for people: fields, then the paragraphs in which something changed.
/// In words that are not colored `[-…-]` went and `{+…+}` came, as `git diff --word-diff` and `wdiff` mark them, and
/// `[~…~]` stood elsewhere or stands elsewhere now.
struct DifferenceLines {
    let difference: StoryDifference
    let screen: Screen

    var lines: [String] {
        fields + [""] + paragraphs + ["Sentences: " + (tally.isEmpty ? "none" : tally.joined(separator: ", "))]
    }

    private var tally: [String] {
        let counts = difference.counts
        let fates = [
            (counts.same, "the same"), (counts.changed, "changed"), (counts.moved, "moved"),
            (counts.dropped, "dropped"), (counts.added, "added"),
        ]
        return fates.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }

    private var fields: [String] {
        difference.fields.flatMap { change in
            [change.old.map { went(printable($0)) }, change.new.map { came(printable($0)) }].compactMap(\.self)
                .map { "\(change.field)  \($0)" }
        }
    }

    private var paragraphs: [String] {
        var lines: [String] = []
        var same = 0
        func passOver() {
            if same > 0 { lines += [screen.paint("… \(counted(same, "paragraph")) the same", .faint), ""] }
            same = 0
        }
        for paragraph in difference.paragraphs {
            guard !paragraph.isSame else {
                same += 1
                continue
            }
            passOver()
            lines += [paragraph.passages.map(words).joined(separator: " ")]
            if paragraph.passages.contains(where: difference.changesCredit) {
                lines.append(screen.paint("^ names other sources", .yellow))
            }
            lines.append("")
        }
        passOver()
        return lines
    }

    private func words(_ passage: Passage) -> String {
        switch passage {
        case .same(let sentence): printable(sentence.text)
        case .dropped(let sentence), .added(let sentence):
            if difference.isMoved(passage) {
                moved(printable(sentence.text))
            } else {
                passage.later == nil ? went(printable(sentence.text)) : came(printable(sentence.text))
            }
        case .changed(_, _, let pieces):
            pieces.map { piece in
                let words = printable(piece.text)
                let marked =
                    switch piece.fate {
                    case .same: words
                    case .dropped: went(words)
                    case .added: came(words)
                    }
                return (piece.isSpaced ? " " : "") + marked
            }.joined()
        }
    }

    private func went(_ words: String) -> String { screen.hasColor ? screen.paint(words, .red) : "[-\(words)-]" }
    private func moved(_ words: String) -> String { screen.hasColor ? screen.paint(words, .yellow) : "[~\(words)~]" }
    private func came(_ words: String) -> String { screen.hasColor ? screen.paint(words, .green) : "{+\(words)+}" }
}
