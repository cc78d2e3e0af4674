import Language
import Model

extension Block {
    /// What stands below a picture: what it shows and whom it is from, in one line; nil of other blocks and without.
    var caption: String? {
        guard kind == .image else { return nil }
        let shown = picture?.caption ?? text.plain
        let credit = picture?.credit ?? ""
        // A caption may end with the credit.
        let isNamed = NormalForm.of(shown).hasSuffix(NormalForm.of(credit))
        let line = (isNamed ? [shown] : [shown, credit]).filter { !$0.isEmpty }.joined(separator: " ")
        return line.isEmpty ? nil : line
    }

    /// The caption as it stands among paragraphs, from which brackets tell it.
    var bracketedCaption: String? { caption.map { "[\($0)]" } }
}
